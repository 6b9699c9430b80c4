#pragma once

#include "base/result.h"
#include "segment/detection.h"
#include "track/tracks.h"

namespace ostwald {

/// Stills of samples hold different particles: each becomes a track of one point, without drift, links or coalescences.
/// @error InsufficientData  no particle in any still
[[nodiscard]] Result<Tracks> tracksOfStills(const Detections& detections, FrameSize size);

} // namespace ostwald
