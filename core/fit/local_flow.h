#pragma once

#include <algorithm>
#include <array>
#include <cmath>

namespace ostwald {

/// How sizes move about x: mean velocity f, its first and second derivative by x, and the variance rate D.
struct LocalRates {
    double f = 0.0;
    double slope = 0.0;
    double curve = 0.0;
    double spread = 0.0;
};

/// Of seventh order, its terms in pairs: one after the other they would wait for each other.
constexpr double polynomial(const std::array<double, 8>& c, double x)
{
    const double square = x * x;
    return (c[0] + x * c[1]) + square * (c[2] + x * c[3]) +
           square * square * ((c[4] + x * c[5]) + square * (c[6] + x * c[7]));
}

constexpr std::array<double, 8> derivativeOf(const std::array<double, 8>& c)
{
    return {c[1], 2.0 * c[2], 3.0 * c[3], 4.0 * c[4], 5.0 * c[5], 6.0 * c[6], 7.0 * c[7], 0.0};
}

/// tanh(w) / w as a function of y = w^2, with its derivative; tan for y < 0. In the middle by Lambert's continued
/// fraction, to better than 1e-9.
struct TanhOverW {
    double value;
    double slope;

    explicit TanhOverW(double y)
    {
        if (std::abs(y) < 0.1) {
            constexpr std::array<double, 8> series{1.0,
                                                   -1.0 / 3.0,
                                                   2.0 / 15.0,
                                                   -17.0 / 315.0,
                                                   62.0 / 2835.0,
                                                   -1382.0 / 155925.0,
                                                   21844.0 / 6081075.0,
                                                   -929569.0 / 638512875.0};
            value = polynomial(series, y);
            slope = polynomial(derivativeOf(series), y);
            return;
        }
        if (y > 4.0) {
            const double w = std::sqrt(y);
            value = std::tanh(w) / w;
            slope = (1.0 - y * value * value - value) / (2.0 * y);
            return;
        }
        double divisor = 17.0;
        double dDivisor = 0.0;
        for (int odd = 15; odd > 0; odd -= 2) {
            const double inverse = 1.0 / divisor;
            dDivisor = inverse - y * dDivisor * inverse * inverse;
            divisor = odd + y * inverse;
        }
        value = 1.0 / divisor;
        slope = -dDivisor * value * value;
    }
};

/// What happens to a size within a time t, with the velocity f + slope h + curve h^2 / 2 at a way h from where it starts:
/// the solution in closed form (Riccati), so that a step may be long beside the time in which sizes relax.
///     h(t) = f T / (1 - slope T / 2),  T = t tanh(w) / w,  w^2 = t^2 (slope^2 - 2 f curve) / 4.
/// What spreads meanwhile relaxes as exp(slope t).
struct LocalFlow {
    LocalFlow(const LocalRates& q, double t)
    {
        y = std::max(lowestY, 0.25 * t * t * (q.slope * q.slope - 2.0 * q.f * q.curve));
        const TanhOverW tanh(y);
        ratio = tanh.value;
        ratioSlope = tanh.slope;
        time = t * ratio;
        inverse = 1.0 / (1.0 - 0.5 * q.slope * time);
        way = q.f * time * inverse;
        growth = (1.0 - y * ratio * ratio) * inverse * inverse;
        const double z = q.slope * t;
        if (std::abs(z) < 0.3) {
            constexpr std::array<double, 8> series{1.0,         1.0 / 2.0,   1.0 / 6.0,    1.0 / 24.0,
                                                   1.0 / 120.0, 1.0 / 720.0, 1.0 / 5040.0, 1.0 / 40320.0};
            mean = polynomial(series, z);
            meanSlope = polynomial(derivativeOf(series), z);
            decay = 1.0 + z * mean;
        } else {
            decay = std::exp(z);
            mean = (decay - 1.0) / z;
            meanSlope = (decay - mean) / z;
        }
        spreadTime = 0.5 * t * mean * (decay + 1.0);
        byVariance = t * decay * mean;
        bySpread = 0.5 * t * t * mean * mean;
    }

    double way;        ///< h(t)
    double growth;     ///< dh(t)/dx + 1
    double spreadTime; ///< variance from D: integral of exp(2 slope (t - s)) ds
    double byVariance; ///< of the mean, over curve / 2: integral of exp(slope (t - s)) exp(2 slope s) ds
    double bySpread;   ///< the same from D: integral of exp(slope (t - s)) (variance from D until s) ds

    /// By f, slope and curve of the rates. What spreads goes with the slope alone.
    struct Slopes {
        double f, slope, curve;
    };
    struct Derivatives {
        Slopes way, growth;
        double spreadTime, byVariance, bySpread;
    };
    [[nodiscard]] Derivatives derivatives(const LocalRates& q, double t) const
    {
        const double half = 0.5 * t * t;
        const double timeByY = t * ratioSlope;
        const double growthByY = -inverse * inverse * ratio * (ratio + 2.0 * y * ratioSlope);
        const auto byOne = [&](double dY, double df, double dSlope, double& dWay, double& dGrowth) {
            const double dTime = timeByY * dY;
            const double dDivisor = -0.5 * (dSlope * time + q.slope * dTime) * inverse;
            dWay = (df * time + q.f * dTime) * inverse - way * dDivisor;
            dGrowth = growthByY * dY - 2.0 * growth * dDivisor;
        };
        Derivatives d;
        byOne(-half * q.curve, 1.0, 0.0, d.way.f, d.growth.f);
        byOne(half * q.slope, 0.0, 1.0, d.way.slope, d.growth.slope);
        byOne(-half * q.f, 0.0, 0.0, d.way.curve, d.growth.curve);
        d.spreadTime = half * (meanSlope * (decay + 1.0) + mean * decay);
        d.byVariance = t * t * decay * (mean + meanSlope);
        d.bySpread = t * t * t * mean * meanSlope;
        return d;
    }

private:
    static constexpr double lowestY = -2.0; ///< beyond, sizes run away to infinity within the time: it is much too long
    double y;
    double ratio;
    double ratioSlope;
    double time;
    double inverse;
    double mean; ///< (exp z - 1) / z, z = slope t
    double meanSlope;
    double decay; ///< exp z
};

} // namespace ostwald
