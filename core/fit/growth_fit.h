#pragma once

#include "base/describe.h"
#include "base/job_control.h"
#include "ensemble/trajectories.h"
#include "theory/growth_constants.h"

#include <array>
#include <concepts>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ostwald {

/// Order of the five constants in every array of a fit.
enum class GrowthParameter { DEpsF, DEpsE, Alpha, LnK, LnChi };
inline constexpr std::size_t growthParameterCount = 5;
inline constexpr std::array<const char*, growthParameterCount> growthParameterKeys = {"d_eps_f", "d_eps_e", "alpha",
                                                                                     "ln_K", "ln_chi"};

/// What a person says of one constant before a fit.
struct ParameterSpec {
    double start = 0.0;
    double lower = 0.0;
    double upper = 0.0;
    bool fixed = false;
    std::optional<double> priorMean; ///< Gaussian prior; both or none
    std::optional<double> priorSd;

    bool operator==(const ParameterSpec&) const = default;
};

struct GrowthFitParams {
    std::array<ParameterSpec, growthParameterCount> constants; ///< defaults: science.md 6.4
    double sigma_nm = 0.156;
    double delta = 1.5;           ///< shape index, held fixed in this form of the fit
    double knotSpacing_s = 5.0;   ///< of ln rho~_1(t)
    int maxIterations = 60;

    bool operator==(const GrowthFitParams&) const = default;
};

/// The settings beside the constants.
template <class Params, class Visitor>
    requires std::same_as<std::remove_const_t<Params>, GrowthFitParams>
void describe(Params& p, Visitor& visit)
{
    visit("sigma_nm", p.sigma_nm, FieldInfo{"Monomer radius σₛ", "nm", 0.01, 2.0, 4,
                                            "Radius of the volume of one monomer; a property of the material."});
    visit("delta", p.delta, FieldInfo{"Shape index δ", "", 1.0, 1.95, 3,
                                      "Relates volume, faces and edges of a particle; held fixed in the fit."});
    visit("knotSpacing_s", p.knotSpacing_s, FieldInfo{"Knot spacing", "s", 0.01, 100000.0, 2,
                                                      "Shorter lets the solution change faster and costs certainty."});
    visit("maxIterations", p.maxIterations, FieldInfo{"Most iterations", "", 1, 1000, 0,
                                                      "The fit ends here when it has not converged before."});
}

[[nodiscard]] GrowthFitParams defaultGrowthFitParams(const Material& material);

struct FittedValue {
    double value = 0.0;
    double sd = 0.0;
    double low95 = 0.0;
    double high95 = 0.0;
    bool determined = false; ///< false: the data leave it open (prior, bound or flat profile); say so in words
    std::string note;        ///< "fixed", "at its bound", "not determined: ...", or empty
};

/// ln rho~_1(t) and what follows from it, on the frames' times.
struct SolutionProfile {
    std::vector<double> t_s;
    std::vector<double> lnRho;
    std::vector<double> lnRhoSd;
};

/// One fit, whole: immutable once made.
struct GrowthFitResult {
    std::array<FittedValue, growthParameterCount> constants;
    FittedValue nStar;  ///< size at the maximum of the chemical potential
    FittedValue muStar; ///< its height, kT
    SolutionProfile solution;
    std::vector<double> meanN;  ///< model mean of n at solution.t_s
    std::vector<double> varN;   ///< model variance of n there
    double sigmaR_nm = 0.0;     ///< estimated white size noise
    double chi2PerDof = 0.0;    ///< of the innovations
    double innovationLag1 = 0.0; ///< their lag-1 correlation; 0 when the noise model holds
    double logLikelihood = 0.0;
    double aic = 0.0;
    double seconds = 0.0;
    int iterations = 0;
    bool converged = false;
    std::array<std::array<double, growthParameterCount>, growthParameterCount> correlation{};
    std::vector<std::string> notes; ///< sentences: what the data can and cannot tell
    GrowthFitParams params;
};

/// Sent after every iteration, best so far.
using GrowthFitObserver = std::function<void(const GrowthFitResult& bestSoFar)>;

/// Maximum-likelihood fit of the growth theory to trajectories (state-space form, science.md 6.0 B).
/// Cancelling returns the best so far with converged = false and a note.
/// @error InsufficientData  fewer than 10 trajectories or 5 frames, constant sizes, sizes below n = 20
[[nodiscard]] Result<GrowthFitResult> fitGrowth(const TrajectorySet& set, const GrowthFitParams& params,
                                                const JobControl& job = {}, const GrowthFitObserver& observer = {});

} // namespace ostwald
