#pragma once

#include "figure/template_parts.h"

namespace ostwald {

/// A row for each phase (Kim et al., Fig. 3), each at the middle of its phase: the frame, mu_n with the range that mu_1 runs
/// through, exp[-beta (mu_n - mu_1)], which is above 1 where particles grow, and p_n with J~_n. While no phases are marked,
/// those that proposePhases() finds, and said so.
/// @error InsufficientData  what is missing and how to get it
[[nodiscard]] Result<FigurePage> phaseFigure(const FigureData& data, const TemplateParams& params);

/// The frames that it shows.
[[nodiscard]] std::vector<int> phaseFrames(const FigureData& data);

} // namespace ostwald
