#pragma once

#include "base/result.h"
#include "ensemble/coalescence_record.h"

#include <istream>
#include <optional>

namespace ostwald {

/// What a table in px and frames does not say itself.
struct TableScale {
    std::optional<double> pixelSize_nm;
    std::optional<double> frameInterval_s;
};

/// Reads coalescences from one of two tables, told apart by the first row:
/// events.csv of this program (frame, id_new, id_a, id_b, r_a, r_b among its columns; needs both scales), or columns
/// without a header: time in s, then groups of particles that end as one, parted by a blank column, three columns
/// (area px^2, x px, y px) per particle, 0 = not seen, equal from their merging on (needs the pixel size).
/// Neither knows of particles that never coalesce: countsAll = false.
/// @error InvalidArgument    a scale that is needed is missing or not positive
/// @error UnsupportedFormat  neither of the two
/// @error CorruptData        a cell that is not a number or cannot be; where = "line N"
[[nodiscard]] Result<CoalescenceRecord> readCoalescenceTable(std::istream& in, const TableScale& scale);

} // namespace ostwald
