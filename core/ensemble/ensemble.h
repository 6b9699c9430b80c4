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
    double meanNSe = 0.0; ///< standard error of meanN
    double varN = 0.0;
    double varNSe = 0.0;  ///< standard error of varN
    double relVar = 0.0;  ///< eta^2 = varN / meanN^2
};

/// One row for every time at which at least two particles are seen.
/// @error InsufficientData
[[nodiscard]] Result<std::vector<EnsembleMoment>> ensembleMoments(const TrajectorySet& set, double sigma_nm);

/// p_n around one frame and the scaled growth rate there; bins in n.
struct SizeSnapshot {
    double t_s = 0.0;
    std::vector<double> n;       ///< bin centres
    std::vector<double> p;       ///< density per monomer, integrates to 1
    std::vector<double> rate_per_s; ///< scaled growth rate J~_n = (d psi_{n+1}/dt)/<n>(t0), science.md 4.3
};

/// Frames within +- halfWindow of `frame` are used.
/// @error InsufficientData
[[nodiscard]] Result<SizeSnapshot> sizeSnapshot(const TrajectorySet& set, double sigma_nm, int frame, int halfWindow = 4);

} // namespace ostwald
