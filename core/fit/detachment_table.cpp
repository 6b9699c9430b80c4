#include "fit/detachment_table.h"

#include "theory/particle_shape.h"

#include <cmath>
#include <utility>

namespace ostwald {
namespace {

/// Value, first derivative and half the second derivative at the middle of three points h apart.
std::array<double, 3> taylor(double before, double here, double after, double h)
{
    return {here, (after - before) / (2.0 * h), 0.5 * (after - 2.0 * here + before) / (h * h)};
}

/// ln(g_(n-1) / g_n) and its derivative by ln chi.
struct LnRatio {
    std::vector<double> value;
    std::vector<double> byLnChi;
};

LnRatio lnRatioOn(const SiteGrid& grid, double chi)
{
    LnRatio ratio;
    for (const double x : grid.x) {
        const double y = std::cbrt(x * x * x - 1.0);
        ratio.value.push_back(std::log((y * y / (x * x)) * (1.0 + chi * x) / (1.0 + chi * y)));
        ratio.byLnChi.push_back(chi * x / (1.0 + chi * x) - chi * y / (1.0 + chi * y));
    }
    return ratio;
}

/// What multiplies ef and ee at a power of shift.
const std::vector<double>& facesOf(const SiteGrid& grid, PotentialModel model, std::size_t order)
{
    return model == PotentialModel::GibbsThomson && order == 0 ? grid.gibbsThomson : grid.face[order];
}

bool usesSites(PotentialModel model, std::size_t order)
{
    return model == PotentialModel::NonClassical || order == 0;
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
        degeneracy.push_back(std::log1p(1.0 / (n - 1.0)));
        gibbsThomson.push_back(leading / std::cbrt(n - 1.0));
    }
    lnSurfaceFactor = taylor(std::log(surfaceFactor(delta - reach)), std::log(surfaceFactor(delta)),
                             std::log(surfaceFactor(delta + reach)), canMove ? h : 1.0);
}

CubicPieces::CubicPieces(const std::vector<double>& p)
{
    const std::size_t last = p.size() - 1;
    m_cells.reserve(last);
    for (std::size_t i = 0; i < last; ++i) {
        const double here = p[i];
        const double next = p[i + 1];
        const double before = i > 0 ? p[i - 1] : 2.0 * here - next;
        const double after = i + 1 < last ? p[i + 2] : 2.0 * next - here;
        m_cells.push_back({here, 0.5 * (next - before), before - 2.5 * here + 2.0 * next - 0.5 * after,
                           1.5 * (here - next) + 0.5 * (after - before)});
    }
}

DetachmentTable::DetachmentTable(const SiteGrid& grid, PotentialModel model, const GrowthConstants& constants)
    : m_low(grid.low)
{
    const bool isClassical = model == PotentialModel::GibbsThomson;
    const LnRatio ratio = lnRatioOn(grid, std::exp(constants.lnChi));
    for (std::size_t order = 0; order < 3; ++order) {
        std::vector<double> nodes(grid.x.size(), 0.0);
        if (usesSites(model, order))
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                nodes[i] = constants.dEpsF * facesOf(grid, model, order)[i];
                if (!isClassical)
                    nodes[i] += constants.dEpsE * grid.edge[order][i];
                if (order == 0)
                    nodes[i] += ratio.value[i] - (isClassical ? 0.0 : (4.0 + constants.alpha) * grid.degeneracy[i]);
            }
        m_u[order] = CubicPieces(nodes);
    }
}

DetachmentSlopes::DetachmentSlopes(const SiteGrid& grid, PotentialModel model, const GrowthConstants& constants)
    : DetachmentTable(grid, model, constants), m_ef(constants.dEpsF), m_ee(constants.dEpsE),
      m_lnChi(lnRatioOn(grid, std::exp(constants.lnChi)).byLnChi)
{
    const bool isClassical = model == PotentialModel::GibbsThomson;
    const std::vector<double> none(grid.x.size(), 0.0);
    for (std::size_t order = 0; order < 3; ++order) {
        m_face[order] = CubicPieces(usesSites(model, order) ? facesOf(grid, model, order) : none);
        m_edge[order] = CubicPieces(isClassical ? none : grid.edge[order]);
    }
    m_degeneracy = CubicPieces(isClassical ? none : grid.degeneracy);
}

DetachmentSlopes::Slopes DetachmentSlopes::slopesAt(double x, double shift) const
{
    const Place place = placeOf(x);
    const std::size_t i = place.cell;
    const CubicPieces::Cell u = cellAt(i, shift);
    const auto shifted = [&](const std::array<CubicPieces, 3>& part) {
        CubicPieces::Cell cell = part[0][i];
        cell.add(shift, part[1][i]);
        cell.add(shift * shift, part[2][i]);
        return cell.at(place.t);
    };
    CubicPieces::Cell byShift;
    for (const auto& [energy, part] : {std::pair{m_ef, &m_face}, std::pair{m_ee, &m_edge}}) {
        byShift.add(energy, (*part)[1][i]);
        byShift.add(2.0 * shift * energy, (*part)[2][i]);
    }
    const Curve degeneracy = m_degeneracy[i].at(place.t);
    return {u.at(place.t),
            u.third(),
            shifted(m_face),
            shifted(m_edge),
            {-degeneracy.value, -degeneracy.first, -degeneracy.second},
            m_lnChi[i].at(place.t),
            byShift.at(place.t)};
}

} // namespace ostwald
