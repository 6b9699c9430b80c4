#pragma once

#include "track/tracks.h"

#include <optional>

namespace ostwald {

/// A particle's volume, r^3, from several frames.
struct VolumeEstimate {
    double median_px3 = 0.0;
    double sd_px3 = 0.0; ///< of the median: the larger of what the radii state and what they scatter by
};

/// Over the measured points of the track inside [from, to]; empty when there is none.
[[nodiscard]] std::optional<VolumeEstimate> volumeIn(const Track& track, int from, int to);

} // namespace ostwald
