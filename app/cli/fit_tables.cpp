#include "fit_tables.h"

#include "pipeline/number_text.h"
#include "theory/growth_rates.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace ostwald {
namespace {

void writeRow(std::ostream& out, std::initializer_list<double> numbers)
{
    const char* separator = "";
    for (const double number : numbers) {
        out << separator << numberText(number);
        separator = ",";
    }
    out << '\n';
}

/// Sizes n evenly spaced in radius over what was measured, from n = 20 upwards.
std::vector<double> measuredSizes(const GrowthFitResult& fit, const MeasuredRange& range)
{
    constexpr int count = 100;
    const double low =
        std::max(std::cbrt(ChemicalPotential::smallestSize + 1.0), range.low_nm / fit.params.sigma_nm);
    const double high = std::max(low, range.high_nm / fit.params.sigma_nm);
    std::vector<double> sizes;
    for (int i = 0; i <= count; ++i)
        sizes.push_back(std::pow(low + (high - low) * i / count, 3));
    return sizes;
}

GrowthConstants constantsOf(const GrowthFitResult& fit)
{
    const auto& c = fit.constants;
    return {c[0].value, c[1].value, c[2].value, c[3].value, c[4].value};
}

double meanShape(const GrowthFitResult& fit)
{
    double sum = 0.0;
    for (const double delta : fit.solution.delta)
        sum += delta;
    return fit.solution.delta.empty() ? fit.params.delta
                                      : sum / static_cast<double>(fit.solution.delta.size());
}

} // namespace

void writeFitProfiles(std::ostream& out, const GrowthFitResult& fit)
{
    out << "t_s,ln_rho,ln_rho_sd,delta,delta_sd,excess,excess_sd,mean_n,var_n\n";
    const SolutionProfile& s = fit.solution;
    for (std::size_t i = 0; i < s.t_s.size(); ++i)
        writeRow(out, {s.t_s[i], s.lnRho[i], s.lnRhoSd[i], s.delta[i], s.deltaSd[i], s.excess[i],
                       s.excessSd[i], fit.meanN[i], fit.varN[i]});
}

void writeFitPotential(std::ostream& out, const GrowthFitResult& fit, const MeasuredRange& range)
{
    out << "n,r_nm,beta_mu,beta_mu_sd,gibbs_thomson\n";
    const ParticleShape shape(meanShape(fit));
    const ChemicalPotential mu(constantsOf(fit), shape);
    const bool isClassical = fit.params.model == PotentialModel::GibbsThomson;
    for (const double n : measuredSizes(fit, range)) {
        const SiteCounts sites = shape.unitDifference(n);
        const double classical = mu.gibbsThomson(n);
        const double weights[] = {isClassical ? classical / fit.constants[0].value : sites.face,
                                  isClassical ? 0.0 : sites.edge, isClassical ? 0.0 : -std::log1p(1.0 / n)};
        double variance = 0.0;
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < 3; ++j)
                variance += weights[i] * weights[j] * fit.correlation[i][j] * fit.constants[i].sd *
                            fit.constants[j].sd;
        writeRow(out, {n, fit.params.sigma_nm * std::cbrt(n), isClassical ? classical : mu(n),
                       std::sqrt(std::max(0.0, variance)), classical});
    }
}

void writeFitRates(std::ostream& out, const GrowthFitResult& fit, const MeasuredRange& range)
{
    constexpr std::size_t times = 8;
    out << "t_s,n,r_nm,w_plus_per_s,w_minus_per_s,velocity_per_s\n";
    const std::vector<double> sizes = measuredSizes(fit, range);
    const bool isClassical = fit.params.model == PotentialModel::GibbsThomson;
    for (std::size_t i = 0; i <= times; ++i) {
        const std::size_t k = i * (fit.solution.t_s.size() - 1) / times;
        const GrowthRates rates(constantsOf(fit), ParticleShape(fit.solution.delta[k]));
        for (const double n : sizes) {
            const double up = rates.attachment(n, std::exp(fit.solution.lnRho[k]));
            const double down = isClassical
                                    ? rates.g(n - 1.0) * std::exp(rates.potential().gibbsThomson(n - 1.0))
                                    : rates.detachment(n);
            writeRow(out, {fit.solution.t_s[k], n, fit.params.sigma_nm * std::cbrt(n), up, down, up - down});
        }
    }
}

void writeBootstrap(std::ostream& out, const GrowthBootstrap& bootstrap)
{
    out << "parameter,median,sd,low95,high95\n";
    const auto write = [&](const char* name, const FittedValue& value) {
        out << name << ',';
        writeRow(out, {value.value, value.sd, value.low95, value.high95});
    };
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        write(growthParameterKeys[i], bootstrap.constants[i]);
    write("n_star", bootstrap.nStar);
    write("beta_mu_star", bootstrap.muStar);
}

} // namespace ostwald
