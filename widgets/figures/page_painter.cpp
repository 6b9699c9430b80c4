#include "figures/page_painter.h"

#include "figures/panel_chart.h"
#include "figures/picture_painter.h"
#include "figures/shared_legend.h"

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ostwald {

namespace {

constexpr double pointsPerMm = 72.0 / 25.4;
constexpr double unitsPerPoint = 10.0; ///< whole pixel sizes of fonts are tenths of a point then

/// In the units that the page is laid out in.
struct PlacedPanel {
    const PagePanel* source = nullptr;
    QString letter;
    QRectF area; ///< of letter and chart
    QRectF chart;
    PlotLayout layout;
};

QFont letterFont(const PlotStyle& style, const PageStyle& page)
{
    QFont font = style.textFont();
    font.setPixelSize(static_cast<int>(std::lround(page.letter_pt * unitsPerPoint)));
    font.setBold(true);
    return font;
}

std::vector<PlacedPanel> placePanels(const FigurePage& page, const PlotStyle& style)
{
    const double perMm = pointsPerMm * unitsPerPoint;
    const bool hasRow = page.panels.size() > 1 ||
                        std::ranges::any_of(page.panels, [](const PagePanel& p) { return !p.heading.empty(); });
    const double row = hasRow ? 1.3 * page.style.letter_pt * unitsPerPoint : 0.0;
    std::vector<PlacedPanel> placed;
    for (std::size_t i = 0; i < page.panels.size(); ++i) {
        const AreaMm area = page.areaOf(page.panels[i].span);
        PlacedPanel panel{.source = &page.panels[i],
                          .letter = QString::fromStdString(page.letterOf(i)),
                          .area = QRectF(area.left_mm * perMm, area.top_mm * perMm, area.width_mm * perMm,
                                         area.height_mm * perMm),
                          .chart = {},
                          .layout = {}};
        panel.chart = panel.area.adjusted(0.0, row, 0.0, 0.0);
        panel.layout = layOutPlot(page.sharedLegend ? withoutLegend(panel.source->panel) : panel.source->panel, style,
                                  panel.chart.size(), std::nullopt);
        placed.push_back(std::move(panel));
    }
    return placed;
}

/// The widest margins among the panels that begin or end in the same row or column.
QMarginsF sharedMargins(const std::vector<PlacedPanel>& placed, const GridSpan& span)
{
    QMarginsF margins;
    for (const PlacedPanel& other : placed) {
        const GridSpan& its = other.source->span;
        if (other.source->panel.picture)
            continue;
        const QMarginsF own = other.layout.margins();
        if (its.column == span.column)
            margins.setLeft(std::max(margins.left(), own.left()));
        if (its.column + its.columns == span.column + span.columns)
            margins.setRight(std::max(margins.right(), own.right()));
        if (its.row == span.row)
            margins.setTop(std::max(margins.top(), own.top()));
        if (its.row + its.rows == span.row + span.rows)
            margins.setBottom(std::max(margins.bottom(), own.bottom()));
    }
    return margins;
}

void paintLetter(QPainter& painter, const PlacedPanel& panel, const PlotStyle& style, const QFont& font)
{
    const double baseline = panel.area.top() + QFontMetricsF(font).ascent();
    painter.setPen(style.theme.text);
    painter.setFont(font);
    if (!panel.letter.isEmpty())
        painter.drawText(QPointF(panel.area.left(), baseline), panel.letter);
    painter.setFont(style.textFont());
    if (!panel.source->heading.empty())
        painter.drawText(QPointF(panel.area.left() + 2.0 * QFontMetricsF(font).height(), baseline),
                         QString::fromStdString(panel.source->heading));
}

} // namespace

QSizeF pageSize_pt(const FigurePage& page)
{
    return QSizeF(page.width_mm, page.height_mm()) * pointsPerMm;
}

void drawPage(QPainter& painter, const QRectF& target, const FigurePage& page)
{
    const PlotStyle style = paperStyle(page.style, unitsPerPoint);
    const QFont font = letterFont(style, page.style);
    const QRectF whole(QPointF(), pageSize_pt(page) * unitsPerPoint);
    const std::vector<PlacedPanel> placed = placePanels(page, style);
    QGraphicsScene scene;
    for (const PlacedPanel& panel : placed) {
        if (panel.source->panel.picture)
            continue;
        auto* chart = new PanelChart(style);
        scene.addItem(chart);
        chart->setPos(panel.chart.topLeft());
        chart->resize(panel.chart.size());
        chart->setPanel(page.sharedLegend ? withoutLegend(panel.source->panel) : panel.source->panel);
        chart->setLeastMargins(sharedMargins(placed, panel.source->span));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, whole, Qt::IgnoreAspectRatio);
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / whole.width(), target.height() / whole.height());
    for (const PlacedPanel& panel : placed) {
        if (panel.source->panel.picture)
            paintPicture(painter, panel.source->panel, panel.chart, style);
        paintLetter(painter, panel, style, font);
    }
    paintSharedLegend(painter, page, whole, style);
    painter.restore();
}

} // namespace ostwald
