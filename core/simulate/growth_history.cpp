#include "simulate/growth_history.h"

#include "theory/particle_shape.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

/// Slope at an end knot from the nearest two intervals, three-point formula kept monotone.
double endSlope(double h0, double h1, double slope0, double slope1)
{
    const double slope = ((2.0 * h0 + h1) * slope0 - h0 * slope1) / (h0 + h1);
    if (slope * slope0 <= 0.0)
        return 0.0;
    if (slope0 * slope1 <= 0.0 && std::abs(slope) > 3.0 * std::abs(slope0))
        return 3.0 * slope0;
    return slope;
}

class MonotoneCubic {
public:
    /// @pre at least one knot, times ascending
    explicit MonotoneCubic(const std::vector<SupplyKnot>& knots) : m_knots(knots), m_slopes(knots.size(), 0.0)
    {
        const std::size_t intervals = knots.size() - 1;
        const auto width = [&](std::size_t i) { return knots[i + 1].t_s - knots[i].t_s; };
        const auto chord = [&](std::size_t i) { return (knots[i + 1].rho - knots[i].rho) / width(i); };
        if (intervals == 1)
            m_slopes = {chord(0), chord(0)};
        if (intervals < 2)
            return;
        for (std::size_t i = 1; i < intervals; ++i) {
            if (chord(i - 1) * chord(i) <= 0.0)
                continue;
            const double w1 = 2.0 * width(i) + width(i - 1);
            const double w2 = width(i) + 2.0 * width(i - 1);
            m_slopes[i] = (w1 + w2) / (w1 / chord(i - 1) + w2 / chord(i));
        }
        m_slopes.front() = endSlope(width(0), width(1), chord(0), chord(1));
        m_slopes.back() =
            endSlope(width(intervals - 1), width(intervals - 2), chord(intervals - 1), chord(intervals - 2));
    }

    double operator()(double t_s) const
    {
        if (t_s <= m_knots.front().t_s)
            return m_knots.front().rho;
        if (t_s >= m_knots.back().t_s)
            return m_knots.back().rho;
        const auto next = std::ranges::upper_bound(m_knots, t_s, {}, &SupplyKnot::t_s);
        const auto i = static_cast<std::size_t>(next - m_knots.begin()) - 1;
        const double h = m_knots[i + 1].t_s - m_knots[i].t_s;
        const double u = (t_s - m_knots[i].t_s) / h;
        const double v = 1.0 - u;
        return v * v * ((1.0 + 2.0 * u) * m_knots[i].rho + u * h * m_slopes[i]) +
               u * u * ((1.0 + 2.0 * v) * m_knots[i + 1].rho - v * h * m_slopes[i + 1]);
    }

private:
    std::vector<SupplyKnot> m_knots;
    std::vector<double> m_slopes;
};

Error wrong(const char* where, const char* message)
{
    return {ErrorCode::InvalidArgument, message, where};
}

} // namespace

double shapeIndexAt(const ShapeSwing& shape, double t_s)
{
    return shape.mean +
           shape.amplitude * std::sin(2.0 * std::numbers::pi * t_s / shape.period_s + shape.phase_rad);
}

Result<GrowthHistory> makeGrowthHistory(int frames, double frameInterval_s,
                                        const std::vector<SupplyKnot>& knots, const ShapeSwing& shape)
{
    if (frames < 2 || frames > 100000)
        return wrong("frames", "There must be 2 to 100000 frames.");
    if (!(frameInterval_s > 0.0 && frameInterval_s <= 1e5))
        return wrong("frame_interval_s", "The frame interval must be above 0 and at most 100000 s.");
    if (knots.empty())
        return wrong("rho_tilde_knots", "At least one knot [time in s, supersaturation ratio] is needed.");
    for (std::size_t i = 0; i < knots.size(); ++i) {
        if (!std::isfinite(knots[i].t_s) || (i > 0 && !(knots[i].t_s > knots[i - 1].t_s)))
            return wrong("rho_tilde_knots", "The times of the knots must ascend.");
        if (!(knots[i].rho > 0.0 && knots[i].rho <= 1000.0))
            return wrong("rho_tilde_knots", "The supersaturation ratio must be above 0 and at most 1000.");
    }
    if (!(shape.period_s > 0.0) || !std::isfinite(shape.phase_rad))
        return wrong("delta_of_t", "The period must be above 0 s and the phase a number.");
    if (!(shape.mean - std::abs(shape.amplitude) >= ParticleShape::minDelta &&
          shape.mean + std::abs(shape.amplitude) <= ParticleShape::maxDelta))
        return wrong("delta_of_t",
                     "The shape index must stay between 1 and 1.95: lower the amplitude or move the mean.");

    const MonotoneCubic rho(knots);
    GrowthHistory history;
    for (int i = 0; i < frames; ++i) {
        history.t_s.push_back(i * frameInterval_s);
        history.lnRho.push_back(std::log(rho(i * frameInterval_s)));
        if (i + 1 < frames)
            history.delta.push_back(shapeIndexAt(shape, (i + 0.5) * frameInterval_s));
    }
    return history;
}

} // namespace ostwald
