#pragma once

#include <vector>

namespace ostwald {

/// What is seen of a particle of thickness profile A(u) = (1 - u^2)^p, u = rho / r, through a Gaussian blur:
///     A_b(rho) = int A(u) exp(-(u^2 + rho^2) / 2 s^2) I0(u rho / s^2) u du / s^2,   s = sigma / r,
/// and the radius a half-height contour gives it. Tabulated once over s for one p; both scale with r.
class BlurredProfile {
public:
    /// Least radius told apart from a point, in units of the blur.
    static constexpr double smallestRelativeRadius = 0.3;

    explicit BlurredProfile(double thicknessExponent);

    /// A_b at distance rho_px from the centre of a particle of radius r_px; 1 is the unblurred centre.
    [[nodiscard]] double operator()(double rho_px, double r_px, double blur_px) const;

    /// Radius of the contour at half of the plateau, where the plateau is the mean of A_b inside half of that
    /// radius.
    [[nodiscard]] double measuredRadius_px(double r_px, double blur_px) const;

    /// Inverse of measuredRadius_px; 0.3 blur when the contour is smaller than any particle's.
    [[nodiscard]] double trueRadius_px(double measured_px, double blur_px) const;

private:
    struct Row {
        double relativeBlur = 0.0;    ///< s
        std::vector<double> values;   ///< A_b at rho = k x step
        double step = 0.0;            ///< in units of r
        double measured = 0.0;        ///< measured radius / r
    };
    [[nodiscard]] double position(double relativeBlur) const; ///< fractional index into m_rows

    std::vector<Row> m_rows;
};

} // namespace ostwald
