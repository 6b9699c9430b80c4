#include "figures/script_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <vector>

namespace ostwald {
namespace {

constexpr double lowering = 0.18; ///< of a subscript, in heights of the text

constexpr QChar combiningTilde(0x0303);
constexpr QChar smallTilde(0x02dc);

struct Run {
    QString text;
    bool isSubscript = false;
    bool isUnderTilde = false; ///< its last letter
};

/// Most fonts leave a combining tilde beside the letter: it is set over it by hand.
void appendPlain(std::vector<Run>& runs, const QString& text)
{
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(combiningTilde); at >= 0; at = text.indexOf(combiningTilde, from)) {
        runs.push_back({.text = text.mid(from, at - from), .isUnderTilde = at > from});
        from = at + 1;
    }
    if (from < text.size())
        runs.push_back({.text = text.mid(from)});
}

std::vector<Run> runsOf(const QString& text)
{
    std::vector<Run> runs;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(QLatin1Char('_')); at >= 0; at = text.indexOf(QLatin1Char('_'), from)) {
        if (at + 1 >= text.size())
            break;
        if (at > from)
            appendPlain(runs, text.mid(from, at - from));
        runs.push_back({.text = text.mid(at + 1, 1), .isSubscript = true});
        from = at + 2;
    }
    if (from < text.size())
        appendPlain(runs, text.mid(from));
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
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.drawText(start + QPointF(0.0, run.isSubscript ? lowered : 0.0), run.text);
        start.rx() += metrics.horizontalAdvance(run.text);
        if (run.isUnderTilde) {
            const double back = 0.5 * (metrics.horizontalAdvance(run.text.back()) + metrics.horizontalAdvance(smallTilde));
            painter.drawText(start - QPointF(back, 0.0), QString(smallTilde));
        }
    }
}

} // namespace ostwald
