#pragma once

#include "fit/paper_cost.h"

#include <vector>

namespace ostwald {

/// What the paper's cost compares with: everything that does not depend on the unknowns.
struct PaperCostData {
    std::vector<double> n; ///< grid of whole sizes over the range of all frames, evenly spaced
    /// Indices into n that are not trimmed: [firstKept, endKept).
    std::size_t firstKept = 0;
    std::size_t endKept = 0;

    struct Frame {
        double t_s = 0.0;
        double mean = 0.0;
        double variance = 0.0;       ///< of n
        std::vector<double> weight;  ///< share of the particles near each n of the grid
        std::vector<double> before;  ///< p_(n-1)
        std::vector<double> density; ///< p_n
        std::vector<double> rate;    ///< d psi_n / dt
        double range = 0.0;          ///< of rate over the kept sizes
    };
    std::vector<Frame> frames;
    int trajectories = 0;
    int dropped = 0;
    int trimmed = 0; ///< sizes at each end
};

/// @error InsufficientData  as fitPaperCost()
[[nodiscard]] Result<PaperCostData> paperCostData(const TrajectorySet& set, const PaperCostParams& params);

/// One trajectory of n at frames first, first + 1, ...: gaps filled linearly, low-pass filtered with mirrored ends.
struct SmoothedSizes {
    int first = 0;
    std::vector<double> n;
};
[[nodiscard]] SmoothedSizes smoothedSizes(const Trajectory& trajectory, const PaperCostParams& params);

} // namespace ostwald
