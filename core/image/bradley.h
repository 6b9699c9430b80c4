#pragma once

#include "base/instruction_set.h"

#include <opencv2/core/mat.hpp>

namespace ostwald {

/// The window at the border of the picture: clipped with its true count (Bradley and Roth), or filled with the edge's
/// values (MATLAB's adaptthresh).
enum class WindowBorder { Clipped, EdgeValue };

/// Adaptive threshold of Bradley and Roth (2007): 255 where f < (1 - t) mean over a window x window square, 0 elsewhere.
/// Window sums in double precision.
/// @param image  CV_32F with the camera's offset removed   @param window  odd
[[nodiscard]] cv::Mat darkerThanSurroundings(const cv::Mat& image, int window, double t,
                                             WindowBorder border = WindowBorder::Clipped,
                                             InstructionSet set = bestInstructionSet());

} // namespace ostwald
