#pragma once

#include "base/result.h"
#include "ensemble/growth_data.h"
#include "fit/growth_fit.h"

#include <string>

namespace ostwald {

/// Whether trajectories can be fitted at all.
/// @error InsufficientData  too few frames, trajectories or different sizes
/// @error InvalidArgument   sizes that are no sizes, of mixed units or not in nm, or frames out of order
Status checkGrowthData(const TrajectorySet& set, const GrowthFitParams& params);

/// Whether samples can be fitted at all.
/// @error InsufficientData  fewer than 3 samples, fewer than 20 sizes in one, constant sizes, sizes below n = 20
/// @error InvalidArgument   sizes that are no sizes or not in nm
Status checkSampleData(const SizeSamples& samples, const GrowthFitParams& params);

/// A sentence on sizes that the theory does not hold for; empty when there are hardly any.
std::string noteOnSmallSizes(const TrajectorySet& set, double sigma_nm);

} // namespace ostwald
