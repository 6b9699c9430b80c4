#include "ensemble/coalescence_curves.h"

#include <Eigen/QR>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace ostwald {

ContactDistance::ContactDistance(const std::vector<double>& t_s, const std::vector<double>& sigma_nm)
{
    assert(!t_s.empty() && t_s.size() == sigma_nm.size());
    const auto [first, last] = std::ranges::minmax(t_s);
    m_begin_s = first;
    m_end_s = last > first ? last : first + 1.0;
    m_smallest_nm = std::ranges::min(sigma_nm);
    // One coefficient for every four samples at most, so that few events do not make it swing.
    const std::size_t used = last > first ? std::clamp<std::size_t>(t_s.size() / 4, 1, terms) : 1;
    Eigen::MatrixXd powers(static_cast<Eigen::Index>(t_s.size()), static_cast<Eigen::Index>(used));
    Eigen::VectorXd sizes(static_cast<Eigen::Index>(t_s.size()));
    for (std::size_t i = 0; i < t_s.size(); ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        const double x = 2.0 * (t_s[i] - m_begin_s) / (m_end_s - m_begin_s) - 1.0;
        double power = 1.0;
        for (Eigen::Index k = 0; k < powers.cols(); ++k, power *= x)
            powers(row, k) = power;
        sizes(row) = sigma_nm[i];
    }
    const Eigen::VectorXd solution = powers.colPivHouseholderQr().solve(sizes);
    for (std::size_t k = 0; k < used; ++k)
        m_coefficient[k] = solution(static_cast<Eigen::Index>(k));
    m_scatter_nm = std::sqrt((powers * solution - sizes).squaredNorm() / static_cast<double>(t_s.size()));
}

double ContactDistance::operator()(double t_s) const
{
    const double x = 2.0 * (std::clamp(t_s, m_begin_s, m_end_s) - m_begin_s) / (m_end_s - m_begin_s) - 1.0;
    double sum = 0.0;
    for (std::size_t k = terms; k-- > 0;)
        sum = sum * x + m_coefficient[k];
    return std::max(sum, m_smallest_nm);
}

double ContactDistance::rate_nm_s(double t_s) const
{
    if (t_s < m_begin_s || t_s > m_end_s || (*this)(t_s) <= m_smallest_nm)
        return 0.0;
    const double x = 2.0 * (t_s - m_begin_s) / (m_end_s - m_begin_s) - 1.0;
    double sum = 0.0;
    for (std::size_t k = terms; k-- > 1;)
        sum = sum * x + static_cast<double>(k) * m_coefficient[k];
    return sum * 2.0 / (m_end_s - m_begin_s);
}

double DiffusionLaw::operator()(double sigma_nm) const
{
    return d0_nm2_s * std::pow(sigma0_nm / sigma_nm, power);
}

} // namespace ostwald
