#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace ostwald {

/// Replaces the time of writing in a PDF of QPdfWriter, so that the same figure is the same file whenever it is written.
/// @param time_utc  ISO 8601 to the second: 2026-11-28T14:05:09Z
/// @error Io, Internal  the file has no such time
[[nodiscard]] Status setPdfTime(const std::filesystem::path& path, const std::string& time_utc);

} // namespace ostwald
