#pragma once

#include "edits/edit.h"
#include "track/tracks.h"

#include <optional>

namespace ostwald {

/// First frame in which the particle's disc meets the region, which moves with the specimen.
[[nodiscard]] std::optional<int> meetingFrame(const Track& track, const Tracks& tracks, const RegionEdit& region);

} // namespace ostwald
