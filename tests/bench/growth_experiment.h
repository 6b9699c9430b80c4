#pragma once

#include "ensemble/trajectories.h"
#include "fit/growth_fit.h"
#include "simulate/growth_ensemble.h"
#include "theory/chemical_potential.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numbers>
#include <random>
#include <utility>
#include <vector>

namespace ostwald::bench {

constexpr double sigma_nm = 0.156;

/// One made-up experiment and what is true of it.
struct Experiment {
    GrowthConstants constants;
    GrowthHistory history;
    TrajectorySet set;
    std::vector<double> meanN; ///< of the true sizes, frame by frame
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


/// Constants drawn from the priors of `params` as far as they are realistic: the ranges of the published materials
/// with room on both sides, and a potential whose maximum is among sizes one can film.
inline GrowthConstants drawConstants(const GrowthFitParams& params, double delta, std::mt19937_64& random)
{
    constexpr std::array<std::pair<double, double>, growthParameterCount> realistic{
        {{1.5, 6.0}, {-7.0, 1.0}, {-3.0, 8.0}, {-3.9, 0.7}, {-3.9, 0.7}}};
    std::normal_distribution<double> normal;
    for (;;) {
        std::array<double, growthParameterCount> drawn{};
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            do
                drawn[i] = *params.constants[i].priorMean + *params.constants[i].priorSd * normal(random);
            while (drawn[i] < realistic[i].first || drawn[i] > realistic[i].second);
        const GrowthConstants constants{drawn[0], drawn[1], drawn[2], drawn[3], drawn[4]};
        const PotentialMaximum top = ChemicalPotential(constants, ParticleShape(delta)).continuousMaximum();
        if (top.mu > 0.3 && top.mu < 1.5 && top.n > 50.0 && top.n < 3000.0)
            return constants;
    }
}

/// A supply that wanders about the potential's maximum, a shape that swings, sizes of 0.8 to 1.4 nm. Correlated: half
/// of the noise's variance has a memory of 0.6 to 0.95 from frame to frame, and the particles have rate factors of their
/// own.
inline Experiment drawExperiment(unsigned seed, const GrowthFitParams& params, int particles, int frames,
                                 double noise_nm, bool isCorrelated)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> uniform;
    Experiment e;
    const double delta = std::clamp(params.delta + params.deltaSd * normal(random), 1.35, 1.65);
    const ShapeSwing shape{delta, 0.015 * uniform(random), frames * (1.0 + uniform(random)),
                           2.0 * std::numbers::pi * uniform(random)};
    e.constants = drawConstants(params, delta, random);
    e.maximum = ChemicalPotential(e.constants, ParticleShape(delta)).continuousMaximum();
    std::vector<SupplyKnot> knots;
    double lnRho = e.maximum.mu + 0.3 * uniform(random);
    for (double t_s = 0.0; t_s <= frames; t_s += 12.0) {
        knots.push_back({t_s, std::exp(lnRho)});
        lnRho = std::clamp(lnRho + 0.1 * normal(random), e.maximum.mu - 0.15, e.maximum.mu + 0.45);
    }
    e.history = valueOrStop(makeGrowthHistory(frames, 1.0, knots, shape));
    const double mean_nm = 0.8 + 0.6 * uniform(random);
    const auto starts = valueOrStop(drawStarts(particles, mean_nm, 0.12 * mean_nm, sigma_nm, seed));
    const auto grown = valueOrStop(simulateGrowth(e.constants, e.history, starts, seed));
    for (std::size_t frame = 0; frame < e.history.t_s.size(); ++frame) {
        double sum = 0.0;
        for (const SimulatedGrowth& particle : grown.particles)
            sum += particle.n[frame];
        e.meanN.push_back(sum / particles);
    }
    const double slow_nm = isCorrelated ? std::sqrt(0.5) * noise_nm : 0.0;
    e.set = observe(grown, e.history.t_s, sigma_nm, isCorrelated ? slow_nm : noise_nm, seed + 1);
    if (isCorrelated) {
        const double memory = 0.6 + 0.35 * uniform(random);
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
