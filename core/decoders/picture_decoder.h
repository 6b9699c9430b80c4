#pragma once

#include "base/result.h"

#include <opencv2/core/mat.hpp>

#include <filesystem>

namespace ostwald {

/// Every sample of a PNG or JPEG picture, colours as blue, green, red. @error CorruptData
Result<cv::Mat> readPicture(const std::filesystem::path& path);

} // namespace ostwald
