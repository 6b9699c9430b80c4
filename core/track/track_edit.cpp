#include "track/track_edit.h"

#include <cmath>
#include <limits>

namespace ostwald {
namespace {

Track* trackAt(Tracks& tracks, const Anchor& anchor)
{
    Track* nearest = nullptr;
    double best = std::numeric_limits<double>::infinity();
    for (Track& track : tracks.tracks) {
        if (!track.covers(anchor.frame))
            continue;
        const TrackPoint& point = track.at(anchor.frame);
        const double distance = std::hypot(point.x_px - anchor.x_px, point.y_px - anchor.y_px);
        if (distance <= 2.0 * point.r_px && distance < best) {
            best = distance;
            nearest = &track;
        }
    }
    return nearest;
}

bool apply(Tracks& tracks, const Tracks& proposed, const TagEdit& edit)
{
    Track* track = trackAt(tracks, edit.anchor);
    if (track == nullptr)
        return false;
    if (edit.group == Group::Unassigned) {
        const auto index = track - tracks.tracks.data();
        *track = proposed.tracks[static_cast<std::size_t>(index)];
        return true;
    }
    track->group = edit.group;
    track->groupByHand = true;
    track->groupReason = "tagged by hand in frame " + std::to_string(edit.anchor.frame);
    return true;
}

} // namespace

EditedTracks applyEdits(Tracks tracks, const std::vector<TrackEdit>& edits)
{
    const Tracks proposed = tracks;
    EditedTracks result{std::move(tracks), {}};
    for (std::size_t i = 0; i < edits.size(); ++i)
        if (!std::visit([&](const auto& edit) { return apply(result.tracks, proposed, edit); }, edits[i]))
            result.unmatched.push_back(i);
    return result;
}

} // namespace ostwald
