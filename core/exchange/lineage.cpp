#include "exchange/lineage.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ostwald {
namespace {

/// Longer than any movie; keeps a damaged file from asking for all memory.
constexpr int largestFrame = 10'000'000;

Error damaged(std::int64_t track, const std::string& what)
{
    return {ErrorCode::CorruptData, "Track " + std::to_string(track) + ' ' + what + '.', {}};
}

bool isLength(double length)
{
    return std::isfinite(length) && length >= 0.0;
}

Status checkPoint(const LineageTrack& track, const LineagePoint& point)
{
    const std::string place = "in frame " + std::to_string(point.frame);
    if (point.frame < 0 || point.frame > largestFrame)
        return damaged(track.id, "has the impossible frame " + std::to_string(point.frame));
    if (!std::isfinite(point.x_px) || !std::isfinite(point.y_px))
        return damaged(track.id, "has no position " + place);
    if (!isLength(point.r_px) || !isLength(point.rSd_px) || !isLength(point.area_px2))
        return damaged(track.id, "has an impossible size " + place);
    return Done{};
}

Status checkTrack(LineageTrack& track)
{
    if (track.points.empty())
        return damaged(track.id, "is empty");
    std::ranges::stable_sort(track.points, {}, &LineagePoint::frame);
    for (const LineagePoint& point : track.points)
        if (const Status status = checkPoint(track, point); !status)
            return status;
    const auto twice = std::ranges::adjacent_find(track.points, {}, &LineagePoint::frame);
    if (twice != track.points.end())
        return damaged(track.id, "is twice in frame " + std::to_string(twice->frame));
    return Done{};
}

} // namespace

FrameSpan spanOf(const Lineage& lineage)
{
    FrameSpan span{lineage.firstFrame, lineage.lastFrame};
    bool isKnown = lineage.lastFrame >= lineage.firstFrame;
    for (const LineageTrack& track : lineage.tracks)
        for (const LineagePoint& point : track.points) {
            span.first = isKnown ? std::min(span.first, point.frame) : point.frame;
            span.last = isKnown ? std::max(span.last, point.frame) : point.frame;
            isKnown = true;
        }
    return isKnown ? span : FrameSpan{};
}

Status normalize(Lineage& lineage)
{
    if (lineage.tracks.empty())
        return Error{ErrorCode::InsufficientData, "There is no particle in it.", {}};
    std::ranges::stable_sort(lineage.tracks, {}, &LineageTrack::id);
    const auto twice = std::ranges::adjacent_find(lineage.tracks, {}, &LineageTrack::id);
    if (twice != lineage.tracks.end())
        return damaged(twice->id, "is there twice");
    std::map<std::int64_t, const LineageTrack*> byId;
    for (LineageTrack& track : lineage.tracks) {
        if (const Status status = checkTrack(track); !status)
            return status;
        byId.emplace(track.id, &track);
    }
    for (const LineageTrack& track : lineage.tracks)
        for (const std::int64_t parent : track.parents) {
            const auto found = byId.find(parent);
            if (found == byId.end())
                return damaged(track.id, "descends from " + std::to_string(parent) + ", which is not there");
            if (found->second->points.back().frame >= track.points.front().frame)
                return damaged(track.id,
                               "begins before its parent " + std::to_string(parent) + " ends");
        }
    return Done{};
}

} // namespace ostwald
