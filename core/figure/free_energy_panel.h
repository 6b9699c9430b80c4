#pragma once

#include "figure/figure_data.h"

namespace ostwald {

/// An example of each class of saturation, as multiples of mu*.
struct SaturationLevel {
    const char* name;
    double muStars; ///< ln rho~_1 / mu*
};
[[nodiscard]] std::vector<SaturationLevel> saturationLevels();

/// beta(Delta G_n - Delta G_20) of eq. (10) against r = sigma_s n^(1/3) at each of saturationLevels(): hypersaturated
/// falls everywhere, supersaturated has a stable and an unstable size, undersaturated rises beyond the stable one.
/// 20 is the smallest size for which the theory holds. With the start values until there is a fit.
[[nodiscard]] Panel freeEnergyPanel(const FigureData& data);

/// mu_n of eq. (6) with those levels instead of the playhead's: the slope of the free energy is mu_n - ln rho~_1.
[[nodiscard]] Panel potentialAtLevelsPanel(const FigureData& data);

} // namespace ostwald
