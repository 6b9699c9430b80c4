#pragma once

#include "ensemble/coalescence_statistics.h"
#include "theory/coalescence_equation.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace ostwald::test {

/// What simulatedEvents() draws from.
struct CoalescenceTruth {
    CoalescenceConstants constants{1.5, 8.0, 2.8, 4e-4, 2.5, 9.0};
    double density_per_nm3 = 6e-4;
    int particles = 300;
    double sizeSpread = 0.1; ///< of the radii, relative
    double end_s = 150.0;
};

/// sigma grows from 1.8 to 3.4 nm while the relative motion slows down.
inline PairState truePair(double t_s)
{
    const double fall = std::exp(-t_s / 60.0);
    const double sigma_nm = 1.8 + 1.8 * (1.0 - fall);
    return {sigma_nm, 1.8 / 60.0 * fall, 1.2 * 1.8 / sigma_nm};
}

/// A record of particles that merge by the theory: each second, d N = -(1/2) rho0 k_f N^2/N(0) dt events in the mean, each
/// of a pair drawn by kappa_sigma. Particles grow as the mean does, a merged one by volume before that.
inline CoalescenceRecord simulatedEvents(const CoalescenceTruth& truth, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> uniform;
    constexpr double step_s = 0.5;
    const auto steps = static_cast<std::size_t>(truth.end_s / step_s);
    std::vector<double> t_s;
    for (std::size_t i = 0; i <= steps; ++i)
        t_s.push_back(step_s * static_cast<double>(i));
    const CoalescenceRate rate = *coalescenceRate(truth.constants, truePair, t_s);

    std::vector<double> factor; // radius over the mean one
    std::vector<std::int64_t> family;
    for (int i = 0; i < truth.particles; ++i) {
        factor.push_back(std::max(0.3, 1.0 + truth.sizeSpread * normal(random)));
        family.push_back(i);
    }
    CoalescenceRecord record;
    record.end_s = truth.end_s;
    const auto takeCensus = [&](double at_s) {
        ParticleCensus census{.t_s = at_s, .particles = static_cast<int>(factor.size())};
        for (const double one : factor)
            census.r_nm.push_back(0.5 * truePair(at_s).sigma_nm * one);
        record.census.push_back(std::move(census));
    };
    takeCensus(0.0);
    for (std::size_t k = 1; k <= steps; ++k) {
        const double mean_nm = 0.5 * truePair(t_s[k]).sigma_nm;
        const auto n = static_cast<double>(factor.size());
        const double expected = 0.5 * truth.density_per_nm3 *
                                (rate.integral_nm3[k] - rate.integral_nm3[k - 1]) * n * n / truth.particles;
        int events = std::poisson_distribution<int>(std::max(0.0, expected))(random);
        for (; events > 0 && factor.size() > 2; --events) {
            std::vector<double> weights;
            std::vector<std::pair<std::size_t, std::size_t>> pairs;
            for (std::size_t i = 0; i < factor.size(); ++i)
                for (std::size_t j = i + 1; j < factor.size(); ++j) {
                    weights.push_back(coalescencePropensity(truth.constants, mean_nm * (factor[i] + factor[j])));
                    pairs.emplace_back(i, j);
                }
            const auto [a, b] = pairs[std::discrete_distribution<std::size_t>(weights.begin(), weights.end())(random)];
            record.events.push_back({.t_s = t_s[k] - step_s * uniform(random),
                                     .rA_nm = mean_nm * factor[a],
                                     .rB_nm = mean_nm * factor[b],
                                     .family = family[a]});
            factor[a] = std::cbrt(std::pow(factor[a], 3) + std::pow(factor[b], 3));
            factor.erase(factor.begin() + static_cast<std::ptrdiff_t>(b));
            family.erase(family.begin() + static_cast<std::ptrdiff_t>(b));
        }
        takeCensus(t_s[k]);
    }
    std::ranges::stable_sort(record.events, {}, &CoalescenceEvent::t_s);
    return record;
}

/// The record's statistics with sigma(t) and D_r(t) as they truly were, so that only the fit is tested.
inline CoalescenceStatistics statisticsOf(const CoalescenceRecord& record, const CoalescenceTruth& truth)
{
    CoalescenceStatistics statistics = *coalescenceStatistics(record, 20);
    std::vector<double> t_s;
    std::vector<double> sigma_nm;
    statistics.diffusion_nm2_s = {};
    for (double at_s = record.begin_s; at_s <= record.end_s; at_s += 1.0) {
        const PairState state = truePair(at_s);
        t_s.push_back(at_s);
        sigma_nm.push_back(state.sigma_nm);
        statistics.diffusion_nm2_s.x.push_back(at_s);
        statistics.diffusion_nm2_s.y.push_back(state.diffusion_nm2_s);
        statistics.diffusion_nm2_s.low.push_back(state.diffusion_nm2_s);
        statistics.diffusion_nm2_s.high.push_back(state.diffusion_nm2_s);
    }
    statistics.contact = ContactDistance(t_s, sigma_nm);
    statistics.hasDiffusion = true;
    statistics.diffusionLaw = {1.2, 1.8, 1.0};
    statistics.gap_nm = {truth.constants.ligand_nm, truth.constants.ligand_nm - 0.2, truth.constants.ligand_nm + 0.2, 0.5, 50};
    return statistics;
}

/// What a table of merging particles holds of a record.
inline CoalescenceRecord onlyMerging(CoalescenceRecord record)
{
    record.countsAll = false;
    int particles = 2 * static_cast<int>(record.events.size());
    std::size_t passed = 0;
    for (ParticleCensus& census : record.census) {
        while (passed < record.events.size() && record.events[passed].t_s <= census.t_s) {
            ++passed;
            --particles;
        }
        census.particles = particles;
    }
    return record;
}

} // namespace ostwald::test
