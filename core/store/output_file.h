#pragma once

#include "base/result.h"

#include <filesystem>
#include <functional>
#include <ostream>

namespace ostwald {

/// Writes to a temporary name and renames, so that no half-written file is ever seen. @error Io
[[nodiscard]] Status writeOutputFile(const std::filesystem::path& path,
                                     const std::function<void(std::ostream&)>& write);

} // namespace ostwald
