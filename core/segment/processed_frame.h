#pragma once

#include "segment/segment.h"

namespace ostwald {

/// A frame as the segmenter sees it, to be looked at beside the raw one, with the particles on the same side of grey:
/// for `measure` the logarithm of the frame over its background, smoothed; for `paper` what its filters leave.
/// @param pixels  CV_8U, CV_16U or CV_32F   @return CV_32F of the same size
[[nodiscard]] cv::Mat processedFrame(const cv::Mat& pixels, const MovieSurvey& survey, const Segmenter& segmenter);

} // namespace ostwald
