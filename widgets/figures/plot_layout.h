#pragma once

#include "figures/axis_ticks.h"
#include "figures/plot_style.h"

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace ostwald {

/// The part of the data that is shown.
struct PlotWindow {
    Interval x;
    Interval y;
    Interval right; ///< of Panel::yRight; meaningless without it

    bool operator==(const PlotWindow&) const = default;
};

/// Where everything of a panel lies, in the units of PlotStyle. Axes are linear, y grows upwards.
struct PlotLayout {
    QRectF page;
    QRectF plot;
    QRectF titleRow; ///< empty = not shown; likewise below
    QRectF legendRow;
    QRectF phaseRow; ///< names of the phases, on top of the plot so that they never cover data
    PlotWindow window;
    double xStep = 1.0; ///< between ticks, at multiples of it
    double yStep = 1.0;
    double rightStep = 1.0;

    QRectF inset; ///< of Panel::inset with its axes; empty without one

    /// Between the plot and the edges of the page.
    [[nodiscard]] QMarginsF margins() const
    {
        return {plot.left(), plot.top(), page.right() - plot.right(), page.bottom() - plot.bottom()};
    }
    [[nodiscard]] double xAt(double x) const
    {
        return plot.left() + (x - window.x.low) * plot.width() / window.x.span();
    }
    [[nodiscard]] double yAt(double y, bool rightAxis) const
    {
        const Interval& range = rightAxis ? window.right : window.y;
        return plot.bottom() - (y - range.low) * plot.height() / range.span();
    }
    [[nodiscard]] QPointF at(double x, double y, bool rightAxis) const { return {xAt(x), yAt(y, rightAxis)}; }
    [[nodiscard]] double xOf(double px) const
    {
        return window.x.low + (px - plot.left()) * window.x.span() / plot.width();
    }
    [[nodiscard]] double yOf(double py, bool rightAxis) const
    {
        const Interval& range = rightAxis ? window.right : window.y;
        return range.low + (plot.bottom() - py) * range.span() / plot.height();
    }
};

/// Limits as the axes ask for them, else those of the data with their errors; never empty.
[[nodiscard]] PlotWindow dataWindow(const Panel& panel);

/// Lays `panel` out on a page. Without `zoom` the limits that the panel leaves open end at round numbers.
/// `least` are margins of the plot that it keeps at least, so that plots beside and below each other align.
[[nodiscard]] PlotLayout layOutPlot(const Panel& panel, const PlotStyle& style, QSizeF page,
                                    const std::optional<PlotWindow>& zoom, const QMarginsF& least = {});

} // namespace ostwald
