#pragma once

#include "ensemble/trajectories.h"

#include <variant>
#include <vector>

namespace ostwald {

/// Sizes of different particles at each time (aliquots): nobody knows which particle is which.
struct SizeSamples {
    std::vector<double> t_s;               ///< strictly ascending
    std::vector<std::vector<double>> r_nm; ///< at each time
};

/// What the growth theory is fitted to: trajectories of a movie, or the samples of an ex-situ study.
using GrowthData = std::variant<TrajectorySet, SizeSamples>;

} // namespace ostwald
