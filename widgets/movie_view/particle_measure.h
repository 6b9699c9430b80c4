#pragma once

#include "track/tracks.h"

#include <array>
#include <optional>

namespace ostwald {

/// What the colour of a particle tells.
enum class ColourBy { Group, Size, GrowthRate, Suspicion };

inline constexpr std::array allColourBys{ColourBy::Group, ColourBy::Size, ColourBy::GrowthRate,
                                         ColourBy::Suspicion};

/// What a track's colour stands for in a frame:
///   Size        r_px of this frame, px
///   GrowthRate  dr/dt, px per frame: the slope of the straight line, by least squares, through the sizes
///   within five
///               frames of this one; five of them at least
///   Suspicion   0 .. 1, the highest of the links within five frames of this one, so that it is seen while
///   the movie plays
/// Interpolated and excluded sizes do not count, excluded tracks have none of them.
/// @return  nullopt where there is no such number; always for Group  @pre track.covers(frame)
[[nodiscard]] std::optional<double> measureOf(const Track& track, int frame, ColourBy by);

/// The numbers at the two ends of a colour map.
struct MeasureScale {
    double low = 0.0;
    double high = 1.0;

    /// 0 at `low` and below, 1 at `high` and above; 0.5 when both are the same.
    [[nodiscard]] double fractionOf(double measure) const;
};

/// One scale for the whole movie, so that a colour means the same in all frames. Size: from the 2nd to the
/// 98th percentile, blind to a few outliers. GrowthRate: as far to either side of 0 as the 98th percentile of
/// |dr/dt|. Suspicion: 0 to 1. Percentiles are of 20 000 evenly spread points of tracks, or of all when they
/// are fewer.
/// @return  nullopt when nothing has such a number; always for Group
[[nodiscard]] std::optional<MeasureScale> scaleOf(const Tracks& tracks, ColourBy by);

} // namespace ostwald
