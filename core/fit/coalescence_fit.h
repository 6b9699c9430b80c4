#pragma once

#include "base/job_control.h"
#include "ensemble/coalescence_statistics.h"
#include "fit/growth_fit.h"
#include "theory/coalescence_equation.h"

#include <array>
#include <concepts>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ostwald {

/// Order of the unknowns in every array of a fit of coalescence; the first six are those of CoalescenceConstant with
/// kappa times the density of particles at the start, rho0, which is the seventh.
enum class CoalescenceParameter { LnKappaRho0, Gamma, SigmaC, LnV, Ligand, Onset, LnRho0 };
inline constexpr std::size_t coalescenceParameterCount = 7;
inline constexpr std::array<const char*, coalescenceParameterCount> coalescenceParameterKeys = {
    "ln_kappa_rho0", "gamma", "sigma_c", "ln_v", "l", "r_c", "ln_rho0"};
/// "" for logarithms, whose numbers are of kappa rho0 in 1/(s nm^3), v in nm^2, rho0 in 1/nm^3.
inline constexpr std::array<const char*, coalescenceParameterCount> coalescenceParameterUnits = {"",   "1/nm", "nm", "",
                                                                                                 "nm", "nm",   ""};

/// What a person says of one unknown before a fit; what is empty is taken from the data.
struct CoalescenceSpec {
    std::optional<double> start = {};
    std::optional<double> lower = {};
    std::optional<double> upper = {};
    bool fixed = false; ///< at its start
    std::optional<double> priorMean = {}; ///< Gaussian prior; both or none
    std::optional<double> priorSd = {};

    bool operator==(const CoalescenceSpec&) const = default;
};

/// How the relative diffusion of pairs enters the pair equation.
enum class PairDiffusion {
    Instantaneous, ///< D_r(t) = (1/4) d Var/dt, what eq. (18) needs
    TimeAverage,   ///< Var/(4t), as printed: the average of D_r from the start to t
    InverseSize    ///< D0 sigma(0)/sigma(t): one number for all times, for few or noisy paths
};

struct CoalescenceFitParams {
    std::array<CoalescenceSpec, coalescenceParameterCount> constants;
    PairDiffusion diffusion = PairDiffusion::Instantaneous;
    std::optional<double> diffusion_nm2_s; ///< D_r at the start, instead of a measured one; then it falls as 1/sigma
    PairWall wall = PairWall::ZeroGradient;
    int maxIterations = 60;

    bool operator==(const CoalescenceFitParams&) const = default;
};

/// The settings beside the unknowns that are numbers.
template <class Params, class Visitor>
    requires std::same_as<std::remove_const_t<Params>, CoalescenceFitParams>
void describe(Params& p, Visitor& visit)
{
    visit("diffusion_nm2_s", p.diffusion_nm2_s,
          FieldInfo{"Diffusion at the start", "nm²/s", 1e-6, 1e6, 4,
                    "Relative diffusion of pairs, falling as 1/σ; from their paths when empty."});
    visit("maxIterations", p.maxIterations, FieldInfo{"Most iterations", "", 1, 1000, 0,
                                                      "The fit ends here when it has not converged before."});
}

/// @error InvalidArgument  bounds that leave no room, a start outside them, a prior without width
[[nodiscard]] Status checkCoalescenceFitParams(const CoalescenceFitParams& params);

/// A curve of the theory with the 95 % band that follows from the covariance of the unknowns.
using FittedCurve = BandedCurve;

/// One fit, whole: immutable once made. Times are those of the record.
struct CoalescenceFitResult {
    std::array<FittedValue, coalescenceParameterCount> constants;
    std::array<ParameterSpec, coalescenceParameterCount> specs; ///< as used: what the data filled in included
    FittedValue kappa_per_s;  ///< kappa alone: only as well known as rho0
    FittedValue v_nm2;
    FittedValue lnSink;       ///< ln(kappa rho0 sqrt(2 pi v)), 1/(s nm^2): what times measure of kappa and v
    FittedValue encounter_nm; ///< sigma + l at the median event: distance of the centres at which they merge

    FittedCurve rate_per_s;          ///< rho0 k_f(t)
    FittedCurve psi_per_s;           ///< density of coalescence times, 1 over the observation
    FittedCurve sigmaDensity_per_nm; ///< P(sigma), smoothed as the measured one; empty when sizes are not known
    FittedCurve openness;            ///< kappa_sigma/kappa against sigma in nm: 1 for small particles, 0 for large ones
    std::vector<double> t_s;             ///< of the two below
    std::vector<double> sigma_nm;        ///< sigma(t) as used
    std::vector<double> diffusion_nm2_s; ///< D_r(t) as used

    double peak_s = 0.0;  ///< time of the highest fitted rate
    double width_s = 0.0; ///< full width of the fitted rate at half its height, within the observation
    int events = 0;
    int sizedEvents = 0; ///< of those, with sizes of the other particles to compare with
    double logLikelihood = 0.0;
    double aic = 0.0;
    double timesFit = 0.0; ///< probability of times as far from the fitted ones (Kolmogorov-Smirnov); 0 .. 1
    double sizesFit = 0.0; ///< likewise of the sizes of the pairs that merged; 1 when they are not known
    double seconds = 0.0;
    int iterations = 0;
    bool converged = false;
    std::array<std::array<double, coalescenceParameterCount>, coalescenceParameterCount> correlation{};
    std::vector<std::string> notes; ///< sentences: what the data can and cannot tell
    CoalescenceFitParams params;
};

/// Sent after every iteration, best so far; without profile intervals.
using CoalescenceFitObserver = std::function<void(const CoalescenceFitResult& bestSoFar)>;

/// Maximum-likelihood fit of eq. (18)-(20) of Kim et al. to the times and sizes of coalescences,
///     ln L = sum ln lambda(t_e) - int lambda dt + sum ln f(sigma_e | t_e).
/// Where the record counts all particles, lambda = (N(t)^2/(2 N(0))) rho0 k_f(t) with the N(t) that was seen. Where it
/// holds only particles that merge, how many did not is unknown: then the times alone count, by
/// psi = lambda/int lambda with lambda proportional to rho0 k_f n^2 and dn/dt = P - rho0 k_f n^2, P the constant rate at
/// which particles appear until the last one has. f is the share of kappa_sigma of the pair that merged among all
/// pairs of particles then seen. Intervals are those of the profile likelihood.
/// @param statistics  of the same record
/// Cancelling returns the best so far with converged = false and a note.
/// @error InsufficientData  fewer than 8 events, or neither paths nor params.diffusion_nm2_s
/// @error InvalidArgument   a setting outside its range, an event outside the observation, a size that cannot be
/// @error Cancelled         before there was anything to return
[[nodiscard]] Result<CoalescenceFitResult> fitCoalescence(const CoalescenceRecord& record,
                                                          const CoalescenceStatistics& statistics,
                                                          const CoalescenceFitParams& params,
                                                          const JobControl& job = {},
                                                          const CoalescenceFitObserver& observer = {});

} // namespace ostwald
