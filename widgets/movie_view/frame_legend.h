#pragma once

#include "movie/movie.h"
#include "movie_view/particle_measure.h"

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

/// What the colours of the particles mean.
struct ColourBar {
    ColourBy by = ColourBy::Size;
    QString title;  ///< with its unit: "Radius (nm)"
    QString low;    ///< at the left end
    QString middle; ///< "0" of rates, else empty
    QString high;
};

/// In nm and s as far as the calibration has them, else in px and frames. @pre by != ColourBy::Group
[[nodiscard]] ColourBar colourBarFor(ColourBy by, const MeasureScale& scale, const Calibration& calibration);

/// Colour bar at the left of an area of the view, below the clock whether or not that is shown, with a sample
/// of the colour of particles without a number.
void drawColourBar(QPainter& painter, const ColourBar& bar, const QColor& unknown, const QRectF& area);

} // namespace ostwald
