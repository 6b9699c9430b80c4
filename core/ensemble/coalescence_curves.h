#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace ostwald {

/// sigma(t), a polynomial of least squares through sums of radii; constant beyond the data.
class ContactDistance {
public:
    static constexpr std::size_t terms = 5;

    ContactDistance() = default;
    /// Degree 4, less for few data. @pre as many times as sizes, one or more
    ContactDistance(const std::vector<double>& t_s, const std::vector<double>& sigma_nm);

    [[nodiscard]] double operator()(double t_s) const;
    [[nodiscard]] double rate_nm_s(double t_s) const;
    /// Root mean square of what the polynomial leaves.
    [[nodiscard]] double scatter_nm() const { return m_scatter_nm; }

private:
    double m_begin_s = 0.0;
    double m_end_s = 1.0;
    double m_smallest_nm = 0.0; ///< of the data: the polynomial never falls below
    double m_scatter_nm = 0.0;
    std::array<double, terms> m_coefficient{};
};

/// D_r = D0 (sigma(0)/sigma)^power: the relative diffusion of particles that grow.
struct DiffusionLaw {
    double d0_nm2_s = 1.0;
    double sigma0_nm = 1.0;
    double power = 1.0;

    [[nodiscard]] double operator()(double sigma_nm) const;
};

} // namespace ostwald
