#pragma once

#include "base/job_control.h"
#include "base/result.h"
#include "ensemble/growth_data.h"

#include <istream>
#include <optional>

namespace ostwald {

/// What a table in pixels or without times needs to be understood.
struct TableCalibration {
    std::optional<double> pixelSize_nm;
    std::optional<double> frameInterval_s;
    std::optional<double> rowTime_s = {}; ///< s per unit of times that stand alone in the first row
};

/// Reads a table of sizes with a header row, separated by commas, semicolons or tabs, columns in any order.
/// The header tells the layout:
///     particle, frame, a time and a radius       trajectories; without a time, frameInterval_s is needed
///     a time and a radius                        samples
///     TRACK_ID, FRAME, RADIUS [, POSITION_T]     TrackMate's spots; units from its rows of units. Spots
///                                                outside tracks are left out
///     particle, frame, size, mass                trackpy: size is the radius of gyration in px,
///                                                r = sqrt(2) size of an evenly bright disc
/// Two or more ascending numbers in the first row are times of aliquots, with the radii of each below it, in
/// nm or, with a pixelSize_nm, in px: samples. rowTime_s is needed then. A radius is r_nm, r_um, r_A or r_px
/// (needs pixelSize_nm), a time t_s, t_ms, t_min or t_h. Other columns are ignored, as are empty lines. A
/// frame nobody is seen in gets a time between its neighbours'.
/// @error CorruptData      where = "line N": a cell that is not a number, a radius that is not above 0, a
///                         particle twice in one frame, frames whose times contradict each other or do not
///                         ascend
/// @error UnsupportedFormat  a header without these columns
/// @error InvalidArgument  pixelSize_nm or frameInterval_s is needed, or a unit nobody knows
/// @error Cancelled
[[nodiscard]] Result<GrowthData>
readSizeTable(std::istream& in, const TableCalibration& calibration = {}, const JobControl& job = {});

} // namespace ostwald
