#pragma once

#include "figures/plot_layout.h"

class QPainter;

namespace ostwald {

/// Draws the series of `panel` inside the plot: bands lowest, then bundles, points with their errors, lines
/// (theory stays visible above any number of points) and markers.
void paintCurves(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style);

/// The sample of a legend, in `box`.
void paintSample(QPainter& painter, const Series& series, const QRectF& box, const PlotStyle& style);

} // namespace ostwald
