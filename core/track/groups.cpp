#include "track/groups.h"

namespace ostwald {
namespace {

/// Frames at either end in which a particle of the whole span may be missed.
constexpr int slack_frames = 3;

std::string atBorder(const Track& track, const Tracks& tracks, const Detections& detections)
{
    for (const TrackPoint& point : track.points) {
        if (!point.measured())
            continue;
        const auto& frame = detections[static_cast<std::size_t>(point.frame - tracks.firstFrame)];
        if (frame.particles[static_cast<std::size_t>(point.detection)].touchesEdge)
            return "meets the border in frame " + std::to_string(point.frame);
    }
    return {};
}

} // namespace

void assignGroups(Tracks& tracks, const Detections& detections)
{
    for (Track& track : tracks.tracks) {
        if (track.child || track.parents[0]) {
            track.group = Group::B;
            track.groupReason = track.parents[0] ? "product of a coalescence in frame " + std::to_string(track.first())
                                                 : "coalesces after frame " + std::to_string(track.last());
            continue;
        }
        track.groupReason = atBorder(track, tracks, detections);
        if (track.groupReason.empty() && track.first() > tracks.firstFrame + slack_frames)
            track.groupReason = "first seen in frame " + std::to_string(track.first());
        if (track.groupReason.empty() && track.last() < tracks.lastFrame - slack_frames)
            track.groupReason = "lost after frame " + std::to_string(track.last());
        track.group = track.groupReason.empty() ? Group::A : Group::Unassigned;
        if (track.group == Group::A)
            track.groupReason = "seen throughout, away from the border, without a coalescence";
    }
}

} // namespace ostwald
