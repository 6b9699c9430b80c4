#pragma once

#include <cmath>
#include <vector>

namespace ostwald {

/// How a picture spreads a point: (1 + a) G(sigma) - a G(hypot(sigma, w)), G a Gaussian of unit weight. The second
/// part is the bright rim (Fresnel fringe) of a defocused picture, a negative share are the wings of a detector.
struct PointSpread {
    double sigma_px = 1.0;
    double halo = 0.0;         ///< a
    double haloWidth_px = 2.5; ///< w

    /// After a further Gaussian smoothing.
    [[nodiscard]] PointSpread smoothed(double sd_px) const
    {
        return {std::hypot(sigma_px, sd_px), halo, haloWidth_px};
    }
    bool operator==(const PointSpread&) const = default;
};

/// Particles of one kind have one shape: ln(h / r) = lnRatio +- sd, the same for small and large ones. Those that are
/// much thinner or thicker (diffraction, dropped contrast) lose the tie: it counts as Cauchy's distribution does.
struct ShapePrior {
    double lnRatio = 0.0; ///< h in depth, r in px
    double sd = 0.0;      ///< 0 = nothing is known
};

/// What is seen of a particle of thickness profile A(u) = (1 - u^2)^p, u = rho / r, through a Gaussian blur:
///     A_b(rho) = int A(u) exp(-(u^2 + rho^2) / 2 s^2) I0(u rho / s^2) u du / s^2,   s = sigma / r.
/// Tabulated once over s for one p.
class BlurredProfile {
public:
    /// Least radius told apart from a point, in units of the blur.
    static constexpr double smallestRelativeRadius = 0.3;

    explicit BlurredProfile(double thicknessExponent);

    /// A_b at distance rho_px from the centre of a particle of radius r_px; 1 is the unblurred centre.
    [[nodiscard]] double operator()(double rho_px, double r_px, double blur_px) const;
    [[nodiscard]] double operator()(double rho_px, double r_px, const PointSpread& spread) const;

private:
    struct Row {
        double relativeBlur = 0.0;  ///< s
        std::vector<double> values; ///< A_b at rho = k x step
        double step = 0.0;          ///< in units of r
    };

    double m_exponent;
    std::vector<Row> m_rows;
};

/// The radius that a half-height contour gives a particle, and the way back. The contour lies at half of the plateau,
/// the mean of the blurred profile inside half of the contour's own radius.
class ContourRadius {
public:
    /// @param spread  of the picture the contour is drawn on, its smoothing included
    ContourRadius(const BlurredProfile& profile, const PointSpread& spread);

    [[nodiscard]] double measured_px(double r_px) const;
    /// Inverse of measured_px; smallest_px() when the contour is smaller than any particle's.
    [[nodiscard]] double true_px(double measured_px) const;
    [[nodiscard]] double smallest_px() const { return m_smallest_px; }

private:
    double m_smallest_px;
    std::vector<double> m_ratios; ///< measured / true, over ln r
};

} // namespace ostwald
