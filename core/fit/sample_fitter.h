#pragma once

#include "fit/reliance.h"
#include "fit/sample_intervals.h"

#include <chrono>
#include <string>
#include <vector>

namespace ostwald {

/// Of samples that the model describes.
constexpr double mostChi2PerDof = 1.5;

/// Why a value is not called determined that rests on samples which the model does not describe.
constexpr const char* misfitOfSamples = "not determined: the model does not describe these samples";

/// One fit of samples: its search, and what is said of them at the end.
class SampleFitter {
public:
    /// @pre samples and settings have passed their checks; settings and job outlive the fitter
    SampleFitter(const SizeSamples& samples, const GrowthFitParams& params, const JobControl& job,
                 GrowthFitObserver observer);

    /// What is maximised: a joint fit tells it what the other sets say.
    [[nodiscard]] SampleProblem& problem() { return m_problem; }
    [[nodiscard]] const SampleProblem& problem() const { return m_problem; }

    /// The climb from several starts; without information when cancelled before there was any.
    [[nodiscard]] SampleOptimum find() const;

    /// chi squared of the sizes per degree of freedom: above 1 where they scatter more than their numbers
    /// allow.
    [[nodiscard]] double chi2PerDof(const SampleOptimum& at) const;

    /// How it stands on the way. @pre at has information
    [[nodiscard]] GrowthFitResult soFar(const SampleOptimum& at) const;

    /// @param shared  another set's result of the same joint fit: what it says of the constants holds here
    /// too
    /// @pre best has information
    [[nodiscard]] GrowthFitResult result(const SampleOptimum& best,
                                         const GrowthFitResult* shared = nullptr) const;

    /// Why a constant is not the data's own when an unknown beside the constants is at its bound, or nothing.
    [[nodiscard]] std::string leaningOnOwnBound(const SampleOptimum& best, Eigen::Index constant) const;

private:
    [[nodiscard]] std::vector<GrowthConstants> starts() const;
    /// Unknowns that are not fixed.
    [[nodiscard]] double openUnknowns() const;
    [[nodiscard]] GrowthFitResult summary(const SampleOptimum& optimum) const;
    void describeSolution(const SampleOptimum& optimum, const Eigen::MatrixXd& covariance,
                          GrowthFitResult& result) const;
    void addIntervalsOfConstants(const SampleIntervals& intervals, GrowthFitResult& result) const;
    void addIntervalsOfMaximum(const SampleIntervals& intervals, GrowthFitResult& result) const;
    [[nodiscard]] HeldByBounds heldByBounds(const SampleOptimum& best) const;
    void doubtConstants(const SampleOptimum& best, GrowthFitResult& result) const;
    void doubtMaximum(const SampleOptimum& best, const SampleIntervals& intervals, bool isShared,
                      GrowthFitResult& result) const;

    SampleProblem m_problem;
    const GrowthFitParams& m_params;
    const JobControl& m_job;
    GrowthFitObserver m_observer;
    std::chrono::steady_clock::time_point m_began;
    int m_particles = 0;
};

} // namespace ostwald
