#pragma once

#include "segment/detection.h"

#include <opencv2/core/mat.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace ostwald {

/// The outline of a particle at its local level, as the measuring chain cuts particles out: what is connected with its
/// middle and above half of its own height, over the median of what surrounds it (from 1.5 radii + 2 px to 3 radii + 4 px,
/// without other particles), in the frame smoothed by contourSigma_px. Pixels of other particles are left to them.
/// @param pixels  of the frame, one channel   @param particle  its place in the list
/// @return nullopt when nothing stands out there by three sd of the surroundings, or nothing free surrounds it
[[nodiscard]] std::optional<std::vector<cv::Point2f>> localOutline(const cv::Mat& pixels, const FrameDetections& frame,
                                                                   std::size_t particle, bool brightParticles);

} // namespace ostwald
