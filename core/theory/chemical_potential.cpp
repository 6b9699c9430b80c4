#include "theory/chemical_potential.h"

#include <algorithm>
#include <cmath>

namespace ostwald {

double ChemicalPotential::operator()(double n) const
{
    const SiteCounts step = m_shape.unitDifference(n);
    return m_constants.dEpsF * step.face + m_constants.dEpsE * step.edge -
           (4.0 + m_constants.alpha) * std::log1p(1.0 / n);
}

double ChemicalPotential::approximate(double n) const
{
    const double x = 1.0 / std::cbrt(n);
    const SiteExpansion sites(m_shape.delta());
    const double c2 = (m_constants.dEpsE * sites.edge - m_constants.dEpsF * sites.faceSecond) / 3.0;
    return gibbsThomson(n) + c2 * x * x - (4.0 + m_constants.alpha) * x * x * x;
}

double ChemicalPotential::gibbsThomson(double n) const
{
    return 2.0 / 3.0 * m_constants.dEpsF * SiteExpansion(m_shape.delta()).face / std::cbrt(n);
}

PotentialMaximum ChemicalPotential::maximum() const
{
    // A coarse scan in steps of 3 % finds the peak's neighbourhood, also when a kink makes a second small
    // one.
    double best = smallestSize;
    for (double n = smallestSize; n < 1e6; n = std::floor(n * 1.03) + 1.0) {
        if ((*this)(n) > (*this)(best))
            best = n;
    }
    const double low = std::max(smallestSize, std::floor(best / 1.07) - 2.0);
    const double high = std::ceil(best * 1.07) + 2.0;
    for (double n = low; n <= high; n += std::max(1.0, std::floor((high - low) / 2000.0))) {
        if ((*this)(n) > (*this)(best))
            best = n;
    }
    return {best, (*this)(best)};
}

PotentialMaximum ChemicalPotential::continuousMaximum() const
{
    const double start = maximum().n;
    double low = std::max(smallestSize, start - 1.5 - 0.001 * start);
    double high = start + 1.5 + 0.001 * start;
    // The top is so flat that values cannot place it: bisect the sign of a wide central difference.
    const double h = std::max(1.0, 0.01 * start);
    const auto slope = [&](double n) {
        return ((*this)(n + h) - (*this)(n - h)) / (2.0 * h) -
               ((*this)(n + 2.0 * h) - 2.0 * (*this)(n + h) + 2.0 * (*this)(n - h) - (*this)(n - 2.0 * h)) /
                   (12.0 * h);
    };
    if (low - 2.0 * h < 1.0 || slope(low) <= 0.0 || slope(high) >= 0.0)
        return {start, (*this)(start)};
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        (slope(middle) > 0.0 ? low : high) = middle;
    }
    const double n = 0.5 * (low + high);
    return {n, (*this)(n)};
}

Saturation ChemicalPotential::saturation(double lnRho) const
{
    if (lnRho <= 0.0)
        return Saturation::Undersaturated;
    return lnRho <= maximum().mu ? Saturation::Supersaturated : Saturation::Hypersaturated;
}

double ChemicalPotential::root(double low, double high, double lnRho) const
{
    const bool rising = (*this)(low) < lnRho;
    for (int i = 0; i < 200 && high - low > 1e-13 * high; ++i) {
        const double middle = 0.5 * (low + high);
        (((*this)(middle) < lnRho) == rising ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

CriticalSizes ChemicalPotential::criticalSizes(double lnRho) const
{
    const PotentialMaximum top = continuousMaximum();
    CriticalSizes sizes;
    if (lnRho > top.mu)
        return sizes;
    if (top.n > smallestSize && (*this)(smallestSize) < lnRho)
        sizes.stable = root(smallestSize, top.n, lnRho);
    if (lnRho > 0.0) {
        double high = 2.0 * top.n;
        while ((*this)(high) > lnRho && high < 1e15)
            high *= 2.0;
        if (high < 1e15)
            sizes.unstable = root(top.n, high, lnRho);
    }
    return sizes;
}

double ChemicalPotential::freeEnergy(double n, double lnRho) const
{
    const SiteCounts at = m_shape.counts(n);
    return m_constants.dEpsF * at.face + m_constants.dEpsE * at.edge -
           (4.0 + m_constants.alpha) * std::log(n) - n * lnRho;
}

} // namespace ostwald
