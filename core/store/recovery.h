#pragma once

#include <filesystem>
#include <vector>

namespace ostwald {

/// A name that no file in the folder has; the folder is made when it is not there.
[[nodiscard]] std::filesystem::path newRecoveryFile(const std::filesystem::path& folder);

/// What programs that crashed have left there, newest first; files of running ones are not among them.
[[nodiscard]] std::vector<std::filesystem::path> leftForRecovery(const std::filesystem::path& folder);

} // namespace ostwald
