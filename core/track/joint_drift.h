#pragma once

#include "segment/detection.h"
#include "track/tracks.h"

#include <vector>

namespace ostwald {

/// True when nothing cuts the particle: its centroid moves as it does.
[[nodiscard]] bool isWhole(const Detection& detection);

/// Mean of displacements with Huber's weights: those farther than 1.5 robust sd from it weigh less. For each axis alone.
struct RobustMean {
    double mean = 0.0;
    double variance = 0.0; ///< of the mean
};
/// @pre values not empty
[[nodiscard]] RobustMean robustMean(std::vector<double> values);

/// Drift of all frames at once from tracks: for every two frames up to ten apart the robust mean displacement of the
/// whole particles seen in both, and the drift that fits all of them best, each weighing 1 / its variance. Frames far
/// apart keep the errors of single steps from adding up. What no particle ties to the frame before moves as in `steps`.
/// @param steps  drift per frame from the links alone, one per frame from firstFrame
[[nodiscard]] std::vector<Drift> jointDrift(const std::vector<Track>& tracks, const Detections& detections,
                                            const std::vector<Drift>& steps);

} // namespace ostwald
