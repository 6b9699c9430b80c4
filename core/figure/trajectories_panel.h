#pragma once

#include "figure/figure_data.h"

namespace ostwald {

/// r(t) of every track but the excluded ones, a bundle per group, the picked ones on top. Interpolated points
/// are left out: a gap is a gap. In px and frames as far as the calibration is unknown.
[[nodiscard]] Panel trajectoriesPanel(const FigureData& data);

/// Adds r(t) of a track to a bundle, as above, with a break behind it. @pre the track has points
void appendTrack(Series& bundle, const Track& track, const Calibration& calibration);

/// Picks other tracks in a panel whose bundles contain them, as trajectoriesPanel() would have drawn them.
void pickTracks(Panel& panel, const std::set<TrackId>& ids);

} // namespace ostwald
