#pragma once

#include "base/result.h"
#include "ensemble/trajectories.h"

#include <vector>

namespace ostwald {

/// The population at one time. n = (r / sigma_s)^3.
struct EnsembleMoment {
    double t_s = 0.0;
    int particles = 0;
    double meanR_nm = 0.0;
    double sdR_nm = 0.0;
    double meanN = 0.0;
    double meanNSe = 0.0; ///< sd / sqrt(N)
    double varN = 0.0;    ///< unbiased; the size noise is still in it
    double varNSe = 0.0;  ///< sqrt((m4 - var^2 (N-3)/(N-1)) / N), m4 the fourth central moment
    double relVar = 0.0;  ///< eta^2 = varN / meanN^2
};

/// One row for every time at which at least two particles are seen.
/// @error InvalidArgument   sigma_nm is not positive, or the set contradicts itself
/// @error InsufficientData  no two particles are ever seen together
[[nodiscard]] Result<std::vector<EnsembleMoment>> ensembleMoments(const TrajectorySet& set, double sigma_nm);

/// p_n around one frame and the scaled growth rate there, both smoothed by a Gaussian kernel in n whose width
/// follows Silverman's rule for the number of particles (not of sizes: one particle's sizes are alike).
struct SizeSnapshot {
    double t_s = 0.0;
    int particles = 0;              ///< seen within the window
    double bandwidth = 0.0;         ///< sd of the kernel, monomers
    std::vector<double> n;          ///< evenly spaced
    std::vector<double> p;          ///< density per monomer, integrates to 1
    std::vector<double> rate_per_s; ///< J~_n = (d psi_(n+1)/dt) / <n>(t0), psi_n the fraction of sizes >= n; empty with halfWindow 0
};

/// Frames within +- halfWindow of `frame` are used. d psi/dt is the common slope of the particles' own
/// indicators [n_i(t) >= n] in time, so a particle that comes into sight or is lost does not count as growth;
/// t0 is the first time at which two particles are seen (Kim et al.; scaled with rho_1,T(t0) = rho_c <n>(t0)
/// because rho_c is not measured). With halfWindow 0 it is p_n alone, as of a sample whose particles are seen once.
/// @error InvalidArgument   sigma_nm is not positive, frame lies outside the set, or the set contradicts itself
/// @error InsufficientData  fewer than three particles, or none seen twice, within the window; equal sizes
[[nodiscard]] Result<SizeSnapshot> sizeSnapshot(const TrajectorySet& set, double sigma_nm, int frame,
                                                int halfWindow = 4);

} // namespace ostwald
