#pragma once

#include <opencv2/core/mat.hpp>

namespace ostwald {

/// What lies outside the picture for a filter.
enum class Outside { EdgeValue, Zero };

/// Separable Gaussian of standard deviation sigma_px, cut at 4 sigma and normalised. sigma_px <= 0 copies.
[[nodiscard]] cv::Mat gaussian(const cv::Mat& image, double sigma_px, Outside outside = Outside::EdgeValue);

} // namespace ostwald
