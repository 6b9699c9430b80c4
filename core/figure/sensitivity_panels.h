#pragma once

#include "figure/figure_data.h"

namespace ostwald {

/// Tornado charts of a fit: a bar for each parameter, widest at the top, from what mu* (n*, the phase borders) would be
/// one standard deviation below to one above it. Full bars: the other constants follow as the fit correlates them; thin
/// ones: they stay.
[[nodiscard]] Panel muStarSensitivityPanel(const FigureData& data);
[[nodiscard]] Panel nStarSensitivityPanel(const FigureData& data);
/// On the axis of time, with the phases marked by the person beneath.
[[nodiscard]] Panel borderSensitivityPanel(const FigureData& data);

} // namespace ostwald
