#pragma once

#include <array>
#include <vector>

namespace ostwald {

/// Mean, standard deviation and <z^k>, z = (n - mean)/sd, k = 0 .. 6.
struct StandardMoments {
    double mean = 0.0;
    double sd = 0.0;
    std::array<double, 7> z{1.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0};
};

/// From <n^k>, k = 0 .. 6; the difference of large numbers needs the digits of long double.
/// @pre raw[0] = 1, raw[2] > raw[1]^2
[[nodiscard]] StandardMoments standardMoments(const std::array<long double, 7>& raw);

/// Log-normal distribution corrected by a polynomial so that it has given moments (Kim et al., eq. 17):
///     p(n) = exp(-(ln n - a1)^2 / (2 a2^2)) / sqrt(2 pi a2^2)  sum_k b_k n^k,  k = 0 .. order,
///     a2^2 = ln(1 + eta^2), a1 = ln<n> - (3/2) a2^2,
/// so that the bare weight already has the right mean and variance. The sum is kept in polynomials of z that
/// are orthonormal under the weight, because the b_k themselves cancel. p can be negative for skewed or
/// two-humped laws, and moments do not determine a law.
class CorrectedLogNormal {
public:
    /// @pre moments.mean > 0, moments.sd > 0, 2 <= order <= 6
    explicit CorrectedLogNormal(const StandardMoments& moments, int order = 6);

    /// p(n). @pre n > 0
    [[nodiscard]] double operator()(double n) const;
    /// Integral of the negative part of p, as a positive number; evaluated on 4000 points within 8 a2 of a1.
    [[nodiscard]] double negativeMass() const;

private:
    double m_mean;
    double m_sd;
    double m_a1;
    double m_a2;
    std::vector<double> m_coefficient; ///< of z^k, the weight normalised to 1
};

} // namespace ostwald
