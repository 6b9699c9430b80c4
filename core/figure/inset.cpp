#include "figure/inset.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <utility>

namespace ostwald {

namespace {

/// Between data and inset, as a share of the plot's height; some of it goes where the lower end of y is rounded.
constexpr double gap = 0.06;

struct Extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
};

Extent extentOfX(const Panel& panel)
{
    Extent x;
    for (const Series& series : panel.series)
        std::ranges::for_each(series.x, [&](double value) { x.add(value); });
    return {panel.x.minimum.value_or(x.low), panel.x.maximum.value_or(x.high)};
}

/// Of the curves as they are drawn: where one crosses an end of the stretch, its next point outside counts as well.
Extent extentOfY(const Panel& panel, double begin, double end)
{
    Extent y;
    for (const Series& series : panel.series) {
        if (series.rightAxis)
            continue;
        for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
            const bool joinsBefore = i + 1 < series.x.size() && series.x[i + 1] > begin;
            const bool joinsAfter = i > 0 && series.x[i - 1] < end;
            if ((series.x[i] < begin && !joinsBefore) || (series.x[i] > end && !joinsAfter))
                continue;
            const double error = i < series.error.size() ? series.error[i] : 0.0;
            y.add(series.y[i] - error);
            y.add(series.y[i] + error);
            if (i < series.y2.size())
                y.add(series.y2[i]);
        }
    }
    return y;
}

} // namespace

void placeInset(Panel& panel, Panel inset)
{
    for (Series& series : inset.series)
        series.label.clear();
    const Extent x = extentOfX(panel);
    const double width = insetWidth * (x.high - x.low);
    const Extent all = extentOfY(panel, x.low, x.high);
    const double atLeft = extentOfY(panel, x.low, x.low + width).high;
    const double atRight = extentOfY(panel, x.high - width, x.high).high;
    panel.insetLeft = atLeft < atRight;
    const double low = panel.y.minimum.value_or(all.low);
    const double covered = std::max(panel.insetLeft ? atLeft : atRight, low);
    const double high = std::max(panel.y.maximum.value_or(all.high), all.high);
    panel.y.maximum = std::max(high, low + (covered - low) / (1.0 - insetHeight - gap));
    panel.inset = std::make_shared<const Panel>(std::move(inset));
}

} // namespace ostwald
