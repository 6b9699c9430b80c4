#pragma once

#include "edits/edit.h"
#include "segment/detection.h"
#include "track/tracks.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ostwald {

/// A correction that does not fit what was found: shown to the person, never dropped.
struct EditConflict {
    std::size_t edit = 0; ///< index into the corrections
    std::string reason;   ///< a plain English sentence
};

/// What a person said of a link, an event or a track, where it is now.
struct Review {
    ReviewTarget target = ReviewTarget::Link;
    Verdict verdict = Verdict::Accepted;
    TrackId track{};
    int frame = 0;
};

struct EditedTracks {
    std::shared_ptr<const Detections> detections; ///< after the edits of masks; TrackPoint::detection refers to these
    Tracks tracks;
    std::vector<EditConflict> conflicts;
    std::vector<Review> reviews;
};

/// Replays the corrections in order. Tracks that no edit touches stay as they are and keep their ids; what comes off a
/// track gets an id after the last one. Edits of masks leave the positions of particles in their frame's list: new
/// ones are appended, removed ones belong to no track any more. A correction that is already so (another run found
/// the same by itself) counts as applied. Groups of touched tracks are proposed anew unless tagged by hand.
/// An anchor finds the track whose centre is the nearest within two of its radii.
/// @pre tracks was linked from detections
[[nodiscard]] EditedTracks applyEdits(std::shared_ptr<const Detections> detections, Tracks tracks,
                                      const std::vector<Edit>& edits);

} // namespace ostwald
