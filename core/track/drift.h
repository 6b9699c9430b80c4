#pragma once

#include "segment/detection.h"
#include "track/tracks.h"

#include <vector>

namespace ostwald {

/// Shift between two frames by displacement vote: the pair differences within +-25 px are counted in bins of one
/// pixel, the fullest 3 x 3 neighbourhood wins, and the median of the pairs within 3 px refines it. Zero when fewer
/// than three pairs agree.
[[nodiscard]] Drift shiftBetween(const FrameDetections& from, const FrameDetections& to);

/// Gate g for sqrt(F): four robust sd of the steps left after the drift, at least 2 px and at most half of the median
/// distance to the nearest neighbour.
[[nodiscard]] double automaticGate_px(const Detections& detections, const std::vector<Drift>& steps);

} // namespace ostwald
