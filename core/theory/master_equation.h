#pragma once

#include "base/job_control.h"
#include "base/result.h"
#include "theory/growth_constants.h"

#include <functional>
#include <span>
#include <vector>

namespace ostwald {

/// Whole sizes first, first + 1, ..., last; both ends reflect.
/// @invariant ChemicalPotential::smallestSize <= first < last
struct SizeLattice {
    int first = 20;
    int last = 1000;

    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(last - first + 1); }
    bool operator==(const SizeLattice&) const = default;
};

/// What the solution and the particles' shape are at one time.
struct GrowthConditions {
    double rho = 1.0;   ///< rho~_1
    double delta = 1.5; ///< shape index
};

/// w+_n and w-_n on a lattice, 1/s (Kim et al., eq. 11, 14, 15): w+ of the last and w- of the first size are
/// 0.
struct BirthDeathRates {
    std::vector<double> up;
    std::vector<double> down;
};

/// @pre conditions.delta within ParticleShape's range, lattice valid
[[nodiscard]] BirthDeathRates birthDeathRates(const GrowthConstants& constants,
                                              const GrowthConditions& conditions, const SizeLattice& lattice);

/// dp_n/dt = w+_(n-1) p_(n-1) + w-_(n+1) p_(n+1) - (w+_n + w-_n) p_n     (Kim et al., eq. 11 per particle)
[[nodiscard]] std::vector<double> masterEquationRight(const BirthDeathRates& rates,
                                                      std::span<const double> p);

/// The steady distribution without flux, p_(n+1)/p_n = w+_n / w-_(n+1): what p_n tends to between reflecting
/// ends.
[[nodiscard]] std::vector<double> steadyDistribution(const BirthDeathRates& rates);

/// exp(t W) p for constant rates by uniformisation: a sum of positive terms only, to the last digits (1e-12
/// of the largest p). Cost t max(w+ + w-) times the size of the lattice.
/// @pre t_s >= 0, sizes agree
[[nodiscard]] std::vector<double> transientDistribution(const BirthDeathRates& rates,
                                                        std::span<const double> p, double t_s);

/// p_n at ascending times t_s >= 0 for conditions that change in time: commutator-free Magnus steps of fourth
/// order with step doubling. p is the distribution at time 0.
/// @param tolerance  error of one step, of the largest p
/// @error InvalidArgument  a shape index or rho outside its range, times not ascending, a size of p that is
/// not the
///                         lattice's
/// @error Cancelled
[[nodiscard]] Result<std::vector<std::vector<double>>>
evolveDistribution(const GrowthConstants& constants,
                   const std::function<GrowthConditions(double t_s)>& conditions, const SizeLattice& lattice,
                   std::span<const double> p, std::span<const double> t_s, double tolerance = 1e-10,
                   const JobControl& job = {});

/// One step of dt_s by the implicit trapezoidal rule (tridiagonal, one pass over the lattice) or, with
/// `damped`, by the backward Euler rule that a sharp start needs first. Second and first order in dt_s.
void implicitStep(const BirthDeathRates& rates, double dt_s, bool damped, std::vector<double>& p);

/// The lattice that holds a start of the given mean and sd, exact or spread, through the whole time, wide
/// enough that the ends do not matter (found from the drift of its upper and lower edge).
/// @pre largestRho is not below rho~_1 at any time
[[nodiscard]] SizeLattice latticeFor(const GrowthConstants& constants, const GrowthConditions& fastest,
                                     double meanN, double sdN, double t_s);

} // namespace ostwald
