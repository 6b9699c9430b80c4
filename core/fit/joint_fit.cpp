#include "fit/joint_fit.h"

#include "fit/growth_data_checks.h"
#include "fit/joint_fitter.h"
#include "fit/open_constants.h"
#include "fit/sample_fit.h"

#include <algorithm>
#include <string>

namespace ostwald {
namespace {

Status checkSets(std::span<const GrowthData> sets, const GrowthFitParams& params)
{
    if (const Status status = checkGrowthFitParams(params); !status)
        return status.error();
    if (sets.empty())
        return Error{ErrorCode::InsufficientData, "There are no trajectories.", "fit"};
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const auto* movie = std::get_if<TrajectorySet>(&sets[i]);
        const Status status =
            movie ? checkGrowthData(*movie, params) : checkSampleData(std::get<SizeSamples>(sets[i]), params);
        if (status)
            continue;
        Error error = status.error();
        if (sets.size() > 1)
            error.where = "set " + std::to_string(i + 1);
        return error;
    }
    return Done{};
}

/// Whether any constant is left that the sets could share what they know of.
bool isAnyOpen(const GrowthFitParams& params)
{
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        if (isOpen(params, i))
            return true;
    return false;
}

/// With nothing to share.
Result<std::vector<GrowthFitResult>> fitApart(std::span<const GrowthData> sets, const GrowthFitParams& params,
                                              const JobControl& job, const GrowthFitObserver& observer)
{
    std::vector<GrowthFitResult> results;
    for (const GrowthData& set : sets) {
        const GrowthFitObserver own = results.empty() ? observer : GrowthFitObserver();
        const auto* movie = std::get_if<TrajectorySet>(&set);
        auto result = movie ? fitGrowth(*movie, params, job, own)
                            : fitSizeSamples(std::get<SizeSamples>(set), params, job, own);
        if (!result)
            return result.error();
        results.push_back(*std::move(result));
    }
    return results;
}

} // namespace

Result<std::vector<GrowthFitResult>> fitTogether(std::span<const GrowthData> sets,
                                                 const GrowthFitParams& params, const JobControl& job,
                                                 const GrowthFitObserver& observer)
{
    if (const Status status = checkSets(sets, params); !status)
        return status.error();
    std::vector<TrajectorySet> movies;
    for (const GrowthData& set : sets)
        if (const auto* movie = std::get_if<TrajectorySet>(&set))
            movies.push_back(*movie);
    if (movies.size() == sets.size())
        return fitGrowthJointly(movies, params, job, observer);
    if (sets.size() == 1 || !isAnyOpen(params))
        return fitApart(sets, params, job, observer);
    return JointFitter(sets, params, job, observer).run();
}

} // namespace ostwald
