#pragma once

#include "exchange/csv_table.h"
#include "exchange/lineage.h"

namespace ostwald {

/// True for a table of numbers without header: a time, then blocks of area, x and y per particle, blocks between
/// empty columns.
[[nodiscard]] bool isAreaBlocks(const CsvTable& table);

/// Tracks of such a table: px^2 and px, 0 = not seen. Particles of one block whose numbers become the same have
/// merged. Times are in s; frame = time / interval.
/// @error CorruptData  where = "line N": a cell that is not a number, or times that are not evenly spaced
[[nodiscard]] Result<Lineage> readAreaBlocks(const CsvTable& table);

} // namespace ostwald
