#include "figures/panel_readout.h"

#include "figures/chart_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ostwald {

namespace {

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF d = b - a;
    const double length2 = QPointF::dotProduct(d, d);
    const double t = length2 > 0.0 ? std::clamp(QPointF::dotProduct(p - a, d) / length2, 0.0, 1.0) : 0.0;
    const QPointF off = p - (a + t * d);
    return std::hypot(off.x(), off.y());
}

struct Sample {
    const Series* series = nullptr;
    std::size_t index = 0;
    QPointF at;
    double distance = 0.0;
};

/// Picked tracks come before those they lie upon, as they are drawn later.
std::optional<Sample> nearestSample(const Panel& panel, const PlotLayout& layout, QPointF at, double reach)
{
    std::optional<Sample> best;
    for (const Series& series : panel.series) {
        if (series.kind == SeriesKind::Band)
            continue;
        for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
            const QPointF point = layout.at(series.x[i], series.y[i], series.rightAxis);
            const double distance = std::hypot(point.x() - at.x(), point.y() - at.y());
            if (distance <= (best ? best->distance : reach) && layout.plot.contains(point))
                best = Sample{&series, i, point, distance};
        }
    }
    return best;
}

QString shownValue(double value)
{
    return valueText(value, QLocale().decimalPoint());
}

QString quantity(const Axis& axis, double value)
{
    const QString text = chartText(axis.name) + QStringLiteral(" ") + shownValue(value);
    return axis.unit.empty() ? text : text + QStringLiteral(" ") + unitText(axis.unit);
}

QString nameOf(const Sample& sample)
{
    const Series& series = *sample.series;
    return series.kind == SeriesKind::Bundle && sample.index < series.ids.size()
               ? QStringLiteral("#%1").arg(series.ids[sample.index])
               : chartText(series.label);
}

} // namespace

std::optional<TrackId> nearestTrack(const Panel& panel, const PlotLayout& layout, QPointF at, double reach)
{
    std::optional<TrackId> best;
    double least = reach;
    for (const Series& series : panel.series) {
        if (series.kind != SeriesKind::Bundle)
            continue;
        const std::size_t size = std::min({series.x.size(), series.y.size(), series.ids.size()});
        for (std::size_t i = 0; i < size; ++i) {
            const double x = layout.xAt(series.x[i]);
            const std::size_t next = i + 1 < size && series.ids[i + 1] == series.ids[i] ? i + 1 : i;
            const double xNext = layout.xAt(series.x[next]);
            if (std::max(x, xNext) < at.x() - least || std::min(x, xNext) > at.x() + least)
                continue;
            const QPointF a(x, layout.yAt(series.y[i], false));
            const QPointF b(xNext, layout.yAt(series.y[next], false));
            const double distance =
                distanceToSegment(at, a, std::isfinite(b.y()) ? b : a); // NaN is never near
            if (distance <= least) {
                least = distance;
                best = TrackId{series.ids[i]};
            }
        }
    }
    return best;
}

Reading readPanel(const Panel& panel, const PlotLayout& layout, QPointF at, double reach)
{
    const auto sample = nearestSample(panel, layout, at, reach);
    if (!sample) {
        QString text = quantity(panel.x, layout.xOf(at.x())) + QStringLiteral("   ") +
                       quantity(panel.y, layout.yOf(at.y(), false));
        if (panel.yRight)
            text += QStringLiteral("   ") + quantity(*panel.yRight, layout.yOf(at.y(), true));
        return {text, std::nullopt};
    }
    const Series& series = *sample->series;
    const Axis& y = series.rightAxis && panel.yRight ? *panel.yRight : panel.y;
    QString value = shownValue(series.y[sample->index]);
    if (sample->index < series.error.size())
        value += QStringLiteral(" ± ") + shownValue(series.error[sample->index]);
    QString text = nameOf(*sample);
    if (!text.isEmpty())
        text += QStringLiteral("   ");
    text += quantity(panel.x, series.x[sample->index]) + QStringLiteral("   ") +
            chartText(y.name) + QStringLiteral(" ") + value;
    if (!y.unit.empty())
        text += QStringLiteral(" ") + unitText(y.unit);
    return {text, sample->at};
}

} // namespace ostwald
