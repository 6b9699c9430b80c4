#pragma once

#include "base/describe.h"
#include "base/job_control.h"
#include "ensemble/trajectories.h"
#include "theory/growth_constants.h"

#include <array>
#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ostwald {

/// Order of the five constants in every array of a fit.
enum class GrowthParameter { DEpsF, DEpsE, Alpha, LnK, LnChi };
inline constexpr std::size_t growthParameterCount = 5;
inline constexpr std::array<const char*, growthParameterCount> growthParameterKeys = {
    "d_eps_f", "d_eps_e", "alpha", "ln_K", "ln_chi"};

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

/// What holds the smallest particles together.
enum class PotentialModel {
    NonClassical, ///< mu_n of faces, edges and degeneracy (Kim et al., eq. 6)
    GibbsThomson  ///< mu_n = c1 n^(-1/3); d_eps_f is its only constant
};

/// Errors of the measured sizes.
enum class SizeNoise {
    Auto,      ///< the one with which the data are more probable (Bayes factor)
    White,     ///< independent from frame to frame
    Correlated ///< white + slow (autoregressive) noise + a growth-rate factor of each particle
};

struct GrowthFitParams {
    std::array<ParameterSpec, growthParameterCount> constants; ///< priors and bounds are weak by default
    double sigma_nm = 0.156;
    double delta = 1.5;         ///< shape index: its expected level
    double deltaSd = 0.05;      ///< how well the level is known; 0 holds the shape fixed through all times
    double knotSpacing_s = 5.0; ///< of ln rho~_1(t)
    double outlierSd =
        4.0; ///< sizes that stand out from their particle's course by more do not count; 0 = all count
    int maxIterations = 60;
    PotentialModel model = PotentialModel::NonClassical;
    SizeNoise noise = SizeNoise::Auto;

    bool operator==(const GrowthFitParams&) const = default;
};

/// The settings beside the constants.
template <class Params, class Visitor>
requires std::same_as<std::remove_const_t<Params>, GrowthFitParams>
void describe(Params& p, Visitor& visit)
{
    visit("sigma_nm", p.sigma_nm,
          FieldInfo{"Monomer radius σₛ", "nm", 0.01, 2.0, 4,
                    "Radius of the volume of one monomer; a property of the material."});
    visit("delta", p.delta,
          FieldInfo{"Shape index δ", "", 1.0, 1.95, 3,
                    "Relates volume, faces and edges of a particle; held fixed in the fit."});
    visit("knotSpacing_s", p.knotSpacing_s,
          FieldInfo{"Knot spacing", "s", 0.01, 100000.0, 2,
                    "Shorter lets the solution change faster and costs certainty."});
    visit("outlierSd", p.outlierSd,
          FieldInfo{
              "Outliers beyond", "sd", 0.0, 100.0, 1,
              "Sizes that stand out more from the course of their own particle do not count; 0 counts all."});
    visit(
        "maxIterations", p.maxIterations,
        FieldInfo{"Most iterations", "", 1, 1000, 0, "The fit ends here when it has not converged before."});
}

[[nodiscard]] GrowthFitParams defaultGrowthFitParams(const Material& material);

/// @error InvalidArgument  a setting outside its range, bounds that leave no room, a prior without width
[[nodiscard]] Status checkGrowthFitParams(const GrowthFitParams& params);

struct FittedValue {
    double value = 0.0;
    double sd = 0.0;
    double low95 = 0.0;
    double high95 = 0.0;
    bool determined =
        false; ///< false: the data leave it open (a prior or bound, its own or another's, or a flat profile)
    std::string note; ///< "fixed", "at its bound", "not determined: ...", or empty
};

/// ln rho~_1(t) and what follows from it, on the frames' times.
struct SolutionProfile {
    std::vector<double> t_s;
    std::vector<double> lnRho;
    std::vector<double> lnRhoSd;
    std::vector<double> delta{}; ///< shape index
    std::vector<double> deltaSd{};
    std::vector<double> excess{}; ///< ln rho~_1 - mu at the mean size: what the data tell best
    std::vector<double> excessSd{};
    std::vector<double> commonShift_nm{}; ///< error that all sizes of a frame share; empty = none is seen
};

/// What one combination of the five constants is known to: sd along a unit vector of their covariance.
struct ParameterDirection {
    double sd = 0.0;
    std::array<double, growthParameterCount> along{};
};

struct NoiseDoubt;

/// One fit, whole: immutable once made.
struct GrowthFitResult {
    std::array<FittedValue, growthParameterCount> constants;
    FittedValue nStar;  ///< size at the maximum of the chemical potential
    FittedValue muStar; ///< its height, kT
    SolutionProfile solution;
    std::vector<double> meanN;    ///< model mean of n at solution.t_s
    std::vector<double> varN;     ///< model variance of n there
    double sigmaR_nm = 0.0;       ///< estimated white size noise, root mean square over the sizes
    double slowNoise_nm = 0.0;    ///< sd of the slow size noise; 0 = not modelled
    double slowNoiseMemory = 0.0; ///< its correlation from frame to frame
    double rateSpread = 0.0;      ///< sd of ln of the particles' own rate factors; 0 = not modelled
    double commonNoise_nm = 0.0;  ///< sd of the errors that all sizes of a frame share; 0 = none is seen
    int trajectories = 0;         ///< that took part
    std::array<double, growthParameterCount> posteriorOverPrior{}; ///< sd ratio; near 1: the data say nothing
    std::vector<ParameterDirection> directions; ///< best known first; fixed constants left out
    double chi2PerDof = 0.0;                    ///< of the innovations
    double innovationLag1 = 0.0;                ///< their lag-1 correlation; 0 when the noise model holds
    double logLikelihood = 0.0;
    double aic = 0.0;
    /// Of ln of the volume of all other unknowns, with the constants: what moves the optimum of all unknowns
    /// together to that of the constants alone. Not stored; refitGrowth() and bootstrapGrowth() hold on to
    /// it.
    std::array<double, growthParameterCount> volumeSlope{};
    std::shared_ptr<const NoiseDoubt> doubt; ///< what the intervals allow for; the same
    double commonNoiseVolume = 0.0; ///< CommonNoise::volume, which the next fit from here on keeps
    double supplyBendSd =
        0.0; ///< of second differences of ln rho~_1 from knot to knot; kept and not stored as that
    double seconds = 0.0;
    int iterations = 0;
    bool converged = false;
    std::array<std::array<double, growthParameterCount>, growthParameterCount> correlation{};
    std::vector<std::string> notes; ///< sentences: what the data can and cannot tell
    GrowthFitParams params;
};

/// Sent after every iteration, best so far.
using GrowthFitObserver = std::function<void(const GrowthFitResult& bestSoFar)>;

/// Fit of the growth theory to trajectories (state-space form): the constants where their posterior is
/// highest with everything else - supply, shape, noise - integrated out (MarginalPosterior), everything else
/// at its optimum there. Cancelling returns the best so far with converged = false and a note.
/// @error InsufficientData  fewer than 10 trajectories or 5 frames, constant sizes, sizes below n = 20
[[nodiscard]] Result<GrowthFitResult> fitGrowth(const TrajectorySet& set, const GrowthFitParams& params,
                                                const JobControl& job = {},
                                                const GrowthFitObserver& observer = {});

/// Fits again from a fit of the same or nearly the same data and settings on, with that fit's kind of size
/// noise: one or two iterations instead of a search. @error as fitGrowth
[[nodiscard]] Result<GrowthFitResult> refitGrowth(const TrajectorySet& set, const GrowthFitParams& params,
                                                  const GrowthFitResult& near, const JobControl& job = {});

/// What the same fit of resampled particles spreads over: intervals that need no model of the noise.
struct GrowthBootstrap {
    int replicas = 0; ///< that converged or ran out of their few iterations
    std::array<FittedValue, growthParameterCount> constants; ///< value = median, interval = quantiles
    FittedValue nStar;
    FittedValue muStar;
};

/// Refits `replicas` sets of particles drawn with replacement. Cancelling returns those done.
/// @pre fits are the results of fitGrowthJointly() of the sets
/// @error InvalidArgument  fewer than 20 replicas; Cancelled  stopped before 20 were done
[[nodiscard]] Result<GrowthBootstrap> bootstrapGrowth(std::span<const TrajectorySet> sets,
                                                      std::span<const GrowthFitResult> fits, int replicas,
                                                      std::uint64_t seed, const JobControl& job = {});

/// The same of several movies of one material at once: the five constants are shared, everything else is each
/// movie's own. One result for each set; the observer sees the first.
/// @error as fitGrowth; where names the set by its number from 1
[[nodiscard]] Result<std::vector<GrowthFitResult>> fitGrowthJointly(std::span<const TrajectorySet> sets,
                                                                    const GrowthFitParams& params,
                                                                    const JobControl& job = {},
                                                                    const GrowthFitObserver& observer = {});

} // namespace ostwald
