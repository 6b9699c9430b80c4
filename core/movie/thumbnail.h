#pragma once

#include "movie/movie.h"

#include <vector>

namespace ostwald {

/// As large as fits into a square of that side with the ratio of width and height kept, and never larger than the frame.
[[nodiscard]] cv::Size thumbnailSize(int width, int height, int side_px);

/// Each pixel is the mean over its area of the picture. Grey values that are not finite do not count; where an area has no
/// others, the mean is not a number.
/// @param pixels  CV_8U, CV_16U or CV_32F, which the result is too
[[nodiscard]] cv::Mat areaMean(const cv::Mat& pixels, cv::Size size);

/// A frame made small by areaMean(). Where the format allows, only some of the rows are read, at least four for each row
/// of the thumbnail.
/// @error as Movie::frame()
[[nodiscard]] Result<cv::Mat> readThumbnail(const Movie& movie, int index, int side_px);

/// Frames spread evenly from first to last, in an order in which every beginning of the list is spread as well as it can
/// be: both ends, the middle, the quarters and so on. A frame moves to a key frame that is near on the scale of the
/// distances; those without one come last and in ascending order, as they are decoded one through the other.
/// @param count      at most, 2 or more
/// @param keyFrames  see Movie::keyFrames()
[[nodiscard]] std::vector<int> coarseToFine(int first, int last, int count, const std::vector<int>& keyFrames = {});

} // namespace ostwald
