#pragma once

#include "base/ids.h"
#include "figures/plot_layout.h"

#include <QString>

#include <optional>

namespace ostwald {

/// The curve of a bundle nearest to `at`, no farther than `reach`.
[[nodiscard]] std::optional<TrackId> nearestTrack(const Panel& panel, const PlotLayout& layout, QPointF at,
                                                  double reach);

/// What lies under the pointer.
struct Reading {
    QString text;                  ///< name, x and y with their units
    std::optional<QPointF> sample; ///< where the sample read lies; nullopt = the pointer's own coordinates
};

/// The nearest sample within `reach`, else the coordinates of `at`, which is inside the plot.
[[nodiscard]] Reading readPanel(const Panel& panel, const PlotLayout& layout, QPointF at, double reach);

} // namespace ostwald
