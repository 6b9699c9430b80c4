#pragma once

#include "track/tracks.h"

#include <vector>

namespace ostwald {

/// Which row each track takes in the scheme. A product goes on in the row of its larger parent; the other parent, with
/// all that went into it, lies in the rows right below, so that a coalescence is a Y that nothing crosses. Families
/// share rows when one ends before the other begins; those with a coalescence come first.
struct SchemeLayout {
    std::vector<int> rowOf;                       ///< by place in Tracks::tracks
    std::vector<std::vector<std::size_t>> tracks; ///< by row, places in Tracks::tracks by their first frame
};
[[nodiscard]] SchemeLayout layOutScheme(const Tracks& tracks);

} // namespace ostwald
