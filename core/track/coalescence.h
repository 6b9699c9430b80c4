#pragma once

#include "track/tracks.h"

namespace ostwald {

/// Finds particles that end against a neighbour whose volume r^3 grows by theirs, and gives the product a track of
/// its own with both as parents. Accepted when |ln q| <= 0.35, q = (median volume 2 to 6 frames after - median volume
/// of the neighbour 4 to 1 frames before) / median volume of the lost one before; contact is wider than the sum of
/// the radii by at most 35 % and 2 px; the product lives for three frames or more. Just after contact the outline is
/// not round yet, which is why the first two frames do not count.
void findCoalescences(Tracks& tracks);

} // namespace ostwald
