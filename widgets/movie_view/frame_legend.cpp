#include "movie_view/frame_legend.h"

#include "movie_view/halo.h"
#include "base/nice_numbers.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace ostwald {
namespace {

constexpr double margin = 16.0;
constexpr double barHeight = 4.0;

QString lengthText(double length_nm)
{
    if (length_nm >= 1000.0)
        return QCoreApplication::translate("ScaleBar", "%1 \u00b5m").arg(length_nm / 1000.0);
    return QCoreApplication::translate("ScaleBar", "%1 nm").arg(length_nm);
}

} // namespace

ScaleBar scaleBarFor(const Calibration& calibration, double scale, double longest)
{
    if (const auto pixelSize_nm = calibration.pixelSize_nm) {
        const double perView_nm = *pixelSize_nm / scale;
        const double length_nm = niceNumberBelow(longest * perView_nm);
        return {length_nm / perView_nm, lengthText(length_nm)};
    }
    const double length_px = niceNumberBelow(longest / scale);
    return {length_px * scale, QCoreApplication::translate("ScaleBar", "%1 px").arg(length_px)};
}

void drawScaleBar(QPainter& painter, const ScaleBar& bar, const QRectF& area)
{
    const QRectF rect(area.right() - margin - bar.length, area.bottom() - margin - barHeight, bar.length,
                      barHeight);
    painter.fillRect(rect.adjusted(-1.0, -1.0, 1.0, 1.0), QColor::fromRgba(seamOnPicture));
    painter.fillRect(rect, QColor::fromRgba(inkOnPicture));
    const double textWidth = QFontMetricsF(painter.font()).horizontalAdvance(bar.text);
    const double left = std::min(rect.center().x() - textWidth / 2.0, area.right() - 4.0 - textWidth);
    drawTextWithHalo(painter, {left, rect.top() - 8.0}, bar.text, QColor::fromRgba(inkOnPicture));
}

void drawClock(QPainter& painter, const QString& text, const QRectF& area)
{
    const QPointF baseline(area.left() + margin,
                           area.top() + margin + QFontMetricsF(painter.font()).ascent());
    drawTextWithHalo(painter, baseline, text, QColor::fromRgba(inkOnPicture));
}

} // namespace ostwald
