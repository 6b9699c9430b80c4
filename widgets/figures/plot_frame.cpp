#include "figures/plot_frame.h"

#include "figures/chart_text.h"
#include "figures/plot_curves.h"
#include "figures/plot_legend.h"
#include "figures/script_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>

namespace ostwald {

namespace {

/// A side of a plot with two scales is told by the colour of its data.
QColor scaleColour(const Panel& panel, bool rightAxis, const QColor& otherwise, const PlotStyle& style)
{
    if (!panel.yRight)
        return otherwise;
    const auto first = std::ranges::find(panel.series, rightAxis, &Series::rightAxis);
    return first == panel.series.end() ? otherwise : style.theme.ink(first->ink);
}

constexpr double tickLength = 4.0;

void forEachTick(const Interval& range, double step, const std::function<void(double)>& receive)
{
    for (double tick = multipleAbove(range.low, step); tick <= range.high + 1e-9 * step; tick += step)
        receive(tick);
}

void paintAxisX(QPainter& painter, const PlotLayout& layout, const PlotStyle& style)
{
    const QFontMetricsF metrics(style.smallFont());
    const double tickEnd = layout.plot.bottom() + tickLength * style.unit();
    const double baseline = tickEnd + style.unit() + metrics.ascent();
    painter.setFont(style.smallFont());
    painter.setPen(style.pen(style.frameColour()));
    painter.drawLine(layout.plot.bottomLeft(), layout.plot.bottomRight());
    forEachTick(layout.window.x, layout.xStep, [&](double tick) {
        const QString text = tickLabel(tick, layout.xStep, style.decimalPoint());
        const double width = metrics.horizontalAdvance(text);
        const double x = layout.xAt(tick);
        painter.drawLine(QPointF(x, layout.plot.bottom()), QPointF(x, tickEnd));
        painter.drawText(QPointF(std::min(x - 0.5 * width, layout.page.right() - width), baseline), text);
    });
}

void paintAxisY(QPainter& painter, const PlotLayout& layout, const PlotStyle& style, bool rightAxis,
                const QColor& colour)
{
    const QFontMetricsF metrics(style.smallFont());
    const double x = rightAxis ? layout.plot.right() : layout.plot.left();
    const double outwards = rightAxis ? style.unit() : -style.unit();
    const double step = rightAxis ? layout.rightStep : layout.yStep;
    painter.setFont(style.smallFont());
    painter.setPen(style.pen(colour));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    forEachTick(rightAxis ? layout.window.right : layout.window.y, step, [&](double tick) {
        const QString text = tickLabel(tick, step, style.decimalPoint());
        const double y = layout.yAt(tick, rightAxis);
        const double gap = x + (tickLength + 3.0) * outwards;
        painter.drawLine(QPointF(x, y), QPointF(x + tickLength * outwards, y));
        painter.drawText(
            QPointF(rightAxis ? gap : gap - metrics.horizontalAdvance(text), y + 0.5 * metrics.capHeight()),
            text);
    });
}

void paintVerticalTitle(QPainter& painter, const QString& text, double centreX, const PlotLayout& layout,
                        const PlotStyle& style, const QColor& colour)
{
    const QFontMetricsF metrics(style.textFont());
    const ScriptFonts fonts{style.textFont(), style.smallFont()};
    const QString shown = scriptWidth(text, fonts) <= layout.page.height()
                              ? text
                              : metrics.elidedText(text, Qt::ElideRight, layout.page.height());
    const double half = 0.5 * scriptWidth(shown, fonts);
    const double centreY = std::clamp(layout.plot.center().y(), std::min(half, layout.plot.center().y()),
                                      std::max(layout.page.height() - half, layout.plot.center().y()));
    painter.save();
    painter.translate(centreX, centreY);
    painter.rotate(-90.0);
    painter.setPen(colour);
    drawScript(painter, QPointF(-half, 0.5 * (metrics.ascent() - metrics.descent())), shown, fonts);
    painter.restore();
}

void paintAxisTitles(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style)
{
    const QFontMetricsF metrics(style.textFont());
    const double pad = 4.0 * style.unit();
    const double half = 0.5 * metrics.height();
    const ScriptFonts fonts{style.textFont(), style.smallFont()};
    painter.setPen(style.theme.text);
    const QString x = axisTitle(panel.x, style);
    drawScript(painter, QPointF(layout.plot.center().x() - 0.5 * scriptWidth(x, fonts),
                                layout.page.bottom() - pad - metrics.descent()),
               x, fonts);
    paintVerticalTitle(painter, axisTitle(panel.y, style), pad + half, layout, style,
                       scaleColour(panel, false, style.theme.text, style));
    if (panel.yRight)
        paintVerticalTitle(painter, axisTitle(*panel.yRight, style),
                           layout.page.right() - pad - half, layout, style,
                           scaleColour(panel, true, style.theme.text, style));
}

void paintTitle(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style)
{
    if (layout.titleRow.isEmpty())
        return;
    const QFontMetricsF metrics(style.titleFont());
    painter.setFont(style.titleFont());
    painter.setPen(style.theme.text);
    painter.drawText(QPointF(layout.titleRow.left(), layout.titleRow.top() + metrics.ascent()),
                     metrics.elidedText(chartText(panel.title, style), Qt::ElideRight,
                                        layout.page.right() - layout.titleRow.left()));
}

/// Edges dashed, names at the right edge of the plot.
void paintZones(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style)
{
    const QFontMetricsF metrics(style.smallFont());
    painter.setFont(style.smallFont());
    painter.setPen(style.theme.mutedText);
    const Interval& range = layout.window.y;
    for (const Zone& zone : panel.zones) {
        const double bottom = layout.yAt(std::max(zone.low, range.low), false);
        const double top = layout.yAt(std::min(zone.high, range.high), false);
        if (bottom - top < metrics.height() + 2.0 * style.unit())
            continue;
        const QString text = chartText(zone.label, style);
        const bool isTopmost = !std::isfinite(zone.high);
        const double baseline = isTopmost ? top + metrics.ascent() + 2.0 * style.unit()
                                          : bottom - metrics.descent() - 2.0 * style.unit();
        const bool isBesideInset = !panel.insetLeft && baseline - metrics.ascent() < layout.inset.bottom();
        const double right = isBesideInset ? layout.inset.left() : layout.plot.right();
        painter.drawText(QPointF(right - metrics.horizontalAdvance(text) - 4.0 * style.unit(), baseline), text);
    }
}

} // namespace

void paintPhases(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style)
{
    const QFontMetricsF metrics(style.smallFont());
    painter.setFont(style.smallFont());
    const double share = style.theme.kind == ThemeKind::Dark ? 0.38 : 0.5;
    for (std::size_t i = 0; i < panel.phases.size(); ++i) {
        const PhaseBand& phase = panel.phases[i];
        const double left = std::max(layout.xAt(phase.begin), layout.plot.left());
        const double right = std::min(layout.xAt(phase.end), layout.plot.right());
        if (right <= left)
            continue;
        const QColor colour = style.theme.phase(static_cast<int>(i));
        painter.fillRect(QRectF(left, layout.plot.top(), right - left, layout.plot.height()),
                         blended(colour, style.theme.plotBackground, share));
        const QRectF header(left, layout.phaseRow.top(), right - left, layout.phaseRow.height());
        painter.fillRect(header, colour);
        const QString text = metrics.elidedText(QString::fromStdString(phase.label), Qt::ElideRight,
                                                header.width() - 2.0 * style.unit());
        painter.setPen(style.theme.phaseText(static_cast<int>(i)));
        painter.drawText(QPointF(header.center().x() - 0.5 * metrics.horizontalAdvance(text),
                                 header.center().y() + 0.5 * metrics.capHeight()),
                         text);
    }
}

void paintGrid(QPainter& painter, const PlotLayout& layout, const PlotStyle& style)
{
    painter.setPen(style.pen(style.gridColour()));
    const QRectF& plot = layout.plot;
    forEachTick(layout.window.x, layout.xStep, [&](double tick) {
        painter.drawLine(QPointF(layout.xAt(tick), plot.top()), QPointF(layout.xAt(tick), plot.bottom()));
    });
    forEachTick(layout.window.y, layout.yStep, [&](double tick) {
        const double y = layout.yAt(tick, false);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    });
}

void paintFrame(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style)
{
    painter.setBrush(Qt::NoBrush);
    paintZones(painter, panel, layout, style);
    paintTitle(painter, panel, layout, style);
    paintLegend(painter, panel, layout, style);
    paintAxisX(painter, layout, style);
    paintAxisY(painter, layout, style, false, scaleColour(panel, false, style.frameColour(), style));
    if (panel.yRight)
        paintAxisY(painter, layout, style, true, scaleColour(panel, true, style.frameColour(), style));
    paintAxisTitles(painter, panel, layout, style);
}

void paintInset(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style)
{
    if (!panel.inset)
        return;
    PlotStyle small = style;
    small.em = style.smallFont().pixelSize();
    small.smallEm = small.em;
    small.line = style.line > 0.0 ? style.line : style.unit();
    small.showsTitle = false;
    const PlotLayout inner = layOutPlot(*panel.inset, small, layout.inset.size(), std::nullopt);
    painter.save();
    painter.fillRect(layout.inset, style.theme.plotBackground);
    painter.translate(layout.inset.topLeft());
    paintCurves(painter, *panel.inset, inner, small);
    paintFrame(painter, *panel.inset, inner, small);
    painter.restore();
}

void paintEmptyText(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style)
{
    paintTitle(painter, panel, layout, style);
    constexpr double widest = 30.0; // em; longer lines are hard to read
    const double margin = std::max(24.0 * style.unit(), 0.5 * (layout.page.width() - widest * style.em));
    painter.setFont(style.textFont());
    painter.setPen(style.theme.mutedText);
    painter.drawText(layout.page.adjusted(margin, layout.titleRow.height(), -margin, 0.0),
                     static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap),
                     chartText(panel.emptyText)); // never printed: a page with an empty panel is not exported
}

} // namespace ostwald
