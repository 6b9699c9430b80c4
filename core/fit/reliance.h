#pragma once

#include "fit/growth_problem.h"

#include <optional>
#include <vector>

namespace ostwald {

/// What values owe to bounds that hold unknowns back. From the normal form of the posterior at its top, for
/// functions linear in the unknowns, given by their weights: a bound that an unknown would cross by u sd
/// leaves it the tail of its normal law beyond u, whose mean lies h(u) = phi(u) / (1 - Phi(u)) sd away;
/// whatever is correlated with it by r is moved by r h(u) of its own sd.
class HeldByBounds {
public:
    HeldByBounds() = default;
    /// @param covariance  of the unknowns, as if there were no bounds
    /// @param slope       of the objective where a bound holds an unknown, else 0
    /// @param step        where the unknowns would go without the bounds
    HeldByBounds(Eigen::MatrixXd covariance, const Eigen::VectorXd& slope, const Eigen::VectorXd& step);

    struct Bound {
        Eigen::Index unknown = 0;
        double shift = 0.0; ///< of the mean, in sd of the posterior without that bound
    };
    /// The bound that moves the mean most; none where no unknown is at a bound.
    [[nodiscard]] std::optional<Bound> strongest(const Eigen::VectorXd& weights) const;

private:
    Eigen::MatrixXd m_covariance;
    std::vector<Bound> m_held; ///< by how much each moves its own mean
};

/// What a fit of trajectories owes to something else than its data: to bounds, and to the priors of the
/// constants and of the supply's level, for functions linear in the unknowns of one set. Priors are released
/// by making them twice as wide: a guess is no better than that, while a narrow one, which somebody knows,
/// stays one.
class Reliance {
public:
    /// @param at  gradient of the objective, with the volume's slope, and information at `values`
    Reliance(const GrowthProblem& problem, const Eigen::VectorXd& values, const GrowthLinearisation& at,
             std::size_t set);

    /// Covariance of the set's unknowns with the priors released.
    [[nodiscard]] const Eigen::MatrixXd& released() const { return m_released; }
    [[nodiscard]] double releasedSd(const Eigen::VectorXd& weights) const;
    /// Where the value would go with the priors released, in sd of the posterior; signed.
    [[nodiscard]] double shiftByPriors(const Eigen::VectorXd& weights) const;
    /// The unknown whose prior is missed most: a constant, or the first knot for the level of the supply.
    [[nodiscard]] Eigen::Index mostMissedPrior(const Eigen::VectorXd& weights) const;

    [[nodiscard]] const HeldByBounds& bounds() const { return m_bounds; }

private:
    struct Prior {
        Eigen::VectorXd weights;
        double sd;
    };

    Eigen::MatrixXd m_covariance;
    Eigen::MatrixXd m_released;
    Eigen::VectorXd m_step; ///< of all unknowns when the priors are released
    HeldByBounds m_bounds;
    std::vector<Prior> m_priors;
};

/// A value whose mean a bound moves by more, in its sd, leans on that bound: its interval for 95 % holds 92 %
/// at this shift.
constexpr double shiftByBoundThatCounts = 0.5;

/// Mean of what lies above `cut` of the standard normal law.
[[nodiscard]] double meanBeyond(double cut);

} // namespace ostwald
