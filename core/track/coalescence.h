#pragma once

#include "segment/detection.h"
#include "track/tracks.h"

namespace ostwald {

/// Finds particles that end against a neighbour whose volume r^3 grows by theirs, and gives the product a track of
/// its own with both as parents. With q = (median volume 2 to 6 frames after - median volume of the neighbour 4 to 1
/// frames before) / median volume of the lost one before, |ln q| and |ln| of the product's volume over the sum of
/// both may be 0.35 or three of their sd, but never ln 2: a neighbour that stayed as it was is no product. Contact, on
/// the specimen, is wider than the sum of the radii by at most 35 % and 2 px; the product lives for three frames or
/// more. What others grow by between the two spans of frames is taken off first. Just after contact the outline is not round yet, which is why the first two frames do not count.
/// Two outlines that overlap in the frames right before are the product already (see overlap.h): its track begins with
/// interpolated points there.
/// Two that are seen apart again within five frames were in contact only: the lost one's track goes on, with
/// interpolated points. A particle that the drift carries over the border is not lost to a neighbour.
void findCoalescences(Tracks& tracks);

} // namespace ostwald
