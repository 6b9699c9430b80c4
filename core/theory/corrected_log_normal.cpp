#include "theory/corrected_log_normal.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace ostwald {
namespace {

using Real = long double; // the powers of z cancel
using RealMatrix = Eigen::Matrix<Real, Eigen::Dynamic, Eigen::Dynamic>;
using RealVector = Eigen::Matrix<Real, Eigen::Dynamic, 1>;

// The trapezoidal rule for a normal law times exponentials: its error is exp(-2 pi^2 / step^2).
constexpr Real firstNode = -12.0L;
constexpr Real nodeStep = 0.125L;
constexpr int nodeCount = 241;

} // namespace

StandardMoments standardMoments(const std::array<long double, 7>& raw)
{
    StandardMoments moments;
    const long double mean = raw[1];
    const long double sd = std::sqrt(raw[2] - mean * mean);
    moments.mean = static_cast<double>(mean);
    moments.sd = static_cast<double>(sd);
    for (std::size_t k = 0; k < raw.size(); ++k) {
        long double sum = 0.0L;
        long double binomial = 1.0L;
        for (std::size_t i = 0; i <= k; ++i) {
            sum += binomial * raw[k - i] * std::pow(-mean, static_cast<long double>(i));
            binomial *= static_cast<long double>(k - i) / static_cast<long double>(i + 1);
        }
        moments.z[k] = static_cast<double>(sum / std::pow(sd, static_cast<long double>(k)));
    }
    return moments;
}

CorrectedLogNormal::CorrectedLogNormal(const StandardMoments& moments, int order)
    : m_mean(moments.mean), m_sd(moments.sd)
{
    assert(moments.mean > 0.0 && moments.sd > 0.0 && order >= 2 && order <= 6);
    const double eta = m_sd / m_mean;
    m_a2 = std::sqrt(std::log1p(eta * eta));
    m_a1 = std::log(m_mean) - 1.5 * m_a2 * m_a2;

    // Under the weight ln n is normal about a1 + a2^2. QR of the powers of z there gives, in the columns of
    // R^(-1), the orthonormal polynomials P_k; then p = weight sum_k <P_k> P_k.
    const int terms = order + 1;
    RealMatrix powers(nodeCount, terms);
    for (int i = 0; i < nodeCount; ++i) {
        const Real x = firstNode + nodeStep * i;
        const Real n = std::exp(m_a1 + m_a2 * m_a2 + m_a2 * x);
        Real power =
            std::exp(-0.25L * x * x) * std::sqrt(nodeStep / std::sqrt(2.0L * std::numbers::pi_v<Real>));
        for (int k = 0; k < terms; ++k) {
            powers(i, k) = power;
            power *= (n - m_mean) / m_sd;
        }
    }
    const RealMatrix r =
        Eigen::HouseholderQR<RealMatrix>(powers).matrixQR().topRows(terms).triangularView<Eigen::Upper>();
    RealVector wanted(terms);
    for (int k = 0; k < terms; ++k)
        wanted[k] = moments.z[static_cast<std::size_t>(k)];
    const RealVector along = r.transpose().triangularView<Eigen::Lower>().solve(wanted);
    const RealVector coefficient = r.triangularView<Eigen::Upper>().solve(along);
    for (const Real c : coefficient)
        m_coefficient.push_back(static_cast<double>(c));
}

double CorrectedLogNormal::operator()(double n) const
{
    const double z = (n - m_mean) / m_sd;
    double sum = 0.0;
    for (std::size_t k = m_coefficient.size(); k-- > 0;)
        sum = sum * z + m_coefficient[k];
    const double u = (std::log(n) - m_a1 - m_a2 * m_a2) / m_a2;
    return std::exp(-0.5 * u * u) / (std::sqrt(2.0 * std::numbers::pi) * m_a2 * n) * sum;
}

double CorrectedLogNormal::negativeMass() const
{
    constexpr int points = 4000;
    const double step = 16.0 * m_a2 / points;
    double mass = 0.0;
    for (int i = 0; i <= points; ++i) {
        const double n = std::exp(m_a1 - 8.0 * m_a2 + step * i);
        mass += std::max(0.0, -(*this)(n)) * n * step;
    }
    return mass;
}

} // namespace ostwald
