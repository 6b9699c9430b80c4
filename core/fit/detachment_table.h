#pragma once

#include "fit/growth_fit.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace ostwald {

/// The unit differences n_f(n) - n_f(n-1), n_e(n) - n_e(n-1) on a grid of x = n^(1/3), with their first and
/// second derivatives by delta at the reference shape: what of the potential does not depend on the
/// constants.
struct SiteGrid {
    /// @pre lowX > 19^(1/3), highX > lowX, delta within ParticleShape's range
    SiteGrid(double delta, double lowX, double highX);

    static constexpr double step = 0.04;
    double low;
    std::vector<double> x;
    std::array<std::vector<double>, 3> face; ///< by delta: value, first derivative, half the second
    std::array<std::vector<double>, 3> edge;
    std::vector<double> degeneracy;          ///< ln(1 + 1/(n - 1))
    std::vector<double> gibbsThomson;        ///< mu / ef of the classical limit
    std::array<double, 3> lnSurfaceFactor{}; ///< the same three of ln c_delta
};

/// A function of x with its first two derivatives.
struct Curve {
    double value = 0.0;
    double first = 0.0;
    double second = 0.0;
};

/// Cubic pieces through values on a SiteGrid's x.
class CubicPieces {
public:
    CubicPieces() = default;
    explicit CubicPieces(const std::vector<double>& nodes);

    struct Cell {
        double c0 = 0.0;
        double c1 = 0.0;
        double c2 = 0.0;
        double c3 = 0.0;

        void add(double factor, const Cell& other)
        {
            c0 += factor * other.c0;
            c1 += factor * other.c1;
            c2 += factor * other.c2;
            c3 += factor * other.c3;
        }
        [[nodiscard]] Curve at(double t) const
        {
            constexpr double perStep = 1.0 / SiteGrid::step;
            return {c0 + t * (c1 + t * (c2 + t * c3)), (c1 + t * (2.0 * c2 + t * (3.0 * c3))) * perStep,
                    (2.0 * c2 + t * (6.0 * c3)) * (perStep * perStep)};
        }
        [[nodiscard]] double third() const
        {
            constexpr double perStep = 1.0 / SiteGrid::step;
            return 6.0 * c3 * (perStep * perStep * perStep);
        }
    };
    [[nodiscard]] const Cell& operator[](std::size_t i) const { return m_cells[i]; }
    [[nodiscard]] std::size_t size() const { return m_cells.size(); }

private:
    std::vector<Cell> m_cells;
};

/// u(x, delta) = ln[w-_n / (3 x^2)] - ln[K c_delta / (3 (1 + chi x))], smooth in x and quadratic in
/// shift = delta - reference.
class DetachmentTable {
public:
    DetachmentTable(const SiteGrid& grid, PotentialModel model, const GrowthConstants& constants);

    [[nodiscard]] double low() const { return m_low; }

    [[nodiscard]] Curve at(double x, double shift) const
    {
        const Place place = placeOf(x);
        return cellAt(place.cell, shift).at(place.t);
    }

protected:
    struct Place {
        std::size_t cell;
        double t;
    };
    [[nodiscard]] Place placeOf(double x) const
    {
        const double position =
            std::clamp((x - m_low) * (1.0 / SiteGrid::step), 0.0, static_cast<double>(m_u[0].size()) - 1e-9);
        const auto cell = static_cast<std::size_t>(position);
        return {cell, (x - m_low) * (1.0 / SiteGrid::step) - static_cast<double>(cell)};
    }
    [[nodiscard]] CubicPieces::Cell cellAt(std::size_t i, double shift) const
    {
        CubicPieces::Cell cell = m_u[0][i];
        if (shift != 0.0) {
            cell.add(shift, m_u[1][i]);
            cell.add(shift * shift, m_u[2][i]);
        }
        return cell;
    }

private:
    double m_low;
    std::array<CubicPieces, 3> m_u; ///< by powers of shift
};

/// The same with the derivatives of u by the constants and the shape.
class DetachmentSlopes : public DetachmentTable {
public:
    DetachmentSlopes(const SiteGrid& grid, PotentialModel model, const GrowthConstants& constants);

    struct Slopes {
        Curve u;
        double third = 0.0; ///< of u by x
        Curve dEpsF;
        Curve dEpsE;
        Curve alpha;
        Curve lnChi;
        Curve shift;
    };
    [[nodiscard]] Slopes slopesAt(double x, double shift) const;

private:
    double m_ef;
    double m_ee;
    std::array<CubicPieces, 3> m_face; ///< by powers of shift
    std::array<CubicPieces, 3> m_edge;
    CubicPieces m_degeneracy;
    CubicPieces m_lnChi;
};

} // namespace ostwald
