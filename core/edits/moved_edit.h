#pragma once

#include "edits/apply_edits.h"

#include <optional>

namespace ostwald {

/// A correction that does not fit any more, moved to a particle that a person shows: each place where no particle is goes to
/// where that one is in its frame, or in `frame` when it is not seen there; a stroke moves as a whole. nullopt when the
/// particle is seen in neither frame, or every place has its particle and something else does not fit.
/// @pre the track is one of the tracks
[[nodiscard]] std::optional<Edit> movedTo(const Track& track, int frame, const Edit& edit, const Tracks& tracks);

} // namespace ostwald
