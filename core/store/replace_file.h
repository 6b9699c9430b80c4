#pragma once

#include "base/result.h"

#include <filesystem>

namespace ostwald {

/// Puts a completely written file in the place of `target`: first its bytes reach the disk, then the name is
/// moved in one step, so that there is a whole file under that name at every moment. Same file system.
/// @error Io  where = target
[[nodiscard]] Status replaceFile(const std::filesystem::path& written, const std::filesystem::path& target);

} // namespace ostwald
