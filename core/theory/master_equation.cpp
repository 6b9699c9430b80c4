#include "theory/master_equation.h"

#include "theory/growth_rates.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ostwald {
namespace {

double largestRate(const BirthDeathRates& rates)
{
    double largest = 0.0;
    for (std::size_t i = 0; i < rates.up.size(); ++i)
        largest = std::max(largest, rates.up[i] + rates.down[i]);
    return largest;
}

/// Weighted sum of two generators; the weights of a commutator-free step add up to 1/2.
BirthDeathRates combined(double a, const BirthDeathRates& first, double b, const BirthDeathRates& second)
{
    BirthDeathRates sum = first;
    for (std::size_t i = 0; i < sum.up.size(); ++i) {
        sum.up[i] = a * first.up[i] + b * second.up[i];
        sum.down[i] = a * first.down[i] + b * second.down[i];
    }
    return sum;
}

bool isGenerator(const BirthDeathRates& rates)
{
    const auto isRate = [](double w) { return w >= 0.0; };
    return std::ranges::all_of(rates.up, isRate) && std::ranges::all_of(rates.down, isRate);
}

double largestDifference(std::span<const double> a, std::span<const double> b)
{
    double largest = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

class Evolution {
public:
    Evolution(const GrowthConstants& constants, const std::function<GrowthConditions(double)>& conditions,
              const SizeLattice& lattice)
        : m_constants(constants), m_conditions(conditions), m_lattice(lattice)
    {
    }

    /// One step of fourth order: exp(h (a2 W1 + a1 W2)) exp(h (a1 W1 + a2 W2)) with W at the two Gauss
    /// points. Empty when the conditions change too fast for the step.
    [[nodiscard]] std::vector<double> step(std::span<const double> p, double t_s, double dt_s) const
    {
        const double root = std::sqrt(3.0) / 6.0;
        const BirthDeathRates first = ratesAt(t_s + (0.5 - root) * dt_s);
        const BirthDeathRates second = ratesAt(t_s + (0.5 + root) * dt_s);
        const double near = 0.25 + root;
        const double far = 0.25 - root;
        const BirthDeathRates early = combined(near, first, far, second);
        const BirthDeathRates late = combined(far, first, near, second);
        if (!isGenerator(early) || !isGenerator(late))
            return {};
        return transientDistribution(late, transientDistribution(early, p, dt_s), dt_s);
    }

private:
    [[nodiscard]] BirthDeathRates ratesAt(double t_s) const
    {
        return birthDeathRates(m_constants, m_conditions(t_s), m_lattice);
    }

    const GrowthConstants& m_constants;
    const std::function<GrowthConditions(double)>& m_conditions;
    SizeLattice m_lattice;
};

bool isPossible(const GrowthConditions& conditions)
{
    return ParticleShape::create(conditions.delta).has_value() && conditions.rho >= 0.0 &&
           std::isfinite(conditions.rho);
}

} // namespace

BirthDeathRates birthDeathRates(const GrowthConstants& constants, const GrowthConditions& conditions,
                                const SizeLattice& lattice)
{
    const GrowthRates rates(constants, ParticleShape(conditions.delta));
    const std::size_t size = lattice.size();
    BirthDeathRates table{std::vector<double>(size), std::vector<double>(size)};
    for (std::size_t i = 0; i + 1 < size; ++i) {
        const double n = lattice.first + static_cast<double>(i);
        const double g = rates.g(n);
        table.up[i] = g * conditions.rho;
        table.down[i + 1] = g * std::exp(rates.potential()(n));
    }
    return table;
}

std::vector<double> masterEquationRight(const BirthDeathRates& rates, std::span<const double> p)
{
    std::vector<double> change(p.size());
    for (std::size_t i = 0; i + 1 < p.size(); ++i) {
        const double flux = rates.up[i] * p[i] - rates.down[i + 1] * p[i + 1];
        change[i] -= flux;
        change[i + 1] += flux;
    }
    return change;
}

std::vector<double> steadyDistribution(const BirthDeathRates& rates)
{
    std::vector<double> p(rates.up.size());
    for (std::size_t i = 1; i < p.size(); ++i)
        p[i] = p[i - 1] + std::log(rates.up[i - 1] / rates.down[i]);
    const double top = *std::ranges::max_element(p);
    std::ranges::transform(p, p.begin(), [top](double lnP) { return std::exp(lnP - top); });
    const double sum = std::accumulate(p.begin(), p.end(), 0.0);
    std::ranges::transform(p, p.begin(), [sum](double x) { return x / sum; });
    return p;
}

std::vector<double> transientDistribution(const BirthDeathRates& rates, std::span<const double> p, double t_s)
{
    // exp(tW) = sum_k Poisson(k; q t) (1 + W/q)^k, in pieces short enough that the weights stay in range.
    constexpr double pieceLength = 200.0;
    constexpr double negligible = 1e-17;
    const double q = largestRate(rates);
    std::vector<double> result(p.begin(), p.end());
    if (q * t_s <= 0.0)
        return result;
    const auto pieces = static_cast<int>(std::ceil(q * t_s / pieceLength));
    const double length = q * t_s / pieces;
    const std::size_t size = result.size();
    std::vector<double> power(size);
    std::vector<double> next(size);
    for (int piece = 0; piece < pieces; ++piece) {
        power = result;
        double weight = std::exp(-length);
        std::ranges::transform(power, result.begin(), [weight](double x) { return weight * x; });
        for (int k = 1; k < length || weight > negligible; ++k) {
            for (std::size_t i = 0; i < size; ++i) {
                double sum = power[i] * (q - rates.up[i] - rates.down[i]);
                if (i > 0)
                    sum += power[i - 1] * rates.up[i - 1];
                if (i + 1 < size)
                    sum += power[i + 1] * rates.down[i + 1];
                next[i] = sum / q;
            }
            power.swap(next);
            weight *= length / k;
            for (std::size_t i = 0; i < size; ++i)
                result[i] += weight * power[i];
        }
    }
    return result;
}

Result<std::vector<std::vector<double>>>
evolveDistribution(const GrowthConstants& constants,
                   const std::function<GrowthConditions(double t_s)>& conditions, const SizeLattice& lattice,
                   std::span<const double> p, std::span<const double> t_s, double tolerance,
                   const JobControl& job)
{
    const auto wrong = [](const char* message) {
        return Error{ErrorCode::InvalidArgument, message, "distribution"};
    };
    if (lattice.first < ChemicalPotential::smallestSize || lattice.last <= lattice.first ||
        p.size() != lattice.size())
        return wrong("The sizes must begin at 20 or above and every one needs its share.");
    if (!std::ranges::is_sorted(t_s) || (!t_s.empty() && t_s.front() < 0.0))
        return wrong("Times must ascend from 0.");
    const Evolution evolution(constants, conditions, lattice);
    std::vector<std::vector<double>> results;
    std::vector<double> now(p.begin(), p.end());
    double clock_s = 0.0;
    double dt_s = t_s.empty() ? 0.0 : std::max(1e-6, 0.01 * t_s.back());
    for (const double end_s : t_s) {
        while (clock_s < end_s) {
            if (job.cancelled())
                return cancelledError();
            if (!isPossible(conditions(clock_s)) || !isPossible(conditions(end_s)))
                return wrong("The shape index must lie between 1 and 1.95 and the concentration must not be "
                             "negative.");
            const double step_s = std::min(dt_s, end_s - clock_s);
            const auto whole = evolution.step(now, clock_s, step_s);
            const auto half = evolution.step(now, clock_s, 0.5 * step_s);
            const auto twice =
                half.empty() ? half : evolution.step(half, clock_s + 0.5 * step_s, 0.5 * step_s);
            const double allowed = tolerance * *std::ranges::max_element(now);
            const double error = whole.empty() || twice.empty() ? 1e300 : largestDifference(whole, twice);
            if (error <= allowed || step_s < 1e-9 * end_s) {
                now = twice.empty() ? now : twice;
                clock_s = step_s < dt_s ? end_s : clock_s + step_s;
                job.progress(clock_s / t_s.back());
            }
            if (error > allowed || step_s == dt_s)
                dt_s = step_s * std::clamp(0.9 * std::pow(allowed / std::max(error, 1e-300), 0.2), 0.2, 4.0);
        }
        results.push_back(now);
    }
    return results;
}

void implicitStep(const BirthDeathRates& rates, double dt_s, bool damped, std::vector<double>& p)
{
    const double ahead = damped ? 0.0 : 0.5 * dt_s;
    const double behind = dt_s - ahead;
    if (ahead > 0.0) {
        const std::vector<double> change = masterEquationRight(rates, p);
        for (std::size_t i = 0; i < p.size(); ++i)
            p[i] += ahead * change[i];
    }
    // (1 - behind W) p' = p: diagonally dominant, so elimination needs no pivots.
    std::vector<double> ratio(p.size());
    double previous = 0.0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const double below = i > 0 ? -behind * rates.up[i - 1] : 0.0;
        const double above = i + 1 < p.size() ? -behind * rates.down[i + 1] : 0.0;
        const double pivot = 1.0 + behind * (rates.up[i] + rates.down[i]) - below * previous;
        ratio[i] = previous = above / pivot;
        p[i] = (p[i] - (i > 0 ? below * p[i - 1] : 0.0)) / pivot;
    }
    for (std::size_t i = p.size() - 1; i-- > 0;)
        p[i] -= ratio[i] * p[i + 1];
}

SizeLattice latticeFor(const GrowthConstants& constants, const GrowthConditions& fastest, double meanN,
                       double sdN, double t_s)
{
    constexpr double margin = 8.0; // standard deviations
    constexpr int steps = 200;
    const GrowthRates rates(constants, ParticleShape(fastest.delta));
    double top = meanN + margin * sdN;
    double variance = sdN * sdN;
    for (int i = 0; i < steps; ++i) {
        const double dt_s = t_s / steps;
        const double up = rates.attachment(top, fastest.rho);
        const double down = rates.detachment(top);
        top += std::max(0.0, up - down) * dt_s;
        variance += (up + down) * dt_s;
    }
    top += margin * std::sqrt(variance);
    return {static_cast<int>(ChemicalPotential::smallestSize),
            std::max(60, static_cast<int>(std::ceil(top)))};
}

} // namespace ostwald
