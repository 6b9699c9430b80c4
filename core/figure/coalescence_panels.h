#pragma once

#include "figure/figure_data.h"

namespace ostwald {

/// Each shows what was measured with its 95 % bootstrap band and, while there is a fit of coalescence, the theory
/// (Kim et al., eq. 18-20) with the band of its constants.

/// Why there are no coalescences to show and what helps; empty when there are some.
[[nodiscard]] std::string whyNoEvents(const FigureData& data);

/// rho0 k_f(t).
[[nodiscard]] Panel coalescenceRatePanel(const FigureData& data);

/// psi(t), the density of coalescence times.
[[nodiscard]] Panel coalescenceTimesPanel(const FigureData& data);

/// P(sigma), the density of the sum of the two radii at the events.
[[nodiscard]] Panel contactSizesPanel(const FigureData& data);

/// Sum of the two radii at each event, and sigma(t) of the pairs that merge.
[[nodiscard]] Panel contactDistancePanel(const FigureData& data);

/// D_r(t) of the pairs that merge, measured and as the fit used it.
[[nodiscard]] Panel relativeDiffusionPanel(const FigureData& data);

/// kappa_sigma/kappa of eq. (19a) against sigma with the events' sizes below it; needs a fit.
[[nodiscard]] Panel propensityPanel(const FigureData& data);

} // namespace ostwald
