#include "figures/plot_legend.h"

#include "figures/chart_text.h"
#include "figures/plot_curves.h"
#include "figures/script_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace ostwald {

namespace {

struct Entry {
    const Series* series = nullptr;
    QString text;
    double width = 0.0;
};

/// The measures of a legend, in the units of the page.
struct Measures {
    explicit Measures(const PlotStyle& plotStyle)
        : style(plotStyle), metrics(style.smallFont()), sample(14.0 * style.unit()), gap(4.0 * style.unit()),
          between(12.0 * style.unit()), rowHeight(std::ceil(metrics.height()) + 2.0 * style.unit())
    {
    }

    [[nodiscard]] std::vector<Entry> entriesOf(const Panel& panel) const
    {
        std::vector<Entry> entries;
        for (const Series& series : panel.series) {
            const QString text = chartText(series.label, style);
            if (!text.isEmpty())
                entries.push_back({&series, text, sample + gap + scriptWidth(text, fonts)});
        }
        return entries;
    }

    const PlotStyle& style;
    ScriptFonts fonts{style.smallFont(), style.smallFont()};
    QFontMetricsF metrics;
    double sample;
    double gap;
    double between;
    double rowHeight;
};

double totalWidth(const std::vector<Entry>& entries, double between)
{
    double width = -between;
    for (const Entry& entry : entries)
        width += entry.width + between;
    return width;
}

} // namespace

int legendRows(const Panel& panel, const PlotStyle& style, double pageWidth)
{
    const Measures measures(style);
    const double room = pageWidth - 2.0 * measures.gap;
    int rows = 0;
    double x = room;
    for (const Entry& entry : measures.entriesOf(panel)) {
        if (rows == 0 || x + entry.width > room) {
            ++rows;
            x = 0.0;
        }
        x += entry.width + measures.between;
    }
    return rows;
}

double legendHeight(int rows, const PlotStyle& style)
{
    return rows * Measures(style).rowHeight;
}

void paintLegend(QPainter& painter, const Panel& panel, const PlotLayout& layout, const PlotStyle& style)
{
    if (layout.legendRow.isEmpty())
        return;
    const Measures measures(style);
    const std::vector<Entry> entries = measures.entriesOf(panel);
    const double right = layout.page.right() - measures.gap;
    const bool fits = layout.legendRow.left() + totalWidth(entries, measures.between) <= right;
    const double left = fits ? layout.legendRow.left() : layout.page.left() + measures.gap;
    const double more = measures.between + measures.metrics.horizontalAdvance(QStringLiteral("+9"));
    const auto rows = static_cast<int>(std::lround(layout.legendRow.height() / measures.rowHeight));
    int row = 0;
    double x = left;
    painter.setFont(style.smallFont());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        if (row + 1 < rows && x + entry.width > right) {
            ++row;
            x = left;
        }
        const double middle = layout.legendRow.top() + (row + 0.5) * measures.rowHeight;
        const double baseline = middle + 0.5 * measures.metrics.capHeight();
        const bool isLast = i + 1 == entries.size();
        if (row + 1 >= rows && x + entry.width + (isLast ? 0.0 : more) > right) {
            painter.setPen(style.theme.mutedText);
            painter.drawText(QPointF(x, baseline), QStringLiteral("+%1").arg(entries.size() - i));
            return;
        }
        painter.save();
        paintSample(painter, *entry.series,
                    QRectF(x, middle - 0.5 * measures.sample, measures.sample, measures.sample), style);
        painter.restore();
        painter.setPen(style.theme.text);
        drawScript(painter, QPointF(x + measures.sample + measures.gap, baseline), entry.text, measures.fonts);
        x += entry.width + measures.between;
    }
}

} // namespace ostwald
