#include "fit/growth_likelihood.h"

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr double smallestN = ChemicalPotential::smallestSize;
constexpr int tableSize = 240;

/// g and w- over n^(1/3), filled once per set of constants.
class RateTable {
public:
    RateTable(const GrowthConstants& constants, const ParticleShape& shape, double largestN)
        : m_low(std::cbrt(smallestN)), m_step((std::cbrt(largestN) - m_low) / (tableSize - 1))
    {
        const GrowthRates rates(constants, shape);
        for (int i = 0; i < tableSize; ++i) {
            const double n = std::pow(m_low + i * m_step, 3);
            m_g.push_back(rates.g(n));
            m_detachment.push_back(rates.detachment(n));
        }
    }

    struct Rates {
        double up;
        double down;
        double velocitySlope; ///< dv/dn
    };
    [[nodiscard]] Rates at(double n, double rho) const
    {
        const double x = std::cbrt(std::max(n, smallestN));
        const double position = std::clamp((x - m_low) / m_step, 0.0, tableSize - 1.001);
        const auto i = static_cast<std::size_t>(position);
        const double f = position - static_cast<double>(i);
        const double dg = m_g[i + 1] - m_g[i];
        const double dw = m_detachment[i + 1] - m_detachment[i];
        return {(m_g[i] + f * dg) * rho, m_detachment[i] + f * dw, (dg * rho - dw) / (m_step * 3.0 * x * x)};
    }

private:
    double m_low;
    double m_step;
    std::vector<double> m_g;
    std::vector<double> m_detachment;
};

double largestSize(const TrajectorySet& set, double sigma_nm)
{
    double largest_nm = 0.0;
    for (const Trajectory& trajectory : set.trajectories)
        largest_nm = std::max(largest_nm, *std::max_element(trajectory.r_nm.begin(), trajectory.r_nm.end()));
    return std::max(2.0 * smallestN, std::pow(1.3 * largest_nm / sigma_nm, 3));
}

} // namespace

GrowthConstants GrowthUnknowns::constants() const
{
    return {values[0], values[1], values[2], values[3], values[4]};
}

double GrowthUnknowns::sigmaR_nm() const
{
    return std::exp(values[values.size() - 1]);
}

double GrowthUnknowns::lnRho(double t_s, const std::vector<double>& knots_s) const
{
    const double spacing_s = knots_s[1] - knots_s[0];
    const double position = std::clamp((t_s - knots_s[0]) / spacing_s, 0.0, static_cast<double>(knots_s.size()) - 1.000001);
    const auto k = static_cast<Eigen::Index>(position);
    const double f = position - static_cast<double>(k);
    const Eigen::Index first = static_cast<Eigen::Index>(growthParameterCount);
    return (1.0 - f) * values[first + k] + f * values[first + k + 1];
}

Innovations innovationsOf(const TrajectorySet& set, const GrowthFitParams& params, const GrowthUnknowns& unknowns,
                          const std::vector<double>& knots_s, const JobControl& job)
{
    const RateTable table(unknowns.constants(), ParticleShape(params.delta), largestSize(set, params.sigma_nm));
    const double noise2 = std::pow(unknowns.sigmaR_nm(), 2);
    std::vector<double> rho; // at the middle of every step
    for (std::size_t k = 0; k + 1 < set.t_s.size(); ++k)
        rho.push_back(std::exp(unknowns.lnRho(0.5 * (set.t_s[k] + set.t_s[k + 1]), knots_s)));

    std::vector<double> errors;
    std::vector<double> variances;
    Innovations result;
    for (const Trajectory& trajectory : set.trajectories) {
        if (job.cancelled())
            return {};
        const double sigma_nm = params.sigma_nm;
        double n = std::max(smallestN, std::pow(trajectory.r_nm.front() / sigma_nm, 3));
        const double firstSlope = sigma_nm / (3.0 * std::pow(n, 2.0 / 3.0));
        double variance = noise2 / (firstSlope * firstSlope);
        bool isFirst = true;
        for (std::size_t k = 1; k < trajectory.frame.size(); ++k) {
            for (int frame = trajectory.frame[k - 1]; frame < trajectory.frame[k]; ++frame) {
                const auto step = static_cast<std::size_t>(frame);
                const double dt_s = set.t_s[step + 1] - set.t_s[step];
                const auto rates = table.at(n, rho[step]);
                const double f = 1.0 + rates.velocitySlope * dt_s;
                n = std::max(smallestN, n + (rates.up - rates.down) * dt_s);
                variance = f * f * variance + (rates.up + rates.down) * dt_s;
            }
            const double slope = sigma_nm / (3.0 * std::pow(n, 2.0 / 3.0));
            const double s = slope * slope * variance + noise2;
            const double error = trajectory.r_nm[k] - sigma_nm * std::cbrt(n);
            errors.push_back(error);
            variances.push_back(s);
            result.first.push_back(isFirst);
            isFirst = false;
            const double gain = variance * slope / s;
            n = std::max(smallestN, n + gain * error);
            variance *= 1.0 - gain * slope;
        }
    }
    result.error = Eigen::Map<Eigen::VectorXd>(errors.data(), static_cast<Eigen::Index>(errors.size()));
    result.variance = Eigen::Map<Eigen::VectorXd>(variances.data(), static_cast<Eigen::Index>(variances.size()));
    return result;
}

void propagateMoments(const TrajectorySet& set, const GrowthFitParams& params, const GrowthUnknowns& unknowns,
                      const std::vector<double>& knots_s, double meanN, double varN, std::vector<double>& mean,
                      std::vector<double>& variance)
{
    constexpr int substeps = 4;
    const RateTable table(unknowns.constants(), ParticleShape(params.delta), largestSize(set, params.sigma_nm));
    mean = {meanN};
    variance = {varN};
    for (std::size_t k = 0; k + 1 < set.t_s.size(); ++k) {
        const double dt_s = (set.t_s[k + 1] - set.t_s[k]) / substeps;
        for (int i = 0; i < substeps; ++i) {
            const double rho = std::exp(unknowns.lnRho(set.t_s[k] + (i + 0.5) * dt_s, knots_s));
            const auto rates = table.at(meanN, rho);
            meanN = std::max(smallestN, meanN + (rates.up - rates.down) * dt_s);
            varN = std::max(0.0, varN + (2.0 * rates.velocitySlope * varN + rates.up + rates.down) * dt_s);
        }
        mean.push_back(meanN);
        variance.push_back(varN);
    }
}

} // namespace ostwald
