#include "theory/particle_shape.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace ostwald {

namespace {

constexpr double largeN = 1e6;

double squared(double x)
{
    return x * x;
}

} // namespace

double surfaceFactor(double delta)
{
    const double root3 = std::numbers::sqrt3;
    const double d = delta;
    const double volume = 3.0 * d * d * d - 18.0 * d * d + 36.0 * d - 16.0;
    return (3.0 * (root3 - 1.0) * (4.0 - d) * d + 12.0 - 8.0 * root3) /
           (std::cbrt(std::numbers::pi) * std::pow(volume, 2.0 / 3.0));
}

double surfaceFactorFromFaces(double delta)
{
    const double t = (2.0 - delta) / 2.0; // edge of the squares over the edge of the full octahedron
    const double area = 2.0 * std::numbers::sqrt3 * (1.0 - 3.0 * t * t) + 6.0 * t * t;
    const double volume = std::numbers::sqrt2 / 3.0 * (1.0 - 3.0 * t * t * t);
    return area / (std::cbrt(36.0 * std::numbers::pi) * std::pow(volume, 2.0 / 3.0));
}

EdgePolynomial::EdgePolynomial(double delta)
    : a1(delta / 2.0 + 4.0 / 3.0), a2(2.0 - 0.75 * squared(2.0 - delta)),
      a3(0.25 * (3.0 + squared(3.0 - delta)) * delta - 4.0 / 3.0)
{
}

SiteExpansion::SiteExpansion(double delta)
{
    const EdgePolynomial a(delta);
    const double leading = 4.0 - 1.5 * squared(2.0 - delta);
    face = leading * std::pow(a.a3, -2.0 / 3.0);
    faceSecond = (2.0 * leading * a.a2 / (3.0 * a.a3) + 12.0) / std::cbrt(a.a3);
    edge = 12.0 / std::cbrt(a.a3);
    faceAsPrinted = (4.0 - 3.0 * squared(2.0 - delta)) * std::pow(a.a3, -2.0 / 3.0);
}

ParticleShape::ParticleShape(double delta) : m_delta(delta), m_a(delta)
{
    assert(delta >= minDelta && delta <= maxDelta);
}

Result<ParticleShape> ParticleShape::create(double delta)
{
    if (!(delta >= minDelta && delta <= maxDelta))
        return Error{ErrorCode::InvalidArgument, "The shape index must lie between 1 and 1.95.", "delta"};
    return ParticleShape(delta);
}

double ParticleShape::edgeSteps(double n) const
{
    assert(n >= 1.0);
    // The cubic is increasing and convex and the start is never below the root: Newton descends
    // monotonically.
    double m = std::cbrt((n - 1.0) / m_a.a3);
    for (int i = 0; i < 50; ++i) {
        const double f = 1.0 - n + m * (m_a.a1 + m * (m_a.a2 + m * m_a.a3));
        const double slope = m_a.a1 + m * (2.0 * m_a.a2 + m * 3.0 * m_a.a3);
        const double next = m - f / slope;
        if (!(next < m))
            break;
        m = next;
    }
    return m < 0.0 ? 0.0 : m;
}

ParticleShape::FaceEdge ParticleShape::faceEdge(double m) const
{
    const double t = m * (2.0 - m_delta) / 2.0;
    double face = 0.0;
    if (m >= 2.0) {
        face = 8.0 - 6.0 * m_delta * m - (3.0 * squared(m_delta) - 12.0 * m_delta + 8.0) * squared(m);
        if (t >= 1.0)
            face += 6.0 * squared(t - 1.0);
    }
    return {face, m >= 1.0 ? 12.0 * (m - 1.0) : 0.0};
}

ParticleShape::FaceEdge ParticleShape::faceEdgeDerivative(double n) const
{
    const double m = edgeSteps(n);
    const double dmdn = 1.0 / (m_a.a1 + m * (2.0 * m_a.a2 + m * 3.0 * m_a.a3));
    const double half = (2.0 - m_delta) / 2.0;
    const double face = -6.0 * m_delta - 2.0 * (3.0 * squared(m_delta) - 12.0 * m_delta + 8.0) * m +
                        12.0 * (m * half - 1.0) * half;
    return {face * dmdn, 12.0 * dmdn};
}

SiteCounts ParticleShape::counts(double n) const
{
    const FaceEdge at = faceEdge(edgeSteps(n));
    return {at.face, at.edge, n - at.face - at.edge};
}

SiteCounts ParticleShape::unitDifference(double n) const
{
    if (n > largeN) {
        const FaceEdge slope = faceEdgeDerivative(n + 0.5);
        return {slope.face, slope.edge, 1.0 - slope.face - slope.edge};
    }
    const FaceEdge here = faceEdge(edgeSteps(n));
    const FaceEdge next = faceEdge(edgeSteps(n + 1.0));
    const double face = next.face - here.face;
    const double edge = next.edge - here.edge;
    return {face, edge, 1.0 - face - edge};
}

} // namespace ostwald
