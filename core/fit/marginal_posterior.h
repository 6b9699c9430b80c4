#pragma once

#include "fit/growth_problem.h"

#include <Eigen/Cholesky>

#include <array>
#include <vector>

namespace ostwald {

/// All other unknowns at their optimum for given constants.
struct MarginalPoint {
    Eigen::VectorXd values;
    GrowthProblem::Value value;
    GrowthLinearisation at;    ///< at values
    std::vector<double> curvature; ///< how strongly the supply may bend, by set: where all that is most probable
    double toGain = 0.0;       ///< of ln p, by the next step of the others
    double logPosterior = 0.0; ///< of the constants, up to a constant; -infinity where there is none
    std::array<double, growthParameterCount> volumeSlope{}; ///< of -1/2 ln det H with the constants; at a climb's end
    Eigen::LLT<Eigen::MatrixXd> root; ///< of the information on the others
};

/// The posterior of the constants alone. The others - the course of the supply at its knots, the shape, the noise - are
/// integrated out by Laplace's approximation,
///     ln p(constants) = max ln p(constants, others) - 1/2 ln det H + const,  H = information on the others there
/// (Tierney & Kadane, J. Am. Stat. Assoc. 81, 82, 1986). With dozens of knots the top of the joint posterior lies far
/// from here: a fast kinetics that needs its supply tuned finely everywhere fits as well as a slow one that does not,
/// and is far less probable.
class MarginalPosterior {
public:
    MarginalPosterior(const GrowthProblem& problem, const JobControl& job);

    [[nodiscard]] const std::vector<Eigen::Index>& open() const { return m_open; }     ///< constants that are not fixed
    [[nodiscard]] const std::vector<Eigen::Index>& others() const { return m_others; } ///< all unknowns but the constants

    /// From `start` on, with its constants, and from this curvature or the problem's. logPosterior is -infinity when cancelled or outside the theory.
    [[nodiscard]] MarginalPoint settle(const Eigen::VectorXd& start, const std::vector<double>& curvature = {}) const;

    /// Climbs to the top. Without values when cancelled or when there is nothing to climb.
    [[nodiscard]] MarginalPoint climb(const Eigen::VectorXd& start) const;

    /// Slope of -1/2 ln det H with the open constants. @param covariance  of all unknowns
    [[nodiscard]] Eigen::VectorXd volumeSlope(const MarginalPoint& point, const Eigen::MatrixXd& covariance) const;

    /// The intervals of the constants by how far their posterior really falls. Each that the information calls known is
    /// held at the ends of its normal interval, with everything else - the other constants too - where it is then most
    /// probable; the interval ends where ln p has dropped by 1.92, but no nearer. The ridge of the posterior is bent: ever
    /// faster kinetics suits the data, along with quite another supply.
    [[nodiscard]] std::array<IntervalStretch, growthParameterCount> stretches(const MarginalPoint& top) const;

private:
    [[nodiscard]] double stretch(const MarginalPoint& top, Eigen::Index constant, const Eigen::VectorXd& toEnd) const;
    /// The others at their optimum for the problem's curvature.
    [[nodiscard]] MarginalPoint settleOthers(const GrowthProblem& problem, Eigen::VectorXd values,
                                             double closeEnough = 0.02) const;
    /// Curvature and others where they suit each other, as far as the likelihood is a parabola: no new look at the data.
    [[nodiscard]] Eigen::VectorXd bentAnew(GrowthProblem& problem, const Eigen::VectorXd& values,
                                           const GrowthLinearisation& at) const;
    [[nodiscard]] Eigen::LLT<Eigen::MatrixXd> rootOnOthers(const GrowthLinearisation& at) const;
    /// Newton's step of the others towards their optimum, those at their bounds left there, and what it gains.
    [[nodiscard]] Eigen::VectorXd moveOfOthers(const MarginalPoint& point, const Eigen::VectorXd& values,
                                               double& gain) const;
    /// -1/2 ln det H with the likelihood of a part of the particles standing for all. False when cancelled.
    bool volume(const GrowthProblem& few, const Eigen::VectorXd& values, double& result) const;
    const GrowthProblem& m_problem;
    GrowthProblem m_few; ///< with a part of the particles
    double m_share;      ///< of the particles
    const JobControl& m_job;
    std::vector<Eigen::Index> m_open;
    std::vector<Eigen::Index> m_others;
};

} // namespace ostwald
