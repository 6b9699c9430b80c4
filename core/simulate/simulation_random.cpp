#include "simulate/simulation_random.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

/// ln(k!) for k >= 0: Stirling's series from 10 up, where its error is below 1e-12.
double lnFactorial(double k)
{
    static constexpr double small[] = {1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880};
    if (k < 10.0)
        return std::log(small[static_cast<int>(k)]);
    const double x = k + 1.0;
    const double inverse2 = 1.0 / (x * x);
    const double series =
        (1.0 / 12.0 - inverse2 * (1.0 / 360.0 - inverse2 * (1.0 / 1260.0 - inverse2 / 1680.0))) / x;
    return (x - 0.5) * std::log(x) - x + 0.5 * std::log(2.0 * std::numbers::pi) + series;
}

} // namespace

SimulationRandom::SimulationRandom(std::uint64_t seed, RandomPurpose purpose, std::uint32_t index)
{
    std::seed_seq sequence{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32U),
                           static_cast<std::uint32_t>(purpose), index};
    m_engine.seed(sequence);
}

double SimulationRandom::uniform()
{
    return (static_cast<double>(m_engine() >> 11U) + 0.5) * 0x1p-53;
}

double SimulationRandom::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    const double radius = std::sqrt(-2.0 * std::log(uniform()));
    const double angle = 2.0 * std::numbers::pi * uniform();
    m_spare = radius * std::sin(angle);
    m_hasSpare = true;
    return radius * std::cos(angle);
}

std::int64_t SimulationRandom::poisson(double mean)
{
    assert(mean >= 0.0 && mean < 1e9);
    if (mean < 10.0) {
        const double limit = std::exp(-mean);
        std::int64_t count = 0;
        for (double product = uniform(); product > limit; product *= uniform())
            ++count;
        return count;
    }
    const double b = 0.931 + 2.53 * std::sqrt(mean);
    const double a = -0.059 + 0.02483 * b;
    const double vr = 0.9277 - 3.6224 / (b - 2.0);
    for (;;) {
        const double u = uniform() - 0.5;
        const double v = uniform();
        const double us = 0.5 - std::abs(u);
        const double k = std::floor((2.0 * a / us + b) * u + mean + 0.43);
        if (us >= 0.07 && v <= vr)
            return static_cast<std::int64_t>(k);
        if (k < 0.0 || (us < 0.013 && v > us))
            continue;
        const double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        if (std::log(v * inverseAlpha / (a / (us * us) + b)) <= k * std::log(mean) - mean - lnFactorial(k))
            return static_cast<std::int64_t>(k);
    }
}

} // namespace ostwald
