#pragma once

#include "simulate/simulation_random.h"

#include <functional>
#include <vector>

namespace ostwald {

/// Rates of a birth-death process on whole n >= smallestSize, computed once for each n when it is first asked
/// for.
class RateTable {
public:
    using Rate = std::function<double(double n)>;

    static constexpr int smallestSize = 20; ///< reflecting: no detachment from here

    /// @param growth      g_n, 1/s: attachment happens at g_n rho~
    /// @param detachment  w-_n, 1/s
    RateTable(Rate growth, Rate detachment)
        : m_growthRate(std::move(growth)), m_detachmentRate(std::move(detachment))
    {
    }

    struct Rates {
        double growth_per_s;
        double detachment_per_s;
    };
    /// @pre n >= smallestSize
    [[nodiscard]] Rates at(int n)
    {
        const auto index = static_cast<std::size_t>(n - smallestSize);
        if (index >= m_rates.size())
            extend(index);
        return m_rates[index];
    }

private:
    void extend(std::size_t index);

    Rate m_growthRate;
    Rate m_detachmentRate;
    std::vector<Rates> m_rates;
};

/// One particle of n monomers after duration_s of exact birth and death by thinning: candidate events at the
/// constant rate g_n max(rho~) + w-_n are accepted with the ratio of the true rate to it. rho~ is linear in
/// time. Adds the number of events that happened to `events`. Stops early at `largestSize`.
[[nodiscard]] int advanceBirthDeath(int n, RateTable& rates, double rhoBegin, double rhoEnd,
                                    double duration_s, int largestSize, SimulationRandom& random,
                                    std::int64_t& events);

} // namespace ostwald
