#pragma once

#include <opencv2/core/mat.hpp>

namespace ostwald {

/// One picture of a movie, as stored: single channel, CV_8U, CV_16U or CV_32F, rows x columns.
/// Everywhere in Ostwald x = column and y = row, whole numbers are pixel centres, the first pixel is (0, 0).
struct Frame {
    int index = 0;       ///< from 0
    double time_s = 0.0; ///< since the first frame; the index itself while the frame interval is unknown
    cv::Mat pixels;      ///< shared with the cache: never write to it
};

} // namespace ostwald
