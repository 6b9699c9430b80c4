#pragma once

#include "base/job_control.h"
#include "segment/blurred_profile.h"
#include "segment/small_cholesky.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace ostwald {

/// BlurredProfile at one point spread, tabulated for quick reading with its derivatives.
class ProfileTable {
public:
    /// Radii up to largest_px.
    ProfileTable(const BlurredProfile& profile, const PointSpread& spread, double largest_px);

    struct Value {
        double height = 0.0;
        double perRho = 0.0; ///< d height / d rho, 1/px
        double perR = 0.0;   ///< d height / d r, 1/px
    };
    /// A particle of one radius.
    class OfRadius {
    public:
        [[nodiscard]] Value operator()(double rho_px) const;

    private:
        friend ProfileTable;
        const ProfileTable* m_table;
        const float* m_row; ///< of the next smaller radius
        double m_beyond;    ///< in rows
    };
    /// Of the table as long as it lives. @pre r_px in [smallestRadius_px(), largestRadius_px()]
    [[nodiscard]] OfRadius at(double r_px) const;
    [[nodiscard]] Value operator()(double rho_px, double r_px) const { return at(r_px)(rho_px); }

    [[nodiscard]] const PointSpread& spread() const { return m_spread; }
    [[nodiscard]] double smallestRadius_px() const { return m_smallest_px; }
    [[nodiscard]] double largestRadius_px() const { return m_largest_px; }
    /// From the rim of a particle, how far it is seen.
    [[nodiscard]] double reach_px() const;

private:
    PointSpread m_spread;
    double m_smallest_px;
    double m_largest_px;
    double m_step_px;          ///< in r and in rho
    std::size_t m_columns = 0; ///< steps of rho
    std::vector<float> m_values; ///< by r, then rho
};

/// A round particle seen through the point spread: optical depth D = b + h A_b(rho; r).
struct ProfileFit {
    double x_px = 0.0;
    double y_px = 0.0;
    double r_px = 0.0;
    double height = 0.0; ///< h: depth of the unblurred centre
    double base = 0.0;
    double rSd_px = 0.0; ///< from the curvature of the sum of squares and the residuals; 0 = not fitted
    double variance = 0.0; ///< of a pixel, from the residuals steadied by the picture's
    double lnRatioVariance = 0.0; ///< of ln(h / r)
    bool ok = false;     ///< converged inside the table, at a positive height
};

/// What a depth D makes of the contrast (B - f) / B: 1 - exp(-D) where particles absorb, D where they shine.
enum class ContrastLaw { Absorbing, Linear };

/// Contrast of a depth, and how it grows with it.
struct ContrastOfDepth {
    ContrastOfDepth(ContrastLaw law, double depth);

    double value;
    double perDepth;
};

/// A pixel that takes part in a fit.
struct FitPixel {
    double x = 0.0;
    double y = 0.0;
    double value = 0.0;  ///< contrast
    double others = 0.0; ///< depth of the other particles
    double weight = 1.0; ///< in the sum of squares: counting noise is weaker where less arrives
};

/// What is common to the fits of a picture.
struct FitSetting {
    ContrastLaw law = ContrastLaw::Linear;
    double noise = 0.0;       ///< sd of a background pixel of the contrast
    double correlation = 1.0; ///< how much larger the sd of sums of neighbouring pixels is than of independent ones
    ShapePrior shape;
};

using FitVector = SmallVector<5>; ///< x, y, r, h, b
using FitMatrix = SmallMatrix<5>;

/// Weighted sum of squares of a particle, the priors on base and shape as if they were pixels, and at `normal` (lower
/// triangle) and `gradient` its quadratic form.
double sumOfSquares(const std::vector<FitPixel>& pixels, const ProfileFit& p, const ProfileTable& table,
                    const FitSetting& setting, FitMatrix* normal = nullptr, FitVector* gradient = nullptr);

/// Weight of the tie between h and r in that sum; 0 without one.
[[nodiscard]] double shapeWeight(const ProfileFit& p, const FitSetting& setting);

/// Sets the weights of pixels of which `p` is the model.
void weigh(std::vector<FitPixel>& pixels, const ProfileFit& p, const ProfileTable& table, ContrastLaw law);

/// Levenberg and Marquardt's descent from `start`.
[[nodiscard]] ProfileFit fitProfile(const std::vector<FitPixel>& pixels, const ProfileFit& start,
                                    const ProfileTable& table, const FitSetting& setting);

struct ProfileFitTask {
    int label = 0;       ///< its basin
    ProfileFit start;    ///< x, y, r and height
};

/// Fits every task to the contrast by least squares, the others' models taken into account (three sweeps, so that
/// close neighbours settle). Pixels of basins that belong to no task are left out.
/// When cancelled, not all are fitted.
/// @param contrast  CV_32F   @param labels  CV_32S basins
[[nodiscard]] std::vector<ProfileFit> fitProfiles(const cv::Mat& contrast, const cv::Mat& labels,
                                                  const std::vector<ProfileFitTask>& tasks, const ProfileTable& table,
                                                  const FitSetting& setting, const JobControl& job = {});

} // namespace ostwald
