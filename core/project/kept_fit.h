#pragma once

#include "base/stage_key.h"
#include "fit/growth_fit.h"
#include "project/fit_partner.h"

#include <optional>
#include <string>
#include <vector>

namespace ostwald {

/// What stays of a fit of growth to be compared with others: never changed once it is made.
struct KeptFit {
    std::string time_utc; ///< when it ended, ISO 8601
    std::string dataKey;  ///< hex key of the trajectories that it was fitted to
    GrowthFitParams params;
    bool wasStopped = false; ///< by a person: the best so far
    bool converged = false;
    int iterations = 0;
    int trajectories = 0;
    std::array<FittedValue, growthParameterCount> constants;
    FittedValue nStar;
    FittedValue muStar; ///< kT
    double chi2PerDof = 0.0;
    double logLikelihood = 0.0; ///< of the radii
    double aic = 0.0;
    std::vector<FitPartner> partners = {}; ///< that shared the constants
};

/// The same fit: numbers that are not there are alike.
[[nodiscard]] bool operator==(const KeptFit& a, const KeptFit& b);

/// @param data  key of the trajectories
[[nodiscard]] KeptFit keptFit(const GrowthFitResult& fit, StageKey data, bool wasStopped, std::string time_utc,
                              std::vector<FitPartner> partners = {});

/// How much worse one fit is than another of the same data.
struct FitDifference {
    double chi2 = 0.0; ///< -2 (ln L - ln L of the reference)
    double aic = 0.0;
};

/// nullopt when they are of different data, here or in the projects fitted with them: their likelihoods cannot be compared.
[[nodiscard]] std::optional<FitDifference> differenceOf(const KeptFit& fit, const KeptFit& reference);

} // namespace ostwald
