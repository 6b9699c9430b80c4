#pragma once

#include "segment/detection.h"
#include "track/tracks.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numbers>
#include <vector>

namespace ostwald::test {

struct Disc {
    double x_px, y_px, r_px;
};

/// What a segmentation that does not part touching discs finds.
inline Detection blobOf(FrameSize size, const std::vector<Disc>& discs)
{
    cv::Mat mask = cv::Mat::zeros(size.height, size.width, CV_8U);
    for (int y = 0; y < mask.rows; ++y)
        for (int x = 0; x < mask.cols; ++x)
            for (const Disc& disc : discs)
                if (std::hypot(x - disc.x_px, y - disc.y_px) <= disc.r_px)
                    mask.at<unsigned char>(y, x) = 255;
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(mask.clone(), contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    const cv::Moments m = cv::moments(mask, true);
    Detection d;
    for (const cv::Point& p : contours.front())
        d.outline.emplace_back(p);
    d.area_px2 = m.m00;
    d.x_px = m.m10 / m.m00;
    d.y_px = m.m01 / m.m00;
    d.r_px = std::sqrt(d.area_px2 / std::numbers::pi);
    d.rSd_px = 0.1;
    return d;
}

} // namespace ostwald::test
