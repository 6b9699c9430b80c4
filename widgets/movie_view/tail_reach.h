#pragma once

#include "edits/apply_edits.h"

#include <QRectF>

#include <memory>
#include <unordered_map>

namespace ostwald {

/// Where tails can lie, so that those out of sight need not be looked at: kept for a stretch of frames, as the places of a
/// thousand tails come from far memory.
class TailReach {
public:
    /// Of tails that end in `frame` and are at most `length_frames` long. @param tracks  not null; those asked for below are
    /// theirs
    void prepare(const std::shared_ptr<const EditedTracks>& tracks, int frame, int length_frames);

    /// Holds the tail of a track that covers the frame, px of the frame. @pre prepare()
    [[nodiscard]] QRectF of(const Track& track);

private:
    std::weak_ptr<const EditedTracks> m_tracks; ///< that the rest is of
    int m_stretch = -1;
    int m_length_frames = -1;
    const Tracks* m_all = nullptr;
    int m_begin = 0; ///< frames that the boxes hold
    int m_end = 0;
    QPointF m_shift; ///< by the drift from the first frame to the present one
    std::unordered_map<const Track*, QRectF> m_boxes; ///< carried by the drift to the first frame
};

} // namespace ostwald
