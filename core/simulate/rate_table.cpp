#include "simulate/rate_table.h"

#include <algorithm>
#include <cmath>

namespace ostwald {

void RateTable::extend(std::size_t index)
{
    constexpr std::size_t block = 64;
    const std::size_t size = index + block + m_rates.size() / 4;
    for (std::size_t i = m_rates.size(); i < size; ++i) {
        const auto n = static_cast<double>(i + smallestSize);
        m_rates.push_back({m_growthRate(n), i == 0 ? 0.0 : m_detachmentRate(n)});
    }
}

int advanceBirthDeath(int n, RateTable& rates, double rhoBegin, double rhoEnd, double duration_s,
                      int largestSize, SimulationRandom& random, std::int64_t& events)
{
    const double largestRho = std::max(rhoBegin, rhoEnd);
    double t_s = 0.0;
    while (n < largestSize) {
        const auto [growth_per_s, detachment_per_s] = rates.at(n);
        const double bound_per_s = growth_per_s * largestRho + detachment_per_s;
        t_s -= std::log(random.uniform()) / bound_per_s;
        if (!(t_s < duration_s))
            break;
        const double chosen_per_s = random.uniform() * bound_per_s;
        const double rho = rhoBegin + (rhoEnd - rhoBegin) * t_s / duration_s;
        if (chosen_per_s < detachment_per_s)
            --n;
        else if (chosen_per_s - detachment_per_s < growth_per_s * rho)
            ++n;
        else
            continue;
        ++events;
    }
    return n;
}

} // namespace ostwald
