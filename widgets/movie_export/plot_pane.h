#pragma once

#include "figure/figure.h"
#include "theme/theme.h"

#include <QImage>
#include <QRectF>

#include <optional>

namespace ostwald {

/// A plot over time as a picture, on which the playhead moves.
struct PlotPane {
    QImage picture;
    QRectF plot;          ///< inside the axes, in pixels of the picture
    double begin_s = 0.0; ///< time at its left
    double end_s = 0.0;   ///< and at its right
};

/// To be called in the GUI thread; the pane may then be drawn on anywhere.
/// @param panel  with time on its x axis
[[nodiscard]] PlotPane makePlotPane(Panel panel, QSize size_px, const Theme& theme);

/// The pane with the playhead at t_s, or without it.
[[nodiscard]] QImage paneAt(const PlotPane& pane, std::optional<double> t_s, const QColor& playhead);

} // namespace ostwald
