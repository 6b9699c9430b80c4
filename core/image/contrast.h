#pragma once

#include <opencv2/core/mat.hpp>

namespace ostwald {

/// Illumination without the particles: at every pixel the value of a plane fitted with Gaussian weights
/// (sd = an eighth of the longer side) to pixels that are not particles; those are found by rejecting, three
/// times, what lies 2.5 robust sd below or 4 above (the other way round for bright particles).
/// @param image  CV_32F, finite
[[nodiscard]] cv::Mat background(const cv::Mat& image, bool brightParticles);

/// (B - f) / B, positive in particles, of the frame as stored; (f - B) / B for bright ones. Linear in f, so that
/// blur and noise act on it as on the picture: half of a particle's height is half of its height before -ln.
/// Values that are not finite become 0.
/// @param pixels  CV_8U, CV_16U or CV_32F, one channel
[[nodiscard]] cv::Mat contrast(const cv::Mat& pixels, bool brightParticles);

} // namespace ostwald
