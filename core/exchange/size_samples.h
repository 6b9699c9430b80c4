#pragma once

#include "base/job_control.h"
#include "ensemble/trajectory_table.h"
#include "exchange/lineage.h"

#include <string>

namespace ostwald {

/// True when `head`, the beginning of a file, is that of a table of sizes of samples: a time and a radius without position
/// or particle, or a first row of times; see readSizeTable().
[[nodiscard]] bool isSampleTable(const std::string& head);

/// What a table of sizes of samples does not tell, and nobody but a person knows.
struct MissingUnits {
    bool time = false;   ///< times stand alone in the first row; radii are in nm unless a pixel size is given
    bool length = false; ///< radii are in px

    bool operator==(const MissingUnits&) const = default;
};
/// @param first  the first line of a file that isSampleTable()
[[nodiscard]] MissingUnits missingUnits(const std::string& first);

/// Such a table as an ex-situ study without pictures: each sample is a frame, ordered by time. Particles
/// stand in rows, in the order of the table, because nobody knows where they were seen; sizes in nm are in
/// units of 1 px.
/// @param ageing_s  wins over the times of the table, when there are as many; empty = those of the table
/// @error as readSizeTable(), and InvalidArgument when there are other numbers of times
[[nodiscard]] Result<Lineage> readSampleTable(std::istream& in, const TableCalibration& calibration,
                                              const std::vector<double>& ageing_s = {},
                                              const JobControl& job = {});

} // namespace ostwald
