#pragma once

#include "base/job_control.h"
#include "base/result.h"

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <functional>

namespace ostwald {

struct TiffStackCalibration {
    double pixelSize_nm = 1.0;
    double frameInterval_s = 1.0;
};

/// Writes a multi-page 16-bit greyscale TIFF, losslessly compressed (deflate), that opens with its pixel size
/// and frame interval in ImageJ and here; BigTIFF when it may pass 4 GB. Written under a temporary name and
/// renamed.
/// @param picture  called for 0, 1, ... frames-1; CV_16U, all of one size; its error ends the writing
/// @error Io         where = path
/// @error Cancelled  nothing is left behind
[[nodiscard]] Status writeTiffStack(const std::filesystem::path& path, int frames,
                                    const TiffStackCalibration& calibration,
                                    const std::function<Result<cv::Mat>(int frame)>& picture,
                                    const JobControl& job = {});

} // namespace ostwald
