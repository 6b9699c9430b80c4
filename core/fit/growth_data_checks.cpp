#include "fit/growth_data_checks.h"

#include "theory/chemical_potential.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ostwald {
namespace {

constexpr std::size_t fewestTrajectories = 10;
constexpr std::size_t fewestFrames = 5;
constexpr std::size_t fewestSamples = 3;
constexpr std::size_t fewestSizes = 20;

/// Radii in different units leave an empty stretch between two crowds: their ratio, else 0.
double ratioOfUnits(const TrajectorySet& set)
{
    constexpr double emptyStretch = 5.0;
    constexpr double fewestOfEither = 0.05; ///< share of the particles
    std::vector<double> sizes;
    for (const Trajectory& trajectory : set.trajectories)
        if (!trajectory.r_nm.empty())
            sizes.push_back(trajectory.r_nm[trajectory.r_nm.size() / 2]);
    std::ranges::sort(sizes);
    const auto count = static_cast<double>(sizes.size());
    for (std::size_t i = 1; i < sizes.size(); ++i) {
        const double below = static_cast<double>(i);
        if (sizes[i] > emptyStretch * sizes[i - 1] && below >= fewestOfEither * count &&
            count - below >= fewestOfEither * count)
            return sizes[(i + sizes.size()) / 2] / sizes[i / 2];
    }
    return 0.0;
}

} // namespace

std::string noteOnSmallSizes(const TrajectorySet& set, double sigma_nm)
{
    constexpr double hardlyAny = 0.01;
    double small = 0.0;
    double all = 0.0;
    for (const Trajectory& trajectory : set.trajectories)
        for (const double r_nm : trajectory.r_nm) {
            small += std::pow(r_nm / sigma_nm, 3) < ChemicalPotential::smallestSize ? 1.0 : 0.0;
            all += 1.0;
        }
    if (small <= hardlyAny * all)
        return {};
    return std::to_string(std::lround(100.0 * small / all)) +
           " % of the sizes are below 20 monomers, where the theory does not hold: leave those particles out.";
}

Status checkGrowthData(const TrajectorySet& set, const GrowthFitParams& params)
{
    const auto poor = [](std::string message) {
        return Error{ErrorCode::InsufficientData, std::move(message), "fit"};
    };
    const auto wrong = [](const Trajectory& trajectory, const char* message) {
        return Error{ErrorCode::InvalidArgument, "Particle " + std::to_string(trajectory.particle) + message,
                     "fit"};
    };
    if (set.t_s.size() < fewestFrames)
        return poor("The fit needs at least 5 frames; there are " + std::to_string(set.t_s.size()) +
                    ". Analyse more of the movie.");
    const auto usable = static_cast<std::size_t>(
        std::ranges::count_if(set.trajectories, [](const Trajectory& t) { return t.frame.size() >= 2; }));
    if (usable < fewestTrajectories)
        return poor("The fit needs at least 10 trajectories of two or more sizes; there are " +
                    std::to_string(usable) + ". Track more particles or analyse more frames.");
    double smallest = 1e300;
    double largest = 0.0;
    for (const Trajectory& trajectory : set.trajectories) {
        if (trajectory.frame.size() != trajectory.r_nm.size())
            return wrong(trajectory, " has not one size per frame.");
        for (std::size_t k = 0; k < trajectory.frame.size(); ++k) {
            const int frame = trajectory.frame[k];
            if (frame < 0 || static_cast<std::size_t>(frame) >= set.t_s.size() ||
                (k > 0 && frame <= trajectory.frame[k - 1]))
                return wrong(trajectory, ": its frames are not in order.");
            if (!std::isfinite(trajectory.r_nm[k]) || trajectory.r_nm[k] <= 0.0)
                return wrong(trajectory, " has a radius that is not a positive number.");
            smallest = std::min(smallest, trajectory.r_nm[k]);
            largest = std::max(largest, trajectory.r_nm[k]);
        }
    }
    if (largest - smallest < 1e-9 * largest)
        return poor("All sizes are the same: there is no growth to fit. Were the sizes measured in every frame?");
    if (std::pow(largest / params.sigma_nm, 3) < ChemicalPotential::smallestSize)
        return poor(
            "All sizes are below 20 monomers, where the theory does not hold. Is the pixel size right?");
    if (const double ratio = ratioOfUnits(set); ratio > 0.0)
        return Error{ErrorCode::InvalidArgument,
                     "Some particles are about " + std::to_string(std::lround(ratio)) +
                         " times as large as the others, and none lies between: are all radii in the same unit? If they "
                         "are, fit the two kinds apart.",
                     "fit"};
    if (std::pow(largest / params.sigma_nm, 3) > 1e7)
        return Error{
            ErrorCode::InvalidArgument,
            "A particle has more than ten million monomers. Are the radii in nm, and the material right?",
            "fit"};
    return Done{};
}

Status checkSampleData(const SizeSamples& samples, const GrowthFitParams& params)
{
    const auto poor = [](std::string message) {
        return Error{ErrorCode::InsufficientData, std::move(message), "fit"};
    };
    if (samples.t_s.size() < fewestSamples)
        return poor("The fit needs samples of at least 3 times; there are " +
                    std::to_string(samples.t_s.size()) + ". Add samples of other ageing times.");
    double smallest = 1e300;
    double largest = 0.0;
    for (std::size_t k = 0; k < samples.t_s.size(); ++k) {
        if (samples.r_nm[k].size() < fewestSizes)
            return poor(
                "The sample at " + std::to_string(std::lround(samples.t_s[k])) + " s has " +
                std::to_string(samples.r_nm[k].size()) +
                " sizes; the fit needs at least 20 in each. Measure more particles or leave this time out.");
        for (const double r_nm : samples.r_nm[k]) {
            if (!std::isfinite(r_nm) || r_nm <= 0.0)
                return Error{ErrorCode::InvalidArgument, "A radius is not a positive number.", "fit"};
            smallest = std::min(smallest, r_nm);
            largest = std::max(largest, r_nm);
        }
    }
    if (largest - smallest < 1e-9 * largest)
        return poor("All sizes are the same: there is no growth to fit.");
    const double largestN = std::pow(largest / params.sigma_nm, 3);
    if (largestN < ChemicalPotential::smallestSize)
        return poor("All sizes are below 20 monomers, where the theory does not hold. Are the radii in nm?");
    if (largestN > 1e7)
        return Error{
            ErrorCode::InvalidArgument,
            "A particle has more than ten million monomers. Are the radii in nm, and the material right?",
            "fit"};
    return Done{};
}

} // namespace ostwald
