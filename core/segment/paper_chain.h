#pragma once

#include "segment/segment.h"

namespace ostwald {

/// The frame that the threshold of segmentAsInPaper() sees, CV_32F; empty when cancelled.
[[nodiscard]] cv::Mat filteredAsInPaper(const cv::Mat& pixels, const MovieSurvey& survey, const PaperParams& params,
                                        const JobControl& job = {});

/// Gaussian -> Wiener -> local Laplacian -> Bradley -> drop small components -> cut touching particles at their necks;
/// r = sqrt(S/pi) (Kim et al.; the parameter values are ours, the paper gives none). Filters as MATLAB defines them.
/// Nothing is found when cancelled.
[[nodiscard]] FrameSegmentation segmentAsInPaper(const cv::Mat& pixels, int frame, const MovieSurvey& survey,
                                                 const PaperParams& params, const JobControl& job = {});

} // namespace ostwald
