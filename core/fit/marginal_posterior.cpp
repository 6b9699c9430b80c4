#include "fit/marginal_posterior.h"

#include "fit/unknowns_at_bounds.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ostwald {
namespace {

constexpr std::size_t enoughForVolume = 75; ///< particles: how ln det H goes with the constants is much the same for each
constexpr double longestStep = 1.5; ///< of the others
constexpr double none = -std::numeric_limits<double>::infinity();

double halfLogDet(const Eigen::LLT<Eigen::MatrixXd>& root)
{
    return root.matrixLLT().diagonal().array().log().sum();
}

std::size_t particlesOf(const GrowthProblem& problem)
{
    std::size_t count = 0;
    for (const GrowthModel& model : problem.models())
        count += model.particles().size();
    return count;
}

/// Of the logarithms.
double largestChange(const std::vector<double>& before, const std::vector<double>& after)
{
    double change = 0.0;
    for (std::size_t i = 0; i < before.size(); ++i)
        change = std::max(change, std::abs(std::log(after[i] / before[i])));
    return change;
}

/// Every so-many-th particle, so that about `enough` are left of all sets.
GrowthProblem partOf(const GrowthProblem& problem, std::size_t enough)
{
    std::vector<GrowthModel> models;
    for (const GrowthModel& model : problem.models())
        models.push_back(model.thinned(std::max<std::size_t>(1, particlesOf(problem) / enough)));
    return GrowthProblem(std::move(models));
}

} // namespace

MarginalPosterior::MarginalPosterior(const GrowthProblem& problem, const JobControl& job)
    : m_problem(problem), m_few(partOf(problem, enoughForVolume)),
      m_share(static_cast<double>(particlesOf(m_few)) / static_cast<double>(particlesOf(problem))), m_job(job)
{
    for (Eigen::Index i = 0; i < problem.size(); ++i)
        if (i >= GrowthLayout::constants)
            m_others.push_back(i);
        else if (!problem.isFixed(i))
            m_open.push_back(i);
}

Eigen::LLT<Eigen::MatrixXd> MarginalPosterior::rootOnOthers(const GrowthLinearisation& at) const
{
    return Eigen::LLT<Eigen::MatrixXd>(at.information(m_others, m_others));
}

Eigen::VectorXd MarginalPosterior::moveOfOthers(const MarginalPoint& point, const Eigen::VectorXd& values,
                                                double& gain) const
{
    Eigen::VectorXd gradient = point.at.gradient(m_others);
    std::vector<Eigen::Index> held;
    for (Eigen::Index i = 0; i < gradient.size(); ++i)
        if (m_problem.isHeld(values, m_others[static_cast<std::size_t>(i)], gradient[i]))
            held.push_back(i);
    Eigen::VectorXd move;
    if (held.empty()) {
        move = point.root.solve(gradient);
    } else {
        Eigen::MatrixXd information = point.at.information(m_others, m_others);
        leaveOutOfStep(held, gradient, information);
        move = information.ldlt().solve(gradient);
    }
    gain = 0.5 * gradient.dot(move);
    return move;
}

MarginalPoint MarginalPosterior::settle(const Eigen::VectorXd& start, const std::vector<double>& curvature) const
{
    constexpr int rounds = 4;
    constexpr double closeEnough = 0.04; ///< of ln sd of the bends: a few hundredths of ln p
    GrowthProblem problem = m_problem;
    if (!curvature.empty())
        problem.setCurvature(curvature);
    const Eigen::VectorXd values = problem.bounded(start);
    problem.fitParts(values, false);
    MarginalPoint best = settleOthers(problem, values);
    for (int round = 0; round < rounds && std::isfinite(best.logPosterior); ++round) {
        const Eigen::VectorXd moved = bentAnew(problem, best.values, best.at);
        if (largestChange(best.curvature, problem.curvature()) < closeEnough)
            break;
        MarginalPoint there = settleOthers(problem, moved);
        if (!(there.logPosterior > best.logPosterior))
            break;
        best = std::move(there);
    }
    return best;
}

Eigen::VectorXd MarginalPosterior::bentAnew(GrowthProblem& problem, const Eigen::VectorXd& values,
                                            const GrowthLinearisation& at) const
{
    constexpr int iterations = 40;
    constexpr double closeEnough = 0.01; ///< of ln sd
    const GrowthLinearisation before = problem.linearisedPrior(values);
    Eigen::VectorXd moved = values;
    for (int iteration = 0; iteration < iterations; ++iteration) {
        const GrowthLinearisation prior = problem.linearisedPrior(values);
        const Eigen::MatrixXd information = (at.information - before.information + prior.information)(m_others, m_others);
        const Eigen::VectorXd gradient = (at.gradient - before.gradient + prior.gradient)(m_others);
        const Eigen::LLT<Eigen::MatrixXd> root(information);
        if (root.info() != Eigen::Success)
            break;
        const Eigen::VectorXd step = root.solve(gradient);
        const double length = step.cwiseAbs().maxCoeff();
        if (length > longestStep)
            break; // too far for a parabola
        const Eigen::MatrixXd own = root.solve(Eigen::MatrixXd::Identity(information.rows(), information.cols()));
        Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(problem.size(), problem.size());
        covariance(m_others, m_others) = own;
        moved = values;
        moved(m_others) += step;
        const std::vector<double> old = problem.curvature();
        problem.updateCurvature(moved, covariance);
        if (largestChange(old, problem.curvature()) < closeEnough)
            break;
    }
    return problem.bounded(moved);
}

/// @param closeEnough  gain of ln p that may be left
MarginalPoint MarginalPosterior::settleOthers(const GrowthProblem& problem, Eigen::VectorXd values,
                                              double closeEnough) const
{
    constexpr int mostSteps = 8;
    MarginalPoint point;
    point.logPosterior = none;
    point.curvature = problem.curvature();
    point.value = problem.value(values, m_job);
    for (int step = 0; std::isfinite(point.value.objective) && problem.linearise(values, m_job, point.at); ++step) {
        point.root = rootOnOthers(point.at);
        if (point.root.info() != Eigen::Success)
            break;
        double gain = 0.0;
        Eigen::VectorXd move = moveOfOthers(point, values, gain);
        bool isBetter = false;
        if (gain > closeEnough && step < mostSteps) {
            if (const double length = move.cwiseAbs().maxCoeff(); length > longestStep)
                move *= longestStep / length;
            for (int halving = 0; halving < 4 && !isBetter; ++halving, move *= 0.5) {
                Eigen::VectorXd moved = values;
                moved(m_others) += move;
                moved = problem.bounded(moved);
                const GrowthProblem::Value there = problem.value(moved, m_job);
                isBetter = there.objective > point.value.objective + 0.1 * closeEnough;
                if (isBetter) {
                    values = moved;
                    point.value = there;
                }
            }
        }
        if (!isBetter) {
            point.values = values;
            point.toGain = std::min(gain, closeEnough);
            point.logPosterior = point.value.objective + point.toGain - halfLogDet(point.root) +
                                 problem.curvaturePrior();
            break;
        }
    }
    return point;
}

bool MarginalPosterior::volume(const GrowthProblem& few, const Eigen::VectorXd& values, double& result) const
{
    GrowthLinearisation at;
    if (!few.linearise(values, m_job, at))
        return false;
    const Eigen::MatrixXd prior = few.linearisedPrior(values).information;
    at.information = prior + (at.information - prior) / m_share;
    const Eigen::LLT<Eigen::MatrixXd> root = rootOnOthers(at);
    result = root.info() == Eigen::Success ? -halfLogDet(root) : none;
    return true;
}

Eigen::VectorXd MarginalPosterior::volumeSlope(const MarginalPoint& point, const Eigen::MatrixXd& covariance) const
{
    constexpr double stretch = 0.3; ///< sd
    const auto count = static_cast<Eigen::Index>(m_open.size());
    const Eigen::MatrixXd own = covariance(m_open, m_open);
    const Eigen::MatrixXd root = own.llt().matrixL();
    const Eigen::MatrixXd with = covariance(Eigen::all, m_open);
    const Eigen::MatrixXd along = own.ldlt().solve(with.transpose()).transpose() * root; // of all, by unit vectors
    Eigen::VectorXd byUnit = Eigen::VectorXd::Zero(count);
    GrowthProblem few = m_few;
    few.setCurvature(point.curvature);
    few.fitParts(point.values, false);
    double here = -halfLogDet(point.root);
    if (m_share < 1.0 && !volume(few, point.values, here))
        return byUnit;
    for (Eigen::Index i = 0; i < count; ++i) {
        for (const double h : {stretch, -stretch}) {
            const Eigen::VectorXd wanted = point.values + h * along.col(i);
            const Eigen::VectorXd moved = m_problem.bounded(wanted);
            if ((moved - wanted)(m_open).cwiseAbs().maxCoeff() > 0.0)
                continue; // over a bound: look to the other side
            double there = none;
            if (!volume(few, moved, there))
                return byUnit;
            if (std::isfinite(there))
                byUnit[i] = (there - here) / h;
            break;
        }
    }
    return root.transpose().triangularView<Eigen::Upper>().solve(byUnit);
}

double MarginalPosterior::stretch(const MarginalPoint& top, Eigen::Index constant, const Eigen::VectorXd& toEnd) const
{
    constexpr double wanted = 1.92; ///< drop of ln p: half the 95 % quantile of chi squared
    constexpr double nearest = 1.0; // Laplace's approximation is not good enough to narrow an interval
    constexpr double farthest = 3.0;
    constexpr double fineEnough = 0.15;  ///< change that the root of the drop foretells well
    constexpr double closeEnough = 0.2; ///< of ln p
    constexpr int looks = 3;
    // The root of the drop goes nearly as the way: exactly so for a normal posterior.
    const double wantedRoot = std::sqrt(wanted);
    double within = nearest; ///< the farthest reach known to lie within the interval, and its root
    double rootWithin = 0.0;
    double reach = nearest;
    Eigen::VectorXd toHere = toEnd; // of all unknowns, as far as the last look went
    for (int look = 0; look < looks && !m_job.cancelled(); ++look) {
        // All but the constant in hand are others here. To find where they are most probable, their volume goes on as it
        // does at the top.
        GrowthProblem held = m_problem;
        held.hold(constant, top.values[constant] + reach * toEnd[constant]);
        held.setCurvature(top.curvature);
        held.setVolumeSlope(top.volumeSlope);
        MarginalPosterior rest = *this;
        rest.m_others.clear();
        for (Eigen::Index i = 0; i < held.size(); ++i)
            if (!held.isFixed(i))
                rest.m_others.push_back(i);
        const MarginalPoint there = rest.settleOthers(held, held.bounded(top.values + reach * toHere), closeEnough);
        if (!std::isfinite(there.logPosterior))
            break;
        const Eigen::LLT<Eigen::MatrixXd> rootThere = rootOnOthers(there.at);
        if (rootThere.info() != Eigen::Success)
            break;
        double drop = top.value.objective - halfLogDet(top.root) - there.value.objective - there.toGain +
                      halfLogDet(rootThere);
        for (const Eigen::Index i : m_open) // which the posterior at the top is without
            drop += top.volumeSlope[static_cast<std::size_t>(i)] * there.values[i];
        const double root = std::sqrt(std::max(drop, 0.0));
        if (root >= wantedRoot && !(rootWithin > 0.0))
            return nearest;
        if (root >= wantedRoot) // between two looks as a power of the way
            return within * std::pow(wantedRoot / rootWithin, std::log(reach / within) / std::log(root / rootWithin));
        toHere = (there.values - top.values) / reach;
        within = reach;
        rootWithin = root;
        reach = std::min(root > 0.0 ? reach * wantedRoot / root : farthest, farthest);
        if (reach < (1.0 + fineEnough) * within)
            break;
    }
    return reach;
}

std::array<IntervalStretch, growthParameterCount> MarginalPosterior::stretches(const MarginalPoint& top) const
{
    constexpr double normal95 = 1.96;
    std::array<IntervalStretch, growthParameterCount> all{};
    const Eigen::MatrixXd covariance = covarianceOf(m_problem, top.at);
    for (const Eigen::Index i : m_open) {
        const ParameterSpec& spec = m_problem.params().constants[static_cast<std::size_t>(i)];
        const double sd = std::sqrt(covariance(i, i));
        if (!(sd < widestKnown * knownBefore(spec)))
            continue;
        const Eigen::VectorXd toEnd = normal95 / sd * covariance.col(i);
        IntervalStretch& own = all[static_cast<std::size_t>(i)];
        // An interval that ends at a bound reaches no farther.
        if (m_problem.bounded(top.values - toEnd)[i] == top.values[i] - toEnd[i])
            own.low = stretch(top, i, -toEnd);
        if (m_problem.bounded(top.values + toEnd)[i] == top.values[i] + toEnd[i])
            own.high = stretch(top, i, toEnd);
    }
    return all;
}

MarginalPoint MarginalPosterior::climb(const Eigen::VectorXd& start) const
{
    constexpr int iterations = 15;
    constexpr double closeEnough = 0.03; ///< gain of ln p
    constexpr double longest = 2.0;      ///< sd
    constexpr double volumeKeeps_sd = 0.5; ///< so far its slope stays as it is
    if (m_open.empty())
        return {};
    MarginalPoint best = settle(start);
    double trust = longest;
    Eigen::VectorXd byVolume;
    double moved_sd = longest; ///< by the last step
    for (int iteration = 0; iteration < iterations && std::isfinite(best.logPosterior); ++iteration) {
        const Eigen::MatrixXd covariance = covarianceOf(m_problem, best.at);
        if (moved_sd > volumeKeeps_sd)
            byVolume = volumeSlope(best, covariance);
        for (std::size_t i = 0; i < m_open.size(); ++i)
            best.volumeSlope[static_cast<std::size_t>(m_open[i])] = byVolume[static_cast<Eigen::Index>(i)];
        const Eigen::VectorXd uphill = best.at.gradient(m_open) + byVolume;
        std::vector<Eigen::Index> free;
        std::vector<Eigen::Index> places; ///< of the free ones among the open
        for (std::size_t i = 0; i < m_open.size(); ++i)
            if (!m_problem.isHeld(best.values, m_open[i], uphill[static_cast<Eigen::Index>(i)])) {
                free.push_back(m_open[i]);
                places.push_back(static_cast<Eigen::Index>(i));
            }
        if (free.empty())
            break;
        // Held constants stay: the covariance of the free ones given them.
        const Eigen::MatrixXd among = covariance(m_open, m_open);
        const Eigen::MatrixXd information = among.ldlt().solve(Eigen::MatrixXd::Identity(among.rows(), among.cols()));
        const Eigen::VectorXd pull = uphill(places);
        Eigen::VectorXd move = information(places, places).ldlt().solve(pull);
        const double length = std::sqrt(std::max(0.0, pull.dot(move)));
        if (0.5 * length * length < closeEnough)
            break;
        if (length > trust)
            move *= trust / length;
        const Eigen::MatrixXd with = covariance(m_others, free);
        const Eigen::MatrixXd own = covariance(free, free);
        bool isBetter = false;
        double gain = 0.0;
        for (int halving = 0; halving < 4 && !isBetter && !m_job.cancelled(); ++halving) {
            Eigen::VectorXd moved = best.values;
            moved(free) += move;
            moved = m_problem.bounded(moved);
            const Eigen::VectorXd byConstants = own.ldlt().solve((moved - best.values)(free));
            moved(m_others) += with * byConstants;
            MarginalPoint there = settle(moved, best.curvature);
            isBetter = there.logPosterior > best.logPosterior;
            if (isBetter) {
                gain = there.logPosterior - best.logPosterior;
                const Eigen::VectorXd step = (there.values - best.values)(free);
                moved_sd = std::sqrt(std::max(0.0, step.dot(own.ldlt().solve(step))));
                there.volumeSlope = best.volumeSlope;
                best = std::move(there);
            } else {
                move *= 0.4;
                trust = std::max(0.3, 0.4 * trust);
            }
        }
        if (!isBetter || gain < closeEnough)
            break;
    }
    return m_job.cancelled() ? MarginalPoint{} : best;
}

} // namespace ostwald
