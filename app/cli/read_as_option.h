#pragma once

#include "command_line.h"

#include "movie/read_as.h"

namespace ostwald {

/// What --raw, --dataset and --time-axis say about a file. @error InvalidArgument
[[nodiscard]] Result<ReadAs> readAsOf(const CommandLine& line);

/// The lines of --help that explain them.
inline constexpr const char* readAsHelp =
    "  --raw FORM       the file has no header that is read: WIDTHxHEIGHT:TYPE, then :big, :header=BYTES, :gap=BYTES\n"
    "                   as needed; TYPE is uint8, int16, uint16, float32, ...\n"
    "  --dataset PATH   of an HDF5 file\n"
    "  --time-axis N    which of the axes that info lists is time, from 0\n";

} // namespace ostwald
