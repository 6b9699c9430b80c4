#pragma once

#include "fit/dual.h"
#include "fit/growth_fit.h"

#include <algorithm>
#include <array>
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
    std::vector<double> gibbsThomson;        ///< mu / ef of the classical limit
    std::array<double, 3> lnSurfaceFactor{}; ///< the same three of ln c_delta
};

/// u(x, delta) = ln[w-_n / (3 x^2)] - ln[K c_delta / (3 (1 + chi x))] with smooth derivatives by x: cubic
/// pieces through the grid; quadratic in delta - reference. T is double or a Dual of the constants.
template <class T>
class DetachmentTable {
public:
    DetachmentTable(const SiteGrid& grid, PotentialModel model, const T& ef, const T& ee, const T& alpha,
                    const T& chi)
        : m_low(grid.low)
    {
        const bool classical = model == PotentialModel::GibbsThomson;
        std::array<std::vector<T>, 3> nodes;
        for (std::size_t i = 0; i < grid.x.size(); ++i) {
            const double x = grid.x[i];
            const double n = x * x * x;
            const double y = std::cbrt(n - 1.0);
            // g_(n-1) / g_n
            const T ratio = (y * y / (x * x)) * (1.0 + chi * x) / (1.0 + chi * y);
            const T lnRatio = logNearOne(ratio);
            if (classical)
                nodes[0].push_back(ef * grid.gibbsThomson[i] + lnRatio);
            else
                nodes[0].push_back(ef * grid.face[0][i] + ee * grid.edge[0][i] -
                                   (4.0 + alpha) * std::log1p(1.0 / (n - 1.0)) + lnRatio);
            for (std::size_t order = 1; order < 3; ++order)
                nodes[order].push_back(classical ? T(0.0)
                                                 : ef * grid.face[order][i] + ee * grid.edge[order][i]);
        }
        for (std::size_t order = 0; order < 3; ++order)
            m_cells[order] = cellsThrough(nodes[order]);
    }

    [[nodiscard]] double low() const { return m_low; }

    /// Value and derivatives by x for S = double or a Dual; `shift` null when delta is the reference.
    template <class S>
    void at(const S& x, const S* shift, S& u, S& du, S& ddu) const
    {
        const double position = std::clamp((valueOf(x) - m_low) / SiteGrid::step, 0.0,
                                           static_cast<double>(m_cells[0].size()) - 1e-9);
        const auto i = static_cast<std::size_t>(position);
        const S t = (x - (m_low + SiteGrid::step * static_cast<double>(i))) * (1.0 / SiteGrid::step);
        const Cell& cell = m_cells[0][i];
        S c0 = cell.c0;
        S c1 = cell.c1;
        S c2 = cell.c2;
        S c3 = cell.c3;
        if (shift != nullptr) {
            const Cell& first = m_cells[1][i];
            const Cell& second = m_cells[2][i];
            const S square = *shift * *shift;
            c0 += *shift * first.c0 + square * second.c0;
            c1 += *shift * first.c1 + square * second.c1;
            c2 += *shift * first.c2 + square * second.c2;
            c3 += *shift * first.c3 + square * second.c3;
        }
        u = c0 + t * (c1 + t * (c2 + t * c3));
        du = (c1 + t * (2.0 * c2 + t * (3.0 * c3))) * (1.0 / SiteGrid::step);
        ddu = (2.0 * c2 + t * (6.0 * c3)) * (1.0 / (SiteGrid::step * SiteGrid::step));
    }

private:
    struct Cell {
        T c0, c1, c2, c3;
    };

    /// ln of a ratio; its derivatives are exact.
    static double logNearOne(double ratio) { return std::log(ratio); }
    template <std::size_t N>
    static Dual<N> logNearOne(Dual<N> ratio)
    {
        for (double& d : ratio.d)
            d /= ratio.v;
        ratio.v = std::log(ratio.v);
        return ratio;
    }

    static std::vector<Cell> cellsThrough(const std::vector<T>& p)
    {
        std::vector<Cell> cells;
        const std::size_t last = p.size() - 1;
        for (std::size_t i = 0; i < last; ++i) {
            const T& here = p[i];
            const T& next = p[i + 1];
            const T before = i > 0 ? p[i - 1] : 2.0 * here - next;
            const T after = i + 1 < last ? p[i + 2] : 2.0 * next - here;
            cells.push_back({here, 0.5 * (next - before), before - 2.5 * here + 2.0 * next - 0.5 * after,
                             1.5 * (here - next) + 0.5 * (after - before)});
        }
        return cells;
    }

    double m_low;
    std::array<std::vector<Cell>, 3> m_cells;
};

} // namespace ostwald
