#pragma once

#include "track/tracks.h"

namespace ostwald {

/// Puts the interpolated points between two measured ones on the straight line between them on the specimen:
/// in the frame, they move with the drift. @pre tracks.drift is known
void placeInterpolated(Tracks& tracks);

/// Joins tracks that share a place and are never both seen: in every frame that both cover, one of them at
/// most is measured and the centre of either lies inside the other. Two particles cannot be there; one whose
/// outline changes for a time, by blinking say, is lost by one track and found by another, and the first
/// bridges the second one's frames.
void joinInterleaved(Tracks& tracks);

} // namespace ostwald
