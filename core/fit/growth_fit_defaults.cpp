#include "fit/growth_fit.h"

#include <cmath>

namespace ostwald {

GrowthFitParams defaultGrowthFitParams(const Material& material)
{
    const GrowthConstants& c = material.prior;
    GrowthFitParams params;
    params.sigma_nm = material.sigma_nm;
    params.delta = material.delta;
    params.constants = {ParameterSpec{c.dEpsF, 0.0, 10.0, false, 3.5, 2.0},
                        ParameterSpec{c.dEpsE, -15.0, 5.0, false, -3.0, 3.0},
                        ParameterSpec{c.alpha, -3.9, 15.0, false, 1.5, 4.0},
                        ParameterSpec{c.lnK, c.lnK - 6.0, c.lnK + 6.0, false, c.lnK, 2.0},
                        ParameterSpec{c.lnChi, std::log(0.001), std::log(10.0), false, std::log(0.2), 1.5}};
    return params;
}

} // namespace ostwald
