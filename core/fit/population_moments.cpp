#include "fit/growth_summary.h"
#include "fit/size_flow.h"
#include "theory/growth_rates.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ostwald {
namespace {

constexpr double smallestN = ChemicalPotential::smallestSize;
constexpr double fewestAtStart = 8.0;
constexpr double cellWidth = 0.025;   ///< of the population's cells, in x = n^(1/3)
constexpr double finer = 3.3;         ///< steps in the fastest time of relaxation; the filter takes one in closed form
constexpr double smallestTurn = 5e-4; ///< of delta that is worth new rates

GrowthConstants constantsOf(const Eigen::VectorXd& values)
{
    return {values[0], values[1], values[2], values[3], values[4]};
}

/// Sizes n of the particles seen first, drawn together by the share of their spread that is noise.
std::vector<double> startSizes(const GrowthModel& model, const Eigen::VectorXd& values)
{
    int first = static_cast<int>(model.t_s().size());
    for (const ObservedParticle& particle : model.particles())
        first = std::min(first, particle.frame.front());
    std::vector<double> x;
    for (int window = 0; static_cast<double>(x.size()) < fewestAtStart && window < 1000;
         window = 2 * window + 1) {
        x.clear();
        for (const ObservedParticle& particle : model.particles())
            if (particle.frame.front() <= first + window)
                x.push_back(particle.x.front());
    }
    const double count = static_cast<double>(x.size());
    const double mean = std::accumulate(x.begin(), x.end(), 0.0) / count;
    double variance = 0.0;
    for (const double one : x)
        variance += (one - mean) * (one - mean) / std::max(1.0, count - 1.0);
    double noise = std::exp(2.0 * values[model.layout().white()]);
    if (model.layout().isCorrelated)
        noise += std::exp(2.0 * values[model.layout().slow()]);
    noise /= model.params().sigma_nm * model.params().sigma_nm;
    const double shrink = variance > 0.0 ? std::sqrt(std::clamp(1.0 - noise / variance, 0.05, 1.0)) : 1.0;
    for (double& one : x)
        one = std::max(smallestN, std::pow(mean + shrink * (one - mean), 3));
    return x;
}

/// Of each part of the filter between two frames.
int stepsInPart(const GrowthModel& model, std::size_t frame)
{
    return std::max(1, static_cast<int>(std::ceil(finer * model.partsNeeded_per_s() * model.part_s()[frame])));
}

PopulationMoments closedMoments(const GrowthModel& model, const Eigen::VectorXd& values, double mean,
                                double variance)
{
    PopulationMoments moments{{mean}, {variance}};
    const auto& t_s = model.t_s();
    for (std::size_t k = 0; k + 1 < t_s.size(); ++k) {
        const double middle_s = 0.5 * (t_s[k] + t_s[k + 1]);
        const GrowthRates rates(constantsOf(values), ParticleShape(model.deltaAt(values, middle_s)));
        const double rho = std::exp(model.lnRhoAt(values, middle_s));
        const int steps = stepsInPart(model, k) * model.parts()[k];
        const double dt_s = (t_s[k + 1] - t_s[k]) / steps;
        for (int step = 0; step < steps; ++step) {
            const double slope =
                (rates.velocity(1.01 * mean, rho) - rates.velocity(mean, rho)) / (0.01 * mean);
            const double spread = rates.attachment(mean, rho) + rates.detachment(mean);
            mean = std::max(smallestN, mean + dt_s * rates.velocity(mean, rho));
            variance = std::max(0.0, variance + dt_s * (2.0 * slope * variance + spread));
        }
        moments.mean.push_back(mean);
        moments.variance.push_back(variance);
    }
    return moments;
}

} // namespace

PopulationMoments populationMoments(const GrowthModel& model, const Eigen::VectorXd& values, bool isExact)
{
    const std::vector<double> sizes = startSizes(model, values);
    const double count = static_cast<double>(sizes.size());
    const double mean = std::accumulate(sizes.begin(), sizes.end(), 0.0) / count;
    double variance = 0.0;
    for (const double n : sizes)
        variance += (n - mean) * (n - mean) / std::max(1.0, count - 1.0);
    PopulationMoments closed = closedMoments(model, values, mean, variance);
    if (!isExact)
        return closed;

    const double largest = std::max(*std::ranges::max_element(sizes), *std::ranges::max_element(closed.mean));
    const double widest = std::sqrt(*std::ranges::max_element(closed.variance));
    const double highX = std::cbrt(1.1 * largest + 6.0 * widest + 50.0);
    const double lowX = std::cbrt(smallestN - 0.5);
    SizeFlow flow(highX, static_cast<std::size_t>(std::ceil((highX - lowX) / cellWidth)));
    std::vector<double> share(flow.size(), 0.0);
    for (const double n : sizes) {
        // Between the two cells beside it, so that the mean is kept.
        const double at = std::max(0.0, (std::cbrt(n) - lowX) / (highX - lowX) * static_cast<double>(share.size()) - 0.5);
        const auto i = std::min(static_cast<std::size_t>(at), share.size() - 2);
        share[i] += (1.0 - (at - static_cast<double>(i))) / count;
        share[i + 1] += (at - static_cast<double>(i)) / count;
    }
    PopulationMoments moments;
    const auto record = [&] {
        const SizeFlow::Moments found = flow.moments(share);
        moments.mean.push_back(found.mean);
        moments.variance.push_back(std::max(0.0, found.variance));
    };
    record();
    const auto& t_s = model.t_s();
    double delta = -1.0;
    for (std::size_t k = 0; k + 1 < t_s.size(); ++k) {
        const double middle_s = 0.5 * (t_s[k] + t_s[k + 1]);
        const double now = model.deltaAt(values, middle_s);
        if (std::abs(now - delta) > smallestTurn) {
            delta = now;
            flow.setConstants(constantsOf(values), delta, model.params().model);
        }
        const double rho = std::exp(model.lnRhoAt(values, middle_s));
        const int steps = stepsInPart(model, k) * model.parts()[k];
        for (int step = 0; step < steps; ++step)
            flow.step(rho, (t_s[k + 1] - t_s[k]) / steps, k < 3, share);
        record();
    }
    return moments;
}

} // namespace ostwald
