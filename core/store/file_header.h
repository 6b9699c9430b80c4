#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>

namespace ostwald {

/// application_id of .ostwald files: "OsWd".
inline constexpr std::uint32_t ostwaldApplicationId = 0x4F735764;
/// user_version: raised with every change of the tables.
inline constexpr std::uint32_t ostwaldFormatVersion = 4;

/// Looks at the first 100 bytes (https://www.sqlite.org/fileformat2.html, section 1.3), before SQLite does, so
/// that a wrong file is refused with a sentence that says what it is.
/// @error NotFound, Io, UnsupportedFormat (something else, or newer), CorruptData (cut off); where = path
[[nodiscard]] Status checkFileHeader(const std::filesystem::path& path);

} // namespace ostwald
