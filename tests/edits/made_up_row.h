#pragma once

#include "segment/detection.h"
#include "segment/measure_chain.h"
#include "track/tracks.h"

#include <cmath>
#include <memory>
#include <numbers>

namespace ostwald::test {

inline constexpr FrameSize rowField{400, 300};
inline constexpr int rowFrames = 30;

inline Detection disc(double x_px, double y_px, double r_px)
{
    Detection d;
    d.x_px = x_px;
    d.y_px = y_px;
    d.r_px = r_px;
    d.rSd_px = 0.1;
    d.area_px2 = std::numbers::pi * r_px * r_px;
    std::vector<cv::Point> pixels;
    for (int y = static_cast<int>(y_px - r_px); y <= static_cast<int>(y_px + r_px) + 1; ++y)
        for (int x = static_cast<int>(x_px - r_px); x <= static_cast<int>(x_px + r_px) + 1; ++x)
            if (std::hypot(x - x_px, y - y_px) <= r_px)
                pixels.emplace_back(x, y);
    d.outline = outlineOf(pixels);
    return d;
}

/// Six at rest in a row, 50 px apart, and a pair that becomes one in frame 15.
inline std::shared_ptr<const Detections> rowMovie()
{
    auto result = std::make_shared<Detections>();
    for (int t = 0; t < rowFrames; ++t) {
        FrameDetections frame{t, {}};
        for (int k = 0; k < 6; ++k)
            frame.particles.push_back(disc(50.0 + 50.0 * k, 80.0, 6.0 + 0.1 * k));
        if (t < 15) {
            frame.particles.push_back(disc(200.0 - 8.0, 200.0, 7.0));
            frame.particles.push_back(disc(200.0 + 8.0, 200.0, 6.0));
        } else {
            frame.particles.push_back(disc(200.0, 200.0, std::cbrt(343.0 + 216.0)));
        }
        result->push_back(std::move(frame));
    }
    return result;
}

} // namespace ostwald::test
