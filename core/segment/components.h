#pragma once

#include <opencv2/core/mat.hpp>

#include <vector>

namespace ostwald {

/// Pixels begin .. end - 1 of row y that belong to one component.
struct PixelRun {
    int y = 0;
    int begin = 0;
    int end = 0;
    int component = 0; ///< place in Components::all
};

struct Component {
    int area_px2 = 0;
    double x_px = 0.0; ///< centroid
    double y_px = 0.0;
    cv::Rect box;
    std::vector<int> runs; ///< places in Components::runs, by y, then x
};

struct Components {
    std::vector<PixelRun> runs; ///< by y, then x
    std::vector<Component> all; ///< in the order of their first pixels, row by row
};

/// The 8-connected components of the pixels of a mask that are not 0.
/// @param mask  CV_8U
[[nodiscard]] Components connectedComponents(const cv::Mat& mask);

} // namespace ostwald
