#include "fit/coalescence_inputs.h"

#include "base/median.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

namespace ostwald {
namespace {

constexpr std::size_t fewestEvents = 8; ///< more than there are unknowns
constexpr int gridPoints = 60;

Error poor(std::string message)
{
    return {ErrorCode::InsufficientData, std::move(message), "coalescence"};
}
Error wrong(std::string message)
{
    return {ErrorCode::InvalidArgument, std::move(message), "coalescence"};
}

/// D_r(t) of a measured curve, constant beyond its ends, its average from the first time to t where asked for.
class DiffusionCurve {
public:
    DiffusionCurve(const BandedCurve& measured, double floor_nm2_s, bool isAverage)
        : m_t_s(measured.x), m_value(measured.y)
    {
        // A kernel average of a few noisy steps can fall below 0; motion never does.
        for (double& value : m_value)
            value = std::isfinite(value) ? std::max(value, floor_nm2_s) : floor_nm2_s;
        if (!isAverage)
            return;
        double sum = 0.0;
        double before = m_value.front();
        for (std::size_t i = 1; i < m_t_s.size(); ++i) {
            sum += 0.5 * (m_t_s[i] - m_t_s[i - 1]) * (before + m_value[i]);
            before = m_value[i];
            m_value[i] = sum / (m_t_s[i] - m_t_s.front());
        }
    }

    [[nodiscard]] double operator()(double t_s) const
    {
        const auto next = std::ranges::upper_bound(m_t_s, t_s);
        if (next == m_t_s.begin())
            return m_value.front();
        if (next == m_t_s.end())
            return m_value.back();
        const auto i = static_cast<std::size_t>(next - m_t_s.begin());
        const double share = (t_s - m_t_s[i - 1]) / (m_t_s[i] - m_t_s[i - 1]);
        return m_value[i - 1] + share * (m_value[i] - m_value[i - 1]);
    }

private:
    std::vector<double> m_t_s;
    std::vector<double> m_value;
};

Result<std::function<PairState(double)>> pairOf(const CoalescenceRecord& record,
                                                const CoalescenceStatistics& statistics,
                                                const CoalescenceFitParams& params)
{
    const ContactDistance contact = statistics.contact;
    const double begin_s = record.begin_s;
    const double first_nm = contact(begin_s);
    if (!(first_nm > 0.0))
        return wrong("The sizes of the pairs before they merge are not known.");
    std::optional<double> level = params.diffusion_nm2_s;
    if (!level && params.diffusion == PairDiffusion::InverseSize && statistics.hasDiffusion) {
        // Mean of D sigma over the measured curve: the law of one number.
        double sum = 0.0;
        for (std::size_t i = 0; i < statistics.diffusion_nm2_s.x.size(); ++i)
            sum += statistics.diffusion_nm2_s.y[i] * contact(statistics.diffusion_nm2_s.x[i]) / first_nm;
        level = sum / static_cast<double>(statistics.diffusion_nm2_s.x.size());
    }
    if (level) {
        if (!(*level > 0.0) || !std::isfinite(*level))
            return wrong("The relative diffusion must be above 0 nm²/s.");
        return std::function<PairState(double)>([=, d0 = *level](double t_s) {
            const double sigma_nm = contact(begin_s + t_s);
            return PairState{sigma_nm, contact.rate_nm_s(begin_s + t_s), d0 * first_nm / sigma_nm};
        });
    }
    if (!statistics.hasDiffusion)
        return poor("How fast the particles move against each other is not known: the pairs that merge were seen apart "
                    "too rarely. Give the relative diffusion in nm²/s.");
    const DiffusionCurve curve(statistics.diffusion_nm2_s, 0.05 * statistics.diffusionLaw.d0_nm2_s,
                               params.diffusion == PairDiffusion::TimeAverage);
    return std::function<PairState(double)>([=](double t_s) {
        const double at_s = begin_s + t_s;
        return PairState{contact(at_s), contact.rate_nm_s(at_s), curve(at_s)};
    });
}

/// Even, with the events between.
void setTimes(const CoalescenceRecord& record, CoalescenceInputs& inputs)
{
    std::vector<double> times;
    for (int i = 0; i <= gridPoints; ++i)
        times.push_back(inputs.span_s * i / gridPoints);
    for (const CoalescenceEvent& event : record.events)
        times.push_back(event.t_s - record.begin_s);
    std::ranges::sort(times);
    for (const double t_s : times)
        if (inputs.t_s.empty() || t_s > inputs.t_s.back() + 1e-9 * inputs.span_s)
            inputs.t_s.push_back(t_s);
    for (const CoalescenceEvent& event : record.events) {
        const auto after = std::ranges::upper_bound(inputs.t_s, event.t_s - record.begin_s + 2e-9 * inputs.span_s);
        inputs.eventAt.push_back(static_cast<std::size_t>(after - inputs.t_s.begin()) - 1);
    }
}

/// Particles present, as seen.
void setRisk(const CoalescenceRecord& record, CoalescenceInputs& inputs)
{
    const double start = record.census.front().particles;
    inputs.particles = record.census.front().particles;
    for (const CoalescenceEvent& event : record.events) {
        const double before = std::max(2, record.censusAt(std::nextafter(event.t_s, record.begin_s)).particles);
        inputs.riskAtEvent.push_back(before / start);
    }
    for (std::size_t k = 0; k + 1 < inputs.t_s.size(); ++k) {
        const double from_s = record.begin_s + inputs.t_s[k];
        const double to_s = record.begin_s + inputs.t_s[k + 1];
        double sum = 0.0;
        double at_s = from_s;
        for (auto next = std::ranges::upper_bound(record.census, from_s, {}, &ParticleCensus::t_s);; ++next) {
            const double until_s = next == record.census.end() ? to_s : std::min(to_s, next->t_s);
            const double risk = record.censusAt(at_s).particles / start;
            sum += (until_s - at_s) * risk * risk;
            at_s = until_s;
            if (!(at_s < to_s))
                break;
        }
        inputs.meanSquareRisk.push_back(sum / (to_s - from_s));
    }
}

/// Those that come, evenly from the start to the last of them.
void setAppearing(const CoalescenceRecord& record, CoalescenceInputs& inputs)
{
    double count = 0.0;
    double last_s = record.begin_s;
    for (std::size_t k = 1; k < record.census.size(); ++k) {
        const double from_s = record.census[k - 1].t_s;
        const double to_s = record.census[k].t_s;
        const auto merged = std::ranges::count_if(
            record.events, [&](const CoalescenceEvent& e) { return e.t_s > from_s && e.t_s <= to_s; });
        const double net = record.census[k].particles - record.census[k - 1].particles + static_cast<double>(merged);
        if (net > 0.0) {
            count += net;
            last_s = to_s;
        }
    }
    const double until_s = last_s - record.begin_s;
    for (std::size_t k = 0; k + 1 < inputs.t_s.size(); ++k) {
        const double overlap_s = std::min(inputs.t_s[k + 1], until_s) - std::min(inputs.t_s[k], until_s);
        inputs.appearing.push_back(until_s > 0.0 ? count / inputs.particles * overlap_s / until_s : 0.0);
    }
}

void setSizes(const CoalescenceRecord& record, CoalescenceInputs& inputs)
{
    // A thousand events with all pairs of each would cost more than the pair equation.
    const std::size_t most = record.events.size() > 150 ? 20 : 40;
    for (const CoalescenceEvent& event : record.events) {
        const ParticleCensus& before = record.censusAt(std::nextafter(event.t_s, record.begin_s));
        if (before.r_nm.size() < 3)
            continue;
        SizeChoice choice{event.sigma_nm(), pairSums(before.r_nm, most)};
        choice.all_nm.push_back(choice.sigma_nm);
        inputs.sizes.push_back(std::move(choice));
        inputs.sizesAt_s.push_back(event.t_s - record.begin_s);
    }
    constexpr int samples = 30;
    for (int i = 0; i < samples && !inputs.sizes.empty(); ++i) {
        const double t_s = inputs.span_s * (i + 0.5) / samples;
        const ParticleCensus& census = record.censusAt(record.begin_s + t_s);
        if (census.r_nm.size() < 2)
            continue;
        inputs.population.push_back({0.0, pairSums(census.r_nm, most)});
        inputs.populationAt_s.push_back(t_s);
    }
}

} // namespace

std::vector<double> pairSums(std::vector<double> r_nm, std::size_t most)
{
    std::ranges::sort(r_nm);
    if (r_nm.size() > most) {
        std::vector<double> quantiles;
        for (std::size_t i = 0; i < most; ++i)
            quantiles.push_back(r_nm[(2 * i + 1) * r_nm.size() / (2 * most)]);
        r_nm = std::move(quantiles);
    }
    std::vector<double> sums;
    for (std::size_t i = 0; i < r_nm.size(); ++i)
        for (std::size_t j = i + 1; j < r_nm.size(); ++j)
            sums.push_back(r_nm[i] + r_nm[j]);
    return sums;
}

Result<CoalescenceInputs> coalescenceInputs(const CoalescenceRecord& record, const CoalescenceStatistics& statistics,
                                            const CoalescenceFitParams& params)
{
    if (record.events.size() < fewestEvents)
        return poor("The fit needs at least " + std::to_string(fewestEvents) + " coalescences; there are " +
                    std::to_string(record.events.size()) +
                    ". Analyse more frames or a larger field of view, or confirm more events.");
    if (const Status status = checkRecord(record); !status)
        return status.error();
    for (const ParticleCensus& census : record.census)
        if (!std::isfinite(census.t_s) ||
            std::ranges::any_of(census.r_nm, [](double r) { return !(r > 0.0) || !std::isfinite(r); }))
            return wrong("A particle has a radius that is not a positive number.");
    auto pair = pairOf(record, statistics, params);
    if (!pair)
        return pair.error();
    CoalescenceInputs inputs;
    inputs.begin_s = record.begin_s;
    inputs.span_s = record.end_s - record.begin_s;
    inputs.pair = *std::move(pair);
    inputs.countsAll = record.countsAll;
    setTimes(record, inputs);
    setRisk(record, inputs);
    setAppearing(record, inputs);
    setSizes(record, inputs);
    return inputs;
}

std::array<ParameterSpec, coalescenceParameterCount> coalescenceSpecs(const CoalescenceRecord& record,
                                                                      const CoalescenceStatistics& statistics,
                                                                      const CoalescenceInputs& inputs,
                                                                      const CoalescenceFitParams& params)
{
    using enum CoalescenceParameter;
    std::vector<double> sigmas_nm;
    for (const CoalescenceEvent& event : record.events)
        sigmas_nm.push_back(event.sigma_nm());
    const auto [smallest_nm, largest_nm] = std::ranges::minmax(sigmas_nm);
    const double middle_nm = medianOf(sigmas_nm);
    const double spread_nm = std::max({statistics.contactSigma_nm.spread, 0.25 * (largest_nm - smallest_nm),
                                       0.03 * middle_nm});
    const MeasuredMedian& gap = statistics.gap_nm;
    const bool hasGap = gap.count >= 5 && gap.value > 0.0;
    const double l_nm = hasGap ? gap.value : middle_nm;
    // Twice the error of the median: the last frame before contact is not the contact.
    const double lSd_nm = hasGap ? std::max((gap.high95 - gap.low95) / 2.0, 0.05 * l_nm) : 0.5 * l_nm;
    double moved_nm2 = 0.0;
    for (int i = 0; i < gridPoints; ++i)
        moved_nm2 += inputs.pair(inputs.span_s * (i + 0.5) / gridPoints).diffusion_nm2_s * inputs.span_s / gridPoints;
    const PairState first = inputs.pair(0.0);
    const double contact_nm = first.sigma_nm + l_nm;
    std::vector<double> apart_nm;
    for (const PairPath& path : record.paths)
        if (!path.t_s.empty())
            apart_nm.push_back(std::hypot(path.dx_nm.front(), path.dy_nm.front()));
    const double spacing_nm = apart_nm.empty() ? 3.0 * contact_nm : std::max(medianOf(std::move(apart_nm)), contact_nm);
    const double lnRho0 = -std::log(4.0 / 3.0 * std::numbers::pi * std::pow(spacing_nm, 3));
    const double lnV = 2.0 * std::log(0.01);
    // A sink as strong as the diffusion towards it.
    const double lnKappa = std::log(first.diffusion_nm2_s / contact_nm) - 0.5 * (std::log(2.0 * std::numbers::pi) + lnV);

    std::array<ParameterSpec, coalescenceParameterCount> specs;
    const auto at = [&specs](CoalescenceParameter parameter) -> ParameterSpec& {
        return specs[static_cast<std::size_t>(parameter)];
    };
    at(LnKappaRho0) = {lnKappa + lnRho0, lnKappa + lnRho0 - 12.0, lnKappa + lnRho0 + 12.0, false, {}, {}};
    at(Gamma) = {2.0 / spread_nm, 0.02 / spread_nm, 50.0 / spread_nm, false, {}, {}};
    at(SigmaC) = {middle_nm, 0.3 * smallest_nm, 2.0 * largest_nm, false, {}, {}};
    at(LnV) = {lnV, lnV - 6.0, std::log(std::max(0.25, gap.spread * gap.spread)), false, lnV, 2.0};
    at(Ligand) = {l_nm, 0.0, std::max(4.0 * l_nm, l_nm + 5.0 * lSd_nm), false, l_nm, lSd_nm};
    at(Onset) = {1.5 * contact_nm, first.sigma_nm, contact_nm + 6.0 * std::sqrt(2.0 * moved_nm2), false, {}, {}};
    at(LnRho0) = {lnRho0, lnRho0 - 8.0, lnRho0 + 8.0, false, lnRho0, 2.0};

    for (std::size_t i = 0; i < specs.size(); ++i) {
        const CoalescenceSpec& given = params.constants[i];
        ParameterSpec& spec = specs[i];
        if (given.priorMean && given.priorSd) {
            spec.priorMean = given.priorMean;
            spec.priorSd = given.priorSd;
        }
        const double start = given.start.value_or(given.priorMean.value_or(spec.start));
        // Bounds that the data propose make room for what a person says.
        spec.lower = given.lower.value_or(std::min(spec.lower, start));
        spec.upper = given.upper.value_or(std::max(spec.upper, start));
        spec.start = std::clamp(start, spec.lower, spec.upper);
        spec.fixed = given.fixed;
        if (spec.fixed) {
            spec.priorMean.reset();
            spec.priorSd.reset();
        }
    }
    return specs;
}

} // namespace ostwald
