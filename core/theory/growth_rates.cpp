#include "theory/growth_rates.h"

#include <cmath>

namespace ostwald {

GrowthRates::GrowthRates(const GrowthConstants& constants, const ParticleShape& shape)
    : m_potential(constants, shape), m_prefactor_per_s(std::exp(constants.lnK) * surfaceFactor(shape.delta())),
      m_chi(std::exp(constants.lnChi))
{
}

double GrowthRates::g(double n) const
{
    const double x = std::cbrt(n);
    return m_prefactor_per_s * x * x / (1.0 + m_chi * x);
}

double GrowthRates::detachment(double n) const
{
    return g(n - 1.0) * std::exp(m_potential(n - 1.0));
}

} // namespace ostwald
