#pragma once

#include "segment/blurred_profile.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace ostwald {

/// BlurredProfile at one blur, tabulated for quick reading with its derivatives.
class ProfileTable {
public:
    /// Radii up to largest_px. @param blur_px  sd of the blur
    ProfileTable(const BlurredProfile& profile, double blur_px, double largest_px);

    struct Value {
        double height = 0.0;
        double perRho = 0.0; ///< d height / d rho, 1/px
        double perR = 0.0;   ///< d height / d r, 1/px
    };
    /// @pre r_px in [smallestRadius_px(), largestRadius_px()]
    [[nodiscard]] Value operator()(double rho_px, double r_px) const;

    [[nodiscard]] double blur_px() const { return m_blur_px; }
    [[nodiscard]] double smallestRadius_px() const { return m_smallest_px; }
    [[nodiscard]] double largestRadius_px() const { return m_largest_px; }

private:
    double m_blur_px;
    double m_smallest_px;
    double m_largest_px;
    std::size_t m_columns = 0; ///< steps of rho
    std::vector<float> m_values; ///< by r, then rho
};

/// A round particle seen through the blur: h A_b(rho; r) above the local base line b.
struct ProfileFit {
    double x_px = 0.0;
    double y_px = 0.0;
    double r_px = 0.0;
    double height = 0.0; ///< h: contrast of the unblurred centre
    double base = 0.0;
    double rSd_px = 0.0; ///< from the curvature of the sum of squares and the residuals; 0 = not fitted
    bool ok = false;     ///< converged inside the table, at a positive height
};

struct ProfileFitTask {
    int label = 0;       ///< its basin
    ProfileFit start;    ///< x, y, r and height
};

/// Fits every task to the contrast by least squares, the others' models taken off (three sweeps, so that close
/// neighbours settle). Pixels of basins that belong to no task are left out.
/// @param contrast  CV_32F   @param labels  CV_32S basins   @param noise  sd of a pixel of the contrast
/// @param correlation  how much larger the sd of sums of neighbouring pixels is than that of independent ones
[[nodiscard]] std::vector<ProfileFit> fitProfiles(const cv::Mat& contrast, const cv::Mat& labels,
                                                  const std::vector<ProfileFitTask>& tasks, const ProfileTable& table,
                                                  double noise, double correlation);

} // namespace ostwald
