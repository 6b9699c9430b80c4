#pragma once

#include "figure/figure_data.h"

namespace ostwald {

/// p_n (left axis) and scaled growth rate J~_n (right axis) of Group-A around the playhead. While there is a
/// fit, the model's: p_n is the log-normal law of the model's mean and variance, J~_n its flux
/// J~_n = (w+_n p_n - w-_(n+1) p_(n+1)) / <n>(t0),  t0 = the first time of the
/// ensemble. In an ex-situ study it is p_n of the sample alone: nobody sees its particles grow. Both axes are scaled by a
/// power of ten that their units name.
[[nodiscard]] Panel sizeDistributionPanel(const FigureData& data);

/// The same at several frames, all scaled by the same powers of ten.
[[nodiscard]] std::vector<Panel> sizeDistributionPanels(const FigureData& data, const std::vector<int>& frames);

} // namespace ostwald
