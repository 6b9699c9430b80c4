#include "fit/sensitivity.h"

#include "theory/chemical_potential.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ostwald {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct Place {
    std::array<double, growthParameterCount> constants{};
    double delta = 1.5;
};

struct Outcome {
    PotentialMaximum top;
    std::vector<double> borders_s;
};

/// Times at which a sampled curve changes its sign, by linear interpolation.
void addCrossings(const std::vector<double>& t_s, const std::vector<double>& y, std::vector<double>& crossings_s)
{
    for (std::size_t k = 0; k + 1 < y.size(); ++k)
        if ((y[k] < 0.0) != (y[k + 1] < 0.0))
            crossings_s.push_back(t_s[k] + (t_s[k + 1] - t_s[k]) * y[k] / (y[k] - y[k + 1]));
}

Outcome outcomeAt(const GrowthFitResult& fit, const Place& place)
{
    const auto& c = place.constants;
    const ChemicalPotential mu({c[0], c[1], c[2], c[3], c[4]},
                               ParticleShape(std::clamp(place.delta, ParticleShape::minDelta, ParticleShape::maxDelta)));
    Outcome outcome{mu.continuousMaximum(), {}};
    std::vector<double> aboveMaximum;
    std::vector<double> aboveSolid;
    for (std::size_t k = 0; k < fit.solution.t_s.size(); ++k) {
        const double lnRho = fit.solution.excess[k] + mu(std::max(ChemicalPotential::smallestSize, fit.meanN[k]));
        aboveMaximum.push_back(lnRho - outcome.top.mu);
        aboveSolid.push_back(lnRho);
    }
    addCrossings(fit.solution.t_s, aboveMaximum, outcome.borders_s);
    addCrossings(fit.solution.t_s, aboveSolid, outcome.borders_s);
    std::ranges::sort(outcome.borders_s);
    return outcome;
}

double nearest(const std::vector<double>& values, double to)
{
    const auto found = std::ranges::min_element(values, {}, [to](double one) { return std::abs(one - to); });
    return found == values.end() ? nan : *found;
}

/// Borders are matched in order; where one is gone or new, with the nearest.
double matching(const Outcome& moved, const Outcome& base, std::size_t border)
{
    return moved.borders_s.size() == base.borders_s.size() ? moved.borders_s[border]
                                                           : nearest(moved.borders_s, base.borders_s[border]);
}

SwingOfResults swingBetween(const Outcome& low, const Outcome& high, const Outcome& base)
{
    SwingOfResults swing{{low.top.n, high.top.n}, {low.top.mu, high.top.mu}, {}};
    for (std::size_t border = 0; border < base.borders_s.size(); ++border)
        swing.borders_s.push_back({matching(low, base, border), matching(high, base, border)});
    return swing;
}

} // namespace

GrowthSensitivity growthSensitivity(const GrowthFitResult& fit)
{
    GrowthSensitivity result;
    const std::size_t times = fit.solution.t_s.size();
    if (fit.params.model == PotentialModel::GibbsThomson || times == 0 || fit.solution.excess.size() != times ||
        fit.meanN.size() != times)
        return result;
    Place here;
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        here.constants[i] = fit.constants[i].value;
    here.delta = fit.params.delta;
    double deltaSd = 0.0;
    if (fit.solution.delta.size() == times) {
        here.delta = std::accumulate(fit.solution.delta.begin(), fit.solution.delta.end(), 0.0) /
                     static_cast<double>(times);
        for (const double sd : fit.solution.deltaSd)
            deltaSd += sd / static_cast<double>(times);
    }
    const Outcome base = outcomeAt(fit, here);
    result.nStar = base.top.n;
    result.muStar = base.top.mu;
    result.borders_s = base.borders_s;

    const auto moved = [&](std::size_t i, double side, bool isFollowed) {
        Place place = here;
        for (std::size_t j = 0; j < growthParameterCount; ++j)
            if (j == i || isFollowed) {
                const ParameterSpec& spec = fit.params.constants[j];
                const double step = (j == i ? 1.0 : fit.correlation[i][j]) * fit.constants[j].sd;
                place.constants[j] = spec.fixed ? place.constants[j]
                                                : std::clamp(place.constants[j] + side * step,
                                                             std::min(spec.lower, place.constants[j]),
                                                             std::max(spec.upper, place.constants[j]));
            }
        return outcomeAt(fit, place);
    };
    for (std::size_t i = 0; i < growthParameterCount; ++i) {
        const FittedValue& constant = fit.constants[i];
        if (!(constant.sd > 0.0) || fit.params.constants[i].fixed)
            continue;
        result.parameters.push_back({growthParameterKeys[i], constant.value, constant.sd,
                                     swingBetween(moved(i, -1.0, false), moved(i, 1.0, false), base),
                                     swingBetween(moved(i, -1.0, true), moved(i, 1.0, true), base)});
    }
    if (deltaSd > 0.0) {
        const auto shaped = [&](double side) {
            Place place = here;
            place.delta += side * deltaSd;
            return outcomeAt(fit, place);
        };
        const SwingOfResults swing = swingBetween(shaped(-1.0), shaped(1.0), base);
        result.parameters.push_back({"delta", here.delta, deltaSd, swing, swing});
    }
    return result;
}

} // namespace ostwald
