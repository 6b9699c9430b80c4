#pragma once

#include "base/job_control.h"
#include "ensemble/trajectories.h"
#include "fit/growth_fit.h"
#include "theory/growth_rates.h"

#include <Eigen/Core>

#include <vector>

namespace ostwald {

/// Everything unknown, as one vector: the five constants, ln rho~_1 at the knots, ln of the size noise.
struct GrowthUnknowns {
    Eigen::VectorXd values;

    [[nodiscard]] GrowthConstants constants() const;
    [[nodiscard]] Eigen::Index knots() const { return values.size() - static_cast<Eigen::Index>(growthParameterCount) - 1; }
    [[nodiscard]] double lnRho(double t_s, const std::vector<double>& knots_s) const; ///< linear between knots
    [[nodiscard]] double sigmaR_nm() const;
};

/// Prediction errors of the measured radii: e_k = r_k - E[r_k | earlier], S_k = Var, in the order of the particles.
struct Innovations {
    Eigen::VectorXd error;
    Eigen::VectorXd variance;
    std::vector<bool> first; ///< true where a new particle starts
};

/// Drift and spread of a particle's size,
///     dn = v dt + sqrt(w+ + w-) dW,  v = w+ - w-        (linear-noise form of Kim et al., eq. 11)
/// observed as r = sigma_s n^(1/3) + noise, filtered by an extended Kalman filter per particle. Missing frames are
/// predicted without an update.
/// @return empty vectors when cancelled
[[nodiscard]] Innovations innovationsOf(const TrajectorySet& set, const GrowthFitParams& params,
                                        const GrowthUnknowns& unknowns, const std::vector<double>& knots_s,
                                        const JobControl& job);

/// Mean and variance of n at every time, carried by the same drift and spread from the given start.
void propagateMoments(const TrajectorySet& set, const GrowthFitParams& params, const GrowthUnknowns& unknowns,
                      const std::vector<double>& knots_s, double meanN, double varN, std::vector<double>& mean,
                      std::vector<double>& variance);

} // namespace ostwald
