#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <optional>

namespace ostwald {

template <std::size_t n>
using SmallVector = std::array<double, n>;
template <std::size_t n>
using SmallMatrix = std::array<SmallVector<n>, n>;

/// Cholesky's factor of a small symmetric positive matrix, of which only the lower triangle is read.
template <std::size_t n>
class SmallCholesky {
public:
    /// Empty when the matrix is not positive.
    [[nodiscard]] static std::optional<SmallCholesky> of(const SmallMatrix<n>& a)
    {
        SmallCholesky factor;
        SmallMatrix<n>& l = factor.m_l;
        l = a;
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j <= i; ++j) {
                double sum = l[i][j];
                for (std::size_t k = 0; k < j; ++k)
                    sum -= l[i][k] * l[j][k];
                if (i != j) {
                    l[i][j] = sum / l[j][j];
                    continue;
                }
                if (!(sum > 1e-14 * std::abs(a[i][i])) || !std::isfinite(sum))
                    return std::nullopt;
                l[i][i] = std::sqrt(sum);
            }
        return factor;
    }

    /// a^-1 b
    [[nodiscard]] SmallVector<n> solve(SmallVector<n> b) const
    {
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t k = 0; k < i; ++k)
                b[i] -= m_l[i][k] * b[k];
            b[i] /= m_l[i][i];
        }
        for (std::size_t i = n; i-- > 0;) {
            for (std::size_t k = i + 1; k < n; ++k)
                b[i] -= m_l[k][i] * b[k];
            b[i] /= m_l[i][i];
        }
        return b;
    }

    /// Column k of a matrix S with S S^T = a^-1.
    [[nodiscard]] SmallVector<n> inverseRootColumn(std::size_t k) const
    {
        SmallVector<n> column{};
        column[k] = 1.0;
        for (std::size_t i = n; i-- > 0;) {
            for (std::size_t j = i + 1; j < n; ++j)
                column[i] -= m_l[j][i] * column[j];
            column[i] /= m_l[i][i];
        }
        return column;
    }

    /// (a^-1)_ii
    [[nodiscard]] double inverseDiagonal(std::size_t i) const
    {
        SmallVector<n> unit{};
        unit[i] = 1.0;
        return solve(unit)[i];
    }

private:
    SmallMatrix<n> m_l{};
};

} // namespace ostwald
