#pragma once

#include "fit/marginal_posterior.h"
#include "fit/sample_problem.h"

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace ostwald {

/// Everything of each set's own at its best for given constants.
struct JointPoint {
    Eigen::VectorXd constants;
    double logPosterior = -std::numeric_limits<double>::infinity(); ///< of the constants, up to a constant
    std::optional<MarginalPoint> movies;
    std::vector<SampleOptimum> samples; ///< linearised with the constants open
    Eigen::VectorXd gradient;           ///< of logPosterior
    Eigen::MatrixXd information;        ///< the same, what bounds hold staying there
    int iterations = 0;
    bool isConverged = false;
};

/// The posterior of the five constants that movies and sets of samples share:
///     ln p(c) = movies' ln p(c), everything of their own integrated out (MarginalPosterior)
///             + sum over the sets of samples of max over their own unknowns of (weight ln L + ln priors).
/// The priors of the constants count in one of the problems only.
class JointPosterior {
public:
    /// @param movies  null when there are none; all that is given outlives this
    JointPosterior(const GrowthProblem* movies, std::vector<const SampleProblem*> samples,
                   const JobControl& job);

    [[nodiscard]] const std::vector<Eigen::Index>& open() const
    {
        return m_open;
    } ///< constants that are not fixed

    /// At other constants. logPosterior is -infinity when cancelled or outside the theory.
    [[nodiscard]] JointPoint settle(const JointPoint& from, const Eigen::VectorXd& constants) const;

    /// Damped Gauss-Newton of the constants within their bounds; each step is taken only if ln p really
    /// rises. The observer sees every better point. Cancelled: the best so far, not converged.
    [[nodiscard]] JointPoint climb(JointPoint start,
                                   const std::function<void(const JointPoint&)>& observer = {}) const;

    /// What one set says of the constants, as if bounds held nothing of its own: the movies together, or one
    /// set of samples.
    [[nodiscard]] OutsideEvidence ofMovies(const JointPoint& at) const;
    [[nodiscard]] OutsideEvidence ofSamples(const JointPoint& at, std::size_t set) const;

private:
    /// Newton's steps of the constants that no bound holds.
    struct NewtonSteps {
        std::vector<Eigen::Index> free;
        Eigen::VectorXd pull;
        Eigen::MatrixXd information;
        [[nodiscard]] Eigen::VectorXd damped(double damping) const;
    };
    struct Improvement {
        bool isBetter = false;
        double gain = 0.0; ///< of ln p
        double foretold = 0.0;
        double moved_sd = 0.0; ///< of what the movies alone say
    };
    [[nodiscard]] NewtonSteps stepsFrom(const JointPoint& at) const;
    /// The step, shorter and shorter until ln p rises.
    Improvement improve(JointPoint& best, const NewtonSteps& steps, double& damping) const;
    [[nodiscard]] MarginalPoint settledMovies(const MarginalPoint& from,
                                              const Eigen::VectorXd& constants) const;
    [[nodiscard]] SampleOptimum settledSamples(std::size_t set, const SampleOptimum& from,
                                               const Eigen::VectorXd& constants) const;
    void addSlopes(JointPoint& at) const;
    void renewVolumeSlope(MarginalPoint& point) const;
    [[nodiscard]] Eigen::VectorXd bounded(Eigen::VectorXd constants) const;
    [[nodiscard]] bool isHeld(Eigen::Index constant, double value, double slope) const;
    [[nodiscard]] const ParameterSpec& spec(Eigen::Index constant) const;

    const GrowthProblem* m_movies;
    std::optional<MarginalPosterior> m_moviesPosterior;
    std::vector<const SampleProblem*> m_samples;
    const JobControl& m_job;
    std::vector<Eigen::Index> m_open;
};

/// The sum of what some sets say at the same point.
[[nodiscard]] OutsideEvidence operator+(const OutsideEvidence& one, const OutsideEvidence& other);

} // namespace ostwald
