#pragma once

#include "base/result.h"

namespace ostwald {

/// Monomers of a particle by the place they have in it.
struct SiteCounts {
    double face = 0.0; ///< n_f
    double edge = 0.0; ///< n_e
    double bulk = 0.0; ///< n_b = n - n_f - n_e
};

/// c_delta: surface of the solid over the surface of the sphere of equal volume (Kim et al., eq. 16).
/// @pre 1 <= delta <= 2
[[nodiscard]] double surfaceFactor(double delta);

/// The same from the areas of the eight hexagons and six squares and the volume they enclose: a check of eq.
/// (16).
/// @pre 1 <= delta <= 2
[[nodiscard]] double surfaceFactorFromFaces(double delta);

/// a1, a2, a3 of eq. (5). @pre 1 <= delta <= 2
struct EdgePolynomial {
    explicit EdgePolynomial(double delta);
    double a1;
    double a2;
    double a3;
};

/// Coefficients of the expansions n_f = face n^(2/3) - faceSecond n^(1/3) + ..., n_e = edge n^(1/3) + ... for
/// large n: with A = 4 - (3/2)(2-delta)^2 and b = a2/(3 a3), n_f = A m^2 - 12 m + 14 once the square faces
/// show.
/// @pre 1 <= delta <= 2
struct SiteExpansion {
    explicit SiteExpansion(double delta);
    double face;          ///< A a3^(-2/3)
    double faceSecond;    ///< (2 A b + 12) a3^(-1/3)
    double edge;          ///< 12 a3^(-1/3)
    double faceAsPrinted; ///< (4 - 3 (2-delta)^2) a3^(-2/3): the printed coefficient, which omits the square
                          ///< faces
};

/// A truncated octahedron of shape index delta: 1 cuboctahedron, 4/3 regular truncated octahedron, towards 2
/// octahedron (Kim et al., eq. 4, 5). m is the number of lattice steps along the full octahedron's edge;
///     n = 1 + a1 m + a2 m^2 + a3 m^3,
///     a1 = delta/2 + 4/3,  a2 = 2 - (3/4)(2-delta)^2,  a3 = (1/4)(3 + (3-delta)^2) delta - 4/3.
/// Counts are real functions of real n >= 1. They jump at m = 2 (n about 17): nothing below n = 20 may be
/// used for maxima, roots, plots or rates.
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

private:
    struct FaceEdge {
        double face;
        double edge;
    };
    [[nodiscard]] FaceEdge faceEdge(double m) const;
    [[nodiscard]] FaceEdge faceEdgeDerivative(double n) const; ///< with respect to n

    double m_delta;
    EdgePolynomial m_a;
};

} // namespace ostwald
