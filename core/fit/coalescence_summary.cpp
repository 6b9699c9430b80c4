#include "fit/coalescence_summary.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

namespace ostwald {
namespace {

constexpr double normal95 = 1.96;
constexpr Eigen::Index count = static_cast<Eigen::Index>(coalescenceParameterCount);

Eigen::Index at(CoalescenceParameter parameter)
{
    return static_cast<Eigen::Index>(parameter);
}

double sdOf(const CoalescenceMatrix& covariance, const CoalescenceValues& slope)
{
    return std::sqrt(std::max(0.0, slope.dot(covariance * slope)));
}

/// Probability that n values drawn from their law differ from it by more than these; Kolmogorov's limit with
/// Stephens' correction for small n. @param shares  of the law below each value
double kolmogorov(std::vector<double> shares)
{
    if (shares.empty())
        return 1.0;
    std::ranges::sort(shares);
    const auto n = static_cast<double>(shares.size());
    double distance = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        distance = std::max({distance, (static_cast<double>(i) + 1.0) / n - shares[i], shares[i] - static_cast<double>(i) / n});
    const double z = distance * (std::sqrt(n) + 0.12 + 0.11 / std::sqrt(n));
    if (z < 0.2)
        return 1.0;
    double sum = 0.0;
    for (int k = 1; k <= 100; ++k)
        sum += (k % 2 == 1 ? 2.0 : -2.0) * std::exp(-2.0 * k * k * z * z);
    return std::clamp(sum, 0.0, 1.0);
}

/// Full width at half of the highest value, within the curve.
double widthOf(const std::vector<double>& x, const std::vector<double>& y, std::size_t peak)
{
    const double half = 0.5 * y[peak];
    const auto crossing = [&](std::size_t above, std::size_t below) {
        return x[above] + (x[below] - x[above]) * (y[above] - half) / (y[above] - y[below]);
    };
    double low = x.front();
    for (std::size_t i = peak; i > 0; --i)
        if (y[i - 1] < half) {
            low = crossing(i, i - 1);
            break;
        }
    double high = x.back();
    for (std::size_t i = peak; i + 1 < x.size(); ++i)
        if (y[i + 1] < half) {
            high = crossing(i, i + 1);
            break;
        }
    return high - low;
}

class Summary {
public:
    Summary(const CoalescenceProblem& problem, const CoalescenceOptimum& optimum,
            const CoalescenceStatistics& statistics)
        : m_problem(problem), m_model(problem.model()), m_optimum(optimum), m_statistics(statistics),
          m_covariance(problem.covarianceOf(optimum.information))
    {
    }

    CoalescenceFitResult make(const std::vector<ProfileInterval>& intervals, const CoalescenceFitParams& params)
    {
        const CoalescenceInputs& inputs = m_model.inputs();
        m_result.params = params;
        m_result.specs = m_problem.specs();
        m_result.converged = m_optimum.isConverged;
        m_result.iterations = m_optimum.iterations;
        m_result.logLikelihood = m_optimum.logLikelihood;
        m_result.events = static_cast<int>(inputs.eventAt.size());
        m_result.sizedEvents = static_cast<int>(inputs.sizes.size());
        int open = 0;
        for (Eigen::Index i = 0; i < count; ++i)
            open += m_problem.isFree(i) ? 1 : 0;
        m_result.aic = 2.0 * open - 2.0 * m_optimum.logLikelihood;
        for (Eigen::Index i = 0; i < count; ++i)
            describe(i, intervals.empty() ? nullptr : &intervals[static_cast<std::size_t>(i)]);
        describeDerived();
        const EventLikelihood::Flux flux = m_model.flux(m_optimum.values, true, {});
        if (flux.isSolved) {
            describeTimes(flux);
            describeSizes(flux);
        }
        describeNotes();
        return std::move(m_result);
    }

private:
    void describe(Eigen::Index i, const ProfileInterval* interval)
    {
        constexpr double nearPrior = 0.7;
        const auto k = static_cast<std::size_t>(i);
        const ParameterSpec& spec = m_result.specs[k];
        FittedValue& fitted = m_result.constants[k];
        fitted.value = m_optimum.values[i];
        fitted.sd = std::sqrt(std::max(0.0, m_covariance(i, i)));
        for (Eigen::Index j = 0; j < count; ++j) {
            const double scale = std::sqrt(m_covariance(i, i) * m_covariance(j, j));
            m_result.correlation[k][static_cast<std::size_t>(j)] =
                i == j ? 1.0 : (scale > 0.0 ? m_covariance(i, j) / scale : 0.0);
        }
        fitted.low95 = fitted.high95 = fitted.value;
        if (spec.fixed) {
            fitted.note = "fixed";
            return;
        }
        const double lowest = std::max(spec.lower, fitted.value - normal95 * fitted.sd);
        const double highest = std::min(spec.upper, fitted.value + normal95 * fitted.sd);
        fitted.low95 = interval ? interval->low.value_or(spec.lower) : lowest;
        fitted.high95 = interval ? interval->high.value_or(spec.upper) : highest;
        if (interval && interval->low && interval->high)
            fitted.sd = (*interval->high - *interval->low) / (2.0 * normal95);
        const bool hasLow = fitted.low95 > spec.lower;
        const bool hasHigh = fitted.high95 < spec.upper;
        const double known = spec.priorSd.value_or(0.25 * (spec.upper - spec.lower));
        if (!hasLow && !hasHigh)
            fitted.note = "not determined: the interval spans the bounds";
        else if (spec.priorSd && fitted.sd > nearPrior * known)
            fitted.note = i == at(CoalescenceParameter::Ligand) && isGapMeasured()
                              ? "from the separations when last seen apart; times and sizes add nothing"
                              : "not determined: the interval is that of the prior";
        else if (!hasHigh)
            fitted.note = "not determined: only a lower limit";
        else if (!hasLow)
            fitted.note = "not determined: only an upper limit";
        fitted.determined = fitted.note.empty() || fitted.note.starts_with("from");
    }

    [[nodiscard]] bool isGapMeasured() const
    {
        const auto& given = m_result.params.constants[static_cast<std::size_t>(CoalescenceParameter::Ligand)];
        return m_statistics.gap_nm.count >= 5 && m_statistics.gap_nm.value > 0.0 && !given.priorMean;
    }

    /// A value with the interval of its logarithm's standard deviation.
    static FittedValue logNormal(double ln, double sd)
    {
        FittedValue fitted;
        fitted.value = std::exp(ln);
        fitted.sd = fitted.value * sd;
        fitted.low95 = std::exp(ln - normal95 * sd);
        fitted.high95 = std::exp(ln + normal95 * sd);
        return fitted;
    }

    void describeDerived()
    {
        using enum CoalescenceParameter;
        constexpr double known = 1.0; ///< sd of a logarithm from which on not even the size is known
        const CoalescenceValues& x = m_optimum.values;
        const auto constantOf = [&](CoalescenceParameter p) -> const FittedValue& {
            return m_result.constants[static_cast<std::size_t>(p)];
        };
        CoalescenceValues along = CoalescenceValues::Zero();
        along[at(LnKappaRho0)] = 1.0;
        along[at(LnRho0)] = -1.0;
        const double kappaSd = sdOf(m_covariance, along);
        m_result.kappa_per_s = logNormal(x[at(LnKappaRho0)] - x[at(LnRho0)], kappaSd);
        m_result.kappa_per_s.determined = kappaSd < known;
        if (!m_result.kappa_per_s.determined)
            m_result.kappa_per_s.note = "not determined: only kappa times the density is, as far as that";

        const FittedValue& lnV = constantOf(LnV);
        m_result.v_nm2 = logNormal(lnV.value, lnV.sd);
        m_result.v_nm2.low95 = std::exp(lnV.low95);
        m_result.v_nm2.high95 = std::exp(lnV.high95);
        m_result.v_nm2.determined = lnV.determined;
        m_result.v_nm2.note = lnV.note;

        along.setZero();
        along[at(LnKappaRho0)] = 1.0;
        along[at(LnV)] = 0.5;
        FittedValue& sink = m_result.lnSink;
        sink.value = x[at(LnKappaRho0)] + 0.5 * x[at(LnV)] + 0.5 * std::log(2.0 * std::numbers::pi);
        sink.sd = sdOf(m_covariance, along);
        sink.low95 = sink.value - normal95 * sink.sd;
        sink.high95 = sink.value + normal95 * sink.sd;
        sink.determined = sink.sd < known;
        if (!sink.determined)
            sink.note = "not determined: the density is not, or diffusion alone decides";

        const FittedValue& l = constantOf(Ligand);
        FittedValue& encounter = m_result.encounter_nm;
        const double sigma_nm = m_statistics.contactSigma_nm.value;
        encounter = l;
        encounter.value = sigma_nm + l.value;
        encounter.low95 = sigma_nm + l.low95;
        encounter.high95 = sigma_nm + l.high95;
    }

    void describeTimes(const EventLikelihood::Flux& flux)
    {
        const CoalescenceInputs& inputs = m_model.inputs();
        const EventLikelihood::Course course = m_model.course(m_optimum.values, flux);
        double last_s = -1.0;
        for (std::size_t k = 0; k < inputs.t_s.size(); ++k) {
            const double t_s = inputs.begin_s + inputs.t_s[k];
            if (k > 0 && k + 1 < inputs.t_s.size() && inputs.t_s[k] - last_s < inputs.span_s / 200.0)
                continue; // many events: a curve needs no more points
            last_s = inputs.t_s[k];
            const WithSlope rate = m_model.rateAt(m_optimum.values, flux, k);
            append(m_result.rate_per_s, t_s, rate.value, rate.slope);
            const WithSlope& density = course.density[k];
            const double psi = density.value / course.total.value;
            append(m_result.psi_per_s, t_s, psi,
                   density.slope / course.total.value - psi / course.total.value * course.total.slope);
            const PairState state = inputs.pair(inputs.t_s[k]);
            m_result.t_s.push_back(t_s);
            m_result.sigma_nm.push_back(state.sigma_nm);
            m_result.diffusion_nm2_s.push_back(state.diffusion_nm2_s);
        }
        const auto& y = m_result.rate_per_s.y;
        const auto peak = static_cast<std::size_t>(std::ranges::max_element(y) - y.begin());
        m_result.peak_s = m_result.rate_per_s.x[peak];
        m_result.width_s = widthOf(m_result.rate_per_s.x, y, peak);
        std::vector<double> passed{0.0};
        for (const WithSlope& one : course.count)
            passed.push_back(passed.back() + one.value / course.total.value);
        std::vector<double> shares;
        for (const std::size_t k : inputs.eventAt)
            shares.push_back(passed[k]);
        m_result.timesFit = kolmogorov(std::move(shares));
    }

    /// A positive number: its band is that of its logarithm.
    void append(FittedCurve& curve, double x, double value, const CoalescenceValues& slope) const
    {
        const double sd = value > 0.0 ? std::min(50.0, sdOf(m_covariance, slope) / value) : 0.0;
        curve.x.push_back(x);
        curve.y.push_back(value);
        curve.low.push_back(value * std::exp(-normal95 * sd));
        curve.high.push_back(value * std::exp(normal95 * sd));
    }

    void describeSizes(const EventLikelihood::Flux& flux)
    {
        const CoalescenceInputs& inputs = m_model.inputs();
        std::vector<double> shares;
        for (const SizeChoice& choice : inputs.sizes) {
            double below = 0.0;
            double all = 0.0;
            for (const double sigma_nm : choice.all_nm) {
                const double open = EventLikelihood::openness(m_optimum.values, sigma_nm).value;
                all += open;
                below += sigma_nm < choice.sigma_nm ? open : (sigma_nm == choice.sigma_nm ? 0.5 * open : 0.0);
            }
            shares.push_back(below / all);
        }
        m_result.sizesFit = kolmogorov(std::move(shares));
        const auto& measured = m_statistics.sigmaDensity_per_nm.x;
        if (measured.empty())
            return;
        for (const double sigma_nm : measured)
            appendOpenness(sigma_nm);
        if (!inputs.population.empty())
            describeSizeDensity(flux);
    }

    /// Its band is that of ln(y/(1 - y)), which is linear in sigma.
    void appendOpenness(double sigma_nm)
    {
        const double gamma = m_optimum.values[at(CoalescenceParameter::Gamma)];
        const double over_nm = sigma_nm - m_optimum.values[at(CoalescenceParameter::SigmaC)];
        CoalescenceValues slope = CoalescenceValues::Zero();
        slope[at(CoalescenceParameter::Gamma)] = -over_nm;
        slope[at(CoalescenceParameter::SigmaC)] = gamma;
        const double sd = sdOf(m_covariance, slope);
        const auto share = [](double logit) { return 1.0 / (1.0 + std::exp(-logit)); };
        m_result.openness.x.push_back(sigma_nm);
        m_result.openness.y.push_back(share(-gamma * over_nm));
        m_result.openness.low.push_back(share(-gamma * over_nm - normal95 * sd));
        m_result.openness.high.push_back(share(-gamma * over_nm + normal95 * sd));
    }

    /// P(sigma) = int psi(t) f(sigma | t) dt, with the kernel of the measured one.
    void describeSizeDensity(const EventLikelihood::Flux& flux)
    {
        const CoalescenceInputs& inputs = m_model.inputs();
        const EventLikelihood::Course course = m_model.course(m_optimum.values, flux);
        const double width_nm = m_statistics.sigmaWidth_nm;
        double total = 0.0;
        std::vector<double> weights;
        for (const double t_s : inputs.populationAt_s) {
            const auto k = static_cast<std::size_t>(
                std::min(std::ranges::upper_bound(inputs.t_s, t_s) - inputs.t_s.begin(),
                         static_cast<std::ptrdiff_t>(inputs.t_s.size()) - 1));
            weights.push_back(course.density[k].value);
            total += weights.back();
        }
        if (!(total > 0.0) || !(width_nm > 0.0))
            return;
        struct Pairs {
            double all = 0.0;
            CoalescenceValues slope = CoalescenceValues::Zero();
            std::vector<WithSlope> open;
        };
        std::vector<Pairs> populations;
        for (const SizeChoice& population : inputs.population) {
            Pairs pairs;
            for (const double sigma_nm : population.all_nm) {
                pairs.open.push_back(EventLikelihood::openness(m_optimum.values, sigma_nm));
                pairs.all += pairs.open.back().value;
                pairs.slope += pairs.open.back().slope;
            }
            populations.push_back(std::move(pairs));
        }
        for (const double sigma_nm : m_statistics.sigmaDensity_per_nm.x) {
            double value = 0.0;
            CoalescenceValues slope = CoalescenceValues::Zero();
            for (std::size_t p = 0; p < populations.size(); ++p) {
                const Pairs& pairs = populations[p];
                if (!(pairs.all > 1e-300))
                    continue;
                double near = 0.0;
                CoalescenceValues nearSlope = CoalescenceValues::Zero();
                for (std::size_t j = 0; j < pairs.open.size(); ++j) {
                    const double z = (sigma_nm - inputs.population[p].all_nm[j]) / width_nm;
                    if (std::abs(z) > 6.0)
                        continue;
                    const double kernel = std::exp(-0.5 * z * z) / (width_nm * std::sqrt(2.0 * std::numbers::pi));
                    near += kernel * pairs.open[j].value;
                    nearSlope += kernel * pairs.open[j].slope;
                }
                const double weight = weights[p] / total / pairs.all;
                value += weight * near;
                slope += weight * (nearSlope - near / pairs.all * pairs.slope);
            }
            append(m_result.sigmaDensity_per_nm, sigma_nm, value, slope);
        }
    }

    void describeNotes()
    {
        constexpr double improbable = 0.01;
        const CoalescenceInputs& inputs = m_model.inputs();
        for (std::size_t i = 0; i < coalescenceParameterCount; ++i)
            if (!m_result.constants[i].note.empty())
                m_result.notes.push_back(std::string(coalescenceParameterKeys[i]) + " is " + m_result.constants[i].note + ".");
        const auto say = [this](const char* sentence) { m_result.notes.emplace_back(sentence); };
        if (!inputs.countsAll)
            say("Only particles that merge are in these data: how many did not is unknown, so ρ₀ follows from the shape "
                "of the times and its prior alone.");
        if (inputs.sizes.empty())
            say("The sizes of the other particles are not in these data: gamma and sigma_c follow from the times alone.");
        if (m_result.params.diffusion_nm2_s)
            say("The relative diffusion is the one given, falling inversely with σ.");
        else if (m_result.params.diffusion == PairDiffusion::TimeAverage)
            say("The relative diffusion is the printed one, the average from the start to t, above what the pair equation "
                "needs where motion slows down.");
        else if (m_result.params.diffusion == PairDiffusion::InverseSize)
            say("The relative diffusion falls inversely with σ from a value that the paths of the pairs that merge give.");
        else
            say("The relative diffusion is the instantaneous one from the paths of the pairs that merge.");
        say("Intervals do not contain the errors of σ(t) and D_r(t), which are taken as measured.");
        if (m_result.timesFit < improbable)
            say("The times of the events do not follow the fitted rate (Kolmogorov-Smirnov, below 1 %).");
        if (m_result.sizesFit < improbable)
            say("The sizes of the pairs that merged do not follow the fitted propensity (Kolmogorov-Smirnov, below 1 %).");
    }

    const CoalescenceProblem& m_problem;
    const EventLikelihood& m_model;
    const CoalescenceOptimum& m_optimum;
    const CoalescenceStatistics& m_statistics;
    CoalescenceMatrix m_covariance;
    CoalescenceFitResult m_result;
};

} // namespace

CoalescenceFitResult coalescenceSummary(const CoalescenceProblem& problem, const CoalescenceOptimum& optimum,
                                        const std::vector<ProfileInterval>& intervals,
                                        const CoalescenceFitParams& params, const CoalescenceStatistics& statistics)
{
    return Summary(problem, optimum, statistics).make(intervals, params);
}

} // namespace ostwald
