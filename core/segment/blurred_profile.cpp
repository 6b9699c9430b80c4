#include "segment/blurred_profile.h"

#include <algorithm>
#include <array>

namespace ostwald {
namespace {

constexpr int rowCount = 56;
constexpr double smallestBlur = 0.04; ///< relative to r
constexpr double largestBlur = 3.5;
constexpr int radialSteps = 96;
constexpr int profileSteps = 80;
constexpr std::size_t ratioCount = 72;
constexpr double ratioSpan = 2000.0; ///< largest over smallest radius of the contour's table

/// exp(-x) I0(x), x >= 0 (Abramowitz & Stegun 9.8.1, 9.8.2; error below 2e-7).
double besselI0Scaled(double x)
{
    if (x < 3.75) {
        const double t = (x / 3.75) * (x / 3.75);
        return std::exp(-x)
            * (1.0 + t * (3.5156229 + t * (3.0899424 + t * (1.2067492 + t * (0.2659732 + t * (0.0360768 + t * 0.0045813))))));
    }
    const double t = 3.75 / x;
    return (0.39894228 + t * (0.01328592 + t * (0.00225319 + t * (-0.00157565 + t * (0.00916281
            + t * (-0.02057706 + t * (0.02635537 + t * (-0.01647633 + t * 0.00392377))))))))
        / std::sqrt(x);
}

/// Midpoints of equal areas in u^2, dense at the rim, where the profile is steep, and the thickness there.
struct Thickness {
    explicit Thickness(double p)
    {
        for (std::size_t k = 0; k < radialSteps; ++k) {
            const double u2 = (static_cast<double>(k) + 0.5) / radialSteps;
            u[k] = std::sqrt(u2);
            height[k] = std::pow(1.0 - u2, p);
        }
    }
    std::array<double, radialSteps> u{};
    std::array<double, radialSteps> height{};
};

double blurredAt(double rho, double s, const Thickness& thickness)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < radialSteps; ++k) {
        const double u = thickness.u[k];
        const double d = (u - rho) / s;
        if (d > 7.0)
            break;
        if (d > -7.0)
            sum += thickness.height[k] * std::exp(-0.5 * d * d) * besselI0Scaled(u * rho / (s * s));
    }
    return sum / (2.0 * radialSteps * s * s);
}

double valueAt(const std::vector<double>& values, double step, double rho)
{
    const double position = rho / step;
    const auto k = static_cast<std::size_t>(position);
    if (k + 1 >= values.size())
        return 0.0;
    const double f = position - static_cast<double>(k);
    return values[k] + f * (values[k + 1] - values[k]);
}

double halfHeightRadius(const BlurredProfile& profile, double r_px, const PointSpread& spread)
{
    const double reach_px = r_px + 4.0 * spread.sigma_px;
    const double step_px = reach_px / 200.0;
    std::array<double, 201> values{};
    for (std::size_t k = 0; k < values.size(); ++k)
        values[k] = profile(static_cast<double>(k) * step_px, r_px, spread);
    double radius = r_px;
    for (int iteration = 0; iteration < 40; ++iteration) {
        double area = 0.0;
        double sum = 0.0;
        for (int k = 0; k < 40; ++k) {
            const double rho = 0.5 * radius * (k + 0.5) / 40.0;
            const auto i = std::min(static_cast<std::size_t>(rho / step_px), values.size() - 2);
            const double f = rho / step_px - static_cast<double>(i);
            area += rho;
            sum += rho * ((1.0 - f) * values[i] + f * values[i + 1]);
        }
        const double half = 0.5 * sum / area;
        double next = 0.0;
        for (std::size_t k = 0; k + 1 < values.size(); ++k)
            if (values[k] >= half && values[k + 1] < half) {
                next = step_px * (static_cast<double>(k) + (values[k] - half) / (values[k] - values[k + 1]));
                break;
            }
        const bool settled = std::abs(next - radius) < 1e-7 * r_px;
        radius = next;
        if (settled)
            break;
    }
    return radius;
}

} // namespace

BlurredProfile::BlurredProfile(double thicknessExponent) : m_exponent(thicknessExponent)
{
    const Thickness thickness(thicknessExponent);
    m_rows.resize(rowCount);
    for (int i = 0; i < rowCount; ++i) {
        Row& row = m_rows[static_cast<std::size_t>(i)];
        row.relativeBlur = smallestBlur * std::pow(largestBlur / smallestBlur, i / (rowCount - 1.0));
        row.step = (1.0 + 4.0 * row.relativeBlur) / profileSteps;
        row.values.resize(profileSteps + 1);
        for (int k = 0; k <= profileSteps; ++k)
            row.values[static_cast<std::size_t>(k)] = blurredAt(k * row.step, row.relativeBlur, thickness);
    }
}

double BlurredProfile::operator()(double rho_px, double r_px, double blur_px) const
{
    const double s = blur_px / r_px;
    const double rho = rho_px / r_px;
    if (s > largestBlur) {
        // As good as a point: a Gaussian of the particle's weight and second moment.
        const double variance = s * s + 0.5 / (m_exponent + 2.0);
        return std::exp(-0.5 * rho * rho / variance) / (2.0 * (m_exponent + 1.0) * variance);
    }
    const double at =
        std::log(std::max(s, smallestBlur) / smallestBlur) / std::log(largestBlur / smallestBlur) * (rowCount - 1.0);
    const auto i = std::min(static_cast<std::size_t>(at), m_rows.size() - 2);
    const double f = at - static_cast<double>(i);
    return (1.0 - f) * valueAt(m_rows[i].values, m_rows[i].step, rho)
        + f * valueAt(m_rows[i + 1].values, m_rows[i + 1].step, rho);
}

double BlurredProfile::operator()(double rho_px, double r_px, const PointSpread& spread) const
{
    const double sharp = (*this)(rho_px, r_px, spread.sigma_px);
    if (spread.halo == 0.0)
        return sharp;
    const double wide = (*this)(rho_px, r_px, std::hypot(spread.sigma_px, spread.haloWidth_px));
    return (1.0 + spread.halo) * sharp - spread.halo * wide;
}

ContourRadius::ContourRadius(const BlurredProfile& profile, const PointSpread& spread)
    : m_smallest_px(BlurredProfile::smallestRelativeRadius * spread.sigma_px), m_ratios(ratioCount)
{
    for (std::size_t k = 0; k < ratioCount; ++k) {
        const double r_px = m_smallest_px * std::pow(ratioSpan, static_cast<double>(k) / (ratioCount - 1));
        m_ratios[k] = halfHeightRadius(profile, r_px, spread) / r_px;
    }
}

double ContourRadius::measured_px(double r_px) const
{
    const double at = std::clamp(std::log(r_px / m_smallest_px) / std::log(ratioSpan), 0.0, 1.0) * (ratioCount - 1);
    const auto i = std::min(static_cast<std::size_t>(at), ratioCount - 2);
    const double f = at - static_cast<double>(i);
    return r_px * ((1.0 - f) * m_ratios[i] + f * m_ratios[i + 1]);
}

double ContourRadius::true_px(double measured) const
{
    double low = m_smallest_px;
    double high = std::max(2.0 * measured, 4.0 * m_smallest_px);
    if (measured <= measured_px(low))
        return low;
    for (int iteration = 0; iteration < 50; ++iteration) {
        const double middle = 0.5 * (low + high);
        (measured_px(middle) < measured ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

} // namespace ostwald
