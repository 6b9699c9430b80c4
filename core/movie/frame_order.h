#pragma once

#include "movie/movie.h"

#include <vector>

namespace ostwald {

/// In which order a person goes through frames: those of a movie as they follow each other, stills of a study by their
/// ageing time, those of one time as they stand in the file. A place in this order counts from 0; frames keep their numbers.
class FrameOrder {
public:
    /// @param frames  how many
    FrameOrder(const Calibration& calibration, int frames);

    [[nodiscard]] int last() const { return m_last; }         ///< place; 0 without frames
    [[nodiscard]] int frameAt(int place) const;               ///< clamped to 0 .. last()
    [[nodiscard]] int placeOf(int frame) const;               ///< likewise
    /// The frame so many places further on, or back.
    [[nodiscard]] int from(int frame, int places) const { return frameAt(placeOf(frame) + places); }

    bool operator==(const FrameOrder&) const = default;

private:
    int m_last;
    std::vector<int> m_frames; ///< by place; empty = as they stand
    std::vector<int> m_places; ///< by frame
};

} // namespace ostwald
