#pragma once

#include "base/instruction_set.h"

#include <opencv2/core/mat.hpp>

namespace ostwald {

/// How wiener() treats the border, and which noise power it assumes.
enum class WienerKind {
    Matlab,  ///< wiener2: zeros outside, nu = mean of v. Near the border, v and with it nu are far too large.
    Mirrored ///< the picture mirrored about its outermost pixels, nu = mean of the v between the 20th and the 50th percentile
};

/// Adaptive Wiener filter (Lim 1990): mu + max(v - nu, 0) / max(v, nu) (f - mu) with the local mean mu and variance
/// v of a window x window square and the noise power nu.
/// @param image  CV_32F, finite   @param window  odd, at most twice the shorter side
[[nodiscard]] cv::Mat wiener(const cv::Mat& image, int window, WienerKind kind, InstructionSet set = bestInstructionSet());

} // namespace ostwald
