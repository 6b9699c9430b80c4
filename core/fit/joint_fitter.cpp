#include "fit/joint_fitter.h"

#include "fit/common_noise_climb.h"

#include <Eigen/Dense>
#include <gsl/gsl_cdf.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>

namespace ostwald {
namespace {

constexpr Eigen::Index constantCount = GrowthLayout::constants;

std::size_t sizesOf(const SizeSamples& samples)
{
    return std::accumulate(samples.r_nm.begin(), samples.r_nm.end(), std::size_t{0},
                           [](std::size_t sum, const auto& sizes) { return sum + sizes.size(); });
}

// Orders of the data's own: sums are then the same whatever set was given first.
bool isBefore(const SizeSamples& one, const SizeSamples& other)
{
    if (const std::size_t sizes = sizesOf(one), others = sizesOf(other); sizes != others)
        return sizes > others;
    return std::tie(one.t_s, one.r_nm) < std::tie(other.t_s, other.r_nm);
}

bool isBefore(const TrajectorySet& one, const TrajectorySet& other)
{
    if (one.trajectories.size() != other.trajectories.size())
        return one.trajectories.size() > other.trajectories.size();
    if (one.t_s != other.t_s)
        return one.t_s < other.t_s;
    return std::ranges::lexicographical_compare(
        one.trajectories, other.trajectories, [](const Trajectory& a, const Trajectory& b) {
            return std::tie(a.frame, a.r_nm, a.rSd_nm) < std::tie(b.frame, b.r_nm, b.rSd_nm);
        });
}

template <class Set>
std::vector<std::size_t> orderOf(std::span<const GrowthData> sets)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < sets.size(); ++i)
        if (std::holds_alternative<Set>(sets[i]))
            order.push_back(i);
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return isBefore(std::get<Set>(sets[a]), std::get<Set>(sets[b]));
    });
    return order;
}

JobControl withProgress(const JobControl& job, std::function<double(double)> place)
{
    JobControl part = job;
    part.progress = [&job, place = std::move(place)](double fraction) { job.progress(place(fraction)); };
    return part;
}

Error noneSuits()
{
    return {ErrorCode::NoConvergence,
            "The theory holds for no constants that suit all sets. Are all of one material, and their radii "
            "in nm?",
            "fit"};
}

} // namespace

JointFitter::JointFitter(std::span<const GrowthData> sets, const GrowthFitParams& params,
                         const JobControl& job, const GrowthFitObserver& observer)
    : m_params(params), m_job(job), m_observer(observer),
      m_movieJob(withProgress(job, [](double done) { return 0.6 * done; })),
      m_sampleJob(
          withProgress(job, [](double done) { return done <= 0.4 ? 0.6 + 0.2 * done : 0.5 + 0.5 * done; })),
      m_movieSets(orderOf<TrajectorySet>(sets)), m_sampleSets(orderOf<SizeSamples>(sets))
{
    std::vector<TrajectorySet> movies;
    for (const std::size_t set : m_movieSets)
        movies.push_back(std::get<TrajectorySet>(sets[set]));
    if (!movies.empty()) {
        const bool isFirst = std::ranges::find(m_movieSets, std::size_t{0}) != m_movieSets.end();
        m_movieFitter.emplace(movies, params, m_movieJob, isFirst ? observer : GrowthFitObserver());
    }
    m_sampleFitters.reserve(m_sampleSets.size());
    for (std::size_t k = 0; k < m_sampleSets.size(); ++k)
        m_sampleFitters.emplace_back(std::get<SizeSamples>(sets[m_sampleSets[k]]), params, m_sampleJob,
                                     m_sampleSets[k] == 0 ? observer : GrowthFitObserver());
}

Result<std::vector<GrowthFitResult>> JointFitter::run()
{
    constexpr int rounds = 4; ///< of the weights of samples
    if (const Status found = findAlone(); !found)
        return found.error();
    JointPoint best = climb();
    for (int round = 1; round < rounds && weigh(best.samples) && std::isfinite(best.logPosterior); ++round) {
        const JointPosterior joint = posterior();
        const JointPoint from = joint.settle(best, best.constants);
        if (!std::isfinite(from.logPosterior))
            break;
        best = joint.climb(from, [&](const JointPoint& at) { report(joint, at); });
    }
    if (!std::isfinite(best.logPosterior))
        return m_job.cancelled() ? cancelledError() : noneSuits();
    if (m_movies)
        best.isConverged = best.isConverged && m_movies->at.joint.isConverged;
    best.isConverged = best.isConverged && !m_job.cancelled();
    return results(best);
}

Status JointFitter::findAlone()
{
    if (m_movieFitter) {
        const auto shown = std::ranges::find(m_movieSets, std::size_t{0}) - m_movieSets.begin();
        m_movies = m_movieFitter->find(shown < std::ssize(m_movieSets) ? static_cast<std::size_t>(shown) : 0);
        GrowthCandidate& at = m_movies->at;
        const MarginalPosterior posterior(m_movies->problem, m_movieJob);
        if (at.top.values.size() == 0) { // the iterations ran out
            at.top = posterior.climb(at.joint.values);
            at.drop = at.joint.value.logLikelihood - at.top.value.logLikelihood;
        } else if (hasCommonNoise(
                       m_movies->problem)) { // from here on the shifts stay: ln p is that of the rest
            const auto slope = at.top.volumeSlope;
            at.top = posterior.settle(at.top.values, at.top.curvature);
            at.top.volumeSlope = slope;
        }
        if (m_job.cancelled())
            return cancelledError();
        if (at.top.values.size() == 0 || !std::isfinite(at.top.logPosterior))
            return noneSuits();
    }
    for (SampleFitter& fitter : m_sampleFitters) {
        m_samples.push_back(fitter.find());
        if (m_samples.back().information.size() == 0)
            return cancelledError();
        if (m_movies || &fitter != &m_sampleFitters.front())
            fitter.problem().leaveOutPriorsOfConstants();
    }
    m_chi2PerDof.resize(m_samples.size());
    weigh(m_samples);
    for (std::size_t k = 0; k < m_samples.size(); ++k)
        if (!m_sampleFitters[k].problem().linearise(m_samples[k], m_job))
            return cancelledError();
    return Done{};
}

JointPosterior JointFitter::posterior() const
{
    std::vector<const SampleProblem*> samples;
    for (const SampleFitter& fitter : m_sampleFitters)
        samples.push_back(&fitter.problem());
    return {m_movies ? &m_movies->problem : nullptr, std::move(samples), m_job};
}

bool JointFitter::weigh(const std::vector<SampleOptimum>& at)
{
    constexpr double change = 0.9;
    bool isChanged = false;
    for (std::size_t k = 0; k < at.size(); ++k) {
        m_chi2PerDof[k] = m_sampleFitters[k].chi2PerDof(at[k]);
        SampleProblem& problem = m_sampleFitters[k].problem();
        if (!isMisfit(k) || 1.0 / m_chi2PerDof[k] > change * problem.weight())
            continue;
        problem.setWeight(1.0 / m_chi2PerDof[k]);
        isChanged = true;
    }
    return isChanged;
}

std::vector<Eigen::VectorXd> JointFitter::starts(const JointPosterior& joint) const
{
    std::vector<Eigen::VectorXd> all;
    if (!m_movies) {
        for (const SampleOptimum& own : m_samples)
            all.emplace_back(own.values.head(constantCount));
        return all;
    }
    all.emplace_back(m_movies->at.top.values.head(constantCount));
    const std::vector<Eigen::Index>& open = joint.open();
    JointPoint alone;
    alone.constants = all.front();
    alone.movies = m_movies->at.top;
    alone.samples = m_samples;
    const Eigen::MatrixXd ofMovies = joint.ofMovies(alone).information;
    const Eigen::MatrixXd first = ofMovies(open, open);
    const double far = gsl_cdf_chisq_Pinv(0.99, static_cast<double>(open.size()));
    for (std::size_t k = 0; k < m_samples.size(); ++k) {
        const Eigen::VectorXd there = m_samples[k].values.head(constantCount);
        const Eigen::MatrixXd ofSamples = joint.ofSamples(alone, k).information;
        const Eigen::MatrixXd second = ofSamples(open, open);
        const Eigen::VectorXd gap = (there - all.front())(open);
        // (A^-1 + B^-1)^-1 = A (A + B)^-1 B, whether or not B has an inverse
        const Eigen::MatrixXd sum = first + second;
        const Eigen::VectorXd pull = second * gap;
        const Eigen::VectorXd shared = sum.ldlt().solve(pull);
        if (gap.dot(first * shared) > far)
            all.push_back(there);
    }
    return all;
}

JointPoint JointFitter::climb() const
{
    constexpr std::size_t most = 2;
    const JointPosterior joint = posterior();
    JointPoint alone;
    alone.samples = m_samples;
    if (m_movies)
        alone.movies = m_movies->at.top;
    std::vector<JointPoint> from;
    for (const Eigen::VectorXd& constants : starts(joint)) {
        alone.constants = constants;
        if (JointPoint there = joint.settle(alone, constants); std::isfinite(there.logPosterior))
            from.push_back(std::move(there));
    }
    std::ranges::stable_sort(from, std::ranges::greater{}, &JointPoint::logPosterior);
    if (from.size() > most)
        from.resize(most);
    JointPoint best;
    for (const JointPoint& start : from) {
        JointPoint found = joint.climb(start, [&](const JointPoint& at) { report(joint, at); });
        if (found.logPosterior > best.logPosterior)
            best = std::move(found);
        if (m_job.cancelled())
            break;
    }
    return best;
}

void JointFitter::report(const JointPosterior& joint, const JointPoint& at) const
{
    m_job.progress(0.7);
    if (!m_observer)
        return;
    GrowthFitResult result;
    std::optional<OutsideEvidence> outside;
    const auto add = [&outside](const OutsideEvidence& one) { outside = outside ? *outside + one : one; };
    for (std::size_t k = 0; k < m_sampleSets.size(); ++k)
        if (m_sampleSets[k] != 0)
            add(joint.ofSamples(at, k));
    if (const auto place = std::ranges::find(m_movieSets, std::size_t{0}); place != m_movieSets.end()) {
        GrowthOptimum own;
        own.values = at.movies->values;
        own.value = at.movies->value;
        own.at = at.movies->at;
        outside->addTo(own.values, own.at.gradient, own.at.information);
        result = m_movieFitter->soFar(m_movies->problem, own, at.iterations,
                                      static_cast<std::size_t>(place - m_movieSets.begin()));
    } else {
        if (m_movies)
            add(joint.ofMovies(at));
        const auto k =
            static_cast<std::size_t>(std::ranges::find(m_sampleSets, std::size_t{0}) - m_sampleSets.begin());
        SampleOptimum own = at.samples[k];
        outside->addTo(own.values, own.gradient, own.information);
        own.iterations = at.iterations;
        result = m_sampleFitters[k].soFar(own);
    }
    m_observer(result);
}

} // namespace ostwald
