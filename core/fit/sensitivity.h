#pragma once

#include "fit/growth_fit.h"

#include <array>
#include <vector>

namespace ostwald {

/// What a quantity becomes when one parameter lies one standard deviation lower or higher.
struct Swing {
    double low = 0.0;
    double high = 0.0;

    [[nodiscard]] double width() const { return high > low ? high - low : low - high; }
};

/// n*, mu* and the phase borders, each with its swing. NaN: the border is gone.
struct SwingOfResults {
    Swing nStar;
    Swing muStar;
    std::vector<Swing> borders_s; ///< one per border of GrowthSensitivity
};

struct ParameterSensitivity {
    const char* key = ""; ///< as in growthParameterKeys, or "delta"
    double value = 0.0;
    double sd = 0.0; ///< that it is moved by, either way
    SwingOfResults alone;     ///< every other parameter stays
    SwingOfResults following; ///< the other constants follow as the fit correlates them
};

/// How n*, mu* and the phase borders of a fit hang on each of its parameters (one at a time: a tornado chart).
struct GrowthSensitivity {
    double nStar = 0.0;
    double muStar = 0.0;
    std::vector<double> borders_s; ///< where ln rho~_1 crosses mu* (super- to hypersaturated and back) or 0
    std::vector<ParameterSensitivity> parameters; ///< the five constants, then the level of delta; fixed ones left out
};

/// The excess ln rho~_1 - mu(<n>), which the data tell whatever the constants are, is held: a border moves because
/// mu* - mu(<n>) does. @return empty parameters for a fit without a maximum (Gibbs-Thomson)
[[nodiscard]] GrowthSensitivity growthSensitivity(const GrowthFitResult& fit);

} // namespace ostwald
