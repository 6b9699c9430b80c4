#include "movie_view/halo.h"

namespace ostwald {

void drawTextWithHalo(QPainter& painter, QPointF baseline, const QString& text, const QColor& colour)
{
    // Shifted copies cost a fifth of a stroked outline, and ids are drawn by the thousand.
    painter.setPen(QColor::fromRgba(seamOnPicture));
    for (const QPointF shift : {QPointF(-1.0, 0.0), QPointF(1.0, 0.0), QPointF(0.0, -1.0), QPointF(0.0, 1.0)})
        painter.drawText(baseline + shift, text);
    painter.setPen(colour);
    painter.drawText(baseline, text);
}

} // namespace ostwald
