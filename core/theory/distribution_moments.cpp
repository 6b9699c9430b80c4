#include "theory/distribution_moments.h"

#include <cmath>

namespace ostwald {

std::vector<double> rawMoments(const SizeLattice& lattice, std::span<const double> p, int order)
{
    std::vector<double> moments(static_cast<std::size_t>(order) + 1);
    for (std::size_t i = 0; i < p.size(); ++i) {
        double term = p[i];
        for (double& moment : moments) {
            moment += term;
            term *= lattice.first + static_cast<double>(i);
        }
    }
    return moments;
}

MomentRates momentRates(const SizeLattice& lattice, const BirthDeathRates& rates, std::span<const double> p,
                        int order)
{
    MomentRates result;
    result.rate_per_s.resize(static_cast<std::size_t>(order) + 1);
    double mean = 0.0;
    for (std::size_t i = 0; i < p.size(); ++i)
        mean += p[i] * (lattice.first + static_cast<double>(i));
    double spread = 0.0;
    double drift = 0.0;
    double driftTimesN = 0.0; // about the mean, which keeps the digits
    double fluxTimesN = 0.0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const double n = lattice.first + static_cast<double>(i);
        const double up = rates.up[i] * p[i];
        const double down = rates.down[i] * p[i];
        double power = 1.0;
        double above = 1.0;
        double below = 1.0;
        for (double& rate : result.rate_per_s) {
            rate += (above - power) * up + (below - power) * down;
            power *= n;
            above *= n + 1.0;
            below *= n - 1.0;
        }
        result.variance += p[i] * (n - mean) * (n - mean);
        spread += up + down;
        drift += up - down;
        driftTimesN += (n - mean) * (up - down);
        const double flux = up - (i + 1 < p.size() ? rates.down[i + 1] * p[i + 1] : 0.0);
        result.meanFlux_per_s += flux;
        fluxTimesN += (n - mean) * flux;
    }
    result.varianceRate_per_s = spread + 2.0 * driftTimesN;
    result.covarianceWithFlux_per_s = fluxTimesN;
    return result;
}

double relativeVariance(double meanN, double startMeanN, double startRelativeVariance, double c)
{
    const double start = startRelativeVariance - 1.0 / startMeanN;
    const double ratio = startMeanN / meanN;
    return 1.0 / meanN + start * ratio * ratio + c * (1.0 - ratio * ratio);
}

} // namespace ostwald
