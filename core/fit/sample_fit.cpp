#include "fit/sample_fit.h"

#include "fit/growth_data_checks.h"
#include "fit/sample_fitter.h"

namespace ostwald {

GrowthFitParams defaultSampleFitParams(const Material& material)
{
    GrowthFitParams params = defaultGrowthFitParams(material);
    for (const GrowthParameter parameter :
         {GrowthParameter::DEpsF, GrowthParameter::DEpsE, GrowthParameter::LnK}) {
        ParameterSpec& spec = params.constants[static_cast<std::size_t>(parameter)];
        spec.priorMean.reset();
        spec.priorSd.reset();
    }
    ParameterSpec& lnK = params.constants[static_cast<std::size_t>(GrowthParameter::LnK)];
    lnK.lower = lnK.start - 12.0;
    return params;
}

SizeSamples samplesOf(const TrajectorySet& set)
{
    std::vector<std::vector<double>> r_nm(set.t_s.size());
    for (const Trajectory& one : set.trajectories)
        for (std::size_t i = 0; i < one.frame.size(); ++i)
            r_nm[static_cast<std::size_t>(one.frame[i])].push_back(one.r_nm[i]);
    SizeSamples samples;
    for (std::size_t k = 0; k < r_nm.size(); ++k) {
        if (r_nm[k].empty())
            continue;
        samples.t_s.push_back(set.t_s[k]);
        samples.r_nm.push_back(std::move(r_nm[k]));
    }
    return samples;
}

Result<GrowthFitResult> fitSizeSamples(const SizeSamples& samples, const GrowthFitParams& params,
                                       const JobControl& job, const GrowthFitObserver& observer)
{
    if (const Status status = checkGrowthFitParams(params); !status)
        return status.error();
    if (const Status status = checkSampleData(samples, params); !status)
        return status.error();
    const SampleFitter fitter(samples, params, job, observer);
    const SampleOptimum best = fitter.find();
    if (best.information.size() == 0)
        return cancelledError();
    return fitter.result(best);
}

} // namespace ostwald
