#include "project/kept_fit.h"

#include <cmath>
#include <utility>

namespace ostwald {
namespace {

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool same(const FittedValue& a, const FittedValue& b)
{
    return same(a.value, b.value) && same(a.sd, b.sd) && same(a.low95, b.low95) && same(a.high95, b.high95) &&
           a.determined == b.determined && a.note == b.note;
}

} // namespace

bool operator==(const KeptFit& a, const KeptFit& b)
{
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        if (!same(a.constants[i], b.constants[i]))
            return false;
    return a.time_utc == b.time_utc && a.dataKey == b.dataKey && a.params == b.params && a.wasStopped == b.wasStopped &&
           a.converged == b.converged && a.iterations == b.iterations && a.trajectories == b.trajectories &&
           same(a.nStar, b.nStar) && same(a.muStar, b.muStar) && same(a.chi2PerDof, b.chi2PerDof) &&
           same(a.logLikelihood, b.logLikelihood) && same(a.aic, b.aic) && a.partners == b.partners;
}

KeptFit keptFit(const GrowthFitResult& fit, StageKey data, bool wasStopped, std::string time_utc,
                std::vector<FitPartner> partners)
{
    return {.time_utc = std::move(time_utc),
            .dataKey = data.toHex(),
            .params = fit.params,
            .wasStopped = wasStopped,
            .converged = fit.converged,
            .iterations = fit.iterations,
            .trajectories = fit.trajectories,
            .constants = fit.constants,
            .nStar = fit.nStar,
            .muStar = fit.muStar,
            .chi2PerDof = fit.chi2PerDof,
            .logLikelihood = fit.logLikelihood,
            .aic = fit.aic,
            .partners = std::move(partners)};
}

std::optional<FitDifference> differenceOf(const KeptFit& fit, const KeptFit& reference)
{
    if (fit.dataKey != reference.dataKey || fit.partners != reference.partners)
        return std::nullopt;
    return FitDifference{-2.0 * (fit.logLikelihood - reference.logLikelihood), fit.aic - reference.aic};
}

} // namespace ostwald
