#pragma once

#include "pipeline/pipeline.h"

#include <optional>
#include <string>
#include <vector>

namespace ostwald {

/// One of `count` parts of the frames to analyse, for work on several machines. Counted from 1.
struct Share {
    int number = 1;
    int count = 1;

    bool operator==(const Share&) const = default;
};

/// The frames of a share: parts of a range in order, as even as can be. Empty when there are more shares than frames.
/// @param whole  first and last frame that are analysed, both inside the movie
[[nodiscard]] std::optional<FrameRange> framesOf(Share share, FrameRange whole);

/// The detections of all shares as those of the whole range, under the key that a single run would have.
/// @param parts  of the shares in order; those without frames left out
/// @error InvalidArgument  they do not follow on each other from the first to the last frame of the range
[[nodiscard]] Result<Keyed<Detections>> unitedDetections(const Project& whole, const std::vector<Keyed<Detections>>& parts);

} // namespace ostwald
