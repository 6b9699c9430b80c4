#pragma once

#include "exchange/lineage.h"

namespace ostwald {

/// From one sighting of a particle to a later one; indices into a list of points.
struct SpotLink {
    std::size_t source = 0;
    std::size_t target = 0;
};

/// Sightings and links as tracks: a track ends where the number of links out of a sighting, or into the next one, is
/// not one. Links may span frames (a gap) and come in any order. Tracks are numbered from 1 by first frame, then by the
/// order of `points`.
/// @param labels  one per point, or empty: numbers that the tracks shall keep; used when every track has one of its own
/// @error CorruptData  a link that does not lead to a later frame, or a link twice
[[nodiscard]] Result<std::vector<LineageTrack>> tracksOf(std::vector<LineagePoint> points,
                                                         const std::vector<SpotLink>& links,
                                                         const std::vector<std::int64_t>& labels = {});

} // namespace ostwald
