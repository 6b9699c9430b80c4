#include "fit/joint_posterior.h"

#include "fit/unknowns_at_bounds.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ostwald {
namespace {

constexpr Eigen::Index constantCount = GrowthLayout::constants;
constexpr double none = -std::numeric_limits<double>::infinity();

/// Gradient and information on the constants with the unknowns `own` at their best for each.
struct Profiled {
    Eigen::VectorXd gradient;
    Eigen::MatrixXd information;
};

/// @param gradient  what is left of that of the own unknowns counts, too
Profiled profiled(const Eigen::VectorXd& gradient, const Eigen::MatrixXd& information,
                  const std::vector<Eigen::Index>& own)
{
    const Eigen::MatrixXd with = information(own, Eigen::seqN(0, constantCount));
    const Eigen::MatrixXd inner = information(own, own);
    const Eigen::MatrixXd along = inner.ldlt().solve(with);
    const Eigen::MatrixXd lost = with.transpose() * along;
    const Eigen::VectorXd left = gradient(own);
    return {gradient.head(constantCount) - along.transpose() * left,
            information.topLeftCorner(constantCount, constantCount) - 0.5 * (lost + lost.transpose())};
}

/// A set's own unknowns that are not fixed. @param withHeld  those that a bound holds as well
std::vector<Eigen::Index> ownOf(const SampleProblem& problem, const SampleOptimum& at, bool withHeld)
{
    std::vector<Eigen::Index> own;
    for (Eigen::Index i = constantCount; i < at.values.size(); ++i)
        if (!problem.isFixed(i) && (withHeld || !problem.isHeld(i, at.values[i], at.gradient[i])))
            own.push_back(i);
    return own;
}

std::vector<Eigen::Index> ownOf(const GrowthProblem& problem, const MarginalPoint& at, bool withHeld)
{
    std::vector<Eigen::Index> own;
    for (Eigen::Index i = constantCount; i < at.values.size(); ++i)
        if (withHeld || !problem.isHeld(at.values, i, at.at.gradient[i]))
            own.push_back(i);
    return own;
}

Profiled ofMoviesAt(const GrowthProblem& problem, const MarginalPoint& at, bool withHeld)
{
    Profiled result = profiled(at.at.gradient, at.at.information, ownOf(problem, at, withHeld));
    for (Eigen::Index i = 0; i < constantCount; ++i)
        result.gradient[i] += at.volumeSlope[static_cast<std::size_t>(i)];
    return result;
}

Profiled ofSamplesAt(const SampleProblem& problem, const SampleOptimum& at, bool withHeld)
{
    return profiled(at.gradient, at.information, ownOf(problem, at, withHeld));
}

} // namespace

OutsideEvidence operator+(const OutsideEvidence& one, const OutsideEvidence& other)
{
    return {one.centre, one.gradient + other.gradient, one.information + other.information};
}

Eigen::VectorXd JointPosterior::NewtonSteps::damped(double damping) const
{
    Eigen::MatrixXd matrix = information;
    matrix.diagonal() *= 1.0 + damping;
    return matrix.ldlt().solve(pull);
}

JointPosterior::JointPosterior(const GrowthProblem* movies, std::vector<const SampleProblem*> samples,
                               const JobControl& job)
    : m_movies(movies), m_samples(std::move(samples)), m_job(job)
{
    if (m_movies)
        m_moviesPosterior.emplace(*m_movies, m_job);
    for (Eigen::Index i = 0; i < constantCount; ++i)
        if (!(m_movies ? m_movies->isFixed(i) : m_samples.front()->isFixed(i)))
            m_open.push_back(i);
}

const ParameterSpec& JointPosterior::spec(Eigen::Index constant) const
{
    const GrowthFitParams& params = m_movies ? m_movies->params() : m_samples.front()->model().params();
    return params.constants[static_cast<std::size_t>(constant)];
}

Eigen::VectorXd JointPosterior::bounded(Eigen::VectorXd constants) const
{
    for (Eigen::Index i = 0; i < constantCount; ++i) {
        const bool isOpen = std::ranges::find(m_open, i) != m_open.end();
        constants[i] = isOpen ? std::clamp(constants[i], spec(i).lower, spec(i).upper) : spec(i).start;
    }
    return constants;
}

bool JointPosterior::isHeld(Eigen::Index constant, double value, double slope) const
{
    return isHeldByBound({spec(constant).lower, spec(constant).upper}, value, slope);
}

MarginalPoint JointPosterior::settledMovies(const MarginalPoint& from, const Eigen::VectorXd& constants) const
{
    const std::vector<Eigen::Index>& others = m_moviesPosterior->others();
    const Eigen::VectorXd step = constants - from.values.head(constantCount);
    Eigen::VectorXd values = from.values;
    values.head(constantCount) = constants;
    // Where the others go along, as far as the posterior is a parabola.
    const Eigen::MatrixXd with = from.at.information(others, Eigen::seqN(0, constantCount));
    const Eigen::VectorXd pull = with * step;
    const Eigen::VectorXd along = from.root.solve(pull);
    values(others) -= along;
    MarginalPoint there = m_moviesPosterior->settle(values, from.curvature);
    if (!std::isfinite(there.logPosterior) && !m_job.cancelled()) {
        values(others) += along;
        there = m_moviesPosterior->settle(values, from.curvature);
    }
    there.volumeSlope = from.volumeSlope;
    return there;
}

SampleOptimum JointPosterior::settledSamples(std::size_t set, const SampleOptimum& from,
                                             const Eigen::VectorXd& constants) const
{
    constexpr int iterations = 25;
    constexpr double smallestGain = 1e-4;
    const SampleProblem& problem = *m_samples[set];
    const std::vector<Eigen::Index> own = ownOf(problem, from, false);
    const Eigen::VectorXd step = constants - from.values.head(constantCount);
    Eigen::VectorXd values = from.values;
    values.head(constantCount) = constants;
    const Eigen::MatrixXd with = from.information(own, Eigen::seqN(0, constantCount));
    const Eigen::MatrixXd inner = from.information(own, own);
    const Eigen::VectorXd pull = with * step;
    const Eigen::VectorXd along = inner.ldlt().solve(pull);
    for (std::size_t i = 0; i < own.size(); ++i)
        values[own[i]] -= along[static_cast<Eigen::Index>(i)];
    SampleProblem held = problem;
    held.holdConstants(constants);
    SampleOptimum there = held.maximise(values, iterations, smallestGain, m_job);
    if (!problem.linearise(there, m_job))
        there.objective = none;
    return there;
}

JointPoint JointPosterior::settle(const JointPoint& from, const Eigen::VectorXd& constants) const
{
    JointPoint there;
    there.constants = bounded(constants);
    there.iterations = from.iterations;
    double sum = 0.0;
    if (m_movies) {
        there.movies = settledMovies(*from.movies, there.constants);
        sum += there.movies->logPosterior;
    }
    for (std::size_t set = 0; set < m_samples.size() && std::isfinite(sum); ++set) {
        there.samples.push_back(settledSamples(set, from.samples[set], there.constants));
        sum += there.samples.back().objective;
    }
    if (!std::isfinite(sum) || m_job.cancelled())
        return there;
    there.logPosterior = sum;
    addSlopes(there);
    return there;
}

void JointPosterior::addSlopes(JointPoint& at) const
{
    at.gradient = Eigen::VectorXd::Zero(constantCount);
    at.information = Eigen::MatrixXd::Zero(constantCount, constantCount);
    if (m_movies) {
        const Profiled own = ofMoviesAt(*m_movies, *at.movies, false);
        at.gradient += own.gradient;
        at.information += own.information;
    }
    for (std::size_t set = 0; set < m_samples.size(); ++set) {
        const Profiled own = ofSamplesAt(*m_samples[set], at.samples[set], false);
        at.gradient += own.gradient;
        at.information += own.information;
    }
}

void JointPosterior::renewVolumeSlope(MarginalPoint& point) const
{
    const Eigen::VectorXd slope = m_moviesPosterior->volumeSlope(point, covarianceOf(*m_movies, point.at));
    for (std::size_t i = 0; i < m_open.size(); ++i)
        point.volumeSlope[static_cast<std::size_t>(m_open[i])] = slope[static_cast<Eigen::Index>(i)];
}

JointPosterior::NewtonSteps JointPosterior::stepsFrom(const JointPoint& at) const
{
    NewtonSteps steps;
    for (const Eigen::Index i : m_open)
        if (!isHeld(i, at.constants[i], at.gradient[i]))
            steps.free.push_back(i);
    steps.pull = at.gradient(steps.free);
    steps.information = at.information(steps.free, steps.free);
    return steps;
}

JointPosterior::Improvement JointPosterior::improve(JointPoint& best, const NewtonSteps& steps,
                                                    double& damping) const
{
    constexpr int attempts = 5;
    constexpr double longest = 2.0;     ///< sd
    constexpr double longestStep = 1.5; ///< of a constant
    Improvement made;
    for (int attempt = 0; attempt < attempts && !m_job.cancelled(); ++attempt) {
        Eigen::VectorXd move = steps.damped(damping);
        const double length_sd = std::sqrt(std::max(0.0, move.dot(steps.information * move)));
        move *= std::min({1.0, longest / std::max(length_sd, 1e-12),
                          longestStep / std::max(move.cwiseAbs().maxCoeff(), 1e-12)});
        Eigen::VectorXd wanted = best.constants;
        wanted(steps.free) += move;
        JointPoint there = settle(best, wanted);
        made.foretold = move.dot(steps.pull) - 0.5 * move.dot(steps.information * move);
        made.gain = there.logPosterior - best.logPosterior;
        made.isBetter = made.gain > 0.0;
        if (!made.isBetter) {
            damping = std::max(0.1, 10.0 * damping);
            continue;
        }
        damping = std::max(1e-6, damping / 30.0);
        if (m_movies) {
            const Eigen::VectorXd step = there.constants - best.constants;
            const Eigen::MatrixXd own = ofMoviesAt(*m_movies, *best.movies, true).information;
            made.moved_sd = std::sqrt(std::max(0.0, step.dot(own * step)));
        }
        best = std::move(there);
        return made;
    }
    return made;
}

JointPoint JointPosterior::climb(JointPoint best,
                                 const std::function<void(const JointPoint&)>& observer) const
{
    constexpr int iterations = 30;
    constexpr double closeEnough = 5e-4;   ///< gain of ln p that is foretold
    constexpr double smallestGain = 2e-3;  ///< of ln p, really
    constexpr double noise = 0.1;          ///< errors of what is foretold, by the slope of the movies' volume
    constexpr double volumeKeeps_sd = 0.5; ///< of the movies: so far the slope of their volume stays as it is
    double damping = 1e-6;
    double moved_sd = 2.0 * volumeKeeps_sd;
    for (int iteration = 0; iteration < iterations && std::isfinite(best.logPosterior); ++iteration) {
        if (m_movies && moved_sd > volumeKeeps_sd) {
            renewVolumeSlope(*best.movies);
            addSlopes(best);
            moved_sd = 0.0;
        }
        const NewtonSteps steps = stepsFrom(best);
        if (steps.free.empty() || 0.5 * steps.pull.dot(steps.damped(1e-6)) < closeEnough) {
            best.isConverged = true;
            break;
        }
        const Improvement made = improve(best, steps, damping);
        moved_sd += made.moved_sd;
        ++best.iterations;
        if (observer && made.isBetter)
            observer(best);
        if (!made.isBetter || made.gain < smallestGain) { // what is left to gain is lost in the errors of ln p
            best.isConverged = !m_job.cancelled() && made.foretold < noise;
            break;
        }
    }
    return best;
}

OutsideEvidence JointPosterior::ofMovies(const JointPoint& at) const
{
    MarginalPoint lost = *at.movies;
    m_movies->subtractLost(lost.values, m_job, lost.at);
    return {at.constants, ofMoviesAt(*m_movies, *at.movies, false).gradient,
            ofMoviesAt(*m_movies, lost, true).information};
}

OutsideEvidence JointPosterior::ofSamples(const JointPoint& at, std::size_t set) const
{
    return {at.constants, ofSamplesAt(*m_samples[set], at.samples[set], false).gradient,
            ofSamplesAt(*m_samples[set], at.samples[set], true).information};
}

} // namespace ostwald
