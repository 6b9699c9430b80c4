#pragma once

#include "edits/apply_edits.h"

#include <vector>

namespace ostwald {

/// The corrections that keep a particle cut in two from `frame` on. In every later frame the two parts are looked for
/// where they were, moved with the particle's centre, and parted by the line of equal power (d^2 - r^2) to both; the
/// parts keep their identity where they change places in size. It ends where the track ends or becomes another's
/// parent, where the two are found apart by themselves, and where the particle has become round (ratio of its
/// principal axes below 1.15).
/// @param stroke  of the cut in `frame`, frame pixels
/// @return the cut of the first frame first; empty when the line does not cut a particle in two
[[nodiscard]] std::vector<Edit> carriedSplit(const EditedTracks& edited, int frame, const std::vector<cv::Point2f>& stroke);

} // namespace ostwald
