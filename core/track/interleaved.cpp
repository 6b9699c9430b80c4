#include "track/interleaved.h"

#include "track/gaps.h"
#include "track/geometry.h"
#include "track/renumber.h"

#include <algorithm>

namespace ostwald {
namespace {

/// The later one in time has no past and the earlier one no future of its own that a join would lose.
bool mayBeOne(const Track& early, const Track& late)
{
    if (late.parents[0] || (early.child && late.child))
        return false;
    const Track& shorter = early.last() < late.last() ? early : late;
    return !shorter.child;
}

bool areInterleaved(const Track& early, const Track& late, const Geometry& geometry)
{
    for (int frame = late.first(); frame <= std::min(early.last(), late.last()); ++frame) {
        const TrackPoint& a = early.at(frame);
        const TrackPoint& b = late.at(frame);
        if ((a.measured() && b.measured()) || geometry.distance_px(a, b) > std::min(a.r_px, b.r_px))
            return false;
    }
    return true;
}

/// All measured points of both, bridged, and what the early one has before its first measured point.
std::vector<TrackPoint> joined(const Track& early, const Track& late)
{
    Track whole;
    const int last = std::max(early.last(), late.last());
    bool isSeen = false;
    for (int frame = early.first(); frame <= last; ++frame) {
        const TrackPoint* seen = nullptr;
        for (const Track* track : {&early, &late})
            if (track->covers(frame) && (track->at(frame).measured() || (!isSeen && track == &early)))
                seen = &track->at(frame);
        if (seen == nullptr)
            continue;
        isSeen = isSeen || seen->measured();
        Track next;
        next.points.push_back(*seen);
        if (whole.points.empty())
            whole.points = next.points;
        else
            appendBridged(whole, next);
    }
    return whole.points;
}

void renameParent(Tracks& tracks, TrackId from, TrackId to)
{
    for (Coalescence& event : tracks.coalescences)
        for (TrackId* parent : {&event.parentA, &event.parentB})
            if (*parent == from)
                *parent = to;
    for (Track& track : tracks.tracks)
        for (auto& parent : track.parents)
            if (parent == from)
                parent = to;
}

} // namespace

void placeInterpolated(Tracks& tracks)
{
    const auto driftAt = [&tracks](int frame) {
        return tracks.drift[static_cast<std::size_t>(frame - tracks.firstFrame)];
    };
    for (Track& track : tracks.tracks) {
        const TrackPoint* from = nullptr;
        for (std::size_t k = 0; k < track.points.size(); ++k) {
            const TrackPoint& to = track.points[k];
            if (!to.measured())
                continue;
            if (from != nullptr) {
                const Drift start = driftAt(from->frame);
                const Drift end = driftAt(to.frame);
                for (int frame = from->frame + 1; frame < to.frame; ++frame) {
                    TrackPoint& point = track.points[static_cast<std::size_t>(frame - track.first())];
                    const double f = static_cast<double>(frame - from->frame) / (to.frame - from->frame);
                    const Drift now = driftAt(frame);
                    point.x_px =
                        (1.0 - f) * (from->x_px - start.dx_px) + f * (to.x_px - end.dx_px) + now.dx_px;
                    point.y_px =
                        (1.0 - f) * (from->y_px - start.dy_px) + f * (to.y_px - end.dy_px) + now.dy_px;
                }
            }
            from = &to;
        }
    }
}

void joinInterleaved(Tracks& tracks)
{
    const Geometry geometry(tracks);
    const auto idOf = [](std::size_t place) { return TrackId{static_cast<std::int64_t>(place) + 1}; };
    std::vector<Track>& all = tracks.tracks;
    std::vector<std::vector<std::size_t>> startsIn(
        static_cast<std::size_t>(tracks.lastFrame - tracks.firstFrame) + 1);
    for (std::size_t j = 0; j < all.size(); ++j)
        startsIn[static_cast<std::size_t>(all[j].first() - tracks.firstFrame)].push_back(j);
    for (std::size_t i = 0; i < all.size(); ++i)
        // Where the later one is first seen, the earlier one is not. What is appended is looked at, too.
        for (std::size_t k = 1; k < all[i].points.size(); ++k) {
            if (all[i].points[k].measured())
                continue;
            for (const std::size_t j :
                 startsIn[static_cast<std::size_t>(all[i].points[k].frame - tracks.firstFrame)]) {
                Track& early = all[i];
                Track& late = all[j];
                if (late.points.empty() || !mayBeOne(early, late) || !areInterleaved(early, late, geometry))
                    continue;
                early.points = joined(early, late);
                if (late.child) {
                    early.child = late.child;
                    renameParent(tracks, idOf(j), idOf(i));
                }
                late.points.clear();
                late.child.reset();
                break;
            }
        }
    dropEmptyTracks(tracks);
}

} // namespace ostwald
