#include "fit/reliance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

constexpr double wider = 2.0; ///< a released prior

Eigen::Index mainOf(const Eigen::VectorXd& weights)
{
    Eigen::Index main = 0;
    weights.cwiseAbs().maxCoeff(&main);
    return main;
}

double sdOf(const Eigen::MatrixXd& covariance, const Eigen::VectorXd& weights)
{
    return std::sqrt(std::max(0.0, weights.dot(covariance * weights)));
}

} // namespace

double meanBeyond(double cut)
{
    if (cut > 30.0)
        return cut + 1.0 / cut; // the tail underflows
    const double above = 0.5 * std::erfc(cut / std::numbers::sqrt2);
    return std::exp(-0.5 * cut * cut) / std::sqrt(2.0 * std::numbers::pi) / above;
}

HeldByBounds::HeldByBounds(Eigen::MatrixXd covariance, const Eigen::VectorXd& slope,
                           const Eigen::VectorXd& step)
    : m_covariance(std::move(covariance))
{
    for (Eigen::Index i = 0; i < slope.size(); ++i)
        if (const double sd = std::sqrt(m_covariance(i, i)); slope[i] != 0.0 && sd > 0.0)
            m_held.push_back({i, meanBeyond(std::copysign(1.0, slope[i]) * step[i] / sd)});
}

std::optional<HeldByBounds::Bound> HeldByBounds::strongest(const Eigen::VectorXd& weights) const
{
    std::optional<Bound> strongest;
    const double own = sdOf(m_covariance, weights);
    const Eigen::VectorXd together = m_covariance * weights;
    for (const Bound& held : m_held) {
        const double sd = std::sqrt(m_covariance(held.unknown, held.unknown));
        const double shift = own > 0.0 ? std::abs(together[held.unknown]) / (own * sd) * held.shift : 0.0;
        if (!strongest || shift > strongest->shift)
            strongest = Bound{held.unknown, shift};
    }
    return strongest;
}

Reliance::Reliance(const GrowthProblem& problem, const Eigen::VectorXd& values, const GrowthLinearisation& at,
                   std::size_t set)
{
    const Eigen::MatrixXd covariance = covarianceOf(problem, at);
    GrowthLinearisation free = at;
    Eigen::VectorXd pull = Eigen::VectorXd::Zero(problem.size()); ///< of what is released of the priors
    for (const GrowthBelief& belief : problem.beliefs()) {
        Eigen::VectorXd weights = Eigen::VectorXd::Zero(problem.size());
        for (const auto& [i, weight] : belief.weights)
            weights[i] = weight;
        const double less = (1.0 - 1.0 / (wider * wider)) / (belief.sd * belief.sd);
        free.information -= less * weights * weights.transpose();
        pull += less * (belief.mean - weights.dot(values)) * weights;
        if (const Eigen::VectorXd own = problem.localOf(weights, set); own.squaredNorm() > 0.0)
            m_priors.push_back({own, belief.sd});
    }
    const Eigen::MatrixXd released = covarianceOf(problem, free);
    m_covariance = problem.localCovariance(covariance, set);
    m_released = problem.localCovariance(released, set);
    m_step = problem.localOf(released * -pull, set);

    Eigen::VectorXd outward = Eigen::VectorXd::Zero(problem.size());
    for (Eigen::Index i = 0; i < problem.size(); ++i)
        if (!problem.isFixed(i) && problem.isHeld(values, i, at.gradient[i]))
            outward[i] = at.gradient[i];
    m_bounds =
        HeldByBounds(m_covariance, problem.localOf(outward, set), problem.localOf(covariance * outward, set));
}

double Reliance::releasedSd(const Eigen::VectorXd& weights) const
{
    return sdOf(m_released, weights);
}

double Reliance::shiftByPriors(const Eigen::VectorXd& weights) const
{
    const double sd = sdOf(m_covariance, weights);
    return sd > 0.0 ? weights.dot(m_step) / sd : 0.0;
}

Eigen::Index Reliance::mostMissedPrior(const Eigen::VectorXd& weights) const
{
    Eigen::Index missed = 0;
    double most = -1.0;
    const Eigen::VectorXd together = m_released * weights;
    for (const Prior& prior : m_priors)
        if (const double part = std::abs(prior.weights.dot(together)) / prior.sd; part > most) {
            most = part;
            missed = mainOf(prior.weights);
        }
    return missed;
}

} // namespace ostwald
