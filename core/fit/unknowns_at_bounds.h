#pragma once

#include <Eigen/Core>

#include <utility>
#include <vector>

namespace ostwald {

/// Whether a bound holds an unknown: it is there, and ln p rises further outwards. @param slope  of ln p with the unknown
[[nodiscard]] inline bool isHeldByBound(const std::pair<double, double>& bounds, double value, double slope)
{
    return (value <= bounds.first && slope < 0.0) || (value >= bounds.second && slope > 0.0);
}

/// Takes unknowns that do not move, because they are fixed or a bound holds them, out of Newton's equations
/// information * step = gradient: their own step becomes 0, and that of the others what it is without them.
/// @param still  places of these unknowns in both
void leaveOutOfStep(const std::vector<Eigen::Index>& still, Eigen::VectorXd& gradient, Eigen::MatrixXd& information);

} // namespace ostwald
