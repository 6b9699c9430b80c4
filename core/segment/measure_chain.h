#pragma once

#include "segment/blurred_profile.h"
#include "segment/particle_contour.h"
#include "segment/profile_fit.h"
#include "segment/segment.h"

namespace ostwald {

/// Smoothing of the contrast on which particles are cut out; part of the total blur of a contour.
inline constexpr double contourSigma_px = 1.0;

/// What the chain finds in a frame before radii are calibrated.
struct TracedFrame {
    cv::Mat values;   ///< contrast, CV_32F, linear in what the camera counts
    ContrastLaw law = ContrastLaw::Linear; ///< between values and depth
    cv::Mat depth;    ///< optical depth, CV_32F
    cv::Mat height;   ///< depth, smoothed by contourSigma_px
    cv::Mat basins;   ///< CV_32S
    double valueNoise = 0.0;    ///< sd of values between particles
    double noise = 0.0;         ///< sd of height between particles
    double correlation = 1.0;   ///< of the noise of neighbouring pixels, as in fitProfile()
    std::vector<ContouredParticle> particles;
    std::vector<int> labels;      ///< their basins
    std::vector<double> snr;      ///< of their seeds
    std::vector<bool> underPrint; ///< a tenth of the rim, 2 px wide, is invalid
};

/// What a pixel reads without beam: of the parameters or, if they leave it open, the survey's.
[[nodiscard]] double cameraOffsetOf(const MovieSurvey& survey, const MeasureParams& params);

/// Contrast -> seeds -> basins -> contours. Of the survey it uses the background's width and the burned-in pixels. A
/// cancelled one is not complete.
[[nodiscard]] TracedFrame traceFrame(const cv::Mat& pixels, const MovieSurvey& survey, const MeasureParams& params,
                                     const JobControl& job = {});

/// What the calibration of a movie fixes for all of its frames.
struct SizeModel {
    explicit SizeModel(const MovieSurvey& survey);

    BlurredProfile profile;
    PointSpread contourSpread; ///< the picture's blur and the contour's smoothing
    ContourRadius contour;
    ShapePrior shape;
    ProfileTable table; ///< at the picture's blur, for particles too small for a contour
};

/// Radii corrected for blur and thickness profile, with their standard deviation
///     sd(r)^2 = (noise / |grad A|)^2 [exp(A/2) l_c / (2 pi r) + exp(A) kappa^2 / 4],  l_c = 2 sqrt(pi) contourSigma,
/// kappa^2 = min(1, l_c^2 / (pi (r/2)^2)) for a plateau A averaged inside r/2, and labels. Where particles absorb, the
/// variance of depth goes as its exponential (counting noise); else both exponentials are 1.
/// Below five total blurs a contour says little, and the radius is that of the blurred profile fitted to the pixels;
/// between four and six one goes over into the other. When cancelled, not complete.
[[nodiscard]] FrameSegmentation calibrated(const TracedFrame& traced, int frame, const MovieSurvey& survey,
                                           const SizeModel& model, const JobControl& job = {});

/// Outline polygon of the pixels, frame coordinates.
[[nodiscard]] std::vector<cv::Point2f> outlineOf(const std::vector<cv::Point>& pixels);

} // namespace ostwald
