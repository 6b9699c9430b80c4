#include "fit/growth_fit.h"
#include "fit/growth_problem.h"
#include "theory/chemical_potential.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace ostwald {
namespace {

constexpr int fewestReplicas = 20;
constexpr int iterations = 4; ///< from the fit of all particles on
constexpr double smallestGain = 0.05;

FittedValue spreadOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)))];
    };
    FittedValue spread;
    spread.value = at(0.5);
    spread.sd = 0.5 * (at(0.841) - at(0.159));
    spread.low95 = at(0.025);
    spread.high95 = at(0.975);
    spread.determined = spread.sd > 0.0;
    return spread;
}

/// One more set of every model's particles, drawn with replacement.
GrowthProblem redrawn(const std::vector<GrowthModel>& models, std::span<const GrowthFitResult> fits,
                      std::mt19937_64& random)
{
    std::vector<GrowthModel> drawn;
    for (const GrowthModel& model : models) {
        std::uniform_int_distribution<std::size_t> any(0, model.particles().size() - 1);
        std::vector<std::size_t> chosen;
        for (std::size_t i = 0; i < model.particles().size(); ++i)
            chosen.push_back(any(random));
        drawn.push_back(model.resampled(chosen));
    }
    GrowthProblem problem(std::move(drawn));
    problem.setVolumeSlope(fits.front().volumeSlope);
    std::vector<double> curvature = problem.curvature();
    for (std::size_t set = 0; set < fits.size(); ++set)
        if (fits[set].supplyBendSd > 0.0)
            curvature[set] = fits[set].supplyBendSd;
    problem.setCurvature(std::move(curvature));
    return problem;
}

} // namespace

Result<GrowthBootstrap> bootstrapGrowth(std::span<const TrajectorySet> sets,
                                        std::span<const GrowthFitResult> fits, int replicas,
                                        std::uint64_t seed, const JobControl& job)
{
    if (replicas < fewestReplicas || sets.empty() || sets.size() != fits.size())
        return Error{ErrorCode::InvalidArgument, "A bootstrap needs at least 20 replicas.", "bootstrap"};
    std::vector<GrowthModel> models;
    std::vector<Eigen::VectorXd> locals;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        models.push_back(
            GrowthModel(sets[i], fits[i].params, fits[i].slowNoise_nm > 0.0).withFrameShifts(fits[i]));
        locals.push_back(models.back().valuesNear(fits[i]));
    }
    const GrowthProblem whole(models);
    const Eigen::VectorXd start = whole.joined(locals);
    std::mt19937_64 random(seed);
    std::array<std::vector<double>, growthParameterCount> constants;
    std::vector<double> sizes;
    std::vector<double> heights;
    for (int replica = 0; replica < replicas && !job.cancelled(); ++replica) {
        GrowthProblem problem = redrawn(models, fits, random);
        const GrowthOptimum found = maximise(problem, start, iterations, smallestGain, job);
        if (job.cancelled())
            break;
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            constants[i].push_back(found.values[static_cast<Eigen::Index>(i)]);
        const Eigen::VectorXd local = problem.localOf(found.values, 0);
        double delta = fits.front().params.delta;
        const GrowthLayout& layout = models.front().layout();
        if (layout.deltas > 0)
            delta = local.segment(layout.firstDelta(), layout.deltas).mean();
        const ChemicalPotential mu({local[0], local[1], local[2], 0.0, 0.0}, ParticleShape(delta));
        const PotentialMaximum top = mu.maximum();
        sizes.push_back(top.n);
        heights.push_back(top.mu);
        job.progress(static_cast<double>(replica + 1) / replicas);
    }
    if (static_cast<int>(sizes.size()) < fewestReplicas)
        return cancelledError();
    GrowthBootstrap result;
    result.replicas = static_cast<int>(sizes.size());
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        result.constants[i] = spreadOf(constants[i]);
    result.nStar = spreadOf(sizes);
    result.muStar = spreadOf(heights);
    return result;
}

} // namespace ostwald
