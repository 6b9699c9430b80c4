#pragma once

#include "figure/figure.h"

namespace ostwald {

/// Share of the plot's width and height that an inset takes, its axes included.
inline constexpr double insetWidth = 0.46;
inline constexpr double insetHeight = 0.46;

/// Puts `inset` into that upper corner of `panel` where the data reach less high, and raises the end of y so far that
/// they end below it; what the limits of y show before stays in view. Labels of the inset's
/// series are dropped: it has no legend.
void placeInset(Panel& panel, Panel inset);

} // namespace ostwald
