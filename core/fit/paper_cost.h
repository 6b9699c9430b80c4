#pragma once

#include "base/job_control.h"
#include "ensemble/trajectories.h"
#include "fit/growth_fit.h"

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace ostwald {

/// The estimator of the paper's authors as their public analysis code describes it, to be shown beside ours. Sizes are
/// smoothed strongly in time, a smoothed histogram of each frame stands for p_n, and every frame has a rho~_1 and a delta
/// of its own within bounds.
struct PaperCostParams {
    double sigma_nm = 0.156;
    double cutOff_perFrame = 0.01; ///< of the low-pass filter of each trajectory (half power)
    int bins = 30;                 ///< of a frame's histogram
    int smoothedBins = 5;          ///< moving average over so many
    int trim = 200;                ///< sizes left out at both ends; at most a quarter of the range each
    int searches = 8;              ///< local searches from the best of the first looks
    std::uint64_t seed = 1;        ///< of the first looks: the same seed gives the same numbers

    bool operator==(const PaperCostParams&) const = default;
};

/// Bounds of the five constants in the order of GrowthParameter; K = 4 pi sigma_s^2 times 0..10 nm^-2 s^-1.
[[nodiscard]] std::array<std::pair<double, double>, growthParameterCount> paperCostBounds(double sigma_nm);

/// Lowest and highest over the searches that end within a tenth of the lowest cost: not an interval of certainty, but
/// what this cost cannot tell apart.
struct PaperCostRange {
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
    bool atBound = false;
};

struct PaperCostResult {
    std::array<PaperCostRange, growthParameterCount> constants;
    PaperCostRange nStar;
    PaperCostRange muStar;
    double fluxCost = 0.0;     ///< mean over frames of the squared error of d psi_n/dt, scaled by its range
    double varianceCost = 0.0; ///< mean squared error of sigma^2(t), scaled by its range
    std::vector<double> t_s;
    std::vector<double> rho;   ///< rho~_1 of each frame, 0..100
    std::vector<double> delta; ///< shape index of each frame, 1..1.95
    std::vector<double> varN;  ///< of the smoothed sizes
    std::vector<double> varNModel;
    int trajectories = 0;
    int dropped = 0; ///< for two or more gaps of over three frames
    int evaluations = 0;
    double seconds = 0.0;
    std::vector<std::string> notes;
    PaperCostParams params;
};

/// Minimises the sum of both costs: Sobol points in the five constants, then Nelder and Mead's method from the best of
/// them. For given constants rho~_1 of each frame follows in closed form, delta of each frame from a scan.
/// @error InsufficientData  fewer than 10 trajectories that are not dropped, fewer than 8 frames with sizes of 10
///                          particles, or a range of sizes too narrow for a histogram
/// @error Cancelled
[[nodiscard]] Result<PaperCostResult> fitPaperCost(const TrajectorySet& set, const PaperCostParams& params,
                                                   const JobControl& job = {});

} // namespace ostwald
