// How often the 95 % intervals of the growth fit hold the truth, over simulated experiments with different
// constants, supplies and seeds, at three levels of size noise, white and correlated.

#include "growth_experiment.h"

#include "theory/materials.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace ostwald;

namespace {

struct Count {
    int inside = 0;
    int all = 0;
    void add(bool isInside)
    {
        inside += isInside ? 1 : 0;
        ++all;
    }
    [[nodiscard]] double percent() const { return all > 0 ? 100.0 * inside / all : 0.0; }
};

bool holds(const FittedValue& fitted, double truth)
{
    return fitted.low95 <= truth && truth <= fitted.high95;
}

} // namespace

int main(int argc, char** argv)
{
    const int experiments = argc > 1 ? std::atoi(argv[1]) : 200;
    const int particles = argc > 2 ? std::atoi(argv[2]) : 100;
    const int frames = argc > 3 ? std::atoi(argv[3]) : 120;
    const bool isVerbose = argc > 4 && std::strcmp(argv[4], "verbose") == 0;
    std::printf("noise_nm,correlated,experiments,converged,d_eps_f,d_eps_e,alpha,ln_K,ln_chi,determined_constants,"
                "mu_star,n_star,ln_rho,excess,excess_rms,seconds\n");
    for (const bool isCorrelated : {false, true})
        for (const double noise_nm : {0.012, 0.04, 0.1}) {
            std::array<Count, growthParameterCount> constants;
            Count determined;
            Count muStar;
            Count nStar;
            Count lnRho;
            Count excess;
            int converged = 0;
            double squares = 0.0;
            double seconds = 0.0;
            for (int i = 0; i < experiments; ++i) {
                const auto e = bench::drawExperiment(1000U + static_cast<unsigned>(i), particles, frames, noise_nm,
                                                     isCorrelated);
                GrowthFitParams params = defaultGrowthFitParams(builtinMaterials().front());
                params.sigma_nm = bench::sigma_nm;
                const auto fit = fitGrowth(e.set, params);
                if (!fit) {
                    std::fprintf(stderr, "%s\n", fit.error().text().c_str());
                    continue;
                }
                converged += fit->converged ? 1 : 0;
                seconds += fit->seconds;
                const double truth[] = {e.constants.dEpsF, e.constants.dEpsE, e.constants.alpha, e.constants.lnK,
                                        e.constants.lnChi};
                for (std::size_t k = 0; k < growthParameterCount; ++k) {
                    constants[k].add(holds(fit->constants[k], truth[k]));
                    if (fit->constants[k].determined)
                        determined.add(holds(fit->constants[k], truth[k]));
                    if (isVerbose)
                        std::fprintf(stderr, "%.2f(%.2f+-%.2f) ", truth[k], fit->constants[k].value, fit->constants[k].sd);
                }
                muStar.add(holds(fit->muStar, e.maximum.mu));
                nStar.add(holds(fit->nStar, e.maximum.n));
                double own = 0.0;
                for (std::size_t k = 0; k < e.set.t_s.size(); ++k) {
                    const double truthLnRho = e.history.lnRho[k];
                    const double delta = e.history.delta[std::min(k, e.history.delta.size() - 1)];
                    const double truthExcess =
                        truthLnRho - ChemicalPotential(e.constants, ParticleShape(delta))(fit->meanN[k]);
                    lnRho.add(std::abs(fit->solution.lnRho[k] - truthLnRho) < 1.96 * fit->solution.lnRhoSd[k]);
                    const double error = fit->solution.excess[k] - truthExcess;
                    excess.add(std::abs(error) < 1.96 * fit->solution.excessSd[k]);
                    own += error * error / static_cast<double>(e.set.t_s.size());
                }
                squares += own;
                if (isVerbose)
                    std::fprintf(stderr, "mu* %.3f(%.3f %.3f..%.3f) noise %.3f %.3f %.2f %.3f lag %.3f excess rms %.4f it %d\n",
                                 e.maximum.mu, fit->muStar.value, fit->muStar.low95, fit->muStar.high95, fit->sigmaR_nm,
                                 fit->slowNoise_nm, fit->slowNoiseMemory, fit->rateSpread, fit->innovationLag1,
                                 std::sqrt(own), fit->iterations);
            }
            std::printf("%g,%d,%d,%d", noise_nm, isCorrelated ? 1 : 0, experiments, converged);
            for (const Count& count : constants)
                std::printf(",%.1f", count.percent());
            std::printf(",%.1f,%.1f,%.1f,%.1f,%.1f,%.4f,%.2f\n", determined.percent(), muStar.percent(), nStar.percent(),
                        lnRho.percent(), excess.percent(), std::sqrt(squares / experiments), seconds / experiments);
            std::fflush(stdout);
        }
    return 0;
}
