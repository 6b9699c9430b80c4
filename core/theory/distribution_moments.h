#pragma once

#include "theory/master_equation.h"

#include <span>
#include <vector>

namespace ostwald {

/// <n^q> for q = 0 .. order of a distribution on a lattice.
[[nodiscard]] std::vector<double> rawMoments(const SizeLattice& lattice, std::span<const double> p,
                                             int order);

/// How the moments of a closed ensemble move, without knowing p_n at any other time:
///     d<n^q>/dt = <[(n+1)^q - n^q] w+_n> + <[(n-1)^q - n^q] w-_n>                (Kim et al., eq. 12)
struct MomentRates {
    std::vector<double> rate_per_s;        ///< d<n^q>/dt, q = 0 .. order
    double variance = 0.0;                 ///< <n^2> - <n>^2
    double varianceRate_per_s = 0.0;       ///< <w+ + w-> + 2 cov(n, w+ - w-)
    double meanFlux_per_s = 0.0;           ///< <j_n> = sum_n J_n / rho_c, j_n = J_n / rho_n
    double covarianceWithFlux_per_s = 0.0; ///< cov(n, j_n) = sum_n n J_n / rho_c - <n> <j_n>
};
[[nodiscard]] MomentRates momentRates(const SizeLattice& lattice, const BirthDeathRates& rates,
                                      std::span<const double> p, int order);

/// Relative variance eta^2 = var/<n>^2 along growth with a constant C = cov(n, j)/(<n><j>)     (Kim et al.,
/// eq. 13)
///     eta^2 = 1/<n> + f0 (n0/<n>)^2 + C [1 - (n0/<n>)^2],  f0 = eta0^2 - 1/n0.
/// C is the limit of eta^2 for large <n>.
[[nodiscard]] double relativeVariance(double meanN, double startMeanN, double startRelativeVariance,
                                      double c);

} // namespace ostwald
