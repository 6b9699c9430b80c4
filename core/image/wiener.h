#pragma once

#include <opencv2/core/mat.hpp>

namespace ostwald {

/// Adaptive Wiener filter (Lim 1990): mu + max(v - nu, 0) / max(v, nu) (f - mu) with the local mean mu and variance
/// v of a window x window square (edge values repeated) and the noise power nu, the median of v.
/// @param image  CV_32F   @param window  odd
[[nodiscard]] cv::Mat wiener(const cv::Mat& image, int window);

} // namespace ostwald
