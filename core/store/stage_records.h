#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ostwald {

/// Where a stored result comes from.
struct StageRecord {
    std::string name;     ///< "detections", "linked" or "fit"
    std::string key;      ///< of all its input, hex
    std::string checksum; ///< of its rows, hex
    std::string programVersion;
    std::string saved_utc;
};

/// Those of a project file, in the order of the work. @error NotFound, Io, CorruptData, UnsupportedFormat
[[nodiscard]] Result<std::vector<StageRecord>> stageRecords(const std::filesystem::path& path);

} // namespace ostwald
