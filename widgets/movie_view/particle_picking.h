#pragma once

#include "document/document.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <set>

namespace ostwald {

/// What was detected in a frame, or null when it was not analysed.
[[nodiscard]] const FrameDetections* detectionsIn(const Results& results, int frame);

/// The measured particle of a track point, or null: interpolated, or its detections are not at hand.
[[nodiscard]] const Detection* detectionOf(const Results& results, const TrackPoint& point);

/// Moves a position of frame `from` to where that place of the specimen is in frame `to`.
[[nodiscard]] QPointF carriedByDrift(const Tracks& tracks, QPointF position_px, int from, int to);

/// The tracked particle under a point of the frame: its outline contains it, or its centre is the nearest
/// within its radius or `reach_px`, whichever is larger.
[[nodiscard]] std::optional<TrackId> particleAt(const Document& document, int frame, QPointF position_px,
                                                double reach_px);

/// Tracked particles whose centre lies in a rectangle of the frame.
[[nodiscard]] std::set<TrackId> particlesIn(const Document& document, int frame, const QRectF& box_px);

} // namespace ostwald
