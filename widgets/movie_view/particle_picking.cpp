#include "movie_view/particle_picking.h"

#include "track/drift_at.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ostwald {
namespace {

bool outlineContains(const Detection& detection, QPointF position_px)
{
    return detection.outline.size() > 2 &&
           cv::pointPolygonTest(detection.outline,
                                {static_cast<float>(position_px.x()), static_cast<float>(position_px.y())},
                                false) >= 0.0;
}

} // namespace

const FrameDetections* detectionsIn(const Results& results, int frame)
{
    const Detections* frames = shownDetections(results);
    if (!frames || frames->empty())
        return nullptr;
    const int index = frame - frames->front().frame;
    return index >= 0 && index < static_cast<int>(frames->size()) ? &(*frames)[static_cast<std::size_t>(index)]
                                                                  : nullptr;
}

const Detection* detectionOf(const Results& results, const TrackPoint& point)
{
    const FrameDetections* found = detectionsIn(results, point.frame);
    if (!found || point.detection < 0 || point.detection >= static_cast<int>(found->particles.size()))
        return nullptr;
    return &found->particles[static_cast<std::size_t>(point.detection)];
}

QPointF carriedByDrift(const Tracks& tracks, QPointF position_px, int from, int to)
{
    const Drift before = driftAt(tracks, from);
    const Drift after = driftAt(tracks, to);
    return position_px + QPointF(after.dx_px - before.dx_px, after.dy_px - before.dy_px);
}

std::optional<TrackId> particleAt(const Document& document, int frame, QPointF position_px, double reach_px)
{
    const Tracks* tracks = document.tracks();
    if (!tracks)
        return std::nullopt;
    std::optional<TrackId> nearest;
    double nearest_px = std::numeric_limits<double>::infinity();
    for (const Track& track : tracks->tracks) {
        if (!track.covers(frame))
            continue;
        const TrackPoint& point = track.at(frame);
        const double distance_px = std::hypot(point.x_px - position_px.x(), point.y_px - position_px.y());
        if (distance_px >= nearest_px || distance_px > 4.0 * point.r_px + reach_px)
            continue;
        const Detection* detection = detectionOf(document.results(), point);
        if (distance_px <= std::max(point.r_px, reach_px) ||
            (detection && outlineContains(*detection, position_px))) {
            nearest = track.id;
            nearest_px = distance_px;
        }
    }
    return nearest;
}

std::set<TrackId> particlesIn(const Document& document, int frame, const QRectF& box_px)
{
    std::set<TrackId> inside;
    if (const Tracks* tracks = document.tracks())
        for (const Track& track : tracks->tracks)
            if (track.covers(frame) && box_px.contains(track.at(frame).x_px, track.at(frame).y_px))
                inside.insert(track.id);
    return inside;
}

} // namespace ostwald
