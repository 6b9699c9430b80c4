#pragma once

#include <opencv2/core/mat.hpp>

namespace ostwald {

/// Standard deviation of the noise at every pixel, CV_32F: from the second difference in x of the second difference in
/// y, (1 -2 1; -2 4 -2; 1 -2 1), whose sd for independent noise is 6 of it and to which anything smooth, such as a
/// blurred particle, adds next to nothing; 1.4826 of the median size over tiles of 64 px, linear in between. At least a
/// quarter of the tiles' median. Of correlated noise, how it differs over the picture is right, not its size.
[[nodiscard]] cv::Mat localNoise(const cv::Mat& image);

} // namespace ostwald
