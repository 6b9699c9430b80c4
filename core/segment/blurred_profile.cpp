#include "segment/blurred_profile.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ostwald {
namespace {

constexpr int rowCount = 56;
constexpr double smallestBlur = 0.04; ///< relative to r
constexpr double largestBlur = 3.5;
constexpr int radialSteps = 96;
constexpr int profileSteps = 80;

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

double blurredAt(double rho, double s, double p)
{
    // Midpoints of equal areas in u^2: dense at the rim, where the profile is steep.
    double sum = 0.0;
    for (int k = 0; k < radialSteps; ++k) {
        const double u2 = (k + 0.5) / radialSteps;
        const double u = std::sqrt(u2);
        const double d = (u - rho) / s;
        sum += std::pow(1.0 - u2, p) * std::exp(-0.5 * d * d) * besselI0Scaled(u * rho / (s * s));
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

double halfHeightRadius(const std::vector<double>& values, double step)
{
    double radius = 1.0;
    for (int iteration = 0; iteration < 30; ++iteration) {
        double area = 0.0;
        double sum = 0.0;
        for (int k = 0; k < 40; ++k) {
            const double rho = 0.5 * radius * (k + 0.5) / 40.0;
            area += rho;
            sum += rho * valueAt(values, step, rho);
        }
        const double half = 0.5 * sum / area;
        double next = 0.0;
        for (std::size_t k = 0; k + 1 < values.size(); ++k)
            if (values[k] >= half && values[k + 1] < half) {
                next = step * (static_cast<double>(k) + (values[k] - half) / (values[k] - values[k + 1]));
                break;
            }
        if (std::abs(next - radius) < 1e-7)
            break;
        radius = next;
    }
    return radius;
}

} // namespace

BlurredProfile::BlurredProfile(double thicknessExponent)
{
    m_rows.resize(rowCount);
    for (int i = 0; i < rowCount; ++i) {
        Row& row = m_rows[static_cast<std::size_t>(i)];
        row.relativeBlur = smallestBlur * std::pow(largestBlur / smallestBlur, i / (rowCount - 1.0));
        row.step = (1.0 + 4.0 * row.relativeBlur) / profileSteps;
        row.values.resize(profileSteps + 1);
        for (int k = 0; k <= profileSteps; ++k)
            row.values[static_cast<std::size_t>(k)] = blurredAt(k * row.step, row.relativeBlur, thicknessExponent);
        row.measured = halfHeightRadius(row.values, row.step);
    }
}

double BlurredProfile::position(double relativeBlur) const
{
    const double s = std::clamp(relativeBlur, smallestBlur, largestBlur);
    return std::log(s / smallestBlur) / std::log(largestBlur / smallestBlur) * (rowCount - 1.0);
}

double BlurredProfile::operator()(double rho_px, double r_px, double blur_px) const
{
    const double at = position(blur_px / r_px);
    const auto i = std::min(static_cast<std::size_t>(at), m_rows.size() - 2);
    const double f = at - static_cast<double>(i);
    const double rho = rho_px / r_px;
    return (1.0 - f) * valueAt(m_rows[i].values, m_rows[i].step, rho)
        + f * valueAt(m_rows[i + 1].values, m_rows[i + 1].step, rho);
}

double BlurredProfile::measuredRadius_px(double r_px, double blur_px) const
{
    const double at = position(blur_px / r_px);
    const auto i = std::min(static_cast<std::size_t>(at), m_rows.size() - 2);
    const double f = at - static_cast<double>(i);
    return r_px * ((1.0 - f) * m_rows[i].measured + f * m_rows[i + 1].measured);
}

double BlurredProfile::trueRadius_px(double measured_px, double blur_px) const
{
    double low = smallestRelativeRadius * blur_px;
    double high = std::max(2.0 * measured_px, blur_px);
    if (measured_px <= measuredRadius_px(low, blur_px))
        return low;
    for (int iteration = 0; iteration < 50; ++iteration) {
        const double middle = 0.5 * (low + high);
        (measuredRadius_px(middle, blur_px) < measured_px ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

} // namespace ostwald
