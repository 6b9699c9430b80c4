#pragma once

#include "track/tracks.h"

namespace ostwald {

/// Shift of the specimen in that frame; outside of the movie as at its nearer end, 0 where no drift is known.
[[nodiscard]] Drift driftAt(const Tracks& tracks, int frame);

} // namespace ostwald
