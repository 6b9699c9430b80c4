#pragma once

#include "base/instruction_set.h"
#include "base/job_control.h"

#include <opencv2/core/mat.hpp>

namespace ostwald {

/// The point-wise curve of the filter, on an image scaled to 0 .. 1.
struct LocalLaplacianParams {
    double edge = 0.3;  ///< sigma_r: differences up to it are detail, larger ones edges; > 0
    double alpha = 2.0; ///< of detail: < 1 amplifies, > 1 smooths; > 0
    double beta = 1.0;  ///< of edges: < 1 compresses, > 1 expands; >= 0
    int references = 0; ///< N >= 2; 0 = enoughReferences(edge)

    bool operator==(const LocalLaplacianParams&) const = default;
};

/// N that leaves about 0.2 % of the range of error, root mean square: 1 + ceil(2 / edge), from 16 to 64.
[[nodiscard]] int enoughReferences(double edge);

/// Number of bands of detail for a picture: floor(log2(shorter side)) - 2, at least 2, while the coarsest level
/// keeps 2 pixels.
[[nodiscard]] int laplacianBands(cv::Size size);

/// Fast local Laplacian filter (Paris, Hasinoff, Kautz 2011; interpolated between N references as by Aubry et al.
/// 2014). For each reference g_k = k / (N - 1) the image is remapped by
///   |d| <= edge: g + sgn(d) edge (|d| / edge)^alpha,   else g + sgn(d) (beta (|d| - edge) + edge),   d = i - g;
/// a coefficient of the result is that of the remapped images' Laplacian pyramids, linear between the two references
/// around the Gaussian pyramid's value there (held to 0 .. 1); the residual is the image's own. Pyramids by the kernel
/// (1 4 6 4 1) / 16 with mirrored borders, as those of OpenCV. With alpha < 1 differences below 0.01 are left as they
/// are and the curve takes over up to 0.02, or noise would be amplified without bound.
/// Values are scaled by (f - low) / (high - low) before and back after, so that one range serves a whole movie.
/// @param image  CV_32F, finite   @param high  > low
/// @return empty when cancelled
[[nodiscard]] cv::Mat localLaplacian(const cv::Mat& image, double low, double high, const LocalLaplacianParams& params = {},
                                     InstructionSet set = bestInstructionSet(), const JobControl& job = {});

} // namespace ostwald
