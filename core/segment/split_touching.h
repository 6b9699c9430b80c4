#pragma once

#include "segment/components.h"

#include <opencv2/core/mat.hpp>

namespace ostwald {

/// Cuts components where touching particles meet: the cores are the maxima of the Euclidean distance D to the nearest
/// pixel outside that rise by more than depth_px above the saddle to a higher one (h-maxima, 8-connected); every pixel
/// goes to the core that the flood of D from above reaches it from, without ridges between.
/// Components of fewer than smallestArea_px2 pixels are dropped. Beyond the picture's border nothing counts as outside.
/// @return CV_32S, 0 = none, labels 1, 2, .. without gaps, ordered by component and then by the place of the core
[[nodiscard]] cv::Mat splitTouching(const Components& components, cv::Size size, int smallestArea_px2, double depth_px);

} // namespace ostwald
