#pragma once

#include "base/job_control.h"
#include "ensemble/growth_data.h"
#include "fit/growth_fit.h"

namespace ostwald {

/// The material's defaults for samples. Their times span seconds to hours, and they leave ln K and the
/// energies open along one combination that a prior would settle unseen: ln K, d_eps_f and d_eps_e have
/// bounds only.
[[nodiscard]] GrowthFitParams defaultSampleFitParams(const Material& material);

/// The sizes of a set whose times are those of samples; times without any size are left out.
[[nodiscard]] SizeSamples samplesOf(const TrajectorySet& set);

/// Maximum-likelihood fit of the growth theory to samples without identities (aliquots): the master equation
/// carries the first sample's population to the times of the others, and the sizes of each are drawn from it.
/// Intervals of the constants, n* and mu* are those of the profile likelihood, because samples measure rates
/// and leave combinations of the constants open. Where chi squared per degree of freedom is above 1.5, the model does not
/// describe the samples: the intervals are those of as much more scatter, and nothing is called determined. `solution` stands on the times of the samples.
/// params.knotSpacing_s, params.noise and params.outlierSd have no meaning here. Cancelling returns the best so far with
/// converged = false and a note.
/// @error InsufficientData  fewer than 3 samples, fewer than 20 sizes in one, constant sizes, sizes below n =
/// 20
/// @error InvalidArgument   a setting outside its range
/// @error Cancelled         before there was anything to return
[[nodiscard]] Result<GrowthFitResult> fitSizeSamples(const SizeSamples& samples,
                                                     const GrowthFitParams& params,
                                                     const JobControl& job = {},
                                                     const GrowthFitObserver& observer = {});

} // namespace ostwald
