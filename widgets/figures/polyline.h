#pragma once

#include "figure/figure.h"
#include "figures/plot_layout.h"

#include <QPolygonF>

#include <functional>
#include <vector>

namespace ostwald {

/// Calls `receive` with every unbroken stretch of a Line or Bundle, mapped, rounded to multiples of `grain`
/// (unless 0), and with points nearer than `tolerance` to the one before left out. Bundles are parted at a
/// new id as well.
void forEachStretch(const Series& series, const PlotLayout& layout, double tolerance, double grain,
                    const std::function<void(const QPolygonF&)>& receive);

/// The parts of an open polyline inside `area`. Clipped here and not by the painter, because SVG ignores
/// that.
[[nodiscard]] std::vector<QPolygonF> clippedPolyline(const QPolygonF& line, const QRectF& area);

/// The part of a closed polygon inside `area` (Sutherland-Hodgman).
[[nodiscard]] QPolygonF clippedPolygon(const QPolygonF& polygon, const QRectF& area);

} // namespace ostwald
