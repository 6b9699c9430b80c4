#include "track/groups.h"

#include "track/geometry.h"
#include "track/volume_step.h"

namespace ostwald {
namespace {

/// Frames in a row in which a particle of the whole span may be missed.
constexpr int slack_frames = 3;

std::string atBorder(const Track& track, const Tracks& tracks, const Detections& detections)
{
    for (const TrackPoint& point : track.points) {
        if (!point.measured())
            continue;
        const auto& frame = detections[static_cast<std::size_t>(point.frame - tracks.firstFrame)];
        if (frame.particles[static_cast<std::size_t>(point.detection)].touchesEdge)
            return tracks.areStills ? "meets the border" : "meets the border in frame " + std::to_string(point.frame);
    }
    return {};
}

/// Where it was missed for so long that it cannot be said to have been seen throughout.
std::string longGap(const Track& track)
{
    const TrackPoint* seen = nullptr;
    for (const TrackPoint& point : track.points) {
        if (!point.measured())
            continue;
        if (seen != nullptr && point.frame - seen->frame > slack_frames + 1)
            return "not seen from frame " + std::to_string(seen->frame + 1) + " to " + std::to_string(point.frame - 1);
        seen = &point;
    }
    return {};
}

} // namespace

void assignGroup(Track& track, const Tracks& tracks, const Detections& detections)
{
    const Geometry geometry(tracks);
    if (track.child || track.parents[0]) {
        track.group = Group::B;
        track.groupReason = track.parents[0] ? "product of a coalescence in frame " + std::to_string(track.first())
                                             : "coalesces after frame " + std::to_string(track.last());
        return;
    }
    track.groupReason = atBorder(track, tracks, detections);
    if (tracks.areStills) {
        track.group = track.groupReason.empty() ? Group::A : Group::Unassigned;
        if (track.group == Group::A)
            track.groupReason = "in a still of its sample, away from the border";
        return;
    }
    if (track.groupReason.empty() && track.first() > tracks.firstFrame + slack_frames)
        track.groupReason = (geometry.meetsBorder(track.points.front(), track.first() - 1)
                                 ? "enters through the border in frame "
                                 : "first seen in frame ") +
                            std::to_string(track.first());
    if (track.groupReason.empty() && track.last() < tracks.lastFrame - slack_frames)
        track.groupReason = (geometry.meetsBorder(track.points.back(), track.last() + 1)
                                 ? "leaves through the border after frame "
                                 : "lost after frame ") +
                            std::to_string(track.last());
    if (track.groupReason.empty())
        track.groupReason = longGap(track);
    if (track.groupReason.empty()) {
        if (const auto frame = volumeStepOf(track))
            track.groupReason = "grows by a step in frame " + std::to_string(*frame);
    }
    track.group = track.groupReason.empty() ? Group::A : Group::Unassigned;
    if (track.group == Group::A)
        track.groupReason = "seen throughout, away from the border, without a coalescence";
}

void assignGroups(Tracks& tracks, const Detections& detections)
{
    for (Track& track : tracks.tracks)
        assignGroup(track, tracks, detections);
}

} // namespace ostwald
