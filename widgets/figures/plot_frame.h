#pragma once

#include "figures/plot_layout.h"

class QPainter;

namespace ostwald {

/// The phases of `panel` as muted bands, with their names in PlotLayout::phaseRow.
void paintPhases(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style);

/// Lines at the ticks of the x axis and the left axis.
void paintGrid(QPainter& painter, const PlotLayout& layout, const PlotStyle& style);

/// Everything written around and in the plot: title, legend, axis titles, tick labels, zones; and the frame.
void paintFrame(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style);

/// Panel::inset, if any, with its curves and axes on the background of the plot.
void paintInset(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style);

/// Panel::emptyText in the middle of the page, below the title.
void paintEmptyText(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style);

} // namespace ostwald
