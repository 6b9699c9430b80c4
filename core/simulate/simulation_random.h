#pragma once

#include <cstdint>
#include <random>

namespace ostwald {

/// What a stream of random numbers is for; each use has its own, so that changing one leaves the others
/// alone.
enum class RandomPurpose : std::uint32_t {
    StartSize,
    Growth,
    SizeNoise,
    Placement,
    Coalescence,
    Drift,
    Motion,
    Camera
};

/// Random numbers that are the same with every standard library: the engine and its seeding are fixed by the
/// C++ standard, the distributions (which are not) are written out here.
class SimulationRandom {
public:
    /// The stream named by (seed, purpose, index); index is a particle or a frame.
    SimulationRandom(std::uint64_t seed, RandomPurpose purpose, std::uint32_t index = 0);

    /// In the open interval (0, 1).
    [[nodiscard]] double uniform();
    [[nodiscard]] double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Mean 0, variance 1 (Box and Muller).
    [[nodiscard]] double normal();
    /// Exact: products of uniforms for mean < 10, else transformed rejection (PTRS, Hoermann 1993).
    /// @pre 0 <= mean < 1e9
    [[nodiscard]] std::int64_t poisson(double mean);

private:
    std::mt19937_64 m_engine;
    double m_spare = 0.0;
    bool m_hasSpare = false;
};

} // namespace ostwald
