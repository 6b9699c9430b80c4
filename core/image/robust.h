#pragma once

#include <opencv2/core/mat.hpp>

#include <vector>

namespace ostwald {

/// The q-quantile (0 .. 1) of the values, linear between order statistics. @pre values not empty
[[nodiscard]] double quantile(std::vector<float> values, double q);

/// Standard deviation from the median absolute deviation, 1.4826 MAD: right for Gaussian values, blind to a
/// minority of others. @pre values not empty
[[nodiscard]] double robustSd(std::vector<float> values);

/// About `atMost` values of a CV_32F image on a regular grid, enough for its quantiles.
[[nodiscard]] std::vector<float> sampleOf(const cv::Mat& image, std::size_t atMost = 20000);

} // namespace ostwald
