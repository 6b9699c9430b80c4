#pragma once

#include "base/job_control.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <vector>

namespace ostwald {

/// Watershed by priority flood from the given seeds downhill: label k (from 1) for pixels that drain to seed k-1, no
/// ridges between basins. Pixels where `mask` is 0 keep label 0.
/// When cancelled, the flood ends where it is.
/// @param height  CV_32F, high inside particles   @param mask  CV_8U
[[nodiscard]] cv::Mat basins(const cv::Mat& height, const std::vector<cv::Point>& seeds, const cv::Mat& mask,
                             const JobControl& job = {});

} // namespace ostwald
