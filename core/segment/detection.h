#pragma once

#include <opencv2/core/types.hpp>

#include <memory>
#include <vector>

namespace ostwald {

/// One particle in one frame, in pixels of that frame.
struct Detection {
    double x_px = 0.0; ///< intensity-weighted centroid
    double y_px = 0.0;
    double area_px2 = 0.0;      ///< S, the pixel count of the mask
    double r_px = 0.0;          ///< radius, corrected for blur and thickness profile; sqrt(S/pi) with `paper`
    double rSd_px = 0.0;        ///< stated standard deviation of r_px
    double opticalDepth = 0.0;  ///< plateau of the contrast (B - I) / B against the background B, positive for a particle
    double signalToNoise = 0.0; ///< of the seed
    bool touchesEdge = false;     ///< the mask meets the border of the frame
    bool occluded = false;        ///< its outline is cut by another particle: not for size statistics
    bool underPrint = false;      ///< a tenth or more of its rim lies under a bar, text or other faulty pixels: likewise
    bool belowResolution = false; ///< r < 2 x total blur: the size is an upper bound
    bool byHand = false;          ///< a person drew or changed its mask
    std::vector<cv::Point2f> outline; ///< closed polygon around the mask, frame pixels
};

struct FrameDetections {
    int frame = 0;
    std::vector<Detection> particles; ///< ordered by y, then x of the centroid
};

/// All frames of the analysed range, in order.
using Detections = std::vector<FrameDetections>;

} // namespace ostwald
