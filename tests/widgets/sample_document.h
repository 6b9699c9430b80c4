#pragma once

#include "document/document.h"
#include "sample_results.h"
#include "theory/growth_rates.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace ostwald::test {

/// Gives the document the tracks of sample_results.h, as if they came from its project: four particles in
/// frames 2 to 4, of which 1 and 2 become 3.
inline void adoptSampleTracks(Document& document)
{
    document.adoptResults(Stage::Link, sampleTracking(document.project()));
}

/// Group-A sizes of platinum particles in a solution that breathes, from the Langevin form of the growth
/// theory:
///     dn = (up - down) dt + sqrt((up + down) dt) N(0, 1)
inline TrajectorySet simulatedGrowth(int particles, int frames, unsigned seed)
{
    constexpr GrowthConstants truth{2.87, -1.71, 1.85, -0.60, -1.20};
    constexpr double sigma_nm = 0.156;
    constexpr double noise_nm = 0.02;
    constexpr int steps = 20; ///< per second
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> size(150.0, 500.0);
    std::normal_distribution<double> normal;
    const GrowthRates rates(truth, ParticleShape(1.5));
    TrajectorySet set;
    for (int t = 0; t < frames; ++t)
        set.t_s.push_back(t);
    for (int p = 0; p < particles; ++p) {
        Trajectory trajectory{p + 1, {}, {}};
        double n = size(random);
        for (int t = 0; t < frames; ++t) {
            trajectory.frame.push_back(t);
            trajectory.r_nm.push_back(sigma_nm * std::cbrt(n) + noise_nm * normal(random));
            const double rho = std::exp(0.75 + 0.25 * std::sin(t / 14.0));
            for (int step = 0; step < steps; ++step) {
                const double up = rates.attachment(n, rho) / steps;
                const double down = rates.detachment(n) / steps;
                n = std::max(40.0, n + up - down + std::sqrt(up + down) * normal(random));
            }
        }
        set.trajectories.push_back(std::move(trajectory));
    }
    return set;
}

/// Gives the calibrated document tracks and the trajectories that a fit needs.
inline void adoptSimulatedGrowth(Document& document, int particles, int frames, unsigned seed)
{
    document.edit(&Project::calibration, {0.1, 1.0, "ImageJ tag", "ImageJ tag"}, QStringLiteral("Calibrate"));
    Results results = sampleTracking(document.project());
    results.ensemble = {stageKeys(document.project()).ensemble,
                        std::make_shared<const EnsembleResult>(
                            EnsembleResult{simulatedGrowth(particles, frames, seed), {}, {}})};
    document.adoptResults(Stage::Ensemble, results);
}

} // namespace ostwald::test
