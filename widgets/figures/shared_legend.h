#pragma once

#include "figure/figure_page.h"
#include "figures/plot_style.h"

class QPainter;
class QRectF;

namespace ostwald {

/// Draws the legend of all panels into `area`, below them. Nothing without page.sharedLegend.
void paintSharedLegend(QPainter& painter, const FigurePage& page, const QRectF& area, const PlotStyle& style);

/// The panel without the labels that the shared legend explains.
[[nodiscard]] Panel withoutLegend(Panel panel);

} // namespace ostwald
