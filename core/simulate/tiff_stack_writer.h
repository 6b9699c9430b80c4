#pragma once

#include "base/job_control.h"
#include "base/result.h"

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <functional>
#include <optional>

namespace ostwald {

/// nullopt = not known, and then not written.
struct TiffStackCalibration {
    std::optional<double> pixelSize_nm;
    std::optional<double> frameInterval_s;
};

/// Writes a multi-page greyscale TIFF, losslessly compressed (deflate), that opens with its pixel size
/// and frame interval in ImageJ and here; BigTIFF when it may pass 4 GB. Written under a temporary name and
/// renamed.
/// @param picture  called for 0, 1, ... frames-1; CV_16U, or CV_32S of numbers from 0, which become 32-bit unsigned;
///                 all of one size and type; its error ends the writing
/// @error Io         where = path
/// @error Cancelled  nothing is left behind
[[nodiscard]] Status writeTiffStack(const std::filesystem::path& path, int frames,
                                    const TiffStackCalibration& calibration,
                                    const std::function<Result<cv::Mat>(int frame)>& picture,
                                    const JobControl& job = {});

} // namespace ostwald
