#include "track/drift_at.h"

#include <algorithm>

namespace ostwald {

Drift driftAt(const Tracks& tracks, int frame)
{
    if (tracks.drift.empty())
        return {};
    const int last = static_cast<int>(tracks.drift.size()) - 1;
    return tracks.drift[static_cast<std::size_t>(std::clamp(frame - tracks.firstFrame, 0, last))];
}

} // namespace ostwald
