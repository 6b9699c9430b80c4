#pragma once

#include <QRgb>

#include <array>

namespace ostwald {

/// Colours of brightness in the movie view; no measurement sees them.
enum class ColourMap { Grey, Inverted, Viridis, Magma };

inline constexpr std::array allColourMaps{ColourMap::Grey, ColourMap::Inverted, ColourMap::Viridis, ColourMap::Magma};

/// Opaque colours from black (0) to white (255). Viridis and magma (van der Walt and Smith, matplotlib) rise evenly in
/// lightness and read in print and with colour-blind eyes.
[[nodiscard]] const std::array<QRgb, 256>& coloursOf(ColourMap map);

} // namespace ostwald
