#pragma once

#include "track/tracks.h"

namespace ostwald {

/// The first of the frames before `frame`, one after the other without a hole, in which both particles are
/// seen and their centres are nearer than the sum of the radii that they had in the four frames before, by
/// two sd or more: spheres that touch cannot be, so that they had fused by then, and a neck was taken for two
/// outlines. `frame` when there is none. Either keeps three frames or more.
[[nodiscard]] int firstFusedFrame(const Track& a, const Track& b, int frame);

/// The one particle that two outlines are in the frames from .. to: where both balance by volume and of the
/// volume of both, as interpolated points. @pre both are measured in all of these frames
[[nodiscard]] Track fusedIn(const Track& a, const Track& b, int from, int to);

} // namespace ostwald
