#pragma once

#include "track/tracks.h"

#include <string>
#include <variant>
#include <vector>

namespace ostwald {

/// Where a correction was made: it is found again after every re-run by frame and position, not by id.
struct Anchor {
    int frame = 0;
    double x_px = 0.0;
    double y_px = 0.0;

    bool operator==(const Anchor&) const = default;
};

/// A person's word on the group of a track.
struct TagEdit {
    Anchor anchor;
    Group group = Group::Unassigned; ///< Unassigned = back to the program's proposal

    bool operator==(const TagEdit&) const = default;
};

using TrackEdit = std::variant<TagEdit>;

struct EditedTracks {
    Tracks tracks;
    std::vector<std::size_t> unmatched; ///< indices into edits that found no particle: reported, never dropped
};

/// Replays the edits in order on freshly linked tracks. An anchor finds the track whose particle contains it
/// in that frame, or whose centre is the nearest within two radii.
[[nodiscard]] EditedTracks applyEdits(Tracks tracks, const std::vector<TrackEdit>& edits);

} // namespace ostwald
