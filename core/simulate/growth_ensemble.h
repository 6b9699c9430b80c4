#pragma once

#include "base/job_control.h"
#include "base/result.h"
#include "ensemble/trajectories.h"
#include "simulate/growth_history.h"
#include "theory/growth_constants.h"

#include <cstdint>
#include <vector>

namespace ostwald {

/// Where one particle begins.
struct ParticleStart {
    int frame = 0;
    int n = 0; ///< monomers, RateTable::smallestSize or more
};

/// The true sizes of one particle.
struct SimulatedGrowth {
    int firstFrame = 0;
    std::vector<int> n; ///< monomers in frame firstFrame, firstFrame + 1, ... to the last
};

struct GrowthEnsemble {
    std::vector<SimulatedGrowth> particles; ///< one per start, in order
    std::int64_t events = 0;                ///< attachments and detachments that happened
};

/// An ensemble of particles that grow independently under one history, exactly: the birth-death process with
/// w+_n = g_n rho~_1(t) and w-_(n+1) = g_n exp(mu_n) (Kim et al., eq. 11, 14, 15), reflecting at n = 20,
/// drawn by thinning. Particle i uses the random stream firstStream + i of its own: the same seed gives the
/// same numbers whatever the other particles do.
/// @error InvalidArgument  where names the parameter: constants out of range, history of unequal lengths, a
/// start
///                         outside the frames or below n = 20, or sizes that pass 200000 monomers
[[nodiscard]] Result<GrowthEnsemble> simulateGrowth(const GrowthConstants& constants,
                                                    const GrowthHistory& history,
                                                    const std::vector<ParticleStart>& starts,
                                                    std::uint64_t seed, std::uint32_t firstStream = 0,
                                                    const JobControl& job = {});

/// Starts in frame 0 whose radii are normally distributed, drawn again while n < 20.
/// @error InvalidArgument  a mean below the radius of n = 20, or a spread below 0 or above half the mean
[[nodiscard]] Result<std::vector<ParticleStart>> drawStarts(int count, double meanRadius_nm,
                                                            double sdRadius_nm, double sigma_nm,
                                                            std::uint64_t seed,
                                                            std::uint32_t firstStream = 0);

/// r = sigma_s n^(1/3)
[[nodiscard]] double radius_nm(int n, double sigma_nm);

/// What a measurement with white noise of standard deviation noise_nm would give: r = sigma_s n^(1/3) + noise
/// xi. Particles are numbered from 0.
[[nodiscard]] TrajectorySet observe(const GrowthEnsemble& ensemble, const std::vector<double>& t_s,
                                    double sigma_nm, double noise_nm, std::uint64_t seed);

} // namespace ostwald
