#pragma once

#include "base/job_control.h"

#include <opencv2/core/mat.hpp>

namespace ostwald {

/// Width of the background's Gaussian weights while nothing is known of the particles: an eighth of the
/// longer side.
[[nodiscard]] double widestBackground_px(cv::Size frame);

/// Illumination without the particles: at every pixel the value of a plane fitted with Gaussian weights of sd
/// sigma_px to valid pixels that are not particles; those are found by rejecting, three times, what lies 2.5
/// robust sd below or 4 above (the other way round for bright particles). Where next to no such pixel is
/// near, the weights widen.
/// @param image  CV_32F, finite   @param invalid  CV_8U, 255 = no value; may be empty
[[nodiscard]] cv::Mat background(const cv::Mat& image, const cv::Mat& invalid, bool brightParticles,
                                 double sigma_px);

/// The height of a frame above its background, in two measures that are both positive in particles.
struct ContrastImage {
    cv::Mat values;  ///< CV_32F, (B - f) / B, for bright particles (f - B) / B: linear in f, with the noise of f
    cv::Mat depth;   ///< CV_32F, -ln(f / B): proportional to thickness; the same as values for bright particles
    bool isDepthLogarithmic = false; ///< false: depth is the same as values
    cv::Mat background; ///< CV_32F, B > 0 without the offset; empty where B is too near zero to divide by
    cv::Mat invalid; ///< CV_8U, 255 where nothing is known and both are 0; empty = nowhere
};

/// Both heights of a frame with the camera's offset taken off. Depth stops at 3, where nothing but noise is left
/// of f. Faulty pixels are mended or marked by cleaned().
/// @param pixels  CV_8U, CV_16U or CV_32F, one channel   @param cameraOffset  counts of a pixel without beam
/// @param burnedIn  of BurnedIn::mask(), may be empty
/// @return empty pictures when cancelled
[[nodiscard]] ContrastImage contrast(const cv::Mat& pixels, bool brightParticles, double backgroundSigma_px,
                                     double cameraOffset, const cv::Mat& burnedIn = {}, const JobControl& job = {});

} // namespace ostwald
