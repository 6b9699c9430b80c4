#include "fit/coalescence_fit.h"

#include "fit/coalescence_summary.h"

#include <chrono>
#include <cmath>
#include <limits>

namespace ostwald {
namespace {

constexpr CoalescenceAccuracy quick{.points = 60, .stepTolerance = 1e-4};
constexpr CoalescenceAccuracy fine{.points = 90, .stepTolerance = 4e-5};
constexpr double smallestGain = 2e-3; ///< of ln L

class Fitter {
public:
    Fitter(const CoalescenceInputs& inputs, const CoalescenceSpecs& specs, const CoalescenceStatistics& statistics,
           const CoalescenceFitParams& params, const JobControl& job, const CoalescenceFitObserver& observer)
        : m_quick(inputs, params.wall, quick), m_fine(inputs, params.wall, fine), m_specs(specs),
          m_statistics(statistics), m_params(params), m_job(job), m_observer(observer),
          m_began(std::chrono::steady_clock::now())
    {
    }

    Result<CoalescenceFitResult> run()
    {
        const CoalescenceProblem problem(m_fine, m_specs);
        CoalescenceOptimum best = firstLook();
        if (!std::isfinite(best.objective))
            return m_job.cancelled() ? cancelledError()
                                     : Error{ErrorCode::NoConvergence,
                                             "No start within the bounds explains these events. Are the times in s and the "
                                             "sizes in nm, and do the bounds leave room?",
                                             "coalescence"};
        m_job.progress(0.3);
        const int before = best.iterations;
        best = fineClimb(problem, best.values);
        best.iterations += before;
        std::vector<ProfileInterval> intervals;
        for (int attempt = 0; attempt < 2 && best.isConverged && !m_job.cancelled(); ++attempt) {
            CoalescenceOptimum higher;
            higher.objective = -std::numeric_limits<double>::infinity();
            intervals = profiles(problem, best, higher);
            constexpr double worthwhile = 0.05;
            if (attempt > 0 || higher.objective < best.objective + worthwhile)
                break;
            best = fineClimb(problem, higher.values); // a profile found a way up
        }
        if (!std::isfinite(best.objective))
            return cancelledError();
        if (m_job.cancelled())
            intervals.clear();
        CoalescenceFitResult result = coalescenceSummary(problem, best, intervals, m_params, m_statistics);
        result.seconds = seconds();
        if (m_job.cancelled()) {
            result.converged = false;
            result.notes.insert(result.notes.begin(), "Stopped before it converged: these are the best values so far.");
        } else if (!result.converged) {
            result.notes.insert(result.notes.begin(), "Not converged: the iterations ran out.");
        }
        return result;
    }

private:
    CoalescenceOptimum firstLook()
    {
        constexpr std::size_t starts = 3;
        const CoalescenceProblem problem(m_quick, m_specs);
        CoalescenceOptimum best;
        best.objective = -std::numeric_limits<double>::infinity();
        const auto from = problem.starts(starts, m_job);
        for (std::size_t i = 0; i < from.size() && !m_job.cancelled(); ++i) {
            m_job.progress(0.1 + 0.2 * static_cast<double>(i) / static_cast<double>(from.size()));
            const CoalescenceOptimum found = problem.maximise(from[i], {16, 0.05}, m_job);
            if (std::isfinite(found.objective) && found.objective > best.objective)
                best = found;
        }
        return best;
    }

    CoalescenceOptimum fineClimb(const CoalescenceProblem& problem, const CoalescenceValues& start)
    {
        return problem.maximise(start, {m_params.maxIterations, smallestGain}, m_job,
                                [&](const CoalescenceOptimum& sofar) {
                                    m_job.progress(std::min(0.5, 0.3 + 0.01 * sofar.iterations));
                                    if (!m_observer)
                                        return;
                                    CoalescenceFitResult news =
                                        coalescenceSummary(problem, sofar, {}, m_params, m_statistics);
                                    news.seconds = seconds();
                                    news.notes.insert(news.notes.begin(), "Not converged yet.");
                                    m_observer(news);
                                });
    }

    std::vector<ProfileInterval> profiles(const CoalescenceProblem& problem, const CoalescenceOptimum& best,
                                          CoalescenceOptimum& higher)
    {
        std::vector<ProfileInterval> intervals;
        for (std::size_t i = 0; i < coalescenceParameterCount; ++i) {
            m_job.progress(0.5 + 0.5 * static_cast<double>(i) / coalescenceParameterCount);
            intervals.emplace_back();
            if (m_job.cancelled() || !problem.isFree(static_cast<Eigen::Index>(i)))
                continue;
            intervals.back() = profileInterval(problem, best, static_cast<Eigen::Index>(i), m_job);
            if (intervals.back().best.objective > higher.objective)
                higher = intervals.back().best;
        }
        return intervals;
    }

    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count();
    }

    EventLikelihood m_quick;
    EventLikelihood m_fine;
    CoalescenceSpecs m_specs;
    const CoalescenceStatistics& m_statistics;
    const CoalescenceFitParams& m_params;
    const JobControl& m_job;
    const CoalescenceFitObserver& m_observer;
    std::chrono::steady_clock::time_point m_began;
};

} // namespace

Status checkCoalescenceFitParams(const CoalescenceFitParams& params)
{
    for (std::size_t i = 0; i < coalescenceParameterCount; ++i) {
        const CoalescenceSpec& spec = params.constants[i];
        const auto wrong = [&](const char* what) {
            return Error{ErrorCode::InvalidArgument, what, coalescenceParameterKeys[i]};
        };
        for (const auto& number : {spec.start, spec.lower, spec.upper, spec.priorMean, spec.priorSd})
            if (number && !std::isfinite(*number))
                return wrong("This is not a number.");
        if (spec.lower && spec.upper && !(*spec.lower < *spec.upper) && !spec.fixed)
            return wrong("The bounds leave no room.");
        if (spec.start && ((spec.lower && *spec.start < *spec.lower) || (spec.upper && *spec.start > *spec.upper)))
            return wrong("The start must lie between the lower and the upper bound.");
        if (spec.priorMean.has_value() != spec.priorSd.has_value() || (spec.priorSd && !(*spec.priorSd > 0.0)))
            return wrong("A prior needs a mean and a standard deviation above 0.");
    }
    if (params.diffusion_nm2_s && !(*params.diffusion_nm2_s > 0.0 && std::isfinite(*params.diffusion_nm2_s)))
        return Error{ErrorCode::InvalidArgument, "The relative diffusion must be above 0 nm²/s.", "diffusion_nm2_s"};
    if (params.maxIterations < 1)
        return Error{ErrorCode::InvalidArgument, "A fit needs at least one iteration.", "maxIterations"};
    return Done{};
}

Result<CoalescenceFitResult> fitCoalescence(const CoalescenceRecord& record, const CoalescenceStatistics& statistics,
                                            const CoalescenceFitParams& params, const JobControl& job,
                                            const CoalescenceFitObserver& observer)
{
    if (const Status status = checkCoalescenceFitParams(params); !status)
        return status.error();
    const auto inputs = coalescenceInputs(record, statistics, params);
    if (!inputs)
        return inputs.error();
    const CoalescenceSpecs specs = coalescenceSpecs(record, statistics, *inputs, params);
    for (std::size_t i = 0; i < specs.size(); ++i)
        if (!specs[i].fixed && !(specs[i].lower < specs[i].upper))
            return Error{ErrorCode::InvalidArgument, "The bounds leave no room.", coalescenceParameterKeys[i]};
    return Fitter(*inputs, specs, statistics, params, job, observer).run();
}

} // namespace ostwald
