#pragma once

#include "base/result.h"

namespace ostwald {

/// Monomers of a particle by the place they have in it.
struct SiteCounts {
    double face = 0.0; ///< n_f
    double edge = 0.0; ///< n_e
    double bulk = 0.0; ///< n_b = n - n_f - n_e
};

/// A truncated octahedron of shape index delta: 1 cuboctahedron, 4/3 regular truncated octahedron, towards 2
/// octahedron (Kim et al., eq. 4, 5, 16). m is the number of lattice steps along the full octahedron's edge;
///     n = 1 + a1 m + a2 m^2 + a3 m^3,
///     a1 = delta/2 + 4/3,  a2 = 2 - (3/4)(2-delta)^2,  a3 = (1/4)(3 + (3-delta)^2) delta - 4/3.
/// Counts are real functions of real n >= 1. They jump at m = 2 (n about 17): nothing below n = 20 may be used
/// for maxima, roots, plots or rates.
class ParticleShape {
public:
    static constexpr double minDelta = 1.0;
    static constexpr double maxDelta = 1.95; ///< at 2 exactly n_e jumps by -6: a separate case, not modelled

    /// @pre minDelta <= delta <= maxDelta
    explicit ParticleShape(double delta);

    /// @error InvalidArgument  delta outside its range
    [[nodiscard]] static Result<ParticleShape> create(double delta);

    [[nodiscard]] double delta() const { return m_delta; }

    /// The root m >= 0 of eq. (5). @pre n >= 1
    [[nodiscard]] double edgeSteps(double n) const;
    /// n_f, n_e, n_b of eq. (4). @pre n >= 1
    [[nodiscard]] SiteCounts counts(double n) const;
    /// n_f(n+1) - n_f(n) and n_e(n+1) - n_e(n); above n = 1e6, where the differences lose digits, the
    /// derivatives at n + 1/2. bulk = 1 - face - edge.
    [[nodiscard]] SiteCounts unitDifference(double n) const;

    /// Surface of the solid over the surface of the sphere of equal volume, eq. (16).
    [[nodiscard]] double surfaceFactor() const;

    /// Coefficients of the expansion for large n (science: n_f = A m^2 - 12 m + 14 once the square faces show):
    /// leading coefficient of n_f in n^(2/3), A a3^(-2/3).
    [[nodiscard]] double faceLeading() const;
    /// (2 A b + 12) a3^(-1/3), b = a2/(3 a3): minus the coefficient of n^(1/3) in n_f.
    [[nodiscard]] double faceSecond() const;
    /// 12 a3^(-1/3): coefficient of n^(1/3) in n_e.
    [[nodiscard]] double edgeLeading() const;

private:
    struct FaceEdge {
        double face;
        double edge;
    };
    [[nodiscard]] FaceEdge faceEdge(double m) const;
    [[nodiscard]] FaceEdge faceEdgeDerivative(double n) const; ///< with respect to n

    double m_delta;
    double m_a1;
    double m_a2;
    double m_a3;
};

} // namespace ostwald
