#pragma once

#include "track/tracks.h"

#include <vector>

namespace ostwald {

/// Puts `next` behind `track`, the frames between filled with interpolated points.
void appendBridged(Track& track, const Track& next);

/// Joins the end of one track to the start of a later one over at most maxGap missed frames, by the cheapest
/// assignment of F (1 + 0.1 dt) without drift under the gate g sqrt(dt), dt the frames between them. Leaving
/// an end or a start as it is costs 1.05 of the 90th percentile of all candidates' costs: the widest tenth is
/// not worth a link.
/// @param drift  one per frame from firstFrame
[[nodiscard]] std::vector<Track> closeGaps(std::vector<Track> tracks, const std::vector<Drift>& drift,
                                           int firstFrame, double gate_px, int maxGap_frames);

} // namespace ostwald
