#pragma once

#include "base/result.h"
#include "track/tracks.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace ostwald {

/// Two particles that became one.
struct CoalescenceEvent {
    double t_s = 0.0; ///< first time of the merged particle
    double rA_nm = 0.0; ///< last radii before contact
    double rB_nm = 0.0;
    /// Between the centres when last seen apart, in projection; NaN = not known.
    double separation_nm = std::numeric_limits<double>::quiet_NaN();
    std::int64_t family = 0; ///< shared by events that lead to one particle: what a bootstrap draws together

    [[nodiscard]] double sigma_nm() const { return rA_nm + rB_nm; }
};

/// Where B is, seen from A, up to their contact; drift has no part in it.
struct PairPath {
    std::int64_t family = 0;
    std::vector<double> t_s; ///< strictly ascending
    std::vector<double> dx_nm;
    std::vector<double> dy_nm;
    std::vector<double> sigma_nm; ///< sum of the radii
};

/// Who is there at one time.
struct ParticleCensus {
    double t_s = 0.0;
    int particles = 0;         ///< that exist, seen or not
    std::vector<double> r_nm = {}; ///< of those seen
};

/// What was seen of coalescence, whatever it came from. Times in s, lengths in nm.
struct CoalescenceRecord {
    double begin_s = 0.0;
    double end_s = 0.0;
    std::vector<CoalescenceEvent> events; ///< by time
    std::vector<PairPath> paths;          ///< of events; empty when positions are not known
    std::vector<ParticleCensus> census;   ///< by time, never empty
    bool countsAll = true; ///< false: only particles that coalesce are in it, so the level of the rate is too high

    /// Particles at the last census not after t_s, or at the first. @pre census
    [[nodiscard]] const ParticleCensus& censusAt(double t_s) const;
};

/// The coalescences of tracks with the paths of their parents. Excluded tracks count neither as particles nor with
/// their events. Interpolated and excluded points have no size and no position.
/// @error InvalidArgument  pixelSize_nm or frameInterval_s is not positive
[[nodiscard]] Result<CoalescenceRecord> coalescenceRecord(const Tracks& tracks, double pixelSize_nm,
                                                          double frameInterval_s);

/// Checks what every use of a record relies on.
/// @error InsufficientData  fewer than five events
/// @error InvalidArgument   a time, size or count that cannot be
[[nodiscard]] Status checkRecord(const CoalescenceRecord& record);

} // namespace ostwald
