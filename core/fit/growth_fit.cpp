#include "fit/growth_fit.h"

#include "fit/common_noise_climb.h"
#include "fit/growth_data_checks.h"
#include "fit/growth_summary.h"
#include "fit/marginal_posterior.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <optional>
#include <string>

namespace ostwald {
namespace {

constexpr double smallestGain = 1e-3; ///< of ln L in one iteration

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

class Fitter {
public:
    Fitter(std::span<const TrajectorySet> sets, const GrowthFitParams& params, const JobControl& job,
           const GrowthFitObserver& observer)
        : m_params(params), m_job(job), m_observer(observer), m_began(std::chrono::steady_clock::now())
    {
        for (const TrajectorySet& set : sets) {
            m_models.emplace_back(set, params, params.noise == SizeNoise::Correlated);
            m_smallSizes.push_back(noteOnSmallSizes(set, params.sigma_nm));
        }
    }

    /// From another fit's values on.
    GrowthFitResult rerun(const GrowthFitResult& near)
    {
        m_models.front() = m_models.front().withFrameShifts(near);
        GrowthProblem problem(m_models);
        problem.setVolumeSlope(near.volumeSlope);
        if (near.supplyBendSd > 0.0)
            problem.setCurvature({near.supplyBendSd});
        GrowthOptimum best = climbOnce(problem, problem.joined({m_models.front().valuesNear(near)}));
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            best.stretch[i] = stretchOf(near.constants[i]);
        return finished(problem, best, best.value.logLikelihood).front();
    }

    std::vector<GrowthFitResult> run()
    {
        GrowthProblem problem(m_models);
        GrowthOptimum joint = climb(problem, firstLook());
        if (joint.isConverged && takeOutCommonNoise(problem, joint.values, m_job))
            joint = climb(problem, joint.values);
        Candidate found = candidate(problem, std::move(joint));
        if (m_params.noise == SizeNoise::Auto && !m_job.cancelled())
            if (const auto wide = correlatedStart(problem, found.joint)) {
                GrowthProblem wider = withCorrelatedNoise(problem);
                takeShifts(wider, wide->noises);
                Candidate other = candidate(wider, climb(wider, wide->values), wide->values);
                if (isMoreProbable(other.top, found.top)) {
                    lookElsewhere(wider, other.top);
                    lookForCommonNoise(wider, other);
                    return finished(wider, other);
                }
            }
        lookForCommonNoise(problem, found);
        return finished(problem, found);
    }

private:
    /// The optimum of all unknowns together, and of the constants alone.
    struct Candidate {
        GrowthOptimum joint;
        MarginalPoint top; ///< without values when the joint one was not reached
        double drop = 0.0; ///< of ln L, from the one to the other
    };

    /// @param near  where the constants alone are nearly most probable, when that is known: the optimum of
    /// all unknowns
    ///              together may lie in another valley, out of which no climb leads
    Candidate candidate(GrowthProblem& problem, GrowthOptimum joint, const Eigen::VectorXd& near = {}) const
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

    /// Noise with a memory leaves more than one valley, and the optimum of all unknowns together may lead
    /// into the lesser one. The constants alone climb from their start as well: with a part of the particles,
    /// and with all where that is better.
    void lookElsewhere(GrowthProblem& problem, MarginalPoint& best) const
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
        MarginalPoint top =
            settleShifts(there, MarginalPosterior(problem, m_job).climb(other.values), m_job);
        if (isMoreProbable(top, best)) {
            best = std::move(top);
            problem = std::move(there);
        }
    }

    /// Where white noise, or noise of long memory, hid what all sizes of a frame share.
    void lookForCommonNoise(GrowthProblem& problem, Candidate& found) const
    {
        if (found.top.values.size() == 0 || hasCommonNoise(problem) ||
            !takeOutCommonNoise(problem, found.top.values, m_job))
            return;
        found.top = settleShifts(problem, MarginalPosterior(problem, m_job).climb(found.top.values), m_job);
    }

    static IntervalStretch stretchOf(const FittedValue& fitted)
    {
        const double normal = 1.96 * fitted.sd;
        if (!(normal > 0.0))
            return {};
        return {std::max(1.0, (fitted.value - fitted.low95) / normal),
                std::max(1.0, (fitted.high95 - fitted.value) / normal)};
    }

    /// Everything integrated out. Decides between kinds of noise as well, without leaning to the white one:
    /// where noise is correlated, intervals with white noise are much too narrow, and hardly too wide the
    /// other way round.
    static bool isMoreProbable(const MarginalPoint& here, const MarginalPoint& there)
    {
        return here.values.size() > 0 && (there.values.size() == 0 || here.logPosterior > there.logPosterior);
    }

    /// Quick climbs from several starts with a part of the particles.
    Eigen::VectorXd firstLook()
    {
        constexpr std::size_t enough = 40;
        constexpr int iterations = 6;
        GrowthProblem problem = thinned(GrowthProblem(m_models), enough);
        Eigen::VectorXd best;
        double top = -std::numeric_limits<double>::infinity();
        for (const GrowthConstants& constants : starts(problem)) {
            const GrowthOptimum found = maximise(problem, problem.start(constants), iterations, 0.1, m_job);
            if (best.size() == 0 || found.value.objective > top) {
                best = found.values;
                top = found.value.objective;
            }
        }
        return best;
    }

    GrowthOptimum climbOnce(GrowthProblem& problem, Eigen::VectorXd start)
    {
        return maximise(problem, std::move(start), m_params.maxIterations, smallestGain, m_job);
    }

    GrowthOptimum climb(GrowthProblem& problem, Eigen::VectorXd start)
    {
        constexpr int rounds = 3; ///< of the bending of ln rho~
        GrowthOptimum best;
        int iterations = 0;
        for (int round = 0; round < rounds; ++round) {
            const double gain = round + 1 < rounds ? 0.5 : smallestGain;
            best = maximise(problem, std::move(start), m_params.maxIterations - iterations, gain, m_job,
                            [&](const GrowthOptimum& sofar) { report(problem, sofar, iterations); });
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

    static GrowthProblem withCorrelatedNoise(const GrowthProblem& problem)
    {
        std::vector<GrowthModel> models;
        for (const GrowthModel& model : problem.models())
            models.push_back(model.withCorrelatedNoise());
        return GrowthProblem(std::move(models));
    }

    /// With the shifts of others, which have the same frames.
    static void takeShifts(GrowthProblem& problem, const std::vector<CommonNoise>& noises)
    {
        std::vector<GrowthModel> models = problem.models();
        for (std::size_t set = 0; set < models.size(); ++set)
            if (!noises[set].shift.empty())
                models[set] = models[set].withFrameShifts(noises[set]);
        problem.setModels(std::move(models));
    }

    static GrowthProblem thinned(const GrowthProblem& problem, std::size_t particles)
    {
        std::vector<GrowthModel> models;
        for (const GrowthModel& model : problem.models())
            models.push_back(model.thinned(std::max<std::size_t>(1, model.particles().size() / particles)));
        return GrowthProblem(std::move(models));
    }

    struct Start {
        Eigen::VectorXd values;
        std::vector<CommonNoise> noises; ///< of the sets
    };

    /// Tries correlated noise on a part of the particles: white noise can pass for growth, so that its
    /// innovations look white although they are not. Where to start from when it is worth it.
    std::optional<Start> correlatedStart(const GrowthProblem& problem, const GrowthOptimum& best) const
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
        const MarginalPoint correlated =
            lookAtShifts(there, MarginalPosterior(there, m_job).climb(highest.values), m_job);
        if (!isMoreProbable(correlated,
                            lookAtShifts(white, MarginalPosterior(white, m_job).climb(plain.values), m_job)))
            return {};
        Start start{correlated.values, {}};
        for (const GrowthModel& model : there.models())
            start.noises.push_back(model.commonNoise());
        return start;
    }

    static Eigen::VectorXd widened(const GrowthModel& model, const Eigen::VectorXd& white)
    {
        Eigen::VectorXd values = Eigen::VectorXd::Zero(model.layout().size());
        values.head(white.size()) = white;
        values[model.layout().slow()] = white[model.layout().white()] - 0.5;
        values[model.layout().memory()] = 1.5;
        values[model.layout().rateSpread()] = std::log(0.08);
        return values;
    }

    void report(const GrowthProblem& problem, const GrowthOptimum& sofar, int before)
    {
        m_job.progress(std::min(1.0, static_cast<double>(before + sofar.iterations) / 20.0));
        if (!m_observer)
            return;
        GrowthFitResult result = growthSummary(problem, sofar, 0, false);
        result.iterations += before;
        result.seconds = seconds();
        result.notes.insert(result.notes.begin(), "Not converged yet.");
        m_observer(result);
    }

    std::vector<GrowthFitResult> finished(GrowthProblem& problem, const Candidate& found) const
    {
        if (found.top.values.size() == 0)
            return finished(problem, found.joint, found.joint.value.logLikelihood);
        GrowthOptimum best = found.joint;
        best.values = found.top.values;
        best.value = found.top.value;
        best.at = found.top.at;
        best.stretch = MarginalPosterior(problem, m_job).stretches(found.top);
        problem.setVolumeSlope(found.top.volumeSlope);
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            best.at.gradient[static_cast<Eigen::Index>(i)] += found.top.volumeSlope[i];
        problem.setCurvature(found.top.curvature);
        return finished(problem, best, best.value.logLikelihood + found.drop);
    }

    /// @param topLogLikelihood  of all unknowns together
    std::vector<GrowthFitResult> finished(const GrowthProblem& problem, GrowthOptimum best,
                                          double topLogLikelihood) const
    {
        if (best.at.information.size() > 0)
            problem.subtractLost(best.values, m_job, best.at);
        std::vector<GrowthFitResult> results;
        for (std::size_t set = 0; set < problem.models().size(); ++set) {
            results.push_back(growthSummary(problem, best, set, true));
            results.back().volumeSlope = problem.volumeSlope();
            results.back().supplyBendSd = problem.curvature()[set];
            results.back().aic +=
                2.0 * (best.value.logLikelihood - topLogLikelihood); // AIC is of the likelihood's top
            if (const GrowthModel& model = problem.models()[set]; model.outliers() > 0)
                results.back().notes.push_back(
                    std::to_string(model.outliers()) + " of " + std::to_string(model.sizes()) +
                    " sizes stand out from the course of their own particle and do not count.");
            if (const double volume = problem.models()[set].commonNoise().volume; volume != 0.0) {
                results.back().logLikelihood += volume;
                results.back().aic += 2.0 - 2.0 * volume; // with the shifts' own sd
            }
            if (!m_smallSizes[set].empty())
                results.back().notes.push_back(m_smallSizes[set]);
            if (!best.isConverged)
                results.back().notes.insert(
                    results.back().notes.begin(),
                    m_job.cancelled() ? "Stopped before it converged: these are the best values so far."
                                      : "Not converged: the iterations ran out.");
        }
        for (GrowthFitResult& result : results)
            result.seconds = seconds();
        return results;
    }

    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count();
    }

    const GrowthFitParams& m_params;
    const JobControl& m_job;
    GrowthFitObserver m_observer;
    std::chrono::steady_clock::time_point m_began;
    std::vector<GrowthModel> m_models;
    std::vector<std::string> m_smallSizes; ///< what is to be said of them, by set
};

} // namespace

Result<std::vector<GrowthFitResult>> fitGrowthJointly(std::span<const TrajectorySet> sets,
                                                      const GrowthFitParams& params, const JobControl& job,
                                                      const GrowthFitObserver& observer)
{
    if (const Status status = checkGrowthFitParams(params); !status)
        return status.error();
    if (sets.empty())
        return Error{ErrorCode::InsufficientData, "There are no trajectories.", "fit"};
    for (std::size_t i = 0; i < sets.size(); ++i)
        if (const Status status = checkGrowthData(sets[i], params); !status) {
            Error error = status.error();
            if (sets.size() > 1)
                error.where = "set " + std::to_string(i + 1);
            return error;
        }
    return Fitter(sets, params, job, observer).run();
}

Result<GrowthFitResult> refitGrowth(const TrajectorySet& set, const GrowthFitParams& params,
                                    const GrowthFitResult& near, const JobControl& job)
{
    if (const Status status = checkGrowthFitParams(params); !status)
        return status.error();
    if (const Status status = checkGrowthData(set, params); !status)
        return status.error();
    GrowthFitParams same = params;
    same.noise = near.slowNoise_nm > 0.0 ? SizeNoise::Correlated : SizeNoise::White;
    GrowthFitResult result = Fitter({&set, 1}, same, job, {}).rerun(near);
    result.params = params;
    return result;
}

Result<GrowthFitResult> fitGrowth(const TrajectorySet& set, const GrowthFitParams& params,
                                  const JobControl& job, const GrowthFitObserver& observer)
{
    auto results = fitGrowthJointly({&set, 1}, params, job, observer);
    if (!results)
        return results.error();
    return std::move(results->front());
}

} // namespace ostwald
