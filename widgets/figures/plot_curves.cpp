#include "figures/plot_curves.h"

#include "figures/polyline.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ostwald {

namespace {

constexpr double bandAlpha = 0.20;
constexpr double lonePoint = 7.0;  ///< length of the dash for a size that is seen once, as in a still, in unit()
constexpr double mutedShare = 0.35; ///< of the opacity that a bundle would have
constexpr double denseSpacing = 5.0; ///< points nearer than this, in unit(), are dots on a band

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

QPen linePen(const Series& series, const PlotStyle& style, double width)
{
    QPen pen = style.pen(style.theme.ink(series.ink), width);
    if (series.dashed)
        pen.setDashPattern({4.0, 2.5});
    return pen;
}

void paintLine(QPainter& painter, const Series& series, const PlotLayout& layout, const PlotStyle& style)
{
    painter.setPen(linePen(series, style, curveWidth));
    painter.setBrush(Qt::NoBrush);
    forEachStretch(series, layout, 0.15 * style.unit(), 0.0, [&](const QPolygonF& stretch) {
        for (const QPolygonF& part : clippedPolyline(stretch, layout.plot))
            painter.drawPolyline(part);
    });
}

std::size_t curvesOf(const Series& bundle)
{
    std::size_t curves = 1;
    for (std::size_t i = 1; i < bundle.ids.size(); ++i)
        curves += bundle.ids[i] != bundle.ids[i - 1] ? 1U : 0U;
    return curves;
}

/// The more curves, the fainter each: dense places must still differ from sparse ones.
QPen bundlePen(const Series& series, const PlotStyle& style)
{
    if (series.ink == Ink::Selection)
        return linePen(series, style, widestLine);
    constexpr double many = 100.0;
    const auto curves = static_cast<double>(curvesOf(series));
    QPen pen = linePen(series, style, style.paper && curves > many ? denseBundleWidth : 1.0);
    const double share = series.ink == Ink::Muted ? mutedShare : 1.0;
    const double alpha = share * std::clamp(4.0 / std::sqrt(curves), 0.4, 0.95);
    pen.setColor(style.paper ? blended(pen.color(), style.theme.plotBackground, std::max(alpha, 0.7 * share))
                             : withAlpha(pen.color(), alpha));
    return pen;
}

void paintBundle(QPainter& painter, const Series& series, const PlotLayout& layout, const PlotStyle& style)
{
    constexpr std::size_t smoothed =
        20000; // samples; beyond, smooth edges take twice the time and are not seen
    const bool wasSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth && (style.paper || series.x.size() <= smoothed));
    painter.setPen(bundlePen(series, style));
    painter.setBrush(Qt::NoBrush);
    const QPointF half(0.5 * lonePoint * style.unit(), 0.0);
    forEachStretch(series, layout, 0.4 * style.unit(), style.grain, [&](const QPolygonF& stretch) {
        if (stretch.size() == 1 && layout.plot.contains(stretch.front())) {
            painter.drawLine(stretch.front() - half, stretch.front() + half);
            return;
        }
        for (const QPolygonF& part : clippedPolyline(stretch, layout.plot))
            painter.drawPolyline(part);
    });
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
}

void paintBand(QPainter& painter, const Series& series, const PlotLayout& layout, const PlotStyle& style)
{
    const std::size_t size = std::min({series.x.size(), series.y.size(), series.y2.size()});
    QPolygonF outline;
    for (std::size_t i = 0; i < size; ++i)
        outline.append(layout.at(series.x[i], series.y[i], series.rightAxis));
    for (std::size_t i = size; i-- > 0;)
        outline.append(layout.at(series.x[i], series.y2[i], series.rightAxis));
    outline.removeIf([](QPointF p) { return !std::isfinite(p.x()) || !std::isfinite(p.y()); });
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(style.theme.ink(series.ink), bandAlpha));
    painter.drawPolygon(clippedPolygon(outline, layout.plot));
}

/// Mean distance of neighbours in x; the points of a panel are ordered and about evenly spaced.
double spacingOf(const Series& series, const PlotLayout& layout)
{
    if (series.x.size() < 2)
        return layout.plot.width();
    const auto [low, high] = std::ranges::minmax(series.x);
    return (layout.xAt(high) - layout.xAt(low)) / static_cast<double>(series.x.size() - 1);
}

void paintErrors(QPainter& painter, const Series& series, const PlotLayout& layout, const PlotStyle& style,
                 bool isDense)
{
    if (series.error.size() != series.y.size())
        return;
    Series band{.kind = SeriesKind::Band, .ink = series.ink, .rightAxis = series.rightAxis, .x = series.x};
    for (std::size_t i = 0; i < series.y.size(); ++i) {
        band.y.push_back(series.y[i] - series.error[i]);
        band.y2.push_back(series.y[i] + series.error[i]);
    }
    if (isDense) {
        paintBand(painter, band, layout, style);
        return;
    }
    painter.setPen(style.pen(withAlpha(style.theme.ink(series.ink), 0.5)));
    for (std::size_t i = 0; i < band.x.size(); ++i) {
        const QPolygonF bar{layout.at(band.x[i], band.y[i], band.rightAxis),
                            layout.at(band.x[i], band.y2[i], band.rightAxis)};
        for (const QPolygonF& part : clippedPolyline(bar, layout.plot))
            painter.drawPolyline(part);
    }
}

void paintPoints(QPainter& painter, const Series& series, const PlotLayout& layout, const PlotStyle& style)
{
    const bool isDense = spacingOf(series, layout) < denseSpacing * style.unit();
    paintErrors(painter, series, layout, style, isDense);
    const QColor colour = style.theme.ink(series.ink);
    if (isDense) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(withAlpha(colour, 0.8));
    } else {
        painter.setPen(style.pen(colour, 1.25));
        painter.setBrush(style.theme.plotBackground);
    }
    const double radius = (isDense ? 1.25 : 2.5) * style.unit();
    for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
        const QPointF centre = layout.at(series.x[i], series.y[i], series.rightAxis);
        if (layout.plot.contains(centre))
            painter.drawEllipse(centre, radius, radius);
    }
}

QPolygonF star(QPointF centre, double radius)
{
    constexpr double pi = 3.14159265358979323846;
    QPolygonF outline;
    for (int i = 0; i < 10; ++i) {
        const double r = i % 2 == 0 ? radius : 0.45 * radius;
        outline.append(centre + QPointF(r * std::sin(i * pi / 5.0), -r * std::cos(i * pi / 5.0)));
    }
    return outline;
}

void paintMarker(QPainter& painter, const Series& series, const PlotLayout& layout, const PlotStyle& style)
{
    painter.setPen(style.pen(style.theme.plotBackground));
    painter.setBrush(style.theme.ink(series.ink));
    for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
        const QPointF centre = layout.at(series.x[i], series.y[i], series.rightAxis);
        if (layout.plot.contains(centre))
            painter.drawPolygon(star(centre, 7.0 * style.unit()));
    }
}

} // namespace

void paintCurves(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style)
{
    using PaintSeries = void (*)(QPainter&, const Series&, const PlotLayout&, const PlotStyle&);
    constexpr std::array<std::pair<SeriesKind, PaintSeries>, 5> order{{{SeriesKind::Band, paintBand},
                                                                       {SeriesKind::Bundle, paintBundle},
                                                                       {SeriesKind::Points, paintPoints},
                                                                       {SeriesKind::Line, paintLine},
                                                                       {SeriesKind::Marker, paintMarker}}};
    for (const auto& [kind, paint] : order) {
        for (const Series& series : panel.series) {
            if (series.kind == kind)
                paint(painter, series, layout, style);
        }
    }
}

void paintSample(QPainter& painter, const Series& series, const QRectF& box, const PlotStyle& style)
{
    const QColor colour = style.theme.ink(series.ink);
    const QPointF centre = box.center();
    const double unit = style.unit();
    painter.setBrush(Qt::NoBrush);
    switch (series.kind) {
    case SeriesKind::Line:
    case SeriesKind::Bundle:
        painter.setPen(linePen(series, style, curveWidth));
        painter.drawLine(QPointF(box.left(), centre.y()), QPointF(box.right(), centre.y()));
        break;
    case SeriesKind::Points:
        painter.setPen(style.pen(colour, 1.25));
        painter.drawEllipse(centre, 2.5 * unit, 2.5 * unit);
        break;
    case SeriesKind::Band:
        painter.setPen(Qt::NoPen);
        painter.setBrush(withAlpha(colour, 0.35));
        painter.drawRect(box.adjusted(0.0, 0.25 * box.height(), 0.0, -0.25 * box.height()));
        break;
    case SeriesKind::Marker:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(star(centre, 5.0 * unit));
        break;
    }
}

} // namespace ostwald
