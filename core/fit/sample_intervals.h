#pragma once

#include "fit/sample_problem.h"
#include "theory/chemical_potential.h"

#include <functional>

namespace ostwald {

/// A function of all unknowns.
using SampleFunction = std::function<double(const Eigen::VectorXd& values)>;

/// The maximum of the potential at the unknowns, its height in kT, and ln of its size.
[[nodiscard]] PotentialMaximum maximumOf(const Eigen::VectorXd& values);
[[nodiscard]] double heightOfMaximum(const Eigen::VectorXd& values);
[[nodiscard]] double lnSizeOfMaximum(const Eigen::VectorXd& values);

/// Intervals of functions of the unknowns by the profile likelihood.
class SampleIntervals {
public:
    /// @param drop  of the objective at the ends; 1.92 for 95 %
    SampleIntervals(const SampleProblem& problem, const SampleOptimum& best, double drop,
                    const JobControl& job)
        : m_problem(problem), m_best(best), m_drop95(drop), m_job(job)
    {
    }

    /// Where the objective with everything else refitted has fallen by the drop, on one side of the best
    /// value.
    [[nodiscard]] double end(const SampleFunction& of, double sd, double side) const;
    /// At the optimum; 0 for what is fixed.
    [[nodiscard]] Eigen::VectorXd slopeOf(const SampleFunction& of) const;
    [[nodiscard]] double linearSd(const SampleFunction& of) const;

private:
    const SampleProblem& m_problem;
    const SampleOptimum& m_best;
    double m_drop95;
    const JobControl& m_job;
};

} // namespace ostwald
