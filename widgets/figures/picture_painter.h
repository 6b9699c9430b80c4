#pragma once

#include "figure/figure.h"
#include "figures/plot_style.h"

class QPainter;
class QRectF;

namespace ostwald {

/// The largest rectangle of the picture's ratio in the middle of `area`.
[[nodiscard]] QRectF pictureArea(const Picture& picture, const QRectF& area);

/// Draws a picture with outlines, scale bar and clock over it. Only the frame is made of pixels; the rest are vectors,
/// black or white, whatever stands out where they lie.
/// @pre panel.picture
void paintPicture(QPainter& painter, const Panel& panel, const QRectF& area, const PlotStyle& style);

} // namespace ostwald
