#pragma once

#include "base/result.h"
#include "theory/growth_constants.h"
#include "theory/particle_shape.h"

#include <optional>

namespace ostwald {

/// How a solution stands to the particles in it (Kim et al.).
enum class Saturation {
    Undersaturated, ///< ln rho <= 0
    Supersaturated, ///< 0 < ln rho <= mu*: a stable and an unstable size exist
    Hypersaturated  ///< ln rho > mu*: every size grows
};

struct PotentialMaximum {
    double n = 0.0;  ///< n*
    double mu = 0.0; ///< mu*, kT
};

/// Sizes n >= 20 at which mu_n = ln rho.
struct CriticalSizes {
    std::optional<double> stable;   ///< on the rising branch, n < n*: absolute focusing (r* in the paper's text)
    std::optional<double> unstable; ///< on the falling branch, n > n*: Ostwald ripening (r**)
};

/// Chemical potential of a monomer in a particle of n monomers relative to the infinite solid, in kT,
///     mu_n = ef [n_f(n+1) - n_f(n)] + ee [n_e(n+1) - n_e(n)] - (4 + alpha) ln(1 + 1/n)     (Kim et al., eq. 6)
/// for real n >= 1; use n >= smallestSize only (see ParticleShape).
class ChemicalPotential {
public:
    static constexpr double smallestSize = 20.0;

    ChemicalPotential(const GrowthConstants& constants, const ParticleShape& shape)
        : m_constants(constants), m_shape(shape)
    {
    }

    [[nodiscard]] double operator()(double n) const;

    /// Large-n display form, not for fits: c1 n^(-1/3) + c2 n^(-2/3) - (4 + alpha)/n with the effective c1, c2
    /// of the exact site counts (the printed eq. 1 leaves out a term of n_f).
    [[nodiscard]] double approximate(double n) const;

    /// Classical limit, c1 n^(-1/3) = c1 sigma_s / r (Gibbs-Thomson).
    [[nodiscard]] double gibbsThomson(double n) const;

    /// Maximum over whole n >= 20.
    [[nodiscard]] PotentialMaximum maximum() const;
    /// Maximum over real n >= 20.
    [[nodiscard]] PotentialMaximum continuousMaximum() const;

    [[nodiscard]] Saturation saturation(double lnRho) const;
    [[nodiscard]] CriticalSizes criticalSizes(double lnRho) const;

    /// beta Delta G_n + ln C = ef n_f + ee n_e - (4 + alpha) ln n - n ln rho     (Kim et al., eq. 10)
    [[nodiscard]] double freeEnergy(double n, double lnRho) const;

private:
    [[nodiscard]] double root(double low, double high, double lnRho) const;

    GrowthConstants m_constants;
    ParticleShape m_shape;
};

} // namespace ostwald
