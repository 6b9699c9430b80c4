#include "segment/processed_frame.h"

#include "image/contrast.h"
#include "image/gaussian.h"
#include "segment/measure_chain.h"
#include "segment/paper_chain.h"

#include <opencv2/core.hpp>

namespace ostwald {
namespace {

cv::Mat processed(const cv::Mat& pixels, const MovieSurvey& survey, const MeasureParams& params)
{
    const double backgroundSigma_px =
        survey.backgroundSigma_px > 0.0 ? survey.backgroundSigma_px : widestBackground_px(pixels.size());
    const bool fits = survey.burnedIn.size() == pixels.size();
    const ContrastImage picture = contrast(pixels, params.brightParticles, backgroundSigma_px,
                                           cameraOffsetOf(survey, params), fits ? survey.burnedIn : cv::Mat());
    const cv::Mat height = gaussian(picture.depth, contourSigma_px);
    return params.brightParticles ? height : cv::Mat(-height);
}

cv::Mat processed(const cv::Mat& pixels, const MovieSurvey& survey, const PaperParams& params)
{
    return filteredAsInPaper(pixels, survey, params);
}

} // namespace

cv::Mat processedFrame(const cv::Mat& pixels, const MovieSurvey& survey, const Segmenter& segmenter)
{
    return std::visit([&](const auto& params) { return processed(pixels, survey, params); }, segmenter);
}

} // namespace ostwald
