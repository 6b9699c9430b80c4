#include "ensemble/coalescence_statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <random>

namespace ostwald {

namespace {

constexpr std::size_t curvePoints = 121;
constexpr int fewestReplicas = 20;

/// One estimate of D_r from three positions in neighbouring frames.
struct DiffusionSample {
    double t_s = 0.0;
    double sigma_nm = 0.0;
    double diffusion_nm2_s = 0.0;
    double errorSquared_nm2 = 0.0; ///< of a relative position, per coordinate
    std::size_t family = 0;
};

double spreadOf(const std::vector<double>& values)
{
    if (values.size() < 2)
        return 0.0;
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    const double mean = sum / static_cast<double>(values.size());
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

/// NaN without values. Sorts them.
double quantileOf(std::vector<double>& values, double share)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    std::ranges::sort(values);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
}

/// Silverman's rule.
double bandwidthOf(const std::vector<double>& values, double smallest)
{
    return std::max(smallest, 1.06 * spreadOf(values) * std::pow(static_cast<double>(values.size()), -0.2));
}

std::vector<double> evenly(double begin, double end)
{
    std::vector<double> x(curvePoints);
    for (std::size_t i = 0; i < curvePoints; ++i)
        x[i] = begin + (end - begin) * static_cast<double>(i) / (curvePoints - 1);
    return x;
}

double gauss(double distance, double width)
{
    const double z = distance / width;
    return std::exp(-0.5 * z * z) / (width * std::sqrt(2.0 * std::numbers::pi));
}

/// How often each family is drawn.
using Draw = std::vector<double>;

/// An estimate as a ratio of sums over families, so that a bootstrap costs one pass over them.
struct FamilyRatio {
    explicit FamilyRatio(std::size_t families) : above(families), below(families) {}

    void add(std::size_t family, double value, double weight)
    {
        above[family] += value;
        below[family] += weight;
    }
    /// NaN when nothing was drawn that bears on it.
    [[nodiscard]] double of(const Draw& draw) const
    {
        double value = 0.0;
        double weight = 0.0;
        for (std::size_t f = 0; f < draw.size(); ++f) {
            value += draw[f] * above[f];
            weight += draw[f] * below[f];
        }
        return weight > 0.0 ? value / weight : std::numeric_limits<double>::quiet_NaN();
    }

    std::vector<double> above;
    std::vector<double> below;
};

/// Everything that the bootstrap draws from, worked out once.
class Sampler {
public:
    explicit Sampler(const CoalescenceRecord& record) : m_record(record)
    {
        for (const CoalescenceEvent& event : record.events) {
            m_family.push_back(familyIndex(event.family));
            m_time_s.push_back(event.t_s);
            m_sigma_nm.push_back(event.sigma_nm());
            // The events themselves thin the particles: the pair is still two in the census before it.
            const double before = std::max(2, record.censusAt(std::nextafter(event.t_s, record.begin_s)).particles);
            m_weight.push_back(2.0 * record.census.front().particles / (before * before));
        }
        for (const PairPath& path : record.paths)
            addSamples(path);
        m_timeWidth_s = bandwidthOf(m_time_s, 1e-3 * (record.end_s - record.begin_s));
        m_sigmaWidth_nm = bandwidthOf(m_sigma_nm, 1e-3 * medianOf(m_sigma_nm));
        std::vector<double> times;
        for (const DiffusionSample& sample : m_samples)
            times.push_back(sample.t_s);
        m_diffusionWidth_s = times.empty() ? 1.0 : bandwidthOf(times, 1e-3 * (record.end_s - record.begin_s));
    }

    [[nodiscard]] std::size_t families() const { return m_families.size(); }
    [[nodiscard]] const std::vector<DiffusionSample>& samples() const { return m_samples; }
    [[nodiscard]] const std::vector<double>& sigmas_nm() const { return m_sigma_nm; }
    [[nodiscard]] double sigmaWidth_nm() const { return m_sigmaWidth_nm; }

    [[nodiscard]] FamilyRatio rateAt(double t_s) const
    {
        FamilyRatio ratio(families());
        for (std::size_t i = 0; i < m_family.size(); ++i)
            ratio.above[m_family[i]] += m_weight[i] * timeKernel(t_s - m_record.begin_s, i);
        // A draw holds as many families as there are, so this is 1.
        std::ranges::fill(ratio.below, 1.0 / static_cast<double>(families()));
        return ratio;
    }
    [[nodiscard]] FamilyRatio psiAt(double t_s) const
    {
        FamilyRatio ratio(families());
        for (std::size_t i = 0; i < m_family.size(); ++i)
            ratio.add(m_family[i], timeKernel(t_s - m_record.begin_s, i), 1.0);
        return ratio;
    }
    [[nodiscard]] FamilyRatio sigmaDensityAt(double sigma_nm) const
    {
        FamilyRatio ratio(families());
        for (std::size_t i = 0; i < m_family.size(); ++i)
            ratio.add(m_family[i], gauss(sigma_nm - m_sigma_nm[i], m_sigmaWidth_nm), 1.0);
        return ratio;
    }
    [[nodiscard]] FamilyRatio diffusionAt(double t_s) const
    {
        FamilyRatio ratio(families());
        for (const DiffusionSample& sample : m_samples) {
            const double weight = gauss(t_s - sample.t_s, m_diffusionWidth_s);
            ratio.add(sample.family, weight * sample.diffusion_nm2_s, weight);
        }
        return ratio;
    }

    /// Median over the events with the interval of its bootstrap.
    template <class Value>
    [[nodiscard]] MeasuredMedian median(const Value& valueOf, const std::vector<Draw>& draws) const
    {
        std::vector<double> values;
        std::vector<std::size_t> families;
        for (std::size_t i = 0; i < m_family.size(); ++i)
            if (const double value = valueOf(m_record.events[i]); std::isfinite(value)) {
                values.push_back(value);
                families.push_back(m_family[i]);
            }
        if (values.empty())
            return {};
        MeasuredMedian result{.value = medianOf(values), .count = static_cast<int>(values.size())};
        std::vector<double> deviations;
        for (const double value : values)
            deviations.push_back(std::abs(value - result.value));
        result.spread = 1.4826 * medianOf(std::move(deviations));
        std::vector<double> medians;
        for (const Draw& draw : draws) {
            std::vector<double> drawn;
            for (std::size_t i = 0; i < values.size(); ++i)
                drawn.insert(drawn.end(), static_cast<std::size_t>(draw[families[i]]), values[i]);
            if (!drawn.empty())
                medians.push_back(medianOf(std::move(drawn)));
        }
        result.low95 = quantileOf(medians, 0.025);
        result.high95 = quantileOf(medians, 0.975);
        return result;
    }

private:
    std::size_t familyIndex(std::int64_t family)
    {
        return m_families.emplace(family, m_families.size()).first->second;
    }

    /// Reflected at both ends of the observation.
    [[nodiscard]] double timeKernel(double since_s, std::size_t event) const
    {
        const double at_s = m_time_s[event] - m_record.begin_s;
        const double whole_s = m_record.end_s - m_record.begin_s;
        return gauss(since_s - at_s, m_timeWidth_s) + gauss(since_s + at_s, m_timeWidth_s) +
               gauss(since_s + at_s - 2.0 * whole_s, m_timeWidth_s);
    }

    void addSamples(const PairPath& path)
    {
        const auto& t = path.t_s;
        for (std::size_t k = 1; k + 1 < t.size(); ++k) {
            const double dt = t[k] - t[k - 1];
            const double next = t[k + 1] - t[k];
            if (!(dt > 0.0) || std::abs(next - dt) > 1e-6 * dt)
                continue;
            const double x0 = path.dx_nm[k] - path.dx_nm[k - 1];
            const double y0 = path.dy_nm[k] - path.dy_nm[k - 1];
            const double x1 = path.dx_nm[k + 1] - path.dx_nm[k];
            const double y1 = path.dy_nm[k + 1] - path.dy_nm[k];
            const double product = x0 * x1 + y0 * y1;
            const double square = 0.5 * (x0 * x0 + y0 * y0 + x1 * x1 + y1 * y1);
            m_samples.push_back({t[k], path.sigma_nm[k], square / (4.0 * dt) + product / (2.0 * dt), -0.5 * product,
                                 familyIndex(path.family)});
        }
    }

    const CoalescenceRecord& m_record;
    std::map<std::int64_t, std::size_t> m_families;
    std::vector<std::size_t> m_family; ///< of each event
    std::vector<double> m_time_s;
    std::vector<double> m_sigma_nm;
    std::vector<double> m_weight;
    std::vector<DiffusionSample> m_samples;
    double m_timeWidth_s = 1.0;
    double m_sigmaWidth_nm = 1.0;
    double m_diffusionWidth_s = 1.0;
};

template <class Curve>
Result<BandedCurve> banded(std::vector<double> x, const Curve& curve, const std::vector<Draw>& draws,
                           const JobControl& job)
{
    BandedCurve result{.x = std::move(x), .y = {}, .low = {}, .high = {}};
    const Draw once(draws.front().size(), 1.0);
    for (const double at : result.x) {
        if (job.cancelled())
            return cancelledError();
        const FamilyRatio estimate = curve(at);
        std::vector<double> replicas;
        for (const Draw& draw : draws)
            if (const double value = estimate.of(draw); std::isfinite(value))
                replicas.push_back(value);
        result.y.push_back(estimate.of(once));
        result.low.push_back(quantileOf(replicas, 0.025));
        result.high.push_back(quantileOf(replicas, 0.975));
    }
    return result;
}

std::vector<Draw> drawFamilies(std::size_t families, int replicas, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<Draw> draws;
    for (int i = 0; i < replicas; ++i) {
        Draw draw(families, 0.0);
        for (std::size_t k = 0; k < families; ++k)
            draw[random() % families] += 1.0;
        draws.push_back(std::move(draw));
    }
    return draws;
}

/// D0 by the mean for each power; the power of the least squares, from 0 (no dependence) to 3.
DiffusionLaw lawOf(const std::vector<DiffusionSample>& samples, double sigma0_nm)
{
    DiffusionLaw best{.d0_nm2_s = 0.0, .sigma0_nm = sigma0_nm, .power = 0.0};
    double bestGain = -1.0;
    for (int step = 0; step <= 60; ++step) {
        const double power = 0.05 * step;
        double product = 0.0;
        double square = 0.0;
        for (const DiffusionSample& sample : samples) {
            const double shape = std::pow(sigma0_nm / sample.sigma_nm, power);
            product += shape * sample.diffusion_nm2_s;
            square += shape * shape;
        }
        const double gain = product > 0.0 ? product * product / square : 0.0;
        if (gain > bestGain) {
            bestGain = gain;
            best.d0_nm2_s = product / square;
            best.power = power;
        }
    }
    return best;
}

ContactDistance contactOf(const CoalescenceRecord& record)
{
    std::vector<double> t_s;
    std::vector<double> sigma_nm;
    for (const PairPath& path : record.paths) {
        t_s.insert(t_s.end(), path.t_s.begin(), path.t_s.end());
        sigma_nm.insert(sigma_nm.end(), path.sigma_nm.begin(), path.sigma_nm.end());
    }
    if (t_s.size() < 5 * record.events.size()) {
        t_s.clear();
        sigma_nm.clear();
        for (const CoalescenceEvent& event : record.events) {
            t_s.push_back(event.t_s);
            sigma_nm.push_back(event.sigma_nm());
        }
    }
    return {t_s, sigma_nm};
}

} // namespace

Result<CoalescenceStatistics> coalescenceStatistics(const CoalescenceRecord& record, int replicas,
                                                    std::uint64_t seed, const JobControl& job)
{
    if (const Status status = checkRecord(record); !status)
        return status.error();
    if (replicas < fewestReplicas)
        return Error{ErrorCode::InvalidArgument, "The bootstrap needs 20 replicas or more.", {}};
    const Sampler sampler(record);
    const auto draws = drawFamilies(sampler.families(), replicas, seed);

    CoalescenceStatistics result;
    result.contact = contactOf(record);
    const auto times_s = evenly(record.begin_s, record.end_s);
    const auto [smallest, largest] = std::ranges::minmax(sampler.sigmas_nm());
    const double margin_nm = 3.0 * sampler.sigmaWidth_nm();
    const auto sigmas_nm = evenly(std::max(0.0, smallest - margin_nm), largest + margin_nm);

    auto rate = banded(times_s, [&](double t) { return sampler.rateAt(t); }, draws, job);
    auto psi = banded(times_s, [&](double t) { return sampler.psiAt(t); }, draws, job);
    auto sigma = banded(sigmas_nm, [&](double s) { return sampler.sigmaDensityAt(s); }, draws, job);
    if (!rate || !psi || !sigma)
        return cancelledError();
    result.rate_per_s = *std::move(rate);
    result.psi_per_s = *std::move(psi);
    result.sigmaDensity_per_nm = *std::move(sigma);
    result.sigmaWidth_nm = sampler.sigmaWidth_nm();
    const auto& y = result.rate_per_s.y;
    result.peak_s = times_s[static_cast<std::size_t>(std::ranges::max_element(y) - y.begin())];
    std::vector<double> eventTimes_s;
    for (const CoalescenceEvent& event : record.events)
        eventTimes_s.push_back(event.t_s);
    result.width_s = 2.355 * spreadOf(eventTimes_s);

    if (const auto& samples = sampler.samples(); !samples.empty()) {
        const auto [first, last] = std::ranges::minmax(samples, {}, &DiffusionSample::t_s);
        auto diffusion = banded(evenly(first.t_s, last.t_s),
                                [&](double t) { return sampler.diffusionAt(t); }, draws, job);
        if (!diffusion)
            return diffusion.error();
        result.diffusion_nm2_s = *std::move(diffusion);
        result.diffusionLaw = lawOf(samples, result.contact(record.begin_s));
        // Noise alone can give a mean below zero: then nothing is known of the motion.
        result.hasDiffusion = result.diffusionLaw.d0_nm2_s > 0.0;
        double sum = 0.0;
        for (const DiffusionSample& sample : samples)
            sum += sample.errorSquared_nm2;
        result.localisation_nm = std::sqrt(std::max(0.0, sum / static_cast<double>(samples.size())));
    }
    result.encounter_nm = sampler.median([](const CoalescenceEvent& e) { return e.separation_nm; }, draws);
    result.gap_nm = sampler.median([](const CoalescenceEvent& e) { return e.separation_nm - e.sigma_nm(); }, draws);
    result.contactSigma_nm = sampler.median([](const CoalescenceEvent& e) { return e.sigma_nm(); }, draws);
    return result;
}

} // namespace ostwald
