#pragma once

#include "base/result.h"

#include <opencv2/core/mat.hpp>

struct AVFrame;

namespace ostwald {

/// The luminance of a decoded frame. 8-bit luma of limited range is spread to 0..255; deeper samples keep
/// their numbers.
/// @error UnsupportedFormat  a pixel format that cannot be converted
[[nodiscard]] Result<cv::Mat> greyOf(const AVFrame& frame);

} // namespace ostwald
