#pragma once

#include "ensemble/ensemble.h"

#include <string>
#include <vector>

namespace ostwald {

/// A stretch of time in which the growth rate changes evenly.
struct ProposedPhase {
    double begin_s = 0.0;
    double end_s = 0.0;
    double rate_per_s = 0.0; ///< mean d<n>/dt, monomers per second
};

/// One way to cut the time, with what it costs.
struct PhaseProposal {
    std::vector<ProposedPhase> phases; ///< without holes, by time
    double cost = 0.0;                 ///< sum of ((a - line) / 0.15)^2
    double bic = 0.0;                  ///< cost + (4 k - 1) ln N: k lines of two numbers, their residual and k - 1 borders
};

struct PhaseProposals {
    std::vector<PhaseProposal> byCount; ///< of 1, 2, .. phases; fewer than asked for when the time is too short
    std::size_t best = 0;               ///< least BIC: an upper estimate, since rates are curved
};

/// Growth rates d<n>/dt of the mean, smoothed by a quadratic over nine times (Savitzky and Golay), at the moments' times.
[[nodiscard]] std::vector<double> growthRate_per_s(const std::vector<EnsembleMoment>& moments);

/// Cuts the time of an ensemble into 1 .. most phases: straight lines through a(t) = asinh(v / s0),
/// s0 = max(3 median |dv|, 0.3/s), v the growth rate, so that slow and fast phases weigh alike; the borders are those
/// of least squares (dynamic programming), no phase shorter than `shortest_s`.
/// @error InsufficientData  fewer than nine times
[[nodiscard]] Result<PhaseProposals> proposePhases(const std::vector<EnsembleMoment>& moments, int most = 7,
                                                   double shortest_s = 6.0);

/// I, II, ... X, then plain numbers: what the first, second, ... phase is called unless a person says otherwise.
[[nodiscard]] std::string phaseLabel(std::size_t number);

} // namespace ostwald
