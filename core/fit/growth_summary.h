#pragma once

#include "fit/growth_problem.h"

namespace ostwald {

/// Everything a fit says of one of its sets.
/// @param isFinal  false: a quick look at a fit that still runs, with moments of closed form
[[nodiscard]] GrowthFitResult growthSummary(const GrowthProblem& problem, const GrowthOptimum& optimum,
                                            std::size_t set, bool isFinal);

/// Whether n* or mu* with this interval says anything: it is shorter than twice the value and its ends are of one sign and
/// within a factor of ten.
[[nodiscard]] bool isMaximumKnown(const FittedValue& fitted);

/// Mean and variance of n on the frames' times: the master equation from the first frame's sizes on.
struct PopulationMoments {
    std::vector<double> mean;
    std::vector<double> variance;
};
[[nodiscard]] PopulationMoments populationMoments(const GrowthModel& model, const Eigen::VectorXd& values,
                                                  bool isExact);

/// Variance and memory of the innovations and what all sizes of a frame share, with a sentence where the noise model fails.
void describeInnovations(const GrowthModel& model, const Eigen::VectorXd& values, GrowthFitResult& result);

} // namespace ostwald
