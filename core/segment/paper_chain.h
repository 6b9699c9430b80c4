#pragma once

#include "segment/segment.h"

namespace ostwald {

/// Gaussian -> Wiener -> Bradley -> drop small components -> cut touching particles at their necks; r = sqrt(S/pi)
/// (Kim et al.; the parameter values are ours, the paper gives none).
[[nodiscard]] FrameSegmentation segmentAsInPaper(const cv::Mat& pixels, int frame, const PaperParams& params);

} // namespace ostwald
