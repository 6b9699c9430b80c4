#pragma once

#include "fit/marginal_posterior.h"

namespace ostwald {

/// The problem with the shifts taken out that all sizes of a frame share, as it looks at these values; what has been taken
/// out before counts as found. False where no set shows any: the problem stays as it is.
bool takeOutCommonNoise(GrowthProblem& problem, const Eigen::VectorXd& values, const JobControl& job);

/// Whether shifts have been taken out of any set.
[[nodiscard]] bool hasCommonNoise(const GrowthProblem& problem);

/// The top of the constants' posterior with the shifts integrated out as well, from `top` on, which is that for the shifts
/// that the problem holds. All unknowns and the shifts move together: one after the other they creep, because a supply
/// that changes and sizes that are all off look much alike. The shifts' sd and the supply's bends follow. The
/// problem holds the shifts then; without any, it and `top` stay as they are. Without values when cancelled.
[[nodiscard]] MarginalPoint settleShifts(GrowthProblem& problem, MarginalPoint top, const JobControl& job);

/// The same roughly and without climbing again: to compare places, with a part of the particles.
[[nodiscard]] MarginalPoint lookAtShifts(GrowthProblem& problem, const MarginalPoint& point, const JobControl& job);

} // namespace ostwald
