#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <optional>
#include <vector>

namespace ostwald {

/// One particle cut out at half of its own height.
struct ContouredParticle {
    std::vector<cv::Point> pixels; ///< of the connected part that holds the seed, holes filled
    double area_px2 = 0.0;   ///< with partial coverage of the rim pixels, clip((A - T) / |grad A| + 0.5)
    double plateau = 0.0;    ///< mean height inside half of the radius
    double slope_per_px = 0.0; ///< mean |grad A| along the rim
    double x_px = 0.0;       ///< height-weighted centroid
    double y_px = 0.0;
    bool touchesEdge = false;
    bool touchesNeighbour = false; ///< its rim meets another basin above the level
};

/// Cuts the particle of `label` at half of its plateau, the mean height inside half of the radius found, to a
/// fixed point. Empty when nothing stands out there.
/// @param height  CV_32F contrast, smoothed   @param labels  of basins()   @param seed  inside that basin
[[nodiscard]] std::optional<ContouredParticle> contourParticle(const cv::Mat& height, const cv::Mat& labels, int label,
                                                               cv::Point seed, double seedRadius_px);

} // namespace ostwald
