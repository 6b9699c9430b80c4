#pragma once

#include "fit/coalescence_problem.h"

namespace ostwald {

/// Everything a fit says. @param intervals  of the profiles, in the order of the unknowns; empty = from the curvature
[[nodiscard]] CoalescenceFitResult coalescenceSummary(const CoalescenceProblem& problem,
                                                      const CoalescenceOptimum& optimum,
                                                      const std::vector<ProfileInterval>& intervals,
                                                      const CoalescenceFitParams& params,
                                                      const CoalescenceStatistics& statistics);

} // namespace ostwald
