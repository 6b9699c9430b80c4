#include "ensemble/phase_proposal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ostwald {
namespace {

constexpr std::size_t window = 9;
constexpr std::size_t mostTimes = 600;
constexpr double leastScale_per_s = 0.3;
constexpr double residualScale = 0.15;

/// Sums that give the least-squares line of any stretch in constant time.
class LineCosts {
public:
    LineCosts(const std::vector<double>& t, const std::vector<double>& a)
    {
        m_sums.push_back({});
        for (std::size_t i = 0; i < t.size(); ++i) {
            std::array<double, 5> next = m_sums.back();
            const double x = t[i] - t.front();
            const std::array terms{x, a[i], x * x, x * a[i], a[i] * a[i]};
            for (std::size_t k = 0; k < terms.size(); ++k)
                next[k] += terms[k];
            m_sums.push_back(next);
        }
    }

    /// Of the points first .. end - 1.
    [[nodiscard]] double operator()(std::size_t first, std::size_t end) const
    {
        const auto n = static_cast<double>(end - first);
        const auto sum = [&](std::size_t k) { return m_sums[end][k] - m_sums[first][k]; };
        const double sxx = sum(2) - sum(0) * sum(0) / n;
        const double sxy = sum(3) - sum(0) * sum(1) / n;
        const double syy = sum(4) - sum(1) * sum(1) / n;
        const double rest = sxx > 0.0 ? syy - sxy * sxy / sxx : syy;
        return std::max(rest, 0.0) / (residualScale * residualScale);
    }

private:
    std::vector<std::array<double, 5>> m_sums;
};

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::vector<double> growthRate_per_s(const std::vector<EnsembleMoment>& moments)
{
    std::vector<double> rates;
    const std::size_t count = moments.size();
    const std::size_t width = std::min(window, count);
    for (std::size_t i = 0; i < count; ++i) {
        // At the ends the window stays inside and the parabola is read off its middle.
        const std::size_t first = std::min(i < width / 2 ? 0 : i - width / 2, count - width);
        std::array<double, 5> s{};
        std::array<double, 3> b{};
        for (std::size_t k = first; k < first + width; ++k) {
            const double x = moments[k].t_s - moments[i].t_s;
            const double y = moments[k].meanN - moments[i].meanN;
            double power = 1.0;
            for (std::size_t p = 0; p < s.size(); ++p, power *= x) {
                s[p] += power;
                if (p < b.size())
                    b[p] += power * y;
            }
        }
        // Cramer's rule for the slope of c0 + c1 x + c2 x^2.
        const auto det = [](double a, double bb, double c, double d, double e, double f, double g, double h, double k) {
            return a * (e * k - f * h) - bb * (d * k - f * g) + c * (d * h - e * g);
        };
        const double whole = det(s[0], s[1], s[2], s[1], s[2], s[3], s[2], s[3], s[4]);
        const double slope = det(s[0], b[0], s[2], s[1], b[1], s[3], s[2], b[2], s[4]);
        rates.push_back(whole != 0.0 ? slope / whole : 0.0);
    }
    return rates;
}

Result<PhaseProposals> proposePhases(const std::vector<EnsembleMoment>& moments, int most, double shortest_s)
{
    if (moments.size() < window)
        return Error{ErrorCode::InsufficientData, "Phases need the mean size at nine times at least.", {}};
    const std::vector<double> rates = growthRate_per_s(moments);
    std::vector<double> steps;
    for (std::size_t i = 1; i < rates.size(); ++i)
        steps.push_back(std::abs(rates[i] - rates[i - 1]));
    const double scale = std::max(3.0 * median(steps), leastScale_per_s);
    // Borders of a long movie are no finer than this part of it: the effort grows with the square.
    const std::size_t stride = (moments.size() + mostTimes - 1) / mostTimes;
    std::vector<double> t;
    std::vector<double> a;
    std::vector<double> meanN;
    for (std::size_t i = 0; i < moments.size(); i += stride) {
        t.push_back(moments[i].t_s);
        a.push_back(std::asinh(rates[i] / scale));
        meanN.push_back(moments[i].meanN);
    }
    const std::size_t count = t.size();
    const LineCosts cost(t, a);

    // least[k][j]: cheapest way to cut the points 0 .. j - 1 into k + 1 phases; cut[k][j]: where the last one begins.
    constexpr double never = std::numeric_limits<double>::infinity();
    const auto maximum = static_cast<std::size_t>(std::max(1, most));
    std::vector<std::vector<double>> least(maximum, std::vector<double>(count + 1, never));
    std::vector<std::vector<std::size_t>> cut(maximum, std::vector<std::size_t>(count + 1, 0));
    const auto isLongEnough = [&](std::size_t first, std::size_t end) {
        const double end_s = end < count ? t[end] : t.back();
        return end > first + 2 && end_s - t[first] >= shortest_s;
    };
    PhaseProposals proposals;
    for (std::size_t k = 0; k < maximum; ++k) {
        for (std::size_t j = 3; j <= count; ++j) {
            if (k == 0) {
                if (isLongEnough(0, j) || j == count)
                    least[0][j] = cost(0, j);
                continue;
            }
            for (std::size_t i = 3; i < j; ++i) {
                if (least[k - 1][i] == never || !isLongEnough(i, j))
                    continue;
                const double total = least[k - 1][i] + cost(i, j);
                if (total < least[k][j]) {
                    least[k][j] = total;
                    cut[k][j] = i;
                }
            }
        }
        if (least[k][count] == never)
            break;
        PhaseProposal proposal;
        proposal.cost = least[k][count];
        proposal.bic = proposal.cost + (4.0 * static_cast<double>(k + 1) - 1.0) * std::log(static_cast<double>(count));
        std::size_t end = count;
        for (std::size_t piece = k + 1; piece-- > 0;) {
            const std::size_t first = cut[piece][end];
            const double end_s = end < count ? t[end] : t.back();
            const double endN = end < count ? meanN[end] : meanN.back();
            proposal.phases.push_back({t[first], end_s, (endN - meanN[first]) / (end_s - t[first])});
            end = first;
        }
        std::ranges::reverse(proposal.phases);
        proposals.byCount.push_back(std::move(proposal));
    }
    const auto best = std::ranges::min_element(proposals.byCount, {}, &PhaseProposal::bic);
    proposals.best = static_cast<std::size_t>(best - proposals.byCount.begin());
    return proposals;
}

std::string phaseLabel(std::size_t number)
{
    constexpr std::array roman{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    return number >= 1 && number <= roman.size() ? roman[number - 1] : std::to_string(number);
}

} // namespace ostwald
