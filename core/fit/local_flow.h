#pragma once

#include <cmath>

namespace ostwald {

/// How sizes move about x: mean velocity f, its first and second derivative by x, and the variance rate D.
struct LocalRates {
    double f = 0.0;
    double slope = 0.0;
    double curve = 0.0;
    double spread = 0.0;
};

/// tanh(w) / w as a function of y = w^2, with its derivative; tan for y < 0. By Lambert's continued fraction: better than
/// 1e-9 for |y| < 5.
struct TanhOverW {
    double value;
    double slope;

    explicit TanhOverW(double y)
    {
        if (std::abs(y) < 0.01) {
            value = 1.0 + y * (-1.0 / 3.0 + y * (2.0 / 15.0 + y * (-17.0 / 315.0 + y * 62.0 / 2835.0)));
            slope = -1.0 / 3.0 + y * (4.0 / 15.0 + y * (-51.0 / 315.0 + y * 248.0 / 2835.0));
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
        const TanhOverW tanh(0.25 * t * t * (q.slope * q.slope - 2.0 * q.f * q.curve));
        y = 0.25 * t * t * (q.slope * q.slope - 2.0 * q.f * q.curve);
        ratio = tanh.value;
        ratioSlope = tanh.slope;
        time = t * ratio;
        inverse = 1.0 / (1.0 - 0.5 * q.slope * time);
        way = q.f * time * inverse;
        growth = (1.0 - y * ratio * ratio) * inverse * inverse;
        const double z = q.slope * t;
        if (std::abs(z) < 0.02) {
            mean = 1.0 + z / 2.0 * (1.0 + z / 3.0 * (1.0 + z / 4.0 * (1.0 + z / 5.0)));
            meanSlope = 0.5 + z * (1.0 / 3.0 + z * (1.0 / 8.0 + z * (1.0 / 30.0 + z / 144.0)));
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

    /// Derivatives by f, slope and curve of the rates.
    struct Derivatives {
        double way, growth, spreadTime, byVariance, bySpread;
    };
    [[nodiscard]] Derivatives by(const LocalRates& q, double t, const LocalRates& d) const
    {
        const double dY = 0.5 * t * t * (q.slope * d.slope - d.f * q.curve - q.f * d.curve);
        const double dRatio = ratioSlope * dY;
        const double dTime = t * dRatio;
        const double dDivisor = -0.5 * (d.slope * time + q.slope * dTime);
        const double dMean = meanSlope * t * d.slope;
        const double dDecay = decay * t * d.slope;
        return {(d.f * time + q.f * dTime - way * dDivisor) * inverse,
                -(dY * ratio * ratio + 2.0 * y * ratio * dRatio) * inverse * inverse - 2.0 * growth * dDivisor * inverse,
                0.5 * t * (dMean * (decay + 1.0) + mean * dDecay), t * (dDecay * mean + decay * dMean),
                t * t * mean * dMean};
    }

private:
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
