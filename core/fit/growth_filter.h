#pragma once

#include "fit/detachment_table.h"
#include "fit/local_flow.h"

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
struct FilterState {
    double x = 0.0, a = 0.0, b = 0.0;
    double xx = 0.0, xa = 0.0, xb = 0.0, aa = 0.0, ab = 0.0, bb = 0.0;
};

/// What the filter runs with at one set of unknowns.
struct FilterInput {
    const DetachmentTable* table = nullptr;
    std::vector<double> dt_s;      ///< of each part of a step between frames
    std::vector<int> parts;        ///< of each step
    std::vector<double> rho;       ///< in the middle of each step
    std::vector<double> prefactor; ///< K c_delta / 3 of each step
    std::vector<double> shift;     ///< delta - reference of each step
    double chi = 0.0;
    double white = 0.0;        ///< mean variance of the white noise, in x
    double slow = 0.0;         ///< stationary variance of the slow noise, in x
    double memory = 0.0;       ///< its correlation from frame to frame
    double rateSpread = 0.0;   ///< variance of b
    bool isCorrelated = false; ///< false: no a, no b
};

/// Extended Kalman filter of second order of
///     dx = e^b f(x, t) dt + sqrt(e^b D) dW,
///     f = (rho g_n - w-_n) / (3 x^2) - D / x,  D = (rho g_n + w-_n) / (9 x^4)
/// (linear-noise form of Kim et al., eq. 11, in x = n^(1/3) by Ito's rule), observed as x + a + white noise.
class GrowthFilter {
public:
    explicit GrowthFilter(const FilterInput& input) : m_input(input) {}

    FilterState state;

    /// Of the measured spread of the first sizes at least this share is taken for real.
    static constexpr double smallestReal = 0.25;
    static constexpr double unknownSpread = 1e4; ///< of a first size whose population nobody knows

    /// The state after the first observation.
    void start(const ObservedParticle& particle)
    {
        state = {};
        const double z = particle.x.front();
        const double noise =
            particle.noise.front() * m_input.white + (m_input.isCorrelated ? m_input.slow : 0.0);
        const bool isKnown = particle.startVariance > 0.0;
        const double spread =
            isKnown ? std::max(particle.startVariance - noise, smallestReal * particle.startVariance) : unknownSpread;
        const double weight = spread / (spread + noise);
        const double away = z - particle.startMean;
        state.x = isKnown ? particle.startMean + weight * away : z;
        state.xx = weight * noise;
        if (!m_input.isCorrelated)
            return;
        const double share = m_input.slow / (spread + noise);
        state.a = isKnown ? share * away : 0.0;
        state.aa = m_input.slow - share * m_input.slow;
        state.xa = -weight * m_input.slow;
        state.bb = m_input.rateSpread;
    }

    /// From one frame to the next.
    void predict(std::size_t step)
    {
        for (int part = 0; part < m_input.parts[step]; ++part)
            advance(ratesAt(step), m_input.dt_s[step]);
        forget();
    }

    /// One part of a step, and what comes after all of them.
    [[nodiscard]] LocalRates ratesAt(std::size_t step) const
    {
        const double low = m_input.table->low();
        const bool isLow = state.x < low;
        const double x = isLow ? low : state.x;
        const Curve u = m_input.table->at(x, m_input.shift[step]);
        const double inverse = 1.0 / (1.0 + m_input.chi * x);
        const double attached = m_input.prefactor[step] * inverse;
        const double decline = m_input.chi * inverse; // of g/x^2 with x
        const double down = attached * std::exp(u.value);
        const double up = attached * m_input.rho[step];
        LocalRates rates;
        rates.spread = (up + down) / (3.0 * x * x);
        rates.f = up - down - rates.spread / x;
        if (!isLow) {
            const double growth = u.first - decline; // of w-/x^2 with x
            rates.slope = -decline * up - down * growth;
            rates.curve =
                2.0 * decline * decline * up - down * (growth * growth + u.second + decline * decline);
        }
        return rates;
    }

    void advance(LocalRates q, double dt)
    {
        if (m_input.isCorrelated) {
            const double factor = std::exp(state.b);
            q = {factor * q.f, factor * q.slope, factor * q.curve, factor * q.spread};
        }
        const LocalFlow flow(q, dt);
        const double mean = 0.5 * q.curve * (state.xx * flow.byVariance + q.spread * flow.bySpread);
        if (!m_input.isCorrelated) {
            state.x += flow.way + mean;
            state.xx = flow.growth * flow.growth * state.xx + q.spread * flow.spreadTime;
            return;
        }
        // A rate e^b acts as a time e^b dt: by b, the way goes as dt times the velocity at its end.
        const double slope = q.slope + q.curve * flow.way;
        const double push = dt * (q.f + flow.way * (q.slope + 0.5 * q.curve * flow.way));
        state.x += flow.way + mean + dt * slope * flow.growth * state.xb + 0.5 * push * (1.0 + dt * slope) * state.bb;
        state.xx = flow.growth * flow.growth * state.xx + 2.0 * flow.growth * push * state.xb +
                   push * push * state.bb + q.spread * flow.spreadTime;
        state.xa = flow.growth * state.xa + push * state.ab;
        state.xb = flow.growth * state.xb + push * state.bb;
    }

    void forget()
    {
        if (!m_input.isCorrelated)
            return;
        const double square = m_input.memory * m_input.memory;
        state.a *= m_input.memory;
        state.xa *= m_input.memory;
        state.ab *= m_input.memory;
        state.aa = square * state.aa + (1.0 - square) * m_input.slow;
    }

    /// Takes the k-th observation in: returns its error and the variance that was expected of it.
    void update(const ObservedParticle& particle, std::size_t k, double& error, double& variance)
    {
        const double z = particle.x[k];
        const double white = particle.noise[k] * m_input.white;
        if (!m_input.isCorrelated) {
            error = z - state.x;
            variance = state.xx + white;
            const double gain = state.xx / variance;
            state.x += gain * error;
            state.xx = gain * white;
            return;
        }
        const double hx = state.xx + state.xa;
        const double ha = state.xa + state.aa;
        const double hb = state.xb + state.ab;
        error = z - state.x - state.a;
        variance = hx + ha + white;
        const double inverse = 1.0 / variance;
        const double gx = hx * inverse;
        const double ga = ha * inverse;
        const double gb = hb * inverse;
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
    const FilterInput& m_input;
};

/// The filter over one particle: visit(k, error, variance) for its sizes after the first.
template <class Visit>
void runFilter(const FilterInput& input, const ObservedParticle& particle, const Visit& visit)
{
    GrowthFilter filter(input);
    filter.start(particle);
    std::size_t k = 1;
    for (int frame = particle.frame.front(); frame < particle.frame.back(); ++frame) {
        filter.predict(static_cast<std::size_t>(frame));
        if (particle.frame[k] != frame + 1)
            continue;
        double error = 0.0;
        double variance = 0.0;
        filter.update(particle, k, error, variance);
        visit(k, error, variance);
        ++k;
    }
}

} // namespace ostwald
