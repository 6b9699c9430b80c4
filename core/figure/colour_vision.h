#pragma once

#include <array>
#include <cstdint>

namespace ostwald {

/// sRGB.
struct Rgb {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    bool operator==(const Rgb&) const = default;
};

/// Eyes with three kinds of cones, or without those for long, middle or short waves.
enum class ColourVision { Normal, Protanopia, Deuteranopia, Tritanopia };
inline constexpr std::array allColourVisions{ColourVision::Normal, ColourVision::Protanopia, ColourVision::Deuteranopia,
                                             ColourVision::Tritanopia};

/// How far two colours are apart for such eyes: dE*ab of CIE 1976 between the colours as Machado, Oliveira and Fernandes
/// (2009) simulate them at full severity; 2.3 is just noticeable on large areas.
[[nodiscard]] double colourDifference(Rgb a, Rgb b, ColourVision vision = ColourVision::Normal);

/// The least of them over all eyes.
[[nodiscard]] double leastColourDifference(Rgb a, Rgb b);

} // namespace ostwald
