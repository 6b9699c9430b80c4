#include "figures/plot_layout.h"

#include "figure/inset.h"
#include "figures/plot_legend.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ostwald {

namespace {

/// Range of the finite values it was shown.
class Range {
public:
    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
    }

    /// Never empty or flat; the fixed ends win.
    [[nodiscard]] Interval interval(const Axis& axis) const
    {
        double low = axis.minimum.value_or(m_low);
        double high = axis.maximum.value_or(m_high);
        if (!std::isfinite(low) && !std::isfinite(high))
            return {0.0, 1.0};
        if (!std::isfinite(low) || !(low < high)) {
            const double middle = axis.minimum ? low : std::isfinite(high) ? high : low;
            const double half = std::max(0.05 * std::abs(middle), 1e-6);
            low = axis.minimum.value_or(middle - half);
            high = low + 2.0 * half;
        }
        return {low, std::isfinite(high) && high > low ? high : low + 1.0};
    }

private:
    double m_low = std::numeric_limits<double>::infinity();
    double m_high = -std::numeric_limits<double>::infinity();
};

/// Widens the ends that `axis` leaves open to a fifth of a step, and a fixed end if one is within 2 %.
Interval roundedEnds(Interval range, const Axis& axis, double step)
{
    const double near = 0.02 * range.span();
    const double low = multipleBelow(range.low, step / 5.0);
    const double high = multipleAbove(range.high, step / 5.0);
    if (!axis.minimum || range.low - low <= near)
        range.low = low;
    if (!axis.maximum || high - range.high <= near)
        range.high = high;
    return range;
}

int maxSteps(double length, double perStep)
{
    return std::clamp(static_cast<int>(length / perStep), 1, 12);
}

struct AxisTicks {
    Interval range;
    double step = 1.0;
};

AxisTicks ticksOf(Interval range, const Axis& axis, int steps, bool isZoomed)
{
    const double step = niceStep(range.span(), steps);
    return {isZoomed ? range : roundedEnds(range, axis, step), step};
}

/// At least four digits, so that most plots of a column begin at the same edge.
double widestLabel(const QFontMetricsF& metrics, const AxisTicks& ticks, const QString& decimalPoint)
{
    double width = metrics.horizontalAdvance(QStringLiteral("0000"));
    for (double tick = multipleAbove(ticks.range.low, ticks.step);
         tick <= ticks.range.high + 1e-9 * ticks.step; tick += ticks.step)
        width = std::max(width, metrics.horizontalAdvance(tickLabel(tick, ticks.step, decimalPoint)));
    return width;
}

} // namespace

PlotWindow dataWindow(const Panel& panel)
{
    Range x;
    Range y;
    Range right;
    for (const Series& series : panel.series) {
        std::ranges::for_each(series.x, [&](double value) { x.add(value); });
        Range& own = series.rightAxis ? right : y;
        for (std::size_t i = 0; i < series.y.size(); ++i) {
            const double error = i < series.error.size() ? series.error[i] : 0.0;
            own.add(series.y[i] - error);
            own.add(series.y[i] + error);
        }
        std::ranges::for_each(series.y2, [&](double value) { own.add(value); });
    }
    return {x.interval(panel.x), y.interval(panel.y), right.interval(panel.yRight.value_or(Axis{}))};
}

PlotLayout layOutPlot(const Panel& panel, const PlotStyle& style, QSizeF page,
                      const std::optional<PlotWindow>& zoom, const QMarginsF& least)
{
    const double unit = style.unit();
    const QFontMetricsF small(style.smallFont());
    const double smallRow = std::ceil(small.height());
    const double titleRow =
        style.showsTitle ? std::ceil(QFontMetricsF(style.titleFont()).height()) + 2.0 * unit : 0.0;
    const double textRow = std::ceil(QFontMetricsF(style.textFont()).height());
    const bool isRoomy = page.height() >= 170.0 * unit;
    // On screen always one row, so that plots beside each other begin at one height; on paper what it takes.
    const int rows = !isRoomy ? 0 : style.paper ? legendRows(panel, style, page.width()) : 1;
    const double legendRow = rows * (smallRow + 2.0 * unit);
    const double phaseRow = panel.phases.empty() ? 0.0 : smallRow + unit;
    const double pad = 4.0 * unit;

    PlotLayout layout;
    layout.page = QRectF(QPointF(), page);
    const double top =
        std::max(pad + titleRow + legendRow + std::max(phaseRow, 0.5 * smallRow), least.top());
    const double bottom =
        page.height() - std::max(pad + textRow + smallRow + 5.0 * unit, least.bottom());
    const double height = std::max(bottom - top, 1.0);

    const PlotWindow window = zoom.value_or(dataWindow(panel));
    const int ySteps = maxSteps(height, 30.0 * unit);
    const AxisTicks y = ticksOf(window.y, panel.y, ySteps, zoom.has_value());
    const AxisTicks right = ticksOf(window.right, panel.yRight.value_or(Axis{}), ySteps, zoom.has_value());
    const QString point = style.decimalPoint();
    const double besides = pad + textRow + 11.0 * unit; // ticks, and room between numbers and name
    const double left = std::max(besides + widestLabel(small, y, point), least.left());
    const double rightMargin =
        std::max(panel.yRight ? besides + widestLabel(small, right, point) : 14.0 * unit, least.right());
    const double width = std::max(page.width() - left - rightMargin, 1.0);
    AxisTicks x = ticksOf(window.x, panel.x, maxSteps(width, 44.0 * unit), zoom.has_value());
    const double room = widestLabel(small, x, point) + 10.0 * unit;
    if (room > width * x.step / x.range.span())
        x = ticksOf(window.x, panel.x, maxSteps(width, room), zoom.has_value());

    layout.plot = QRectF(left, top, width, height);
    if (panel.inset) {
        const QSizeF size(insetWidth * width, insetHeight * height);
        layout.inset = QRectF(QPointF(panel.insetLeft ? left : left + width - size.width(), top), size);
    }
    layout.window = {x.range, y.range, right.range};
    layout.xStep = x.step;
    layout.yStep = y.step;
    layout.rightStep = right.step;
    if (titleRow > 0.0)
        layout.titleRow = QRectF(left, pad, width, titleRow);
    if (rows > 0)
        layout.legendRow = QRectF(left, pad + titleRow, width, legendRow);
    if (phaseRow > 0.0)
        layout.phaseRow = QRectF(left, top - phaseRow, width, phaseRow);
    return layout;
}

} // namespace ostwald
