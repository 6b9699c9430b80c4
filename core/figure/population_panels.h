#pragma once

#include "figure/figure_data.h"

namespace ostwald {

/// <n>(t) of Group-A with its standard error, and the model's mean while there is a fit.
[[nodiscard]] Panel meanSizePanel(const FigureData& data);

/// Variance of n over Group-A with its standard error, and the model's. The measured one contains the
/// measurement noise of the sizes.
[[nodiscard]] Panel variancePanel(const FigureData& data);

/// eta^2 = var(n)/<n>^2. Its error treats mean and variance as independent,
///     (d eta^2/eta^2)^2 = (d var/var)^2 + (2 d<n>/<n>)^2.
[[nodiscard]] Panel relativeVariancePanel(const FigureData& data);

} // namespace ostwald
