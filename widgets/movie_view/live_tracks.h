#pragma once

#include "edits/apply_edits.h"

#include <memory>
#include <vector>

namespace ostwald {

/// Finds the tracks of a frame among very many: an index by stretches of frames, made anew for other tracks, and the
/// answer of the last frame that was asked for.
class LiveTracks {
public:
    /// Tracks that cover the frame, in their order. @param tracks  not null; the answer points into them
    [[nodiscard]] const std::vector<const Track*>& in(const std::shared_ptr<const EditedTracks>& tracks, int frame);

private:
    void index(const Tracks& tracks);

    std::weak_ptr<const EditedTracks> m_tracks; ///< that the rest is of
    int m_firstFrame = 0;
    std::vector<std::vector<const Track*>> m_stretches;
    int m_frame = 0;
    bool m_hasFound = false;
    std::vector<const Track*> m_found; ///< in m_frame
};

} // namespace ostwald
