#pragma once

#include <opencv2/core/mat.hpp>

namespace ostwald {

/// Adaptive threshold of Bradley and Roth (2007): 255 where f < (1 - t) mean over a window x window square that is
/// clipped at the borders, 0 elsewhere.
/// @param image  CV_32F with the camera's offset removed   @param window  odd
[[nodiscard]] cv::Mat darkerThanSurroundings(const cv::Mat& image, int window, double t);

} // namespace ostwald
