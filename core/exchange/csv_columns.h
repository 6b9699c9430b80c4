#pragma once

#include "base/result.h"

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace ostwald {

/// What a column of a table of particles may hold.
enum class CsvField { Frame, Time, Track, Spot, X, Y, Radius, Diameter, Gyration, Area, RadiusSd, Quality, Flags };

struct CsvColumn {
    std::size_t index = 0;
    std::string unit; ///< as the header tells it: "nm", "s", ...; empty = none told

    bool operator==(const CsvColumn&) const = default;
};

using CsvColumns = std::map<CsvField, CsvColumn>;

/// Names of the fields on the command line, in their order: "frame", "time", "track", ...
[[nodiscard]] std::span<const std::string_view> csvFieldNames();

/// Finds the columns by the names that trackpy, TrackMate, btrack, scikit-image, ImageJ and this program give them,
/// without regard to case; units in "x (nm)", "x [nm]" or "x_nm".
/// @param chosen  field name -> column name, or "column:unit", for what the names do not tell; wins over the guess
/// @error InvalidArgument  a field or column in `chosen` that is not there
/// @error UnsupportedFormat  no position, or neither frame nor time; the message tells the header
[[nodiscard]] Result<CsvColumns> csvColumns(std::span<const std::string_view> header,
                                            const std::map<std::string, std::string>& chosen = {});

} // namespace ostwald
