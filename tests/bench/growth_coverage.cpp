// How often the 95 % intervals of the growth fit hold the truth, over simulated experiments with different
// constants, supplies and seeds, at three levels of size noise, white and correlated, and with noise that all sizes of a
// frame share.
// growth_coverage [experiments] [particles] [frames] [cell 0..7 or -1 = all] [first seed] [verbose]

#include "growth_experiment.h"

#include "fit/marginal_posterior.h"
#include "theory/materials.h"

#include <Eigen/LU>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

using namespace ostwald;

namespace {

struct Cell {
    double noise_nm;
    bool isCorrelated;
    double common_nm = 0.0; ///< noise that all sizes of a frame share
};
constexpr std::array<Cell, 8> cells{{{0.012, false},
                                     {0.04, false},
                                     {0.1, false},
                                     {0.012, true},
                                     {0.04, true},
                                     {0.1, true},
                                     {0.04, false, 0.02},
                                     {0.04, true, 0.02}}};

/// Of one quantity over the experiments: how often it is said to be determined, how often it then lies inside, below
/// and above its interval, and how far the values scatter in their own standard deviations.
class Count {
public:
    explicit Count(std::string quantity) : name(std::move(quantity)) {}

    std::string name;
    int offered = 0;
    int determined = 0;
    int inside = 0;
    int below = 0;
    int insideAll = 0; ///< of those offered, determined or not
    double squares = 0.0;
    std::vector<double> shares; ///< inside, one per experiment

    /// What is added from here on belongs to another experiment.
    void beginExperiment()
    {
        m_insideBefore = inside;
        m_determinedBefore = determined;
    }
    void endExperiment()
    {
        if (determined > m_determinedBefore)
            shares.push_back(static_cast<double>(inside - m_insideBefore) / (determined - m_determinedBefore));
    }

    void add(const FittedValue& fitted, double truth)
    {
        ++offered;
        const bool isInside = fitted.low95 <= truth && truth <= fitted.high95;
        insideAll += isInside ? 1 : 0;
        if (!fitted.determined)
            return;
        ++determined;
        inside += isInside ? 1 : 0;
        below += truth < fitted.low95 ? 1 : 0;
        if (fitted.sd > 0.0)
            squares += std::pow((fitted.value - truth) / fitted.sd, 2);
    }

    void print(const Cell& cell) const
    {
        const double share = determined > 0 ? static_cast<double>(inside) / determined : 0.0;
        // Within one experiment values hang together: the error is that of the mean over experiments.
        const double count = static_cast<double>(shares.size());
        double spread = 0.0;
        for (const double one : shares)
            spread += (one - share) * (one - share);
        const double error =
            count > 1.0 ? std::max(std::sqrt(spread / (count - 1.0) / count), std::sqrt(0.05 * 0.95 / determined)) : 0.0;
        std::printf("%g,%d,%g,%s,%d,%d,%.1f,%.1f,%d,%d,%.2f,%.1f\n", cell.noise_nm, cell.isCorrelated ? 1 : 0,
                    cell.common_nm, name.c_str(), offered, determined, 100.0 * share, 100.0 * error, below, determined - inside - below,
                    determined > 0 ? std::sqrt(squares / determined) : 0.0,
                    offered > 0 ? 100.0 * insideAll / offered : 0.0);
    }

private:
    int m_insideBefore = 0;
    int m_determinedBefore = 0;
};

FittedValue normalInterval(double value, double sd)
{
    return {value, sd, value - 1.96 * sd, value + 1.96 * sd, true, {}};
}

/// Counts of all quantities in one cell.
class Coverage {
public:
    void add(const bench::Experiment& e, const GrowthFitResult& fit)
    {
        eachCount([](Count& count) { count.beginExperiment(); });
        const double truth[] = {e.constants.dEpsF, e.constants.dEpsE, e.constants.alpha, e.constants.lnK,
                                e.constants.lnChi};
        for (std::size_t k = 0; k < growthParameterCount; ++k) {
            constants[k].add(fit.constants[k], truth[k]);
            together.add(fit.constants[k], truth[k]);
        }
        muStar.add(fit.muStar, e.maximum.mu);
        nStar.add(fit.nStar, e.maximum.n);
        double own = 0.0;
        for (std::size_t k = 0; k < e.set.t_s.size(); ++k) {
            const double delta = e.history.delta[std::min(k, e.history.delta.size() - 1)];
            const double trueExcess =
                e.history.lnRho[k] - ChemicalPotential(e.constants, ParticleShape(delta))(e.meanN[k]);
            lnRho.add(normalInterval(fit.solution.lnRho[k], fit.solution.lnRhoSd[k]), e.history.lnRho[k]);
            excess.add(normalInterval(fit.solution.excess[k], fit.solution.excessSd[k]), trueExcess);
            own += std::pow(fit.solution.excess[k] - trueExcess, 2) / static_cast<double>(e.set.t_s.size());
        }
        excessRms.push_back(std::sqrt(own));
        seconds.push_back(fit.seconds);
        converged += fit.converged ? 1 : 0;
        eachCount([](Count& count) { count.endExperiment(); });
    }

    void print(const Cell& cell)
    {
        eachCount([&cell](Count& count) { count.print(cell); });
        std::ranges::sort(excessRms);
        std::ranges::sort(seconds);
        if (!seconds.empty())
            std::printf("# %g nm, %s: %d of %zu converged, median excess rms %.4f, median fit %.2f s, longest %.2f s\n",
                        cell.noise_nm, cell.isCorrelated ? "correlated" : "white", converged, seconds.size(),
                        excessRms[excessRms.size() / 2], seconds[seconds.size() / 2], seconds.back());
        std::fflush(stdout);
    }

private:
    template <class Work>
    void eachCount(const Work& work)
    {
        std::ranges::for_each(constants, work);
        for (Count* count : {&together, &muStar, &nStar, &lnRho, &excess})
            work(*count);
    }

    std::array<Count, growthParameterCount> constants{
        {Count{"d_eps_f"}, Count{"d_eps_e"}, Count{"alpha"}, Count{"ln_K"}, Count{"ln_chi"}}};
    Count together{"all_determined_constants"};
    Count muStar{"mu_star"};
    Count nStar{"n_star"};
    Count lnRho{"ln_rho(t)"};
    Count excess{"ln_rho-mu(<n>)(t)"};
    std::vector<double> excessRms;
    std::vector<double> seconds;
    int converged = 0;
};

/// How far the true constants lie from the fitted ones: by the normal form of their posterior, and by twice the drop of ln p
/// from there to here. Both are chi squared of 5 where normal intervals hold; a drop below 0 is a better valley.
struct Distance {
    double normal = 0.0;
    double byPosterior = 0.0;
};

Distance distanceOf(const bench::Experiment& e, const GrowthFitResult& fit)
{
    constexpr auto count = static_cast<Eigen::Index>(growthParameterCount);
    const Eigen::VectorXd truth{
        {e.constants.dEpsF, e.constants.dEpsE, e.constants.alpha, e.constants.lnK, e.constants.lnChi}};
    Eigen::MatrixXd covariance(count, count);
    Eigen::VectorXd away(count);
    for (Eigen::Index i = 0; i < count; ++i) {
        const auto k = static_cast<std::size_t>(i);
        away[i] = truth[i] - fit.constants[k].value;
        for (Eigen::Index j = 0; j < count; ++j)
            covariance(i, j) = fit.correlation[k][static_cast<std::size_t>(j)] * fit.constants[k].sd *
                               fit.constants[static_cast<std::size_t>(j)].sd;
    }
    const GrowthProblem problem(std::vector<GrowthModel>{GrowthModel(e.set, fit.params, fit.slowNoise_nm > 0.0)});
    const JobControl job;
    const MarginalPosterior posterior(problem, job);
    const Eigen::VectorXd found = problem.models().front().valuesNear(fit);
    // Everything else follows the constants, first as the drift demands.
    Eigen::VectorXd real = problem.start(e.constants);
    const Eigen::Index noises = real.size() - problem.models().front().layout().white();
    real.tail(noises) = found.tail(noises);
    const std::vector<double> bend{fit.supplyBendSd};
    return {away.dot(covariance.inverse() * away),
            2.0 * (posterior.settle(found, bend).logPosterior - posterior.settle(real, bend).logPosterior)};
}

void describe(unsigned seed, const bench::Experiment& e, const GrowthFitResult& fit)
{
    const double truth[] = {e.constants.dEpsF, e.constants.dEpsE, e.constants.alpha, e.constants.lnK,
                            e.constants.lnChi};
    const Distance distance = distanceOf(e, fit);
    std::fprintf(stderr, "%u ", seed);
    for (std::size_t k = 0; k < growthParameterCount; ++k)
        std::fprintf(stderr, "%.2f(%.2f +- %.3f %.2f..%.2f%s) ", truth[k], fit.constants[k].value, fit.constants[k].sd,
                     fit.constants[k].low95, fit.constants[k].high95, fit.constants[k].determined ? "" : " open");
    std::fprintf(stderr, "chi2 of truth %.2f, by posterior %.2f ", distance.normal, distance.byPosterior);
    std::fprintf(stderr, "mu* %.3f(%.3f %.3f..%.3f%s) noise %.4f %.4f %.2f %.3f lag %.3f chi2 %.3f it %d%s\n", e.maximum.mu,
                 fit.muStar.value, fit.muStar.low95, fit.muStar.high95, fit.muStar.determined ? "" : " open",
                 fit.sigmaR_nm, fit.slowNoise_nm, fit.slowNoiseMemory, fit.rateSpread, fit.innovationLag1,
                 fit.chi2PerDof, fit.iterations, fit.converged ? "" : " not converged");
}

} // namespace

int main(int argc, char** argv)
{
    const auto argument = [&](int i, int otherwise) { return argc > i ? std::atoi(argv[i]) : otherwise; };
    const int experiments = argument(1, 200);
    const int particles = argument(2, 100);
    const int frames = argument(3, 120);
    const int only = argument(4, -1);
    const auto firstSeed = static_cast<unsigned>(argument(5, 1000));
    const bool isVerbose = argc > 6 && std::strcmp(argv[6], "verbose") == 0;
    GrowthFitParams params = defaultGrowthFitParams(builtinMaterials().front());
    params.sigma_nm = bench::sigma_nm;
    std::printf("noise_nm,correlated,common_nm,quantity,offered,determined,inside_percent,standard_error,below,above,z_rms,"
                "inside_percent_of_all\n");
    for (std::size_t c = 0; c < cells.size(); ++c) {
        if (only >= 0 && static_cast<int>(c) != only)
            continue;
        Coverage coverage;
        for (unsigned i = 0; i < static_cast<unsigned>(experiments); ++i) {
            const unsigned seed = firstSeed + 2U * i;
            const auto e = bench::drawExperiment(seed, params, particles, frames, cells[c].noise_nm, cells[c].isCorrelated,
                                                 cells[c].common_nm);
            const auto fit = fitGrowth(e.set, params);
            if (!fit) {
                std::fprintf(stderr, "seed %u: %s\n", seed, fit.error().text().c_str());
                continue;
            }
            coverage.add(e, *fit);
            if (constexpr double longTime_s = 10.0; fit->seconds > longTime_s)
                std::fprintf(stderr, "seed %u took %.1f s, %d iterations\n", seed, fit->seconds, fit->iterations);
            if (isVerbose)
                describe(seed, e, *fit);
        }
        coverage.print(cells[c]);
    }
    return 0;
}
