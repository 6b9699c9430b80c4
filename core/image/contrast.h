#pragma once

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

/// The signed relative height of a frame above its background.
struct ContrastImage {
    cv::Mat values;  ///< CV_32F
    cv::Mat invalid; ///< CV_8U, 255 where nothing is known and the value is 0; empty = nowhere
};

/// (B - f) / B, positive in particles, of the frame as stored; (f - B) / B for bright ones. Linear in f, so
/// that blur and noise act on it as on the picture: half of a particle's height is half of its height before
/// -ln. Faulty pixels are mended or marked by cleaned().
/// @param pixels  CV_8U, CV_16U or CV_32F, one channel   @param burnedIn  of BurnedIn::mask(), may be empty
[[nodiscard]] ContrastImage contrast(const cv::Mat& pixels, bool brightParticles, double backgroundSigma_px,
                                     const cv::Mat& burnedIn = {});

} // namespace ostwald
