#pragma once

#include "movie/movie.h"

#include <QPainter>
#include <QString>

namespace ostwald {

/// A bar of round length: 1, 2 or 5 times a power of ten.
struct ScaleBar {
    double length = 0.0; ///< in the view
    QString text;        ///< "5 nm", or px while the pixel size is unknown
};

/// The longest bar of round length that is not longer than `longest` view pixels.
/// @param scale  view pixels per picture pixel
[[nodiscard]] ScaleBar scaleBarFor(const Calibration& calibration, double scale, double longest);

/// Scale bar in the lower right corner of an area of the view; instruments burn theirs in at the lower left.
void drawScaleBar(QPainter& painter, const ScaleBar& bar, const QRectF& area);

/// Text in the upper left corner of an area of the view.
void drawClock(QPainter& painter, const QString& text, const QRectF& area);

} // namespace ostwald
