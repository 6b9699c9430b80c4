#pragma once

#include "ensemble/growth_data.h"
#include "fit/growth_fitter.h"
#include "fit/joint_posterior.h"
#include "fit/sample_fitter.h"

#include <optional>
#include <span>
#include <vector>

namespace ostwald {

/// The fit of movies and samples together; what fitTogether() does when there are samples beside another set.
class JointFitter {
public:
    /// @pre sets and settings have passed their checks, and a constant is open; all outlive the fitter
    JointFitter(std::span<const GrowthData> sets, const GrowthFitParams& params, const JobControl& job,
                const GrowthFitObserver& observer);
    JointFitter(const JointFitter&) = delete;
    JointFitter& operator=(const JointFitter&) = delete;

    [[nodiscard]] Result<std::vector<GrowthFitResult>> run();

private:
    /// Each set's own best, movies together. @error Cancelled, NoConvergence
    [[nodiscard]] Status findAlone();
    [[nodiscard]] JointPosterior posterior() const;
    /// Constants to climb from: the movies' best, and the samples' where it is far from that.
    [[nodiscard]] std::vector<Eigen::VectorXd> starts(const JointPosterior& joint) const;
    [[nodiscard]] JointPoint climb() const;
    /// Samples that scatter too much count less. True when that changed a weight.
    bool weigh(const std::vector<SampleOptimum>& at);
    void report(const JointPosterior& joint, const JointPoint& at) const;

    [[nodiscard]] std::vector<GrowthFitResult> results(const JointPoint& best);
    [[nodiscard]] std::vector<GrowthFitResult> resultsOfMovies(const JointPoint& best,
                                                               const OutsideEvidence& outside) const;
    /// ln L and AIC of all sets together.
    void shareLikelihood(const JointPoint& best, std::vector<GrowthFitResult>& results) const;
    /// What only samples would determine that the model does not describe is not determined.
    void doubtShared(const std::vector<OutsideEvidence>& evidence, const std::vector<Eigen::Index>& open,
                     std::vector<GrowthFitResult>& results) const;
    /// Whether the best of all is less probable than chance allows beside that of each alone.
    [[nodiscard]] bool isContradiction(const JointPosterior& joint, const JointPoint& best) const;
    [[nodiscard]] bool isMisfit(std::size_t samples) const { return m_chi2PerDof[samples] > mostChi2PerDof; }

    const GrowthFitParams& m_params;
    const JobControl& m_job;
    const GrowthFitObserver& m_observer;
    JobControl m_movieJob;
    JobControl m_sampleJob;
    std::vector<std::size_t> m_movieSets;  ///< by number in what was given, in an order of their own
    std::vector<std::size_t> m_sampleSets; ///< the same; the most sizes first
    std::optional<GrowthFitter> m_movieFitter;
    std::optional<GrowthFound> m_movies; ///< alone
    std::vector<SampleFitter> m_sampleFitters;
    std::vector<SampleOptimum> m_samples; ///< alone
    std::vector<double> m_chi2PerDof;     ///< of the samples
};

} // namespace ostwald
