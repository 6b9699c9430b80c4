#pragma once

#include "track/tracks.h"

#include <vector>

namespace ostwald {

/// Joins the end of one track to the start of a later one over at most maxGap missed frames, by the cheapest
/// assignment of F (1 + 0.1 dt) without drift under the gate g sqrt(dt), dt the frames between them. The frames
/// between are filled with interpolated points.
/// @param drift  one per frame from firstFrame
[[nodiscard]] std::vector<Track> closeGaps(std::vector<Track> tracks, const std::vector<Drift>& drift, int firstFrame,
                                           double gate_px, int maxGap_frames);

} // namespace ostwald
