#include "fit/sample_intervals.h"

#include <algorithm>
#include <cmath>

namespace ostwald {

PotentialMaximum maximumOf(const Eigen::VectorXd& values)
{
    return ChemicalPotential({values[0], values[1], values[2], 0.0, 0.0},
                             ParticleShape(std::clamp(values[SampleLayout::delta], 1.0, 1.95)))
        .continuousMaximum();
}

double heightOfMaximum(const Eigen::VectorXd& values)
{
    return maximumOf(values).mu;
}

double lnSizeOfMaximum(const Eigen::VectorXd& values)
{
    return std::log(maximumOf(values).n);
}

double SampleIntervals::end(const SampleFunction& of, double sd, double side) const
{
    constexpr int refits = 8;
    constexpr int iterations = 20;
    constexpr double firstStep = 0.7; ///< sd
    const double here = of(m_best.values);
    // Along the ridge: where everything else goes when this function is moved, from the last point known
    // to be inside on.
    Eigen::VectorXd ridge = m_problem.covariance(m_best.information) * slopeOf(of) / (sd * sd);
    Eigen::VectorXd inside = m_best.values;
    double nearest = 0.0;
    double nearestDrop = 0.0;
    double away = firstStep * sd;
    int failures = 0;
    for (int refit = 0; refit < refits && failures < 3 && !m_job.cancelled(); ++refit) {
        const HeldValue held{of, here + side * away, 0.1 * sd};
        const SampleOptimum there =
            m_problem.maximise(inside + side * (away - nearest) * ridge, iterations, 0.02, m_job, held);
        // A soft pull ends on the profile, if not quite where it pulls to.
        const double reached = side * (of(there.values) - here);
        const double drop = std::max(0.0, m_best.objective - there.objective);
        if (drop < m_drop95 && reached < nearest + 0.5 * (away - nearest)) {
            ++failures; // a bound, or a bend of the ridge
            away = nearest + 0.3 * (away - nearest);
            continue;
        }
        if (std::abs(drop - m_drop95) < 0.2)
            return here + side * reached * std::sqrt(m_drop95 / drop);
        const double low = std::sqrt(nearestDrop);
        if (drop < m_drop95) {
            ridge = side * (there.values - inside) / (reached - nearest);
            inside = there.values;
            nearest = reached;
            nearestDrop = drop;
            away = reached * std::min(2.0, std::sqrt(m_drop95 / std::max(0.1, drop)));
        } else { // sqrt(drop) is nearly linear in the distance
            const double share = (std::sqrt(m_drop95) - low) / (std::sqrt(drop) - low);
            away = nearest + std::clamp(share, 0.1, 0.9) * (std::max(reached, nearest) - nearest);
            if (away <= nearest * (1.0 + 1e-6))
                break;
        }
    }
    return here + side * (failures < 3 ? away : nearest);
}

Eigen::VectorXd SampleIntervals::slopeOf(const SampleFunction& of) const
{
    constexpr double h = 1e-4;
    const Eigen::VectorXd& values = m_best.values;
    Eigen::VectorXd slope = Eigen::VectorXd::Zero(values.size());
    for (Eigen::Index i = 0; i <= SampleLayout::delta; ++i) {
        if (m_problem.isFixed(i))
            continue;
        Eigen::VectorXd moved = values;
        moved[i] += h;
        slope[i] = (of(moved) - of(values)) / h;
    }
    return slope;
}

double SampleIntervals::linearSd(const SampleFunction& of) const
{
    const Eigen::VectorXd slope = slopeOf(of);
    return std::sqrt(std::max(0.0, slope.dot(m_problem.covariance(m_best.information) * slope)));
}

} // namespace ostwald
