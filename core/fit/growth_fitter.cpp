#include "fit/growth_fitter.h"

#include "fit/growth_data_checks.h"
#include "fit/growth_summary.h"
#include "fit/noise_doubt.h"

#include <algorithm>
#include <utility>

namespace ostwald {
namespace {

constexpr double smallestGain = 1e-3; ///< of ln L in one iteration

IntervalStretch stretchOf(const FittedValue& fitted)
{
    const double normal = 1.96 * fitted.sd;
    if (!(normal > 0.0))
        return {};
    return {std::max(1.0, (fitted.value - fitted.low95) / normal),
            std::max(1.0, (fitted.high95 - fitted.value) / normal)};
}

} // namespace

GrowthFitter::GrowthFitter(std::span<const TrajectorySet> sets, const GrowthFitParams& params,
                           const JobControl& job, GrowthFitObserver observer)
    : m_params(params), m_job(job), m_observer(std::move(observer)), m_began(std::chrono::steady_clock::now())
{
    for (const TrajectorySet& set : sets) {
        m_models.emplace_back(set, params, params.noise == SizeNoise::Correlated);
        m_smallSizes.push_back(noteOnSmallSizes(set, params.sigma_nm));
    }
}

GrowthFound GrowthFitter::find(std::size_t shown) const
{
    const GrowthSearch search(
        m_models, m_params, m_job,
        [this, shown](const GrowthProblem& problem, const GrowthOptimum& sofar, int before) {
            m_job.progress(std::min(1.0, static_cast<double>(before + sofar.iterations) / 20.0));
            if (m_observer)
                m_observer(soFar(problem, sofar, before, shown));
        });
    return search.find();
}

GrowthFitResult GrowthFitter::soFar(const GrowthProblem& problem, const GrowthOptimum& sofar, int before,
                                    std::size_t set) const
{
    GrowthFitResult result = growthSummary(problem, sofar, set, false);
    result.iterations += before;
    result.seconds = seconds();
    result.notes.insert(result.notes.begin(), "Not converged yet.");
    return result;
}

GrowthFitResult GrowthFitter::rerun(const GrowthFitResult& near) const
{
    const GrowthModel model = m_models.front().withFrameShifts(near);
    GrowthProblem problem({model});
    problem.setVolumeSlope(near.volumeSlope);
    if (near.supplyBendSd > 0.0)
        problem.setCurvature({near.supplyBendSd});
    GrowthOptimum best = maximise(problem, problem.joined({model.valuesNear(near)}), m_params.maxIterations,
                                  smallestGain, m_job);
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        best.stretch[i] = stretchOf(near.doubt ? near.doubt->own[i] : near.constants[i]);
    GrowthFitResult result = finished(problem, best, best.value.logLikelihood).front();
    if (near.doubt)
        allowFor(near.doubt, result);
    return result;
}

std::vector<GrowthFitResult> GrowthFitter::results(GrowthFound found) const
{
    if (found.at.top.values.size() == 0)
        return finished(found.problem, found.at.joint, found.at.joint.value.logLikelihood);
    GrowthOptimum best = found.at.joint;
    best.values = found.at.top.values;
    best.value = found.at.top.value;
    best.at = found.at.top.at;
    best.stretch = MarginalPosterior(found.problem, m_job).stretches(found.at.top);
    found.problem.setVolumeSlope(found.at.top.volumeSlope);
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        best.at.gradient[static_cast<Eigen::Index>(i)] += found.at.top.volumeSlope[i];
    found.problem.setCurvature(found.at.top.curvature);
    std::vector<GrowthFitResult> all = finished(found.problem, best, best.value.logLikelihood + found.at.drop);
    if (found.other)
        allowForOther(*found.other, all);
    return all;
}

void GrowthFitter::allowForOther(const OtherNoise& other, std::vector<GrowthFitResult>& results) const
{
    GrowthOptimum there;
    there.values = other.top.values;
    there.value = other.top.value;
    there.at = other.top.at;
    there.isConverged = true;
    for (std::size_t set = 0; set < results.size(); ++set) {
        auto doubt = std::make_shared<NoiseDoubt>();
        doubt->other = growthSummary(other.problem, there, set, true);
        doubt->probability = other.probability;
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            doubt->own[i] = results[set].constants[i];
        allowFor(std::move(doubt), results[set]);
        results[set].seconds = seconds();
    }
}

std::vector<GrowthFitResult> GrowthFitter::finished(const GrowthProblem& problem, GrowthOptimum best,
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
            results.back().notes.insert(results.back().notes.begin(),
                                        m_job.cancelled()
                                            ? "Stopped before it converged: these are the best values so far."
                                            : "Not converged: the iterations ran out.");
    }
    for (GrowthFitResult& result : results)
        result.seconds = seconds();
    return results;
}

double GrowthFitter::seconds() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count();
}

} // namespace ostwald
