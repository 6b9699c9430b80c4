#pragma once

#include "edits/apply_edits.h"

#include <cstddef>
#include <vector>

namespace ostwald {

/// The corrections, by their place in the list, that made one observation of a particle what it is.
struct PointOrigin {
    /// Those of masks in this frame that meet the particle. None: the outline is as the program found it. Their number is
    /// the revision of the mask.
    std::vector<std::size_t> ofMask;
    std::vector<std::size_t> ofTrack; ///< all others that speak of the particle, in whatever frame
};

/// @pre the track is one of edited.tracks and covers the frame
[[nodiscard]] PointOrigin originOf(const EditedTracks& edited, const std::vector<Edit>& edits, const Track& track, int frame);

} // namespace ostwald
