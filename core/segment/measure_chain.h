#pragma once

#include "segment/blurred_profile.h"
#include "segment/particle_contour.h"
#include "segment/segment.h"

namespace ostwald {

/// Smoothing of the contrast on which particles are cut out; part of the total blur of a contour.
inline constexpr double contourSigma_px = 1.0;

/// What the chain finds in a frame before radii are calibrated.
struct TracedFrame {
    cv::Mat height;   ///< contrast, smoothed by contourSigma_px
    double noise = 0.0; ///< sd of height between particles
    std::vector<ContouredParticle> particles;
    std::vector<double> snr;      ///< of their seeds
    std::vector<bool> underPrint; ///< a tenth of the rim, 2 px wide, is invalid
};

/// Contrast -> seeds -> basins -> contours. Of the survey it uses the background's width and the burned-in pixels.
[[nodiscard]] TracedFrame traceFrame(const cv::Mat& pixels, const MovieSurvey& survey, const MeasureParams& params);

/// Radii corrected for blur and thickness profile, with their standard deviation
///     sd(r)^2 = (noise / |grad A|)^2 [l_c / (2 pi r) + kappa^2 / 4],  l_c = 2 sqrt(pi) contourSigma,
/// kappa^2 = min(1, l_c^2 / (pi (r/2)^2)) for a plateau averaged inside r/2, and labels.
[[nodiscard]] FrameSegmentation calibrated(const TracedFrame& traced, int frame, const MovieSurvey& survey,
                                           const BlurredProfile& profile);

/// Outline polygon of the pixels, frame coordinates.
[[nodiscard]] std::vector<cv::Point2f> outlineOf(const std::vector<cv::Point>& pixels);

} // namespace ostwald
