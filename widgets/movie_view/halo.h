#pragma once

#include <QPainter>

namespace ostwald {

/// Ink over a micrograph, whose grey is anything: white on a black seam reads on all of it, in either theme.
inline constexpr QRgb inkOnPicture = 0xffffffff;
inline constexpr QRgb seamOnPicture = 0xb4000000;

/// The seam alone. @param baseline  left end of the base line
void drawSeam(QPainter& painter, QPointF baseline, const QString& text);

/// Text with a dark seam around it. @param baseline  left end of the base line
void drawTextWithHalo(QPainter& painter, QPointF baseline, const QString& text, const QColor& colour);

} // namespace ostwald
