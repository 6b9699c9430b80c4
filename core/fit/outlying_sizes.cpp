#include "fit/outlying_sizes.h"

#include "base/median.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ostwald {
namespace {

constexpr std::size_t halfWindow = 7;

double magnitude(double value)
{
    return std::abs(value);
}

/// Of deviations that are normal for the most part, the sd.
double usual(std::vector<double> deviations)
{
    std::ranges::transform(deviations, deviations.begin(), magnitude);
    return sdPerMedianDistance * medianInPlace(deviations);
}

} // namespace

std::vector<std::size_t> outlyingSizes(std::span<const double> r_nm, double sd)
{
    const std::size_t count = r_nm.size();
    if (count < 2 * halfWindow + 1 || !(sd > 0.0))
        return {};
    std::vector<double> lnR;
    for (const double r : r_nm)
        lnR.push_back(std::log(r));
    std::array<double, 2 * halfWindow + 1> window{};
    std::vector<double> away;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t half = std::min({halfWindow, i, count - 1 - i});
        const std::span around(window.data(), 2 * half + 1);
        std::ranges::copy(std::span(lnR).subspan(i - half, around.size()), around.begin());
        away.push_back(lnR[i] - medianInPlace(around));
    }
    const double farAway = sd * usual(away);
    if (!(farAway > 0.0))
        return {};
    std::vector<double> steps;
    for (std::size_t i = 1; i < count; ++i)
        steps.push_back(lnR[i] - lnR[i - 1]);
    const double wide = sd * usual(steps);
    std::vector<std::size_t> outlying;
    for (std::size_t i = 1; i + 1 < count; ++i) {
        if (magnitude(away[i]) <= farAway)
            continue;
        const std::size_t first = i;
        while (i + 1 < count && magnitude(away[i + 1]) > farAway && away[i + 1] * away[first] > 0.0)
            ++i;
        if (i + 1 == count || magnitude(steps[first - 1]) <= wide || magnitude(steps[i]) <= wide)
            continue;
        for (std::size_t one = first; one <= i; ++one)
            outlying.push_back(one);
    }
    return outlying;
}

} // namespace ostwald
