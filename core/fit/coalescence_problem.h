#pragma once

#include "fit/event_likelihood.h"
#include "fit/gradient_climb.h"

#include <optional>
#include <vector>

namespace ostwald {

using CoalescenceSpecs = std::array<ParameterSpec, coalescenceParameterCount>;

struct CoalescenceOptimum {
    CoalescenceValues values = CoalescenceValues::Zero();
    double objective = 0.0;     ///< ln L with the priors
    double logLikelihood = 0.0; ///< without them
    CoalescenceMatrix information = CoalescenceMatrix::Zero(); ///< of the objective; zero = not computed
    int iterations = 0;
    bool isConverged = false;
};

/// The likelihood with the priors and bounds: what is maximised. Bounds are kept by working on
/// ln((x - lower)/(upper - x)) of each unknown.
class CoalescenceProblem {
public:
    CoalescenceProblem(const EventLikelihood& model, const CoalescenceSpecs& specs);

    [[nodiscard]] const EventLikelihood& model() const { return m_model; }
    [[nodiscard]] const CoalescenceSpecs& specs() const { return m_specs; }
    [[nodiscard]] bool isFree(Eigen::Index i) const { return !m_specs[static_cast<std::size_t>(i)].fixed; }

    [[nodiscard]] CoalescenceValues startValues() const;
    /// Where to climb from: combinations of onset, strength of the sink and sharpness, each with the best rho0, best
    /// first. Empty when cancelled.
    [[nodiscard]] std::vector<CoalescenceValues> starts(std::size_t most, const JobControl& job) const;

    [[nodiscard]] CoalescenceOptimum maximise(const CoalescenceValues& start, const ClimbLimits& limits,
                                              const JobControl& job,
                                              const std::function<void(const CoalescenceOptimum&)>& observer = {}) const;
    /// The same with one unknown held at a value.
    [[nodiscard]] CoalescenceOptimum maximiseAt(Eigen::Index held, double value, CoalescenceValues start,
                                                const ClimbLimits& limits, const JobControl& job) const;

    /// Inverse of the information over what is free; zero elsewhere.
    [[nodiscard]] CoalescenceMatrix covarianceOf(const CoalescenceMatrix& information) const;

private:
    /// The objective there, with gradient and information when the flux has slopes.
    [[nodiscard]] EventLikelihood::Value objective(const CoalescenceValues& values,
                                                         const EventLikelihood::Flux& flux, double* logLikelihood) const;
    [[nodiscard]] CoalescenceValues inside(CoalescenceValues values) const;
    [[nodiscard]] double inner(Eigen::Index i, double value) const;
    [[nodiscard]] double outer(Eigen::Index i, double inner) const;
    [[nodiscard]] double outerSlope(Eigen::Index i, double value) const;

    const EventLikelihood& m_model;
    CoalescenceSpecs m_specs;
};

/// Where the profile of one unknown has fallen by the 95 % level on either side; empty = not before the bound.
struct ProfileInterval {
    std::optional<double> low;
    std::optional<double> high;
    CoalescenceOptimum best; ///< the highest point met on the way; objective -infinity without any
};
[[nodiscard]] ProfileInterval profileInterval(const CoalescenceProblem& problem, const CoalescenceOptimum& optimum,
                                              Eigen::Index unknown, const JobControl& job);

} // namespace ostwald
