#pragma once

#include "base/result.h"
#include "ensemble/trajectories.h"

#include <istream>
#include <variant>
#include <vector>

namespace ostwald {

/// Sizes of different particles at each time (aliquots): nobody knows which particle is which.
struct SizeSamples {
    std::vector<double> t_s;               ///< strictly ascending
    std::vector<std::vector<double>> r_nm; ///< at each time
};

/// Reads a table of sizes with a header row, separated by commas, semicolons or tabs, columns in any order:
/// particle, frame, t_s and r_nm are trajectories, t_s and r_nm alone are samples. Other columns are ignored,
/// as are empty lines. A frame nobody is seen in gets a time between its neighbours'.
/// @error CorruptData  where = "line N": a cell that is not a number, a radius that is not above 0, a
/// particle
///                     twice in one frame, frames whose times contradict each other or do not ascend, or a
///                     header without these columns
[[nodiscard]] Result<std::variant<TrajectorySet, SizeSamples>> readSizeTable(std::istream& in);

} // namespace ostwald
