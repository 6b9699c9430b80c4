#pragma once

#include "fit/coalescence_fit.h"

namespace ostwald {

/// Sums of radii among which one pair merged.
struct SizeChoice {
    double sigma_nm = 0.0;              ///< of the pair that merged
    std::vector<double> all_nm;         ///< of every pair then seen, that one included
};

/// What the likelihood takes from a record. Time counts from the start of the observation.
struct CoalescenceInputs {
    double begin_s = 0.0;
    double span_s = 0.0;
    std::function<PairState(double t_s)> pair;
    std::vector<double> t_s;               ///< where k_f is needed: from 0 to the end, events included
    std::vector<std::size_t> eventAt;      ///< index in t_s of each event
    bool countsAll = true;
    int particles = 0;                     ///< at the start
    std::vector<double> riskAtEvent;       ///< N/N(0) before each event
    std::vector<double> meanSquareRisk;    ///< mean of (N/N(0))^2 from each time to the next
    std::vector<double> appearing;         ///< particles from each time to the next, per N(0)
    std::vector<SizeChoice> sizes;         ///< of the events where they are known
    std::vector<double> sizesAt_s;         ///< their times
    std::vector<SizeChoice> population;    ///< sums of radii at even times, nothing chosen; empty when not known
    std::vector<double> populationAt_s;
};

/// @error as fitCoalescence()
[[nodiscard]] Result<CoalescenceInputs> coalescenceInputs(const CoalescenceRecord& record,
                                                          const CoalescenceStatistics& statistics,
                                                          const CoalescenceFitParams& params);

/// Sums of radii of all pairs of particles at one time: of more than `most` particles those of as many quantiles.
[[nodiscard]] std::vector<double> pairSums(std::vector<double> r_nm, std::size_t most);

/// Start, bounds and priors of every unknown, those left empty filled in from the data:
/// l and its prior from the separations when last seen apart, rho0 from those when first seen (one particle in a sphere
/// of that radius, a factor of 7 either way; of three times sigma + l where they are not known), sigma_c and gamma from the sizes at the events, v about (0.01 nm)^2 with a
/// factor of 7 either way. kappa rho0, gamma, sigma_c and r_c have bounds only.
[[nodiscard]] std::array<ParameterSpec, coalescenceParameterCount>
coalescenceSpecs(const CoalescenceRecord& record, const CoalescenceStatistics& statistics,
                 const CoalescenceInputs& inputs, const CoalescenceFitParams& params);

} // namespace ostwald
