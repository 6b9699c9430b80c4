#pragma once

#include "base/job_control.h"

#include <Eigen/Core>

#include <functional>

namespace ostwald {

/// A function to be made large, with its gradient.
using ClimbFunction = std::function<double(const Eigen::VectorXd& at, Eigen::VectorXd& gradient)>;

struct ClimbLimits {
    int iterations = 40;
    double smallestGain = 1e-3; ///< of the function; smaller ones end the climb
};

struct ClimbResult {
    Eigen::VectorXd at;
    double value = 0.0; ///< -infinity when the function has none at the start
    int iterations = 0;
    bool isConverged = false;
};

/// Quasi-Newton ascent (BFGS with line search, gsl_multimin) in coordinates in which `information` is the identity, so
/// that the first step is a scoring step.
/// @param information  expected curvature of the function at the start, positive definite
/// @param observer     called after each iteration
[[nodiscard]] ClimbResult climb(const ClimbFunction& function, const Eigen::VectorXd& start,
                                const Eigen::MatrixXd& information, const ClimbLimits& limits, const JobControl& job,
                                const std::function<void(const ClimbResult&)>& observer = {});

} // namespace ostwald
