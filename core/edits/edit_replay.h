#pragma once

#include "edits/apply_edits.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace ostwald {

/// What one correction changed, as it was before: enough to take the correction back without replaying the others.
struct EditPatch {
    std::vector<Track> tracks;         ///< changed or erased ones, by id
    std::int64_t lastId = 0;           ///< tracks above it are new
    std::size_t firstEvent = 0;        ///< from this place on, `events` stood where `newEvents` stand now
    std::vector<Coalescence> events;
    std::size_t newEvents = 0;
    std::vector<FrameDetections> frames;
    std::size_t conflicts = 0;         ///< how many there were
    std::size_t reviewCount = 0;
    std::vector<Review> reviews;       ///< all of them, when the correction ended some
};

/// Corrections replayed on tracks, list after list: what a list shares with the last one at its beginning is not
/// replayed again, so that a new correction and an undo cost no more than what they change. The tracks are those of
/// applyEdits().
class EditReplay {
public:
    /// @pre tracks was linked from detections
    EditReplay(std::shared_ptr<const Detections> detections, std::shared_ptr<const Tracks> tracks);

    /// Tracks that were handed out before and are still held stay as they are, at the price of a copy.
    [[nodiscard]] std::shared_ptr<const EditedTracks> follow(const std::vector<Edit>& edits);

    [[nodiscard]] bool startsFrom(const std::shared_ptr<const Detections>& detections,
                                  const std::shared_ptr<const Tracks>& tracks) const
    {
        return detections == m_detections && tracks == m_tracks;
    }

private:
    void takeBack(const EditPatch& patch);
    /// Nobody else sees what is changed from here on.
    void detach();

    std::shared_ptr<const Detections> m_detections;
    std::shared_ptr<const Tracks> m_tracks;
    std::shared_ptr<EditedTracks> m_state;
    std::shared_ptr<Detections> m_edited; ///< that of m_state, made for the first edit of masks
    std::int64_t m_lastId = 0;            ///< ids are never used twice
    std::vector<Edit> m_edits;
    std::vector<EditPatch> m_patches;     ///< one for each of them
};

} // namespace ostwald
