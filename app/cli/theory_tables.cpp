#include "theory_tables.h"

#include "pipeline/number_text.h"
#include "theory/growth_rates.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ostwald {
namespace {

/// One row of a table; numbers as the shortest text that reads back the same, an absent one as an empty cell.
class Row {
public:
    explicit Row(std::ostream& out) : m_out(out) {}
    Row& operator<<(double value)
    {
        separate();
        m_out << numberText(value);
        return *this;
    }
    Row& operator<<(const std::optional<double>& value)
    {
        separate();
        if (value)
            m_out << numberText(*value);
        return *this;
    }
    Row& operator<<(const std::string& text)
    {
        separate();
        m_out << text;
        return *this;
    }
    ~Row() { m_out << '\n'; }
    Row(const Row&) = delete;
    Row& operator=(const Row&) = delete;

private:
    void separate()
    {
        if (!m_first)
            m_out << ',';
        m_first = false;
    }

    std::ostream& m_out;
    bool m_first = true;
};

ChemicalPotential potentialOf(const TheoryInput& input)
{
    return {input.constants, ParticleShape(input.delta.front())};
}

double radius_nm(const TheoryInput& input, double n)
{
    return input.sigma_nm * std::cbrt(n);
}

Status writeGeometry(std::ostream& out, const TheoryInput& input)
{
    out << "delta,n,m,n_f,n_e,n_b,d_n_f,d_n_e\n";
    for (const double delta : input.delta) {
        const ParticleShape shape(delta);
        for (const double n : input.n) {
            const SiteCounts at = shape.counts(n);
            const SiteCounts step = shape.unitDifference(n);
            Row(out) << delta << n << shape.edgeSteps(n) << at.face << at.edge << at.bulk << step.face
                     << step.edge;
        }
    }
    return Done{};
}

Status writeShapeFactor(std::ostream& out, const TheoryInput& input)
{
    out << "delta,c_delta_eq16,c_delta_convex_hull,a1,a2,a3,c_f_true_leading,c_e,c_ff_second_order,c_f_as_"
           "printed\n";
    for (const double delta : input.delta) {
        const EdgePolynomial a(delta);
        const SiteExpansion sites(delta);
        Row(out) << delta << surfaceFactor(delta) << surfaceFactorFromFaces(delta) << a.a1 << a.a2 << a.a3
                 << sites.face << sites.edge << sites.faceSecond << sites.faceAsPrinted;
    }
    return Done{};
}

Status writeChemicalPotential(std::ostream& out, const TheoryInput& input)
{
    out << "system,n,beta_mu_exact,beta_mu_two_term_consistent,gibbs_thomson_c1_term,radius_nm\n";
    const ChemicalPotential mu = potentialOf(input);
    for (const double n : input.n)
        Row(out) << input.system << n << mu(n) << mu.approximate(n) << mu.gibbsThomson(n)
                 << radius_nm(input, n);
    return Done{};
}

Status writeMaximum(std::ostream& out, const TheoryInput& input)
{
    out << "system,d_eps_f,d_eps_e,delta,alpha,n_star_integer,beta_mu_star,n_star_continuous,"
           "beta_mu_star_continuous,r_star_nm_continuous\n";
    const ChemicalPotential mu = potentialOf(input);
    const PotentialMaximum whole = mu.maximum();
    const PotentialMaximum top = mu.continuousMaximum();
    Row(out) << input.system << input.constants.dEpsF << input.constants.dEpsE << input.delta.front()
             << input.constants.alpha << whole.n << whole.mu << top.n << top.mu << radius_nm(input, top.n);
    return Done{};
}

const char* nameOf(Saturation saturation)
{
    switch (saturation) {
    case Saturation::Undersaturated:
        return "undersaturated";
    case Saturation::Supersaturated:
        return "supersaturated";
    case Saturation::Hypersaturated:
        return "hypersaturated";
    }
    return "";
}

Status writeCriticalSizes(std::ostream& out, const TheoryInput& input)
{
    out << "system,rho_tilde,ln_rho_tilde,class,n_stable,n_unstable,r_stable_nm,r_unstable_nm\n";
    const ChemicalPotential mu = potentialOf(input);
    const auto radius = [&](const std::optional<double>& n) {
        return n ? std::optional(radius_nm(input, *n)) : std::nullopt;
    };
    for (const double rho : input.rho) {
        const double lnRho = std::log(rho);
        const CriticalSizes sizes = mu.criticalSizes(lnRho);
        Row(out) << input.system << rho << lnRho << std::string(nameOf(mu.saturation(lnRho))) << sizes.stable
                 << sizes.unstable << radius(sizes.stable) << radius(sizes.unstable);
    }
    return Done{};
}

Status writeFreeEnergy(std::ostream& out, const TheoryInput& input)
{
    out << "system,rho_tilde,n,beta_dG_plus_lnC\n";
    const ChemicalPotential mu = potentialOf(input);
    for (const double rho : input.rho)
        for (const double n : input.n)
            Row(out) << input.system << rho << n << mu.freeEnergy(n, std::log(rho));
    return Done{};
}

Status writeRates(std::ostream& out, const TheoryInput& input)
{
    out << "system,K_per_s,chi,n,rho_tilde,g_n,w_plus_n,w_minus_n_plus_1,J_over_rho_flat\n";
    const GrowthRates rates(input.constants, ParticleShape(input.delta.front()));
    for (const double n : input.n)
        for (const double rho : input.rho)
            Row(out) << input.system << input.k_per_s << input.chi << n << rho << rates.g(n)
                     << rates.attachment(n, rho) << rates.detachment(n + 1.0) << rates.flux(n, rho, 1.0, 1.0);
    return Done{};
}

/// All particles of one size, or normal about it.
std::vector<double> startDistribution(const TheoryInput& input, const SizeLattice& lattice)
{
    std::vector<double> p(lattice.size());
    for (std::size_t i = 0; i < p.size(); ++i) {
        const double away = lattice.first + static_cast<double>(i) - input.startN;
        p[i] = input.startSd > 0.0 ? std::exp(-0.5 * away * away / (input.startSd * input.startSd))
                                   : double(away == 0.0);
    }
    const double sum = std::accumulate(p.begin(), p.end(), 0.0);
    for (double& share : p)
        share /= sum;
    return p;
}

Status writeDistribution(std::ostream& out, const TheoryInput& input)
{
    const double delta = input.delta.front();
    const double longest_s = *std::ranges::max_element(input.t_s);
    out << "system,rho_tilde,t_s,n,p_n\n";
    for (const double rho : input.rho) {
        const SizeLattice lattice =
            input.lattice ? *input.lattice
                          : latticeFor(input.constants, {rho, delta}, input.startN, input.startSd, longest_s);
        if (input.startN < lattice.first || input.startN > lattice.last)
            return Error{ErrorCode::InvalidArgument, "--start-n must lie within the lattice of sizes.", {}};
        if (lattice.size() > 1000000)
            return Error{
                ErrorCode::InvalidArgument, "The particles grow beyond a million sizes; give --lattice.", {}};
        const BirthDeathRates rates = birthDeathRates(input.constants, {rho, delta}, lattice);
        for (const double t_s : input.t_s) {
            const auto p = transientDistribution(rates, startDistribution(input, lattice), t_s);
            const auto write = [&](int n) {
                Row(out) << input.system << rho << t_s << double(n)
                         << p[static_cast<std::size_t>(n - lattice.first)];
            };
            if (input.n.empty()) {
                for (int n = lattice.first; n <= lattice.last; ++n)
                    write(n);
            }
            for (const double n : input.n)
                if (n >= lattice.first && n <= lattice.last)
                    write(static_cast<int>(std::lround(n)));
        }
    }
    return Done{};
}

constexpr TheoryTable tables[] = {{"geometry", writeGeometry},
                                  {"shape-factor", writeShapeFactor},
                                  {"chemical-potential", writeChemicalPotential},
                                  {"maximum", writeMaximum},
                                  {"critical-sizes", writeCriticalSizes},
                                  {"free-energy", writeFreeEnergy},
                                  {"rates", writeRates},
                                  {"distribution", writeDistribution}};

} // namespace

std::span<const TheoryTable> theoryTables()
{
    return tables;
}

} // namespace ostwald
