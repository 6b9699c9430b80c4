#include "fit/growth_fit.h"

#include "fit/growth_data_checks.h"
#include "fit/growth_fitter.h"

namespace ostwald {

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
    const GrowthFitter fitter(sets, params, job, observer);
    return fitter.results(fitter.find());
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
    GrowthFitResult result = GrowthFitter({&set, 1}, same, job, {}).rerun(near);
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
