#pragma once

#include "base/job_control.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace ostwald {

/// The noise at a pixel where the picture itself is smooth.
struct NoiseSample {
    float mean = 0.0F;     ///< counts, from the neighbourhood
    float variance = 0.0F; ///< counts^2: the square of the second difference in x and y over 36, one degree of freedom
};

/// At most about `atMost` of a frame: background, its mean by a Gaussian over background alone, and particles well
/// inside of which the mean is that of a narrow Gaussian. What is neither for certain is left out.
/// None when cancelled.
/// @param f  CV_32F, finite   @param background  of background()   @param invalid  CV_8U, may be empty
[[nodiscard]] std::vector<NoiseSample> noiseSamples(const cv::Mat& f, const cv::Mat& background, const cv::Mat& invalid,
                                                    std::size_t atMost = 100000, const JobControl& job = {});

/// What a counting camera adds to the counts of the beam.
struct CameraOffset {
    double offset = 0.0; ///< counts; 0 when the noise does not tell
    double sd = 0.0;     ///< 0 likewise
};

/// Photon transfer: the variance of counting noise is proportional to what the beam brings,
///     var f = g (f - offset) + s^2;
/// a straight line through groups of equal mean (iteratively weighted by their own variance, which goes as the square
/// of the line), its sd widened where the groups leave the line. Readout noise s lowers the result by s^2 / g.
/// The offset is drawn towards 0 as a prior of 0 +- 0.3 of the median mean does, and is 0 where the variance does not
/// grow with the mean (a movie that was averaged, compressed or inverted) or the line meets 0 above the darkest group.
[[nodiscard]] CameraOffset cameraOffset(std::vector<NoiseSample> samples);

} // namespace ostwald
