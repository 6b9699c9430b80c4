#pragma once

#include "ensemble/trajectories.h"
#include "fit/growth_fit.h"
#include "simulate/growth_ensemble.h"
#include "theory/chemical_potential.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

namespace ostwald::bench {

constexpr double sigma_nm = 0.156;

/// One made-up experiment and what is true of it.
struct Experiment {
    GrowthConstants constants;
    GrowthHistory history;
    TrajectorySet set;
    PotentialMaximum maximum; ///< at the mean shape
};

template <class T>
T valueOrStop(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().text().c_str());
        std::exit(1);
    }
    return *std::move(result);
}

/// Constants about those of metals, a supply that wanders about the potential's maximum, a shape that swings.
inline Experiment drawExperiment(unsigned seed, int particles, int frames, double noise_nm, bool isCorrelated)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    Experiment e;
    const ShapeSwing shape{1.52 + 0.03 * normal(random), 0.01, 1.3 * frames, 6.0 * std::abs(normal(random))};
    do {
        e.constants = {3.2 + 0.6 * normal(random), -2.3 + 0.8 * normal(random), 1.5 + 1.5 * normal(random),
                       std::log(0.4) + 0.4 * normal(random), std::log(0.25) + 0.5 * normal(random)};
        e.maximum = ChemicalPotential(e.constants, ParticleShape(shape.mean)).continuousMaximum();
    } while (e.maximum.mu < 0.4 || e.maximum.mu > 1.3 || e.maximum.n < 60.0 || e.maximum.n > 2000.0);
    std::vector<SupplyKnot> knots;
    double lnRho = e.maximum.mu + 0.25;
    for (double t_s = 0.0; t_s <= frames; t_s += 12.0) {
        knots.push_back({t_s, std::exp(lnRho)});
        lnRho = std::clamp(lnRho + 0.1 * normal(random), e.maximum.mu - 0.15, e.maximum.mu + 0.45);
    }
    e.history = valueOrStop(makeGrowthHistory(frames, 1.0, knots, shape));
    const auto starts = valueOrStop(drawStarts(particles, 1.0, 0.12, sigma_nm, seed));
    const auto grown = valueOrStop(simulateGrowth(e.constants, e.history, starts, seed));
    e.set = observe(grown, e.history.t_s, sigma_nm, noise_nm, seed + 1);
    if (isCorrelated) {
        const double memory = 0.8;
        const double slow_nm = noise_nm;
        for (Trajectory& trajectory : e.set.trajectories) {
            double slow = slow_nm * normal(random);
            for (double& r_nm : trajectory.r_nm) {
                r_nm = std::max(0.1, r_nm + slow);
                slow = memory * slow + std::sqrt(1.0 - memory * memory) * slow_nm * normal(random);
            }
        }
    }
    return e;
}

} // namespace ostwald::bench
