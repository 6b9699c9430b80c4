#pragma once

#include <vector>

namespace ostwald {

/// The eight frames, evenly spread from the first to the last, by which a movie is judged; all of a shorter one.
/// @param count  of the movie's frames, at least 1
[[nodiscard]] std::vector<int> sampledFrames(int count);

} // namespace ostwald
