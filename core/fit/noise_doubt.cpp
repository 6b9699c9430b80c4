#include "fit/noise_doubt.h"

#include "fit/growth_problem.h"
#include "fit/growth_summary.h"

#include <gsl/gsl_cdf.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace ostwald {
namespace {

constexpr double normal95 = 1.96;
constexpr double tail = 0.025;
constexpr double worthANote = 0.05; ///< probability
constexpr const char* byNoise = "not determined: it depends on whether the size noise lasts";

/// Below x, with half of the mass to either side of the value.
double massBelow(const FittedValue& fitted, double x)
{
    const double width = (x < fitted.value ? fitted.value - fitted.low95 : fitted.high95 - fitted.value) / normal95;
    if (!(width > 0.0))
        return x < fitted.value ? 0.0 : 1.0;
    return gsl_cdf_gaussian_P(x - fitted.value, width);
}

/// Where this share of both together lies below.
double quantile(const FittedValue& own, const FittedValue& other, double probability, double share)
{
    constexpr int halvings = 60;
    double low = std::min(own.low95, other.low95);
    double high = std::max(own.high95, other.high95);
    for (int i = 0; i < halvings; ++i) {
        const double x = 0.5 * (low + high);
        const double below = (1.0 - probability) * massBelow(own, x) + probability * massBelow(other, x);
        (below < share ? low : high) = x;
    }
    return 0.5 * (low + high);
}

double sdAbout(double value, double sd, double otherValue, double otherSd, double probability)
{
    const double away = otherValue - value;
    return std::sqrt((1.0 - probability) * sd * sd + probability * (otherSd * otherSd + away * away));
}

void widen(FittedValue& fitted, const FittedValue& other, double probability)
{
    const FittedValue own = fitted;
    fitted.low95 = std::min(own.low95, quantile(own, other, probability, tail));
    fitted.high95 = std::max(own.high95, quantile(own, other, probability, 1.0 - tail));
    fitted.sd = sdAbout(own.value, own.sd, other.value, other.sd, probability);
}

void leaveOpen(FittedValue& fitted)
{
    fitted.determined = false;
    fitted.note = byNoise;
}

} // namespace

void allowFor(std::shared_ptr<const NoiseDoubt> doubt, GrowthFitResult& fit)
{
    const GrowthFitResult& there = doubt->other;
    const double probability = doubt->probability;
    for (std::size_t k = 0; k < growthParameterCount; ++k) {
        FittedValue& fitted = fit.constants[k];
        if (!(fitted.sd > 0.0))
            continue;
        widen(fitted, there.constants[k], probability);
        const double known = knownBefore(fit.params.constants[k]);
        fit.posteriorOverPrior[k] = fitted.sd / known;
        if (fitted.determined && fitted.high95 - fitted.low95 > 2.0 * normal95 * widestKnown * known) {
            leaveOpen(fitted);
            fit.notes.push_back(std::string(growthParameterKeys[k]) + " is " + fitted.note + ".");
        }
    }
    for (const auto& [fitted, other] : {std::pair{&fit.nStar, &there.nStar}, std::pair{&fit.muStar, &there.muStar}}) {
        if (!(fitted->sd > 0.0))
            continue;
        widen(*fitted, *other, probability);
        if (fitted->determined && !isMaximumKnown(*fitted))
            leaveOpen(*fitted);
    }
    if (fit.nStar.determined && !fit.muStar.determined)
        leaveOpen(fit.nStar);
    SolutionProfile& own = fit.solution;
    const SolutionProfile& other = there.solution;
    for (std::size_t k = 0; k < own.t_s.size(); ++k) {
        own.lnRhoSd[k] = sdAbout(own.lnRho[k], own.lnRhoSd[k], other.lnRho[k], other.lnRhoSd[k], probability);
        own.excessSd[k] = sdAbout(own.excess[k], own.excessSd[k], other.excess[k], other.excessSd[k], probability);
        if (!own.deltaSd.empty())
            own.deltaSd[k] = sdAbout(own.delta[k], own.deltaSd[k], other.delta[k], other.deltaSd[k], probability);
    }
    if (probability >= worthANote)
        fit.notes.push_back("Size noise that lasts is not ruled out (probability " +
                            std::to_string(std::lround(100.0 * probability)) +
                            " %): the intervals allow for it.");
    fit.doubt = std::move(doubt);
}

} // namespace ostwald
