#include "figures/script_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <vector>

namespace ostwald {
namespace {

constexpr double lowering = 0.18; ///< of a subscript, in heights of the text

struct Run {
    QString text;
    bool isSubscript = false;
};

std::vector<Run> runsOf(const QString& text)
{
    std::vector<Run> runs;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(QLatin1Char('_')); at >= 0; at = text.indexOf(QLatin1Char('_'), from)) {
        if (at + 1 >= text.size())
            break;
        if (at > from)
            runs.push_back({text.mid(from, at - from)});
        runs.push_back({text.mid(at + 1, 1), true});
        from = at + 2;
    }
    if (from < text.size())
        runs.push_back({text.mid(from)});
    return runs;
}

} // namespace

double scriptWidth(const QString& text, const ScriptFonts& fonts)
{
    double width = 0.0;
    for (const Run& run : runsOf(text))
        width += QFontMetricsF(run.isSubscript ? fonts.subscript : fonts.text).horizontalAdvance(run.text);
    return width;
}

void drawScript(QPainter& painter, QPointF start, const QString& text, const ScriptFonts& fonts)
{
    const double lowered = lowering * fonts.text.pixelSize();
    for (const Run& run : runsOf(text)) {
        const QFont& font = run.isSubscript ? fonts.subscript : fonts.text;
        painter.setFont(font);
        painter.drawText(start + QPointF(0.0, run.isSubscript ? lowered : 0.0), run.text);
        start.rx() += QFontMetricsF(font).horizontalAdvance(run.text);
    }
}

} // namespace ostwald
