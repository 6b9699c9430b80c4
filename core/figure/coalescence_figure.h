#pragma once

#include "figure/template_parts.h"

namespace ostwald {

/// Coalescence (Kim et al., Fig. 5): one event before, at and after contact, the radii of its particles, the sum of radii of
/// all events, rate, sizes at contact, times, and as far as they are known relative diffusion and, with a fit, propensity.
/// The event is the one whose volumes speak most clearly for it.
/// @error InsufficientData  what is missing and how to get it
[[nodiscard]] Result<FigurePage> coalescenceFigure(const FigureData& data, const TemplateParams& params);

/// The frames that it shows.
[[nodiscard]] std::vector<int> coalescenceFrames(const FigureData& data);

} // namespace ostwald
