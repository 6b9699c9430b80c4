#pragma once

#include "base/job_control.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace ostwald {

/// A bright round thing found in scale space.
struct Blob {
    int x_px = 0;
    int y_px = 0;
    double sigma_px = 0.0; ///< scale of the strongest response; a disc of radius r answers at sigma = r / sqrt 2
    double snr = 0.0;      ///< response over the robust sd of responses between particles at that scale
};

/// Maxima of -sigma^2 Laplace(G_sigma * image) over position and scale, sigma = 1.2 x 1.37^k px up to the scale of
/// largestRadius_px, whose snr reaches minSnr; where two discs of radius sigma overlap by more than a quarter of
/// the wider one, the weaker is dropped. Ordered by y, then x.
/// @param image  CV_32F, positive in particles
/// @return none when cancelled
[[nodiscard]] std::vector<Blob> findBlobs(const cv::Mat& image, double minSnr, double largestRadius_px,
                                          const JobControl& job = {});

} // namespace ostwald
