#pragma once

#include "fit/growth_fit.h"

#include <vector>

namespace ostwald {

/// How a population of sizes flows in time: the master equation dp_n/dt = J_(n-1) - J_n (Kim et al., eq. 11) on
/// cells that are even in x = n^(1/3), so that a few hundred do for ten thousand sizes. The flux through the edge
/// at n + 1/2 is
///     J = g_n (rho - e^mu_n) p - (1/2) g_n (rho + e^mu_n) dp/dn,
/// which is exactly w+_n p_n - w-_(n+1) p_(n+1) where cells are one monomer wide and of second order in their width
/// elsewhere. Both ends reflect.
class SizeFlow {
public:
    /// Between r = radius of 20 monomers and the given one. @pre cells >= 2
    SizeFlow(double highX, std::size_t cells);

    /// Cell i reaches from edges()[i] to edges()[i + 1], in x.
    [[nodiscard]] const std::vector<double>& edges() const { return m_edges; }
    [[nodiscard]] std::size_t size() const { return m_width.size(); }

    /// Everything that does not change with rho. @pre delta within ParticleShape's range
    void setConstants(const GrowthConstants& constants, double delta, PotentialModel model);

    /// One step of the shares of all cells by the implicit trapezoidal rule, or the backward Euler rule that a
    /// sharp start needs first.
    void step(double rho, double dt_s, bool damped, std::vector<double>& share);

    /// Mean and variance of n.
    struct Moments {
        double mean = 0.0;
        double variance = 0.0;
    };
    [[nodiscard]] Moments moments(const std::vector<double>& share) const;

private:
    std::vector<double> m_edges;
    std::vector<double> m_centre; ///< in n
    std::vector<double> m_width;  ///< in n
    /// J of an edge = (out0 + rho out1) share below - (back0 + rho back1) share above; the ends are 0.
    std::vector<double> m_out0, m_out1, m_back0, m_back1;
    std::vector<double> m_out, m_back, m_ratio;
};

} // namespace ostwald
