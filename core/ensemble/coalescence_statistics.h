#pragma once

#include "base/job_control.h"
#include "ensemble/coalescence_curves.h"
#include "ensemble/coalescence_record.h"

#include <cstdint>
#include <vector>

namespace ostwald {

/// A curve with the 95 % band of a bootstrap.
struct BandedCurve {
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> low;
    std::vector<double> high;
};

/// A median with the 95 % interval of the bootstrap.
struct MeasuredMedian {
    double value = 0.0;
    double low95 = 0.0;
    double high95 = 0.0;
    double spread = 0.0; ///< robust sd of the single values: 1.4826 times their median absolute deviation
    int count = 0;       ///< 0 = not measured
};

struct CoalescenceStatistics {
    /// rho0 k_f(t) in 1/s, rho0 the density at the start: from d rho_c/dt = -k_f rho_c^2/2, events weighted by
    /// 2 N(begin)/N(t)^2 and smoothed by a Gaussian kernel reflected at both ends.
    BandedCurve rate_per_s;
    BandedCurve psi_per_s;        ///< density of coalescence times, 1 over the observation
    BandedCurve sigmaDensity_per_nm; ///< P(sigma): density of sigma = r_a + r_b at the events
    double sigmaWidth_nm = 0.0;   ///< sd of its kernel
    BandedCurve diffusion_nm2_s;  ///< D_r(t); empty without positions
    ContactDistance contact;      ///< of pairs before they merge, or of the events when no paths are known
    DiffusionLaw diffusionLaw;
    bool hasDiffusion = false;
    MeasuredMedian encounter_nm;  ///< separation of the centres when last seen apart
    MeasuredMedian gap_nm;        ///< the same less sigma: the double ligand layer
    MeasuredMedian contactSigma_nm; ///< sigma at the events
    double peak_s = 0.0;          ///< time of the highest rate
    double width_s = 0.0;         ///< of psi: 2.355 times the sd of the event times
    double localisation_nm = 0.0; ///< error of a relative position, per coordinate
};

/// What was seen of coalescence and what follows from it.
struct MeasuredCoalescence {
    CoalescenceRecord record;
    CoalescenceStatistics statistics;
};

/// Relative motion: with s_k the step of a relative position between neighbouring frames dt apart,
///     D = <|s_k|^2>/(4 dt) + <s_k . s_(k+1)>/(2 dt),
/// which neither localisation errors nor motion blur bias (Vestergaard, Blainey and Flyvbjerg, Phys. Rev. E 89,
/// 022726, 2014), averaged over pairs by a kernel in time. Bands draw families anew, `replicas` times.
/// @error as checkRecord; InvalidArgument  fewer than 20 replicas; Cancelled
[[nodiscard]] Result<CoalescenceStatistics> coalescenceStatistics(const CoalescenceRecord& record,
                                                                  int replicas = 200, std::uint64_t seed = 1,
                                                                  const JobControl& job = {});

} // namespace ostwald
