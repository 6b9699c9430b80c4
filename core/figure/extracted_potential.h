#pragma once

#include "figure/figure_data.h"

namespace ostwald {

/// Chemical potential against size as the measured growth tells it, without the model of mu_n.
struct ExtractedPotential {
    std::vector<double> r_nm;
    std::vector<double> mu;   ///< beta (mu_n - mu_inf), kT
    std::vector<double> muSe; ///< standard error over the windows
};

/// Solves the growth rate (Kim et al., eq. 2) for the potential,
///     mu_n = ln[(w+_n p_n - J_n / rho_c) / (g_n p_(n+1))],
/// in windows of 9 frames beside each other, with the measured p_n and J_n and the fit's g_n and rho~_1. Sizes are
/// put into bins of equal width in r; a bin counts where at least three windows have an estimate, and its error is
/// that of their mean. Sizes at which p_n is below a fifth of its maximum are left out, and those at which the
/// bracket is not positive.
/// @error InvalidArgument   sigma_s of the fit is not positive, or the set contradicts itself
/// @error InsufficientData  no bin has three estimates
[[nodiscard]] Result<ExtractedPotential> extractPotential(const TrajectorySet& set, const GrowthFitResult& fit);

/// What extractPotential() finds, as points with errors, beside mu_n of eq. (6) with the fitted constants.
[[nodiscard]] Panel extractedPotentialPanel(const FigureData& data);

} // namespace ostwald
