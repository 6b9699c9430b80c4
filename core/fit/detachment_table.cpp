#include "fit/detachment_table.h"

#include "theory/particle_shape.h"

#include <cmath>

namespace ostwald {
namespace {

/// Value, first derivative and half the second derivative at the middle of three points h apart.
std::array<double, 3> taylor(double before, double here, double after, double h)
{
    return {here, (after - before) / (2.0 * h), 0.5 * (after - 2.0 * here + before) / (h * h)};
}

} // namespace

SiteGrid::SiteGrid(double delta, double lowX, double highX) : low(lowX)
{
    const double h = std::min({0.04, ParticleShape::maxDelta - delta, delta - ParticleShape::minDelta});
    const bool canMove = h > 1e-3;
    const double reach = canMove ? h : 0.0;
    const ParticleShape shapes[] = {ParticleShape(delta - reach), ParticleShape(delta),
                                    ParticleShape(delta + reach)};
    const auto count = static_cast<std::size_t>(std::ceil((highX - lowX) / step)) + 2;
    const double leading = 2.0 / 3.0 * SiteExpansion(delta).face;
    for (std::size_t i = 0; i < count; ++i) {
        x.push_back(lowX + step * static_cast<double>(i));
        const double n = x.back() * x.back() * x.back();
        std::array<SiteCounts, 3> differences;
        for (std::size_t s = 0; s < 3; ++s)
            differences[s] = shapes[s].unitDifference(n - 1.0);
        const double divisor = canMove ? h : 1.0;
        const auto faces = taylor(differences[0].face, differences[1].face, differences[2].face, divisor);
        const auto edges = taylor(differences[0].edge, differences[1].edge, differences[2].edge, divisor);
        for (std::size_t order = 0; order < 3; ++order) {
            face[order].push_back(faces[order]);
            edge[order].push_back(edges[order]);
        }
        gibbsThomson.push_back(leading / std::cbrt(n - 1.0));
    }
    lnSurfaceFactor = taylor(std::log(surfaceFactor(delta - reach)), std::log(surfaceFactor(delta)),
                             std::log(surfaceFactor(delta + reach)), canMove ? h : 1.0);
}

} // namespace ostwald
