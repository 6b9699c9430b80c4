#pragma once

#include "theory/chemical_potential.h"

namespace ostwald {

/// Rates of attachment and detachment of monomers (Kim et al., eq. 11, 14, 15), in 1/s:
///     g_n       = K c_delta n^(2/3) / (1 + chi n^(1/3))
///     w+_n      = g_n rho~(t)                 n -> n+1
///     w-_(n+1)  = g_n exp(mu_n)               n+1 -> n   (detailed balance)
///     J_n/rho_c = w+_n p_n - w-_(n+1) p_(n+1)
/// for real n >= ChemicalPotential::smallestSize.
class GrowthRates {
public:
    GrowthRates(const GrowthConstants& constants, const ParticleShape& shape);

    [[nodiscard]] const ChemicalPotential& potential() const { return m_potential; }

    [[nodiscard]] double g(double n) const;
    [[nodiscard]] double attachment(double n, double rho) const { return g(n) * rho; }
    /// w-_n, out of size n.
    [[nodiscard]] double detachment(double n) const;
    /// v_n = w+_n - w-_n: mean velocity of one particle of size n (the paper's j_n also holds the diffusive flux).
    [[nodiscard]] double velocity(double n, double rho) const { return attachment(n, rho) - detachment(n); }
    /// J_n / rho_c for p_n = density and p_(n+1) = densityNext.
    [[nodiscard]] double flux(double n, double rho, double density, double densityNext) const
    {
        return attachment(n, rho) * density - detachment(n + 1.0) * densityNext;
    }

private:
    ChemicalPotential m_potential;
    double m_prefactor_per_s; ///< K c_delta
    double m_chi;
};

} // namespace ostwald
