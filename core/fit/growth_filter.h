#pragma once

#include "fit/detachment_table.h"

#include <cmath>
#include <vector>

namespace ostwald {

/// A trajectory in x = r / sigma_s = n^(1/3).
struct ObservedParticle {
    std::vector<int> frame;
    std::vector<double> x;
    std::vector<double> noise;  ///< variance of the white noise of each size, in units of the mean one
    double startMean = 0.0;     ///< of the population the particle is drawn from
    double startVariance = 0.0; ///< of its measured sizes; 0 = nothing is known of it
};

/// Mean and covariance of the hidden state of one particle: its size x, the slow part a of its size noise and
/// the logarithm b of its own rate factor.
template <class T>
struct FilterState {
    T x{}, a{}, b{};
    T xx{}, xa{}, xb{}, aa{}, ab{}, bb{};
};

template <class T>
FilterState<T> withoutDerivatives(const FilterState<double>& s)
{
    return {s.x, s.a, s.b, s.xx, s.xa, s.xb, s.aa, s.ab, s.bb};
}

/// What the filter runs with; T carries derivatives of a block of unknowns, G those of the constants or none.
template <class T, class G>
struct FilterInput {
    const DetachmentTable<G>* table = nullptr;
    std::vector<double> dt_s; ///< of each part of a step between frames
    std::vector<int> parts;   ///< of each step
    std::vector<T> rho;       ///< in the middle of each step
    std::vector<T> prefactor; ///< K c_delta / 3 of each step
    std::vector<T> shift;     ///< delta - reference of each step; empty = none
    T chi{};
    T white{};                 ///< mean variance of the white noise, in x
    T slow{};                  ///< stationary variance of the slow noise, in x
    T memory{};                ///< its correlation from frame to frame
    T rateSpread{};            ///< variance of b
    bool isCorrelated = false; ///< false: no a, no b
};

/// Extended Kalman filter of second order of
///     dx = e^b f(x, t) dt + sqrt(e^b D) dW,
///     f = (rho g_n - w-_n) / (3 x^2) - D / x,  D = (rho g_n + w-_n) / (9 x^4)
/// (linear-noise form of Kim et al., eq. 11, in x = n^(1/3) by Ito's rule), observed as x + a + white noise.
template <class T, class G>
class GrowthFilter {
public:
    explicit GrowthFilter(const FilterInput<T, G>& input) : m_input(input) {}

    FilterState<T> state;

    /// The state after the first observation.
    void start(const ObservedParticle& particle)
    {
        state = {};
        const double z = particle.x.front();
        T noise = particle.noise.front() * m_input.white;
        if (m_input.isCorrelated)
            noise += m_input.slow;
        // Of the measured spread at least a quarter is taken for real.
        T spread(1e4);
        if (particle.startVariance > 0.0) {
            spread = particle.startVariance - noise;
            if (valueOf(spread) < 0.25 * particle.startVariance)
                spread = T(0.25 * particle.startVariance);
        }
        const T weight = spread / (spread + noise);
        const double away = z - particle.startMean;
        state.x = particle.startVariance > 0.0 ? particle.startMean + weight * away : T(z);
        state.xx = weight * noise;
        if (!m_input.isCorrelated)
            return;
        const T share = m_input.slow / (spread + noise);
        state.a = particle.startVariance > 0.0 ? share * away : T(0.0);
        state.aa = m_input.slow - share * m_input.slow;
        state.xa = -1.0 * (weight * m_input.slow);
        state.bb = m_input.rateSpread;
    }

    /// From one frame to the next.
    void predict(std::size_t step)
    {
        for (int part = 0; part < m_input.parts[step]; ++part)
            drift(step);
        if (m_input.isCorrelated) {
            const T square = m_input.memory * m_input.memory;
            state.a *= m_input.memory;
            state.xa *= m_input.memory;
            state.ab *= m_input.memory;
            state.aa = square * state.aa + (1.0 - square) * m_input.slow;
        }
    }

    /// Takes the k-th observation in: returns its error and the variance that was expected of it.
    void update(const ObservedParticle& particle, std::size_t k, T& error, T& variance)
    {
        const double z = particle.x[k];
        const T white = particle.noise[k] * m_input.white;
        if (!m_input.isCorrelated) {
            error = z - state.x;
            variance = state.xx + white;
            const T gain = state.xx / variance;
            state.x += gain * error;
            state.xx = gain * white;
            return;
        }
        const T hx = state.xx + state.xa;
        const T ha = state.xa + state.aa;
        const T hb = state.xb + state.ab;
        error = z - state.x - state.a;
        variance = hx + ha + white;
        const T inverse = 1.0 / variance;
        const T gx = hx * inverse;
        const T ga = ha * inverse;
        const T gb = hb * inverse;
        state.x += gx * error;
        state.a += ga * error;
        state.b += gb * error;
        state.xx -= gx * hx;
        state.xa -= gx * ha;
        state.xb -= gx * hb;
        state.aa -= ga * ha;
        state.ab -= ga * hb;
        state.bb -= gb * hb;
    }

private:
    void drift(std::size_t step)
    {
        const double dt = m_input.dt_s[step];
        const bool isLow = valueOf(state.x) < m_input.table->low();
        const T x = isLow ? T(m_input.table->low()) : state.x;
        T u;
        T du;
        T ddu;
        m_input.table->at(x, m_input.shift.empty() ? nullptr : &m_input.shift[step], u, du, ddu);
        const T inverse = 1.0 / (1.0 + m_input.chi * x);
        const T attached = m_input.prefactor[step] * inverse;
        const T decline = m_input.chi * inverse; // of g/x^2 with x
        using std::exp;
        const T down = attached * exp(u);
        const T up = attached * m_input.rho[step];
        du -= decline;
        const T spread = (up + down) / (3.0 * x * x);
        T f = up - down - spread / x;
        T slope(0.0);
        T curve(0.0);
        if (!isLow) {
            const T square = decline * decline;
            slope = -1.0 * (decline * up) - down * du;
            curve = 2.0 * square * up - down * (du * du + ddu + square);
        }
        if (!m_input.isCorrelated) {
            const T growth = 1.0 + dt * slope + (0.5 * dt * dt) * (slope * slope + f * curve);
            state.x += dt * f + (0.5 * dt) * (curve * state.xx) + (0.5 * dt * dt) * (f * slope);
            state.xx = growth * growth * state.xx + dt * spread * (1.0 + dt * slope);
            return;
        }
        const T factor = exp(state.b);
        f *= factor;
        slope *= factor;
        curve *= factor;
        const T growth = 1.0 + dt * slope + (0.5 * dt * dt) * (slope * slope + f * curve);
        const T push = dt * f + (0.5 * dt * dt) * (f * slope);
        state.x += push + (0.5 * dt) * (curve * state.xx + 2.0 * slope * state.xb + f * state.bb);
        state.xx = growth * growth * state.xx + 2.0 * growth * push * state.xb + push * push * state.bb +
                   dt * factor * spread * (1.0 + dt * slope);
        state.xa = growth * state.xa + push * state.ab;
        state.xb = growth * state.xb + push * state.bb;
    }

    const FilterInput<T, G>& m_input;
};

} // namespace ostwald
