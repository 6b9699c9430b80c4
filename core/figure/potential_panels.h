#pragma once

#include "figure/figure_data.h"

namespace ostwald {

/// mu_n of eq. (6) against r = sigma_s n^(1/3), solid over the sizes seen (mean +- 2 sd at any time) and
/// muted beyond them, its maximum marked, the Gibbs-Thomson limit c1 sigma_s/r dashed beside it and, while
/// there is a fit, ln rho~_1 at the playhead as a level. Drawn with the start values until there is a fit.
[[nodiscard]] Panel chemicalPotentialPanel(const FigureData& data);

/// ln rho~_1 - mu(<n>) against time with its 95 % band: growing particles where it is positive. The data tell this
/// better than either of the two.
[[nodiscard]] Panel excessPanel(const FigureData& data);

/// ln rho~_1(t) with its 95 % band, mu* dashed, and the zones of saturation that mu* and 0 part.
[[nodiscard]] Panel solutionPotentialPanel(const FigureData& data);

} // namespace ostwald
