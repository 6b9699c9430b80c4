#pragma once

#include "ensemble/trajectory_table.h"

#include <istream>
#include <string>

namespace ostwald {

/// True for a row of two or more ascending numbers: times of aliquots whose sizes stand below.
[[nodiscard]] bool isRowOfTimes(const std::string& line);

/// A column of radii for each time of the first row, of unequal length; empty cells are no particles.
/// @param header  the first row, which isRowOfTimes()
/// @param in      behind it
/// @error InvalidArgument  calibration.rowTime_s is needed
/// @error CorruptData      where = "line N": a cell that is not a number above 0, or more cells than times; or a time without
///                         any size
[[nodiscard]] Result<SizeSamples> readAliquots(const std::string& header, std::istream& in,
                                               const TableCalibration& calibration,
                                               const JobControl& job = {});

} // namespace ostwald
