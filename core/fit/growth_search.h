#pragma once

#include "fit/common_noise.h"
#include "fit/marginal_posterior.h"

#include <functional>
#include <optional>
#include <vector>

namespace ostwald {

/// The optimum of all unknowns together, and of the constants alone.
struct GrowthCandidate {
    GrowthOptimum joint;
    MarginalPoint top; ///< without values when the joint one was not reached
    double drop = 0.0; ///< of ln L, from the one to the other
};

/// The kind of noise that was not chosen.
struct OtherNoise {
    GrowthProblem problem;
    MarginalPoint top;
    double probability = 0.0; ///< of this kind, both being as probable before the data
};

/// What a search ends with: the kind of noise that it chose is that of the problem's models.
struct GrowthFound {
    GrowthProblem problem;
    GrowthCandidate at;
    std::optional<OtherNoise> other{}; ///< none where its probability is next to nothing
};

/// Where the posterior of trajectories is highest: from several starts, with the kind of noise that is more
/// probable and what the sizes of a frame share taken out.
class GrowthSearch {
public:
    /// Called after every iteration of the climb of all unknowns, with the iterations of the climbs before
    /// it.
    using Observer = std::function<void(const GrowthProblem&, const GrowthOptimum& sofar, int before)>;

    GrowthSearch(std::vector<GrowthModel> models, GrowthFitParams params, const JobControl& job,
                 Observer observer);

    /// Stopped: the best so far, not converged.
    [[nodiscard]] GrowthFound find() const;

private:
    /// @param near  where the constants alone are nearly most probable, when that is known: the optimum of
    /// all unknowns together may lie in another valley, out of which no climb leads
    [[nodiscard]] GrowthCandidate candidate(GrowthProblem& problem, GrowthOptimum joint,
                                            const Eigen::VectorXd& near = {}) const;
    /// Noise with a memory leaves more than one valley, and the optimum of all unknowns together may lead
    /// into the lesser one. The constants alone climb from their start as well: with a part of the particles,
    /// and with all where that is better.
    void lookElsewhere(GrowthProblem& problem, MarginalPoint& best) const;
    /// Where white noise, or noise of long memory, hid what all sizes of a frame share.
    void lookForCommonNoise(GrowthProblem& problem, GrowthCandidate& found) const;
    struct FirstLook {
        Eigen::VectorXd ofAll;       ///< where all unknowns together are most probable
        Eigen::VectorXd ofConstants; ///< where the constants alone are; empty when that is not to be had
    };
    /// Quick climbs from several starts with a part of the particles.
    [[nodiscard]] FirstLook firstLook() const;
    /// Whether the constants alone are less probable here than there, as a part of the particles sees it: a fast kinetics
    /// whose supply is tuned finely may fit better, and is far less probable.
    [[nodiscard]] bool isLessProbable(const GrowthProblem& problem, const Eigen::VectorXd& here, const Eigen::VectorXd& there) const;
    [[nodiscard]] GrowthOptimum climb(GrowthProblem& problem, Eigen::VectorXd start) const;

    /// Correlated noise as a part of the particles sees it.
    struct Trial {
        MarginalPoint top;
        std::vector<CommonNoise> noises; ///< of the sets
        double lnOdds = 0.0;             ///< of correlated against white noise
    };
    /// White noise can pass for growth, so that its innovations look white although they are not. Without values
    /// when correlated noise cannot be had.
    [[nodiscard]] Trial tryCorrelated(const GrowthProblem& problem, const GrowthOptimum& best) const;

    std::vector<GrowthModel> m_models;
    GrowthFitParams m_params;
    const JobControl& m_job;
    Observer m_observer;
};

} // namespace ostwald
