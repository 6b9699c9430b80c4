#include "movie_export/plot_pane.h"

#include "figures/panel_chart.h"

#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace ostwald {
namespace {

constexpr double leastHeight_px = 400.0; ///< for text of the interface's size; taller panes have larger text

} // namespace

PlotPane makePlotPane(Panel panel, QSize size_px, const Theme& theme)
{
    panel.playhead.reset();
    const double zoom = std::max(1.0, size_px.height() / leastHeight_px);
    QGraphicsScene scene;
    PlotStyle style = screenStyle(theme);
    style.readersLanguage = false;
    auto* chart = new PanelChart(std::move(style));
    scene.addItem(chart);
    chart->resize(QSizeF(size_px) / zoom);
    chart->setPanel(std::move(panel));

    PlotPane pane{.picture = QImage(size_px, QImage::Format_RGB32), .plot = {}};
    pane.picture.fill(theme.window);
    pane.picture.setDevicePixelRatio(zoom); // text and curves are laid out small and drawn sharp
    QPainter painter(&pane.picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area({0.0, 0.0}, QSizeF(size_px) / zoom);
    scene.render(&painter, area, area);
    painter.end();
    pane.picture.setDevicePixelRatio(1.0);
    const PlotLayout& layout = chart->plotLayout();
    pane.plot = QRectF(layout.plot.topLeft() * zoom, layout.plot.size() * zoom);
    pane.begin_s = layout.window.x.low;
    pane.end_s = layout.window.x.high;
    return pane;
}

QImage paneAt(const PlotPane& pane, std::optional<double> t_s, const QColor& playhead)
{
    QImage picture = pane.picture;
    if (!t_s || !(*t_s >= pane.begin_s && *t_s <= pane.end_s))
        return picture;
    const double x = pane.plot.left() + (*t_s - pane.begin_s) * pane.plot.width() / (pane.end_s - pane.begin_s);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(playhead, 2.0));
    painter.drawLine(QPointF(x, pane.plot.top()), QPointF(x, pane.plot.bottom()));
    return picture;
}

} // namespace ostwald
