#pragma once

#include "exchange/lineage.h"
#include "segment/detection.h"
#include "track/tracks.h"

namespace ostwald {

/// Our tracks for other programs: measured points only, so that a bridged gap is a gap; parents as they are.
/// @pre tracks was linked from detections
[[nodiscard]] Lineage lineageOf(const Tracks& tracks, const Detections& detections);

/// A lineage as particles and tracks of our own.
struct TrackedParticles {
    Detections detections;
    Tracks tracks;
    std::vector<std::string> notes; ///< sentences on what had no place
};

/// Tracks get the ids 1 .. n in the order of theirs, gaps interpolated points, merges a Coalescence each; groups are
/// proposed by assignGroups(), and what splits, or goes on under another id, is in none. Positions are taken as they are:
/// the drift is 0. The largest two of more than two parents are kept.
/// @error as normalize()
[[nodiscard]] Result<TrackedParticles> particlesOf(Lineage lineage);

} // namespace ostwald
