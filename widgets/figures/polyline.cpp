#include "figures/polyline.h"

#include <QLineF>

#include <cmath>
#include <optional>

namespace ostwald {

namespace {

/// Liang-Barsky.
std::optional<QLineF> clippedSegment(QPointF a, QPointF b, const QRectF& area)
{
    const QPointF d = b - a;
    double from = 0.0;
    double to = 1.0;
    const auto cut = [&](double step, double room) {
        if (step == 0.0)
            return room >= 0.0;
        const double t = room / step;
        if (step < 0.0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
        return from <= to;
    };
    if (!cut(-d.x(), a.x() - area.left()) || !cut(d.x(), area.right() - a.x()) ||
        !cut(-d.y(), a.y() - area.top()) || !cut(d.y(), area.bottom() - a.y()))
        return std::nullopt;
    return QLineF(a + from * d, a + to * d);
}

template <class Inside, class Cross>
QPolygonF clippedAt(const QPolygonF& polygon, const Inside& inside, const Cross& cross)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        if (inside(a))
            kept.append(a);
        if (inside(a) != inside(b))
            kept.append(cross(a, b));
    }
    return kept;
}

} // namespace

void forEachStretch(const Series& series, const PlotLayout& layout, double tolerance, double grain,
                    const std::function<void(const QPolygonF&)>& receive)
{
    const std::size_t size = std::min(series.x.size(), series.y.size());
    const bool hasIds = series.ids.size() == size;
    QPolygonF stretch;
    std::optional<QPointF> skipped;
    const auto finish = [&] {
        if (skipped)
            stretch.append(*skipped);
        skipped.reset();
        if (!stretch.isEmpty())
            receive(stretch);
        stretch.clear();
    };
    for (std::size_t i = 0; i < size; ++i) {
        if (hasIds && i > 0 && series.ids[i] != series.ids[i - 1])
            finish();
        if (!std::isfinite(series.x[i]) || !std::isfinite(series.y[i])) {
            finish();
            continue;
        }
        const QPointF exact = layout.at(series.x[i], series.y[i], series.rightAxis);
        const QPointF point = grain > 0.0 ? QPointF(std::round(exact.x() / grain) * grain,
                                                    std::round(exact.y() / grain) * grain)
                                          : exact;
        skipped.reset();
        if (!stretch.isEmpty() && std::abs(point.x() - stretch.last().x()) < tolerance &&
            std::abs(point.y() - stretch.last().y()) < tolerance)
            skipped = point; // unless it is the last one
        else
            stretch.append(point);
    }
    finish();
}

std::vector<QPolygonF> clippedPolyline(const QPolygonF& line, const QRectF& area)
{
    if (area.contains(line.boundingRect()))
        return {line};
    std::vector<QPolygonF> parts;
    bool continues = false;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const auto segment = clippedSegment(line[i - 1], line[i], area);
        if (!segment) {
            continues = false;
            continue;
        }
        if (!continues)
            parts.push_back({segment->p1()});
        parts.back().append(segment->p2());
        continues = area.contains(line[i]);
    }
    return parts;
}

QPolygonF clippedPolygon(const QPolygonF& polygon, const QRectF& area)
{
    const auto atX = [](double x) {
        return [x](QPointF a, QPointF b) {
            return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
        };
    };
    const auto atY = [](double y) {
        return [y](QPointF a, QPointF b) {
            return QPointF(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
        };
    };
    QPolygonF kept = clippedAt(
        polygon, [&](QPointF p) { return p.x() >= area.left(); }, atX(area.left()));
    kept = clippedAt(
        kept, [&](QPointF p) { return p.x() <= area.right(); }, atX(area.right()));
    kept = clippedAt(
        kept, [&](QPointF p) { return p.y() >= area.top(); }, atY(area.top()));
    return clippedAt(
        kept, [&](QPointF p) { return p.y() <= area.bottom(); }, atY(area.bottom()));
}

} // namespace ostwald
