#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <optional>

namespace ostwald {

/// A line along a bar, in pixels; its length counts whole pixels and the part of the last ones that is covered.
struct BarLine {
    cv::Point2d from;
    cv::Point2d to;

    [[nodiscard]] double length_px() const;
};

/// The burned-in scale bar that a line was drawn over: the run of one grey value along a row (or column, for a line
/// that is steeper) next to the line whose ends are nearest to the line's. nullopt when no run has both ends within
/// a third of the line's length of them, with an edge behind.
/// @param pixels  CV_8U, CV_16U or CV_32F
[[nodiscard]] std::optional<BarLine> barUnder(const cv::Mat& pixels, cv::Point2d from, cv::Point2d to);

} // namespace ostwald
