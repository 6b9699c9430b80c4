#include "fit/size_flow.h"

#include "theory/growth_rates.h"

#include <algorithm>
#include <cmath>

namespace ostwald {

SizeFlow::SizeFlow(double highX, std::size_t cells)
{
    const double lowX = std::cbrt(ChemicalPotential::smallestSize - 0.5);
    for (std::size_t i = 0; i <= cells; ++i)
        m_edges.push_back(lowX + (highX - lowX) * static_cast<double>(i) / static_cast<double>(cells));
    for (std::size_t i = 0; i < cells; ++i) {
        const double low = std::pow(m_edges[i], 3);
        const double high = std::pow(m_edges[i + 1], 3);
        m_centre.push_back(0.5 * (low + high));
        m_width.push_back(high - low);
    }
    for (std::vector<double>* rates : {&m_out0, &m_out1, &m_back0, &m_back1, &m_out, &m_back})
        rates->assign(cells + 1, 0.0);
    m_ratio.resize(cells);
}

void SizeFlow::setConstants(const GrowthConstants& constants, double delta, PotentialModel model)
{
    const GrowthRates rates(constants, ParticleShape(delta));
    std::vector<double> up(size());
    std::vector<double> down(size());
    const auto edge = [&](std::size_t i) { return std::pow(m_edges[i], 3); };
    const auto width = [&](std::size_t i) { return 0.5 * (m_width[i - 1] + m_width[i]); };
    for (std::size_t i = 1; i < size(); ++i) {
        const double n = edge(i) - 0.5;
        const double mu = model == PotentialModel::GibbsThomson ? rates.potential().gibbsThomson(n)
                                                                : rates.potential()(n);
        up[i] = rates.g(n);
        down[i] = up[i] * std::exp(mu);
    }
    // The density at an edge is taken from the cells beside it, (w^2 - 1)/6 d2p/dn2 too high: for the variance as
    // much as (1/3) d[v (w^2 - 1)]/dn more diffusion, which is taken off here.
    const auto excess = [&](const std::vector<double>& rate, std::size_t i) {
        const std::size_t low = std::max<std::size_t>(1, i - 1);
        const std::size_t high = std::min(size() - 1, i + 1);
        const auto term = [&](std::size_t k) { return rate[k] * (width(k) * width(k) - 1.0); };
        return high > low ? (term(high) - term(low)) / (3.0 * (edge(high) - edge(low))) : 0.0;
    };
    for (std::size_t i = 1; i < size(); ++i) {
        const double distance = m_centre[i] - m_centre[i - 1];
        const double spreadUp = std::max(0.25 * up[i], 0.5 * up[i] - excess(up, i)) / distance;
        const double spreadDown = std::max(0.25 * down[i], 0.5 * down[i] + excess(down, i)) / distance;
        // Density at the edge between two cells of different width, and its slope there.
        const double both = m_width[i - 1] + m_width[i];
        const double carriedOut = m_width[i] / (both * m_width[i - 1]);
        const double carriedBack = m_width[i - 1] / (both * m_width[i]);
        m_out1[i] = spreadUp / m_width[i - 1] + up[i] * carriedOut;
        m_out0[i] = spreadDown / m_width[i - 1] - down[i] * carriedOut;
        m_back1[i] = spreadUp / m_width[i] - up[i] * carriedBack;
        m_back0[i] = spreadDown / m_width[i] + down[i] * carriedBack;
    }
}

void SizeFlow::step(double rho, double dt_s, bool damped, std::vector<double>& share)
{
    const std::size_t cells = size();
    const double behind = damped ? dt_s : 0.5 * dt_s;
    for (std::size_t i = 1; i < cells; ++i) {
        m_out[i] = behind * (m_out0[i] + rho * m_out1[i]);
        m_back[i] = behind * (m_back0[i] + rho * m_back1[i]);
    }
    if (!damped) {
        double below = 0.0;
        for (std::size_t i = 0; i < cells; ++i) {
            const double above = i + 1 < cells ? m_out[i + 1] * share[i] - m_back[i + 1] * share[i + 1] : 0.0;
            share[i] += below - above;
            below = above;
        }
    }
    double previous = 0.0;
    double last = 0.0;
    for (std::size_t i = 0; i < cells; ++i) {
        const double inverse = 1.0 / (1.0 + m_out[i + 1] + m_back[i] - m_out[i] * previous);
        m_ratio[i] = previous = m_back[i + 1] * inverse;
        share[i] = last = (share[i] + m_out[i] * last) * inverse;
    }
    for (std::size_t i = cells - 1; i-- > 0;)
        share[i] += m_ratio[i] * share[i + 1];
}

SizeFlow::Moments SizeFlow::moments(const std::vector<double>& share) const
{
    Moments result;
    double squares = 0.0;
    for (std::size_t i = 0; i < size(); ++i) {
        result.mean += share[i] * m_centre[i];
        // Sheppard's correction; a cell one monomer wide holds one size only and needs none.
        squares += share[i] * (m_centre[i] * m_centre[i] - (m_width[i] * m_width[i] - 1.0) / 12.0);
    }
    result.variance = squares - result.mean * result.mean;
    return result;
}

} // namespace ostwald
