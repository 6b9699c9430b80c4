#pragma once

#include "figures/plot_layout.h"

class QPainter;

namespace ostwald {

/// Rows that the legend of `panel` fills on a page of that width; 0 without labels.
[[nodiscard]] int legendRows(const Panel& panel, const PlotStyle& style, double pageWidth);

/// Of so many rows.
[[nodiscard]] double legendHeight(int rows, const PlotStyle& style);

/// Fills PlotLayout::legendRow, from the left edge of the page where one row would not do otherwise; entries
/// that still do not fit are counted.
void paintLegend(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style);

} // namespace ostwald
