#include "fit/growth_search.h"

#include "fit/common_noise_climb.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ostwald {
namespace {

constexpr double smallestGain = 1e-3; ///< of ln L in one iteration
constexpr std::size_t enoughForALook = 40; ///< particles
constexpr double none = -std::numeric_limits<double>::infinity();

/// Constants to begin with: the given ones, and combinations known to lead to different optima.
std::vector<GrowthConstants> starts(const GrowthProblem& problem)
{
    const auto& c = problem.params().constants;
    const GrowthConstants given{c[0].start, c[1].start, c[2].start, c[3].start, c[4].start};
    std::vector<GrowthConstants> all{given};
    for (const double ef : {2.5, 4.0})
        for (const double chi : {0.05, 0.5}) {
            GrowthConstants other = given;
            other.dEpsF = ef;
            other.dEpsE = -1.0 - 1.2 * (ef - 2.2);
            other.lnChi = std::log(chi);
            all.push_back(other);
        }
    return all;
}

bool isMoreProbable(const MarginalPoint& here, const MarginalPoint& there)
{
    return here.values.size() > 0 && (there.values.size() == 0 || here.logPosterior > there.logPosterior);
}

/// ln p of the data, the constants integrated out as well, up to a constant: what decides between kinds of
/// noise. None is preferred beforehand.
double lnEvidence(const GrowthProblem& problem, const MarginalPoint& point, const std::vector<Eigen::Index>& open)
{
    if (point.values.size() == 0)
        return none;
    const Eigen::MatrixXd own = covarianceOf(problem, point.at)(open, open);
    return point.logPosterior + Eigen::LLT<Eigen::MatrixXd>(own).matrixLLT().diagonal().array().log().sum();
}

GrowthProblem withCorrelatedNoise(const GrowthProblem& problem)
{
    std::vector<GrowthModel> models;
    for (const GrowthModel& model : problem.models())
        models.push_back(model.withCorrelatedNoise());
    return GrowthProblem(std::move(models));
}

/// Where it is not worth mentioning: none.
std::optional<OtherNoise> otherNoise(GrowthProblem problem, MarginalPoint top, double lnOdds)
{
    constexpr double leastOfInterest = 0.01;
    const double probability = 1.0 / (1.0 + std::exp(-lnOdds));
    if (top.values.size() == 0 || !(probability > leastOfInterest))
        return {};
    return OtherNoise{std::move(problem), std::move(top), probability};
}

/// With the shifts of others, which have the same frames.
void takeShifts(GrowthProblem& problem, const std::vector<CommonNoise>& noises)
{
    std::vector<GrowthModel> models = problem.models();
    for (std::size_t set = 0; set < models.size(); ++set)
        if (!noises[set].shift.empty())
            models[set] = models[set].withFrameShifts(noises[set]);
    problem.setModels(std::move(models));
}

GrowthProblem thinned(const GrowthProblem& problem, std::size_t particles)
{
    std::vector<GrowthModel> models;
    for (const GrowthModel& model : problem.models())
        models.push_back(model.thinned(std::max<std::size_t>(1, model.particles().size() / particles)));
    return GrowthProblem(std::move(models));
}

Eigen::VectorXd widened(const GrowthModel& model, const Eigen::VectorXd& white)
{
    Eigen::VectorXd values = Eigen::VectorXd::Zero(model.layout().size());
    values.head(white.size()) = white;
    values[model.layout().slow()] = white[model.layout().white()] - 0.5;
    values[model.layout().memory()] = 1.5;
    values[model.layout().rateSpread()] = std::log(0.08);
    return values;
}

} // namespace

GrowthSearch::GrowthSearch(std::vector<GrowthModel> models, GrowthFitParams params, const JobControl& job,
                           Observer observer)
    : m_models(std::move(models)), m_params(std::move(params)), m_job(job), m_observer(std::move(observer))
{
}

GrowthFound GrowthSearch::find() const
{
    GrowthProblem problem(m_models);
    const FirstLook first = firstLook();
    GrowthOptimum joint = climb(problem, first.ofAll);
    if (joint.isConverged && takeOutCommonNoise(problem, joint.values, m_job))
        joint = climb(problem, joint.values);
    const bool isAstray = joint.isConverged && isLessProbable(problem, joint.values, first.ofConstants);
    GrowthCandidate found = candidate(problem, std::move(joint), isAstray ? first.ofConstants : Eigen::VectorXd{});
    std::optional<OtherNoise> other;
    if (m_params.noise == SizeNoise::Auto && found.top.values.size() > 0 && !m_job.cancelled()) {
        const std::vector<Eigen::Index> open = MarginalPosterior(problem, m_job).open();
        Trial trial = tryCorrelated(problem, found.joint);
        if (trial.top.values.size() > 0) {
            GrowthProblem wider = withCorrelatedNoise(problem);
            takeShifts(wider, trial.noises);
            if (trial.lnOdds > 0.0) {
                GrowthCandidate all = candidate(wider, climb(wider, trial.top.values), trial.top.values);
                trial.lnOdds = lnEvidence(wider, all.top, open) - lnEvidence(problem, found.top, open);
                if (trial.lnOdds > 0.0) {
                    lookElsewhere(wider, all.top);
                    lookForCommonNoise(wider, all);
                    return {std::move(wider), std::move(all)};
                }
                trial.top = std::move(all.top);
            }
            other = otherNoise(std::move(wider), std::move(trial.top), trial.lnOdds);
        }
    }
    lookForCommonNoise(problem, found);
    return {std::move(problem), std::move(found), std::move(other)};
}

GrowthCandidate GrowthSearch::candidate(GrowthProblem& problem, GrowthOptimum joint,
                                        const Eigen::VectorXd& near) const
{
    if (!joint.isConverged)
        return {std::move(joint), {}, 0.0};
    Eigen::VectorXd start = joint.values;
    const MarginalPosterior posterior(problem, m_job);
    if (near.size() > 0 && isMoreProbable(posterior.settle(near), posterior.settle(joint.values)))
        start = near;
    MarginalPoint top = posterior.climb(start);
    const double drop = joint.value.logLikelihood - top.value.logLikelihood;
    return {std::move(joint), settleShifts(problem, std::move(top), m_job), drop};
}

void GrowthSearch::lookElsewhere(GrowthProblem& problem, MarginalPoint& best) const
{
    constexpr std::size_t enough = 60;
    const GrowthProblem few = thinned(problem, enough);
    std::vector<Eigen::VectorXd> locals;
    for (std::size_t set = 0; set < problem.models().size(); ++set) {
        const GrowthModel& model = problem.models()[set];
        const Eigen::VectorXd known = problem.localOf(best.values, set);
        locals.push_back(model.start(starts(problem).front()));
        const Eigen::Index noises = known.size() - model.layout().white();
        locals.back().tail(noises) = known.tail(noises);
    }
    const MarginalPosterior quick(few, m_job);
    const MarginalPoint other = quick.climb(few.bounded(few.joined(locals)));
    if (!isMoreProbable(other, quick.climb(best.values)))
        return;
    GrowthProblem there = problem;
    MarginalPoint top = settleShifts(there, MarginalPosterior(problem, m_job).climb(other.values), m_job);
    if (isMoreProbable(top, best)) {
        best = std::move(top);
        problem = std::move(there);
    }
}

void GrowthSearch::lookForCommonNoise(GrowthProblem& problem, GrowthCandidate& found) const
{
    if (found.top.values.size() == 0 || hasCommonNoise(problem) ||
        !takeOutCommonNoise(problem, found.top.values, m_job))
        return;
    found.top = settleShifts(problem, MarginalPosterior(problem, m_job).climb(found.top.values), m_job);
}

GrowthSearch::FirstLook GrowthSearch::firstLook() const
{
    constexpr int iterations = 6;
    GrowthProblem problem = thinned(GrowthProblem(m_models), enoughForALook);
    const MarginalPosterior posterior(problem, m_job);
    FirstLook best;
    double top = none;
    double topOfConstants = none;
    for (const GrowthConstants& constants : starts(problem)) {
        const GrowthOptimum found = maximise(problem, problem.start(constants), iterations, 0.1, m_job);
        if (best.ofAll.size() == 0 || found.value.objective > top) {
            best.ofAll = found.values;
            top = found.value.objective;
        }
        if (const double here = posterior.settle(found.values).logPosterior; here > topOfConstants) {
            best.ofConstants = found.values;
            topOfConstants = here;
        }
    }
    return best;
}

bool GrowthSearch::isLessProbable(const GrowthProblem& problem, const Eigen::VectorXd& here, const Eigen::VectorXd& there) const
{
    if (there.size() == 0)
        return false;
    const GrowthProblem few = thinned(problem, enoughForALook);
    const MarginalPosterior posterior(few, m_job);
    return posterior.settle(here).logPosterior < posterior.settle(there).logPosterior;
}

GrowthOptimum GrowthSearch::climb(GrowthProblem& problem, Eigen::VectorXd start) const
{
    constexpr int rounds = 3; ///< of the bending of ln rho~
    GrowthOptimum best;
    int iterations = 0;
    for (int round = 0; round < rounds; ++round) {
        const double gain = round + 1 < rounds ? 0.5 : smallestGain;
        best = maximise(problem, std::move(start), m_params.maxIterations - iterations, gain, m_job,
                        [&](const GrowthOptimum& sofar) { m_observer(problem, sofar, iterations); });
        iterations += best.iterations;
        best.iterations = iterations;
        if (!best.isConverged)
            break;
        if (round + 1 < rounds)
            problem.updateCurvature(best.values, covarianceOf(problem, best.at));
        start = best.values;
    }
    return best;
}

GrowthSearch::Trial GrowthSearch::tryCorrelated(const GrowthProblem& problem, const GrowthOptimum& best) const
{
    constexpr std::size_t enough = 60;
    constexpr int iterations = 25;
    GrowthProblem white = thinned(problem, enough);
    GrowthProblem wide = withCorrelatedNoise(white);
    // From what white noise found, and afresh with noise of long and of short memory: different
    // explanations.
    std::vector<Eigen::VectorXd> near;
    std::vector<Eigen::VectorXd> afresh;
    std::vector<Eigen::VectorXd> brief;
    const auto& c = m_params.constants;
    const GrowthConstants given{c[0].start, c[1].start, c[2].start, c[3].start, c[4].start};
    for (std::size_t set = 0; set < wide.models().size(); ++set) {
        const GrowthModel& model = wide.models()[set];
        near.push_back(widened(model, problem.localOf(best.values, set)));
        afresh.push_back(model.start(given));
        afresh.back()[model.layout().memory()] = 2.5;
        brief.push_back(model.start(given));
        brief.back()[model.layout().memory()] = 0.7;
    }
    MarginalPoint highest;
    GrowthProblem there = wide; ///< the highest one's, with its shifts
    for (const auto* start : {&near, &afresh, &brief}) {
        GrowthProblem own = wide;
        const GrowthOptimum found = maximise(own, own.bounded(own.joined(*start)), iterations, 0.1, m_job);
        MarginalPoint point = lookAtShifts(own, MarginalPosterior(own, m_job).settle(found.values), m_job);
        if (isMoreProbable(point, highest)) {
            highest = std::move(point);
            there = std::move(own);
        }
    }
    if (highest.values.size() == 0)
        return {};
    const GrowthOptimum plain = maximise(white, best.values, 5, 0.1, m_job);
    Trial trial;
    trial.top = lookAtShifts(there, MarginalPosterior(there, m_job).climb(highest.values), m_job);
    const MarginalPosterior posterior(white, m_job);
    const MarginalPoint top = lookAtShifts(white, posterior.climb(plain.values), m_job);
    trial.lnOdds = lnEvidence(there, trial.top, posterior.open()) - lnEvidence(white, top, posterior.open());
    for (const GrowthModel& model : there.models())
        trial.noises.push_back(model.commonNoise());
    return trial;
}

} // namespace ostwald
