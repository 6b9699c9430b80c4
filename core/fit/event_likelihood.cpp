#include "fit/event_likelihood.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ostwald {
namespace {

constexpr Eigen::Index lnKappaRho0 = static_cast<Eigen::Index>(CoalescenceParameter::LnKappaRho0);
constexpr Eigen::Index gammaIndex = static_cast<Eigen::Index>(CoalescenceParameter::Gamma);
constexpr Eigen::Index sigmaCIndex = static_cast<Eigen::Index>(CoalescenceParameter::SigmaC);
constexpr Eigen::Index lnRho0 = static_cast<Eigen::Index>(CoalescenceParameter::LnRho0);

/// Derivatives with respect to the constants as those with respect to the unknowns: kappa = (kappa rho0)/rho0.
CoalescenceValues inUnknowns(const std::array<CoalescenceSlope, coalescenceConstantCount>& slopes,
                             std::vector<double> CoalescenceSlope::*which, std::size_t k)
{
    CoalescenceValues result = CoalescenceValues::Zero();
    for (std::size_t i = 0; i < slopes.size(); ++i)
        if (!(slopes[i].*which).empty())
            result[static_cast<Eigen::Index>(i)] = (slopes[i].*which)[k];
    result[lnRho0] = -result[lnKappaRho0];
    return result;
}

} // namespace

CoalescenceConstants constantsOf(const CoalescenceValues& values)
{
    using enum CoalescenceParameter;
    const auto at = [&](CoalescenceParameter parameter) { return values[static_cast<Eigen::Index>(parameter)]; };
    return {.kappa_per_s = std::exp(at(LnKappaRho0) - at(LnRho0)),
            .gamma_per_nm = at(Gamma),
            .sigmaC_nm = at(SigmaC),
            .v_nm2 = std::exp(at(LnV)),
            .ligand_nm = at(Ligand),
            .onset_nm = at(Onset)};
}

EventLikelihood::EventLikelihood(CoalescenceInputs inputs, PairWall wall, const CoalescenceAccuracy& accuracy)
    : m_inputs(std::move(inputs)), m_wall(wall), m_accuracy(accuracy)
{
}

EventLikelihood::Flux EventLikelihood::flux(const CoalescenceValues& values, bool withSlopes,
                                              const JobControl& job) const
{
    Flux flux;
    const CoalescenceConstants constants = constantsOf(values);
    if (withSlopes) {
        auto solved = coalescenceSensitivity(constants, m_inputs.pair, m_inputs.t_s, m_wall, m_accuracy, job);
        flux.isSolved = solved.has_value();
        if (solved)
            flux.sensitivity = *std::move(solved);
    } else {
        auto solved = coalescenceRate(constants, m_inputs.pair, m_inputs.t_s, m_wall, m_accuracy, job);
        flux.isSolved = solved.has_value();
        if (solved)
            flux.sensitivity.rate = *std::move(solved);
    }
    return flux;
}

WithSlope EventLikelihood::rateAt(const CoalescenceValues& values, const Flux& flux, std::size_t k) const
{
    const double rho0 = std::exp(values[lnRho0]);
    // Extrapolation between two grids can leave a trace below 0 where there is nothing yet.
    WithSlope rate{.value = std::max(0.0, rho0 * flux.sensitivity.rate.rate_nm3_s[k])};
    rate.slope = rho0 * inUnknowns(flux.sensitivity.slopes, &CoalescenceSlope::rate, k);
    rate.slope[lnRho0] += rate.value;
    return rate;
}

namespace {

/// rho0 times the integral of k_f from time k to the next.
WithSlope passed(const CoalescenceValues& values, const EventLikelihood::Flux& flux, std::size_t k)
{
    const double rho0 = std::exp(values[lnRho0]);
    const std::vector<double>& integral = flux.sensitivity.rate.integral_nm3;
    WithSlope passed{.value = std::max(0.0, rho0 * (integral[k + 1] - integral[k]))};
    passed.slope = rho0 * (inUnknowns(flux.sensitivity.slopes, &CoalescenceSlope::integral, k + 1) -
                           inUnknowns(flux.sensitivity.slopes, &CoalescenceSlope::integral, k));
    passed.slope[lnRho0] += passed.value;
    return passed;
}

} // namespace

void EventLikelihood::countSeen(const CoalescenceValues& values, const Flux& flux, Course& course) const
{
    const double half = 0.5 * m_inputs.particles;
    for (std::size_t k = 0; k + 1 < m_inputs.t_s.size(); ++k) {
        WithSlope count = passed(values, flux, k);
        const double weight = half * m_inputs.meanSquareRisk[k];
        count.value *= weight;
        count.slope *= weight;
        course.count.push_back(count);
    }
    for (std::size_t k = 0; k < m_inputs.t_s.size(); ++k) {
        const std::size_t interval = std::min(k, m_inputs.meanSquareRisk.size() - 1);
        WithSlope density = rateAt(values, flux, k);
        density.value *= half * m_inputs.meanSquareRisk[interval];
        density.slope *= half * m_inputs.meanSquareRisk[interval];
        course.density.push_back(density);
    }
    for (std::size_t e = 0; e < m_inputs.eventAt.size(); ++e) {
        const std::size_t k = m_inputs.eventAt[e];
        const double weight = half * m_inputs.riskAtEvent[e] * m_inputs.riskAtEvent[e];
        course.density[k] = rateAt(values, flux, k);
        course.density[k].value *= weight;
        course.density[k].slope *= weight;
    }
}

/// dn/dt = P - rho0 k_f n^2: half of those that appear, the decay, the other half.
void EventLikelihood::countExpected(const CoalescenceValues& values, const Flux& flux, Course& course) const
{
    const double half = 0.5 * m_inputs.particles;
    WithSlope share{.value = 1.0};
    for (std::size_t k = 0; k < m_inputs.t_s.size(); ++k) {
        WithSlope density = rateAt(values, flux, k);
        density.slope = half * (density.slope * share.value * share.value +
                                2.0 * density.value * share.value * share.slope);
        density.value *= half * share.value * share.value;
        course.density.push_back(density);
        if (k + 1 == m_inputs.t_s.size())
            break;
        const WithSlope q = passed(values, flux, k);
        const double before = share.value + 0.5 * m_inputs.appearing[k];
        const double left = 1.0 / (1.0 + q.value * before);
        const CoalescenceValues slope = left * left * (share.slope - before * before * q.slope);
        course.count.push_back({half * (before - before * left), half * (share.slope - slope)});
        share.value = before * left + 0.5 * m_inputs.appearing[k];
        share.slope = slope;
    }
}

EventLikelihood::Course EventLikelihood::course(const CoalescenceValues& values, const Flux& flux) const
{
    Course course;
    if (m_inputs.countsAll)
        countSeen(values, flux, course);
    else
        countExpected(values, flux, course);
    for (const WithSlope& count : course.count) {
        course.total.value += count.value;
        course.total.slope += count.slope;
    }
    return course;
}

WithSlope EventLikelihood::openness(const CoalescenceValues& values, double sigma_nm)
{
    const double over_nm = sigma_nm - values[sigmaCIndex];
    const double closed = 1.0 / (1.0 + std::exp(-values[gammaIndex] * over_nm));
    WithSlope result{.value = 1.0 / (1.0 + std::exp(values[gammaIndex] * over_nm))};
    result.slope[gammaIndex] = -result.value * over_nm * closed;
    result.slope[sigmaCIndex] = result.value * values[gammaIndex] * closed;
    return result;
}

void EventLikelihood::addTimes(const Course& course, Value& sum) const
{
    const auto events = static_cast<double>(m_inputs.eventAt.size());
    const WithSlope& total = course.total;
    // An event where none can be is a mistake in the data and must not forbid everything else: one in a million is free.
    const double stray = 1e-6 * total.value / m_inputs.span_s;
    for (const std::size_t k : m_inputs.eventAt) {
        const WithSlope& density = course.density[k];
        const double all = density.value + stray;
        sum.value += std::log(all);
        sum.gradient += (density.slope + 1e-6 / m_inputs.span_s * total.slope) / all;
    }
    const double scale = m_inputs.countsAll ? 1.0 : events / total.value;
    for (const WithSlope& count : course.count)
        if (count.value > 1e-12 * total.value)
            sum.information += scale / count.value * count.slope * count.slope.transpose();
    if (m_inputs.countsAll) {
        sum.value -= total.value;
        sum.gradient -= total.slope;
    } else {
        sum.value -= events * std::log(total.value);
        sum.gradient -= events / total.value * total.slope;
        sum.information -= events / (total.value * total.value) * total.slope * total.slope.transpose();
    }
}

void EventLikelihood::addSizes(const CoalescenceValues& values, Value& sum) const
{
    const double gamma = values[gammaIndex];
    const double sigmaC_nm = values[sigmaCIndex];
    using Pair = Eigen::Vector2d; // gamma, sigma_c: nothing else matters here
    const auto slopeOf = [&](double sigma_nm, double open) {
        return Pair((sigmaC_nm - sigma_nm) * (1.0 - open), gamma * (1.0 - open)); // of the logarithm
    };
    for (const SizeChoice& choice : m_inputs.sizes) {
        double all = 0.0;
        Pair slope = Pair::Zero();
        Eigen::Matrix2d squares = Eigen::Matrix2d::Zero();
        for (const double sigma_nm : choice.all_nm) {
            const double open = 1.0 / (1.0 + std::exp(gamma * (sigma_nm - sigmaC_nm)));
            const Pair one = slopeOf(sigma_nm, open);
            all += open;
            slope += open * one;
            squares += open * one * one.transpose();
        }
        const double chosen = 1.0 / (1.0 + std::exp(gamma * (choice.sigma_nm - sigmaC_nm)));
        if (!(chosen > 1e-300) || !(all > 0.0)) {
            sum.value = -std::numeric_limits<double>::infinity();
            return;
        }
        sum.value += std::log(chosen / all);
        const Pair mean = slope / all;
        const Pair gain = slopeOf(choice.sigma_nm, chosen) - mean;
        const Eigen::Matrix2d information = squares / all - mean * mean.transpose();
        const std::array indices{gammaIndex, sigmaCIndex};
        for (Eigen::Index i = 0; i < 2; ++i) {
            sum.gradient[indices[static_cast<std::size_t>(i)]] += gain[i];
            for (Eigen::Index j = 0; j < 2; ++j)
                sum.information(indices[static_cast<std::size_t>(i)], indices[static_cast<std::size_t>(j)]) +=
                    information(i, j);
        }
    }
}

EventLikelihood::Value EventLikelihood::likelihood(const CoalescenceValues& values, const Flux& flux) const
{
    Value result;
    if (!flux.isSolved) {
        result.value = std::numeric_limits<double>::quiet_NaN();
        return result;
    }
    const Course all = course(values, flux);
    if (!(all.total.value > 0.0)) {
        result.value = -std::numeric_limits<double>::infinity();
        return result;
    }
    addTimes(all, result);
    addSizes(values, result);
    return result;
}

} // namespace ostwald
