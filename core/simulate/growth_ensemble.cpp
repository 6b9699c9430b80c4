#include "simulate/growth_ensemble.h"

#include "simulate/rate_table.h"
#include "theory/growth_rates.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace ostwald {
namespace {

constexpr int largestSize = 200000;

Error wrong(const char* where, std::string message)
{
    return {ErrorCode::InvalidArgument, std::move(message), where};
}

Status check(const GrowthConstants& constants)
{
    struct Range {
        const char* where;
        double value;
        double low;
        double high;
        const char* message;
    };
    const Range ranges[] = {
        {"d_eps_f", constants.dEpsF, -20.0, 20.0,
         "The energy of a face monomer must lie between -20 and 20 kT."},
        {"d_eps_e", constants.dEpsE, -20.0, 20.0,
         "The energy of an edge monomer must lie between -20 and 20 kT."},
        {"alpha", constants.alpha, -50.0, 50.0, "The degeneracy exponent must lie between -50 and 50."},
        {"K_per_s", constants.lnK, std::log(1e-6), std::log(1e4),
         "The rate K must lie between 1e-6 and 1e4 per second."},
        {"chi", constants.lnChi, std::log(1e-6), std::log(1e4), "chi must lie between 1e-6 and 1e4."}};
    for (const Range& range : ranges)
        if (!(range.value >= range.low && range.value <= range.high))
            return wrong(range.where, range.message);
    return Done{};
}

Status check(const GrowthHistory& history)
{
    if (history.t_s.size() < 2 || history.lnRho.size() != history.t_s.size() ||
        history.delta.size() + 1 != history.t_s.size())
        return wrong("history",
                     "Two or more times are needed, a solution for each and a shape for each interval.");
    for (std::size_t i = 0; i < history.t_s.size(); ++i)
        if (!std::isfinite(history.lnRho[i]) || (i > 0 && !(history.t_s[i] > history.t_s[i - 1])))
            return wrong("history", "Times must ascend and the solution be a number at each of them.");
    for (const double delta : history.delta)
        if (const auto shape = ParticleShape::create(delta); !shape)
            return shape.error();
    return Done{};
}

RateTable ratesFor(const GrowthConstants& constants, double delta)
{
    const GrowthRates theory(constants, ParticleShape(delta));
    return {[theory](double n) { return theory.g(n); }, [theory](double n) { return theory.detachment(n); }};
}

} // namespace

Result<GrowthEnsemble> simulateGrowth(const GrowthConstants& constants, const GrowthHistory& history,
                                      const std::vector<ParticleStart>& starts, std::uint64_t seed,
                                      std::uint32_t firstStream, const JobControl& job)
{
    if (const Status status = check(constants); !status)
        return status.error();
    if (const Status status = check(history); !status)
        return status.error();
    const int frames = static_cast<int>(history.t_s.size());
    GrowthEnsemble ensemble;
    std::vector<SimulationRandom> random;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        if (starts[i].frame < 0 || starts[i].frame >= frames || starts[i].n < RateTable::smallestSize ||
            starts[i].n > largestSize)
            return wrong("starts", "A particle must begin inside the movie with 20 to 200000 monomers.");
        ensemble.particles.push_back({starts[i].frame, {starts[i].n}});
        random.emplace_back(seed, RandomPurpose::Growth, firstStream + static_cast<std::uint32_t>(i));
    }
    RateTable rates = ratesFor(constants, history.delta.front());
    for (int frame = 0; frame + 1 < frames; ++frame) {
        const auto at = static_cast<std::size_t>(frame);
        if (frame > 0 && history.delta[at] != history.delta[at - 1])
            rates = ratesFor(constants, history.delta[at]);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            if (job.cancelled())
                return cancelledError();
            if (starts[i].frame > frame)
                continue;
            std::vector<int>& n = ensemble.particles[i].n;
            n.push_back(advanceBirthDeath(
                n.back(), rates, std::exp(history.lnRho[at]), std::exp(history.lnRho[at + 1]),
                history.t_s[at + 1] - history.t_s[at], largestSize, random[i], ensemble.events));
            if (n.back() >= largestSize)
                return wrong("rho_tilde_knots", "The particles pass 200000 monomers by frame " +
                                                    std::to_string(frame + 1) + ": lower rho~ or K.");
        }
        job.progress((frame + 1.0) / (frames - 1.0));
    }
    return ensemble;
}

Result<std::vector<ParticleStart>> drawStarts(int count, double meanRadius_nm, double sdRadius_nm,
                                              double sigma_nm, std::uint64_t seed, std::uint32_t firstStream)
{
    if (!(sigma_nm >= 0.01 && sigma_nm <= 10.0))
        return wrong("sigma_s_nm", "The radius of a monomer must lie between 0.01 and 10 nm.");
    const double smallest_nm = radius_nm(RateTable::smallestSize, sigma_nm);
    if (!(meanRadius_nm >= smallest_nm && meanRadius_nm <= radius_nm(largestSize, sigma_nm)))
        return wrong("initial_r_nm.mean", "The mean radius must be that of 20 to 200000 monomers (" +
                                              std::to_string(smallest_nm) + " nm or more).");
    if (!(sdRadius_nm >= 0.0 && sdRadius_nm <= 0.5 * meanRadius_nm))
        return wrong("initial_r_nm.sd", "The spread must lie between 0 and half the mean radius.");
    std::vector<ParticleStart> starts;
    for (int i = 0; i < count; ++i) {
        SimulationRandom random(seed, RandomPurpose::StartSize, firstStream + static_cast<std::uint32_t>(i));
        double n = 0.0;
        while (n < RateTable::smallestSize || n > largestSize)
            n = std::round(std::pow((meanRadius_nm + sdRadius_nm * random.normal()) / sigma_nm, 3.0));
        starts.push_back({0, static_cast<int>(n)});
    }
    return starts;
}

double radius_nm(int n, double sigma_nm)
{
    return sigma_nm * std::cbrt(static_cast<double>(n));
}

TrajectorySet observe(const GrowthEnsemble& ensemble, const std::vector<double>& t_s, double sigma_nm,
                      double noise_nm, std::uint64_t seed)
{
    TrajectorySet set;
    set.t_s = t_s;
    for (std::size_t i = 0; i < ensemble.particles.size(); ++i) {
        SimulationRandom random(seed, RandomPurpose::SizeNoise, static_cast<std::uint32_t>(i));
        Trajectory trajectory;
        trajectory.particle = static_cast<std::int64_t>(i);
        int frame = ensemble.particles[i].firstFrame;
        for (const int n : ensemble.particles[i].n) {
            trajectory.frame.push_back(frame++);
            trajectory.r_nm.push_back(radius_nm(n, sigma_nm) + noise_nm * random.normal());
        }
        set.trajectories.push_back(std::move(trajectory));
    }
    return set;
}

} // namespace ostwald
