#pragma once

#include "segment/detection.h"
#include "track/tracks.h"

namespace ostwald {

/// Proposes a group for every track (science rules): B when it took part in a coalescence; A when it was seen
/// throughout the analysed span, never at the border of the frame and never coalesced; else unassigned, and why.
void assignGroups(Tracks& tracks, const Detections& detections);

} // namespace ostwald
