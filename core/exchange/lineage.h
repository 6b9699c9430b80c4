#pragma once

#include "base/job_control.h"
#include "movie/movie.h"
#include "track/link.h"

#include <opencv2/core/types.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace ostwald {

/// A particle seen in one frame, as other programs tell it. 0 or empty = not told.
struct LineagePoint {
    int frame = 0;
    double x_px = 0.0;
    double y_px = 0.0;
    double r_px = 0.0;
    double rSd_px = 0.0;
    double area_px2 = 0.0;
    double quality = 0.0;  ///< the other program's; from here the signal-to-noise ratio
    std::int64_t spot = 0; ///< identity of this sighting, where a format has one
    std::vector<cv::Point2f> outline; ///< closed polygon, frame pixels

    bool operator==(const LineagePoint&) const = default;
};

/// A particle between its first appearance or a change of its identity and the next one.
struct LineageTrack {
    std::int64_t id = 0;
    std::vector<LineagePoint> points;  ///< by frame, at most one in each; missed frames are absent
    std::vector<std::int64_t> parents; ///< ids: two or more = a merge, one = a split or the same particle going on

    bool operator==(const LineageTrack&) const = default;
};

/// Tracks and how they descend from each other: what the files of all tracking programs have in common.
struct Lineage {
    FrameSize size = {};     ///< of the movie, px; 0 = not known
    int firstFrame = 0;      ///< of the analysed span
    int lastFrame = -1;      ///< -1 = not known: that of the last point
    Calibration calibration; ///< what the file tells
    bool isInNm = false;     ///< lengths are in nm although no pixel size is told: 1 px stands for 1 nm
    std::string movieName;   ///< file name of the movie, UTF-8; empty = not known
    std::vector<LineageTrack> tracks; ///< by id
    std::vector<std::string> notes;   ///< sentences on what was assumed, or could not be kept
};

/// The span of frames: the one stated, widened to hold every point; {0, -1} when there is none.
struct FrameSpan {
    int first = 0;
    int last = -1;
};
[[nodiscard]] FrameSpan spanOf(const Lineage& lineage);

/// Sorts tracks by id and points by frame, and checks that they fit together.
/// @error CorruptData       an id or a frame twice, a negative or absurd frame, a position or size that is not a number,
///                          a parent that is not there or does not end before its child begins
/// @error InsufficientData  no particle at all
[[nodiscard]] Status normalize(Lineage& lineage);

} // namespace ostwald
