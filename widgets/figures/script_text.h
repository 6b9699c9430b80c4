#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QPointF;

namespace ostwald {

/// Text in which "_" makes the next letter a subscript, as in "k_f", and a combining tilde lies over its letter. Unicode has too few subscripts, and rich text comes out
/// badly spaced in SVG.
struct ScriptFonts {
    QFont text;
    QFont subscript;
};

[[nodiscard]] double scriptWidth(const QString& text, const ScriptFonts& fonts);

/// @param start  on the baseline
void drawScript(QPainter& painter, QPointF start, const QString& text, const ScriptFonts& fonts);

} // namespace ostwald
