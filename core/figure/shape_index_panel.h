#pragma once

#include "figure/figure_data.h"

namespace ostwald {

/// The fitted shape index delta(t) with its 95 % band. Its level is set by the prior of the fit; only its changes
/// are measured.
[[nodiscard]] Panel shapeIndexPanel(const FigureData& data);

} // namespace ostwald
