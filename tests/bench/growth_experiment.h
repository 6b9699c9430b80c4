#pragma once

#include "ensemble/trajectories.h"
#include "fit/growth_fit.h"
#include "simulate/growth_ensemble.h"
#include "theory/growth_rates.h"

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


/// Constants drawn from the priors of `params` within its bounds, if the potential has the maximum the theory is about.
inline GrowthConstants drawConstants(const GrowthFitParams& params, double delta, std::mt19937_64& random)
{
    std::normal_distribution<double> normal;
    for (;;) {
        std::array<double, growthParameterCount> drawn{};
        for (std::size_t i = 0; i < growthParameterCount; ++i) {
            const ParameterSpec& spec = params.constants[i];
            do
                drawn[i] = *spec.priorMean + *spec.priorSd * normal(random);
            while (drawn[i] < spec.lower || drawn[i] > spec.upper);
        }
        const GrowthConstants constants{drawn[0], drawn[1], drawn[2], drawn[3], drawn[4]};
        const PotentialMaximum top = ChemicalPotential(constants, ParticleShape(delta)).continuousMaximum();
        if (top.mu > 0.1 && top.n > 30.0 && top.n < 5000.0)
            return constants;
    }
}

/// Whether particles about these radii would stay between 0.6 and 3 nm, and move: else there is no movie to analyse.
/// Leaving such experiments out selects by the data and not by the truth, so that intervals owe nothing to it.
inline bool canBeFilmed(const GrowthConstants& constants, const GrowthHistory& history, double mean_nm, double sd_nm)
{
    constexpr double smallest_nm = 0.6;
    constexpr double largest_nm = 3.0;
    constexpr double leastChange_nm = 0.05;
    for (const double away : {-2.0, 0.0, 2.0}) {
        double r_nm = mean_nm + away * sd_nm;
        double least_nm = r_nm;
        double most_nm = r_nm;
        for (std::size_t k = 0; k + 1 < history.t_s.size(); ++k) {
            const GrowthRates rates(constants, ParticleShape(history.delta[k]));
            constexpr int parts = 8;
            for (int part = 0; part < parts; ++part) {
                const double n = std::pow(r_nm / sigma_nm, 3);
                const double v = rates.velocity(n, std::exp(history.lnRho[k]));
                r_nm += v * r_nm / (3.0 * n) * (history.t_s[k + 1] - history.t_s[k]) / parts;
                if (!(r_nm > smallest_nm && r_nm < largest_nm))
                    return false;
            }
            least_nm = std::min(least_nm, r_nm);
            most_nm = std::max(most_nm, r_nm);
        }
        if (away == 0.0 && most_nm - least_nm < leastChange_nm)
            return false;
    }
    return true;
}

/// Constants and shape from the priors, a supply that wanders, a shape that swings, sizes of 0.8 to 1.4 nm. Correlated:
/// half of the noise's variance has a memory of 0.6 to 0.95 from frame to frame. All sizes of a frame share a noise of common_nm.
inline Experiment drawExperiment(unsigned seed, const GrowthFitParams& params, int particles, int frames,
                                 double noise_nm, bool isCorrelated, double common_nm = 0.0)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> uniform;
    Experiment e;
    double mean_nm = 1.0;
    do {
        mean_nm = 0.8 + 0.6 * uniform(random);
        const double delta = std::clamp(params.delta + params.deltaSd * normal(random), 1.3, 1.7);
        const ShapeSwing shape{delta, 0.015 * uniform(random), frames * (1.0 + uniform(random)),
                               2.0 * std::numbers::pi * uniform(random)};
        e.constants = drawConstants(params, delta, random);
        e.maximum = ChemicalPotential(e.constants, ParticleShape(delta)).continuousMaximum();
        std::vector<SupplyKnot> knots;
        double lnRho = 0.9 + 0.6 * normal(random);
        for (double t_s = 0.0; t_s <= frames; t_s += 12.0) {
            knots.push_back({t_s, std::exp(lnRho)});
            lnRho += 0.1 * normal(random);
        }
        e.history = valueOrStop(makeGrowthHistory(frames, 1.0, knots, shape));
    } while (!canBeFilmed(e.constants, e.history, mean_nm, 0.12 * mean_nm));
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
    if (common_nm > 0.0) {
        std::vector<double> shift_nm(e.history.t_s.size());
        for (double& one : shift_nm)
            one = common_nm * normal(random);
        for (Trajectory& trajectory : e.set.trajectories)
            for (std::size_t k = 0; k < trajectory.r_nm.size(); ++k)
                trajectory.r_nm[k] = std::max(0.1, trajectory.r_nm[k] + shift_nm[static_cast<std::size_t>(trajectory.frame[k])]);
    }
    return e;
}

} // namespace ostwald::bench
