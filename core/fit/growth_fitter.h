#pragma once

#include "fit/growth_search.h"

#include <chrono>
#include <span>
#include <string>
#include <vector>

namespace ostwald {

/// One fit of trajectories: its search, and what is said of each set at the end.
class GrowthFitter {
public:
    /// @pre the sets and the settings have passed their checks; they and the others outlive the fitter
    GrowthFitter(std::span<const TrajectorySet> sets, const GrowthFitParams& params, const JobControl& job,
                 GrowthFitObserver observer);

    /// @param shown  the set that the observer sees
    [[nodiscard]] GrowthFound find(std::size_t shown = 0) const;

    /// Of what find() found, by set.
    [[nodiscard]] std::vector<GrowthFitResult> results(GrowthFound found) const;

    /// From another fit's values on.
    [[nodiscard]] GrowthFitResult rerun(const GrowthFitResult& near) const;

    /// How it stands on the way. @param before  iterations of the climbs before this one
    [[nodiscard]] GrowthFitResult soFar(const GrowthProblem& problem, const GrowthOptimum& sofar, int before,
                                        std::size_t set) const;

private:
    /// @param topLogLikelihood  of all unknowns together
    [[nodiscard]] std::vector<GrowthFitResult> finished(const GrowthProblem& problem, GrowthOptimum best,
                                                        double topLogLikelihood) const;
    /// Intervals that allow for the kind of noise that was not chosen.
    void allowForOther(const OtherNoise& other, std::vector<GrowthFitResult>& results) const;
    [[nodiscard]] double seconds() const;

    const GrowthFitParams& m_params;
    const JobControl& m_job;
    GrowthFitObserver m_observer;
    std::chrono::steady_clock::time_point m_began;
    std::vector<GrowthModel> m_models;
    std::vector<std::string> m_smallSizes; ///< what is to be said of them, by set
};

} // namespace ostwald
