#pragma once

#include "base/result.h"

#include <filesystem>
#include <functional>

namespace ostwald {

/// Lets `write` fill a file beside `path`, then puts that in its place. Nothing stays behind after an error.
/// @error NotFound  the folder does not exist
/// @error Io        the folder cannot be written to, or whatever `write` reports
[[nodiscard]] Status
writeWholeFile(const std::filesystem::path& path,
               const std::function<Status(const std::filesystem::path& temporary)>& write);

} // namespace ostwald
