#pragma once

#include "base/job_control.h"
#include "base/result.h"

#include <array>
#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace ostwald {

/// What decides when two particles with ligands merge (Kim et al., eq. 18-20).
struct CoalescenceConstants {
    double kappa_per_s = 11.6;    ///< propensity of small particles in contact, >= 0
    double gamma_per_nm = 7.64;   ///< how sharply it falls with size
    double sigmaC_nm = 3.008;     ///< contact distance at which it has halved
    double v_nm2 = 1e-4;          ///< variance of the separation at which ligand layers touch, > 0
    double ligand_nm = 2.87;      ///< l, thickness of the double ligand layer, > 0 or 0
    double onset_nm = 44.0;       ///< r_c, no pair is closer than this at time 0

    bool operator==(const CoalescenceConstants&) const = default;
};

/// The pair at one time: contact distance sigma (the sum of two radii), its growth, and the relative diffusion.
struct PairState {
    double sigma_nm = 0.0;
    double sigmaRate_nm_s = 0.0;
    double diffusion_nm2_s = 0.0;
};

/// What holds at r = sigma(t). The printed condition loses the pairs that a growing wall sweeps up.
enum class PairWall {
    ZeroGradient, ///< d rho/dr = 0, as printed
    Impermeable   ///< D d rho/dr + sigma' rho = 0
};

/// kappa_sigma = kappa / (exp(gamma (sigma - sigma_c)) + 1)     (Kim et al., eq. 19a), 1/s
[[nodiscard]] double coalescencePropensity(const CoalescenceConstants& constants, double sigma_nm);

/// Pair density around a particle, per unit of the bulk's, at the times asked for.
struct CoalescenceRate {
    std::vector<double> t_s;
    std::vector<double> rate_nm3_s;    ///< k_f(t)
    std::vector<double> integral_nm3;  ///< integral of k_f from 0 to t
    std::vector<double> wallDensity;   ///< rho(sigma, t)
};

/// Points of the coarser of two grids and error of one step (of the density); the defaults are good to 5e-4 of the peak.
struct CoalescenceAccuracy {
    int points = 500;
    double stepTolerance = 3e-6;
};

/// Solves
///     d rho/dt = D_r (1/r) d^2(r rho)/dr^2 - kappa_sigma exp(-(r - sigma - l)^2/(2 v)) rho,  r > sigma(t),
///     k_f(t) = 4 pi kappa_sigma int r^2 exp(-(r - sigma - l)^2/(2 v)) rho dr,
/// rho(r, 0) = 1 from r_c on, 0 below (Kim et al., eq. 18-20), in y = r - sigma(t) and U = r rho on a grid that
/// is finest at the sink y = l, however narrow, with implicit steps of second order that choose their length.
/// @param pair  sigma > 0 and D > 0 from 0 to the last time
/// @param t_s   ascending, >= 0
/// @error InvalidArgument  a constant, a time or a state outside its range
/// @error Cancelled
[[nodiscard]] Result<CoalescenceRate>
coalescenceRate(const CoalescenceConstants& constants, const std::function<PairState(double t_s)>& pair,
                std::span<const double> t_s, PairWall wall = PairWall::ZeroGradient,
                const CoalescenceAccuracy& accuracy = {}, const JobControl& job = {});

/// Order of the constants in every array of derivatives and fits; kappa and v by their logarithms.
enum class CoalescenceConstant { LnKappa, Gamma, SigmaC, LnV, Ligand, Onset };
inline constexpr std::size_t coalescenceConstantCount = 6;

/// Derivatives with respect to one constant at the same times.
struct CoalescenceSlope {
    std::vector<double> rate;     ///< of k_f
    std::vector<double> integral; ///< of its integral
};

struct CoalescenceSensitivity {
    CoalescenceRate rate;
    std::array<CoalescenceSlope, coalescenceConstantCount> slopes;
};

/// As coalescenceRate(), with the derivatives of k_f: the equations of the derivatives are solved beside it, in the same
/// steps. Costs about four times as much.
[[nodiscard]] Result<CoalescenceSensitivity>
coalescenceSensitivity(const CoalescenceConstants& constants, const std::function<PairState(double t_s)>& pair,
                       std::span<const double> t_s, PairWall wall = PairWall::ZeroGradient,
                       const CoalescenceAccuracy& accuracy = {}, const JobControl& job = {});

/// How the number of particles falls, for a density rho0 at time 0 (nm^-3).
struct CoalescenceCourse {
    std::vector<double> uncoalesced; ///< S = 1/(1 + rho0 I): share that has not coalesced; I = integral of k_f
    std::vector<double> density;     ///< 1/(1 + rho0 I/2): all particles, of which two become one
    std::vector<double> psi_per_s;   ///< density of coalescence times, rho0 k_f S^2/(1 - S(T)), 1 over 0..T
};
/// @pre rate holds two times or more, density_per_nm3 > 0
[[nodiscard]] CoalescenceCourse coalescenceCourse(const CoalescenceRate& rate, double density_per_nm3);

} // namespace ostwald
