#pragma once

#include "segment/detection.h"
#include "track/tracks.h"

namespace ostwald {

/// Proposes a group for every track (science rules): B when it took part in a coalescence; A when it was seen
/// throughout the analysed span (no more than three frames in a row missed), never at the border of the frame, never coalesced and never grew by a lasting step
/// (half of its volume or more at once is no growth by monomers); else unassigned, and why. A particle that the drift
/// carries over the border is said to leave or enter through it. In stills of samples everything away from the border is A.
void assignGroups(Tracks& tracks, const Detections& detections);

/// The same for one of the tracks.
void assignGroup(Track& track, const Tracks& tracks, const Detections& detections);

} // namespace ostwald
