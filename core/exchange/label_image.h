#pragma once

#include "exchange/lineage.h"

#include <opencv2/core/mat.hpp>

#include <map>

namespace ostwald {

/// Puts `label` into every pixel whose centre lies in the polygon or on it (even-odd). What findContours() traced
/// around a mask without holes gives that mask again, a single pixel and a line as well.
/// @param labels  CV_32S
void fillPolygon(cv::Mat& labels, const std::vector<cv::Point2f>& polygon, int label);

/// A particle in a frame and the number it is drawn with.
struct LabelledPoint {
    int label = 0;
    const LineagePoint* point = nullptr;
};

/// Draws outlines, discs where there is none, and a pixel where there is no size either. Where particles
/// overlap the smaller one counts; every particle keeps a pixel at least, at its centre or, if that lies outside, at
/// the border next to it.
/// @return CV_32S, 0 = background
[[nodiscard]] cv::Mat labelImage(FrameSize size, std::vector<LabelledPoint> points);

/// The particles of a label image: centroid, area, r = sqrt(area / pi) and the outline of each label's largest part.
/// @param labels  CV_32S, 0 = background
[[nodiscard]] std::map<int, LineagePoint> pointsOf(const cv::Mat& labels, int frame);

} // namespace ostwald
