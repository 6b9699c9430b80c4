#pragma once

#include "base/instruction_set.h"

#include <opencv2/core/mat.hpp>

namespace ostwald {

/// What lies outside the picture for a filter.
enum class Outside { EdgeValue, Zero };

/// Separable Gaussian of standard deviation sigma_px, cut at 4 sigma and normalised. sigma_px <= 0 copies.
[[nodiscard]] cv::Mat gaussian(const cv::Mat& image, double sigma_px, Outside outside = Outside::EdgeValue);

/// MATLAB's imgaussfilt: the same cut at ceil(2 sigma), edge value repeated.
/// @param pixels  CV_8U, CV_16U or CV_32F   @return CV_32F
[[nodiscard]] cv::Mat narrowGaussian(const cv::Mat& pixels, double sigma_px, InstructionSet set = bestInstructionSet());

} // namespace ostwald
