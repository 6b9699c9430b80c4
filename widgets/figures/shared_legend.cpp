#include "figures/shared_legend.h"

#include "figures/plot_layout.h"
#include "figures/plot_legend.h"

namespace ostwald {

void paintSharedLegend(QPainter& painter, const FigurePage& page, const QRectF& area, const PlotStyle& style)
{
    Panel legend;
    legend.series = page.legendEntries();
    if (legend.series.empty())
        return;
    const double height = legendHeight(legendRows(legend, style, area.width()), style);
    PlotLayout layout;
    layout.page = area;
    layout.legendRow = QRectF(area.left(), area.bottom() - height, area.width(), height);
    paintLegend(painter, legend, layout, style);
}

Panel withoutLegend(Panel panel)
{
    for (Series& series : panel.series)
        series.label.clear();
    return panel;
}

} // namespace ostwald
