#pragma once

#include "base/job_control.h"
#include "ensemble/growth_data.h"
#include "fit/growth_fit.h"

#include <span>
#include <vector>

namespace ostwald {

/// One fit of the growth theory to movies and samples of one material at once: the five constants are shared,
/// everything else - supply, shape, noise, first population - is each set's own. One result for each set, in
/// their order; the observer sees the first. Movies alone are fitted as by fitGrowthJointly(), one set of
/// samples alone as by fitSizeSamples().
///
/// Else the constants are where the sum of the movies' ln p, everything else integrated out, and of the
/// samples' ln L, everything else at its best, is highest; the priors of the constants count once. Their
/// intervals, what is called determined, correlation and directions are those of all sets together and the
/// same in every result; n* and mu* go with each set's own shape. Samples that scatter by more than chi
/// squared = 1.5 per degree of freedom count as so many fewer (ln L divided by it), and what only they would
/// determine is not called determined. logLikelihood and aic are of all sets together: the sum of the movies'
/// ln L, of the shifts that the sizes of a frame share, and of the samples' multinomial ln L against the best
/// possible shares, with the number of all unknowns that are open. Which set comes first makes no difference.
/// Cancelling returns the best so far with converged = false and a note.
/// @error InsufficientData, InvalidArgument  as fitGrowth() and fitSizeSamples(); where names the set by its
///                                          number from 1
/// @error Cancelled      before there was anything to return
/// @error NoConvergence  the theory holds for no constants that suit all sets
[[nodiscard]] Result<std::vector<GrowthFitResult>> fitTogether(std::span<const GrowthData> sets,
                                                               const GrowthFitParams& params,
                                                               const JobControl& job = {},
                                                               const GrowthFitObserver& observer = {});

} // namespace ostwald
