#include "movie_view/halo.h"

namespace ostwald {

void drawSeam(QPainter& painter, QPointF baseline, const QString& text)
{
    // Shifted copies cost a fifth of a stroked outline.
    painter.setPen(QColor::fromRgba(seamOnPicture));
    for (const QPointF shift : {QPointF(-1.0, 0.0), QPointF(1.0, 0.0), QPointF(0.0, -1.0), QPointF(0.0, 1.0)})
        painter.drawText(baseline + shift, text);
}

void drawTextWithHalo(QPainter& painter, QPointF baseline, const QString& text, const QColor& colour)
{
    drawSeam(painter, baseline, text);
    painter.setPen(colour);
    painter.drawText(baseline, text);
}

} // namespace ostwald
