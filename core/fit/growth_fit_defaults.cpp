#include "fit/growth_fit.h"
#include "theory/particle_shape.h"

#include <cmath>

namespace ostwald {

GrowthFitParams defaultGrowthFitParams(const Material& material)
{
    const GrowthConstants& c = material.prior;
    GrowthFitParams params;
    params.sigma_nm = material.sigma_nm;
    params.delta = material.delta;
    params.knotSpacing_s = 2.5; // what the course of ln rho cannot follow between knots is missing in its intervals
    params.constants = {ParameterSpec{c.dEpsF, 0.0, 10.0, false, 3.5, 2.0},
                        ParameterSpec{c.dEpsE, -15.0, 5.0, false, -3.0, 3.0},
                        ParameterSpec{c.alpha, -3.9, 15.0, false, 1.5, 4.0},
                        ParameterSpec{c.lnK, c.lnK - 6.0, c.lnK + 6.0, false, c.lnK, 2.0},
                        ParameterSpec{c.lnChi, std::log(0.001), std::log(10.0), false, std::log(0.2), 1.5}};
    return params;
}

Status checkGrowthFitParams(const GrowthFitParams& params)
{
    const auto wrong = [](std::string message) {
        return Error{ErrorCode::InvalidArgument, std::move(message), "fit"};
    };
    if (!ParticleShape::create(params.delta) || !(params.sigma_nm > 0.0) || !(params.knotSpacing_s > 0.0) ||
        !(params.deltaSd >= 0.0) || !(params.outlierSd >= 0.0))
        return wrong("Shape index, monomer radius or knot spacing is outside its range.");
    for (std::size_t i = 0; i < growthParameterCount; ++i) {
        const ParameterSpec& spec = params.constants[i];
        if (!spec.fixed && !(spec.lower < spec.upper))
            return wrong(std::string("The bounds of ") + growthParameterKeys[i] + " leave no room.");
        if (spec.priorSd && !(*spec.priorSd > 0.0))
            return wrong(std::string("The prior of ") + growthParameterKeys[i] + " needs a width above 0.");
    }
    return Done{};
}

} // namespace ostwald
