#pragma once

#include "pipeline/pipeline.h"

#include <filesystem>

namespace ostwald {

/// Everything an .ostwald file holds: what a person chose, and the results that were fresh when it was saved.
struct StoredProject {
    Project project;
    Results results; ///< only stages whose key matches the project
};

/// Writes a complete file to a temporary name beside `path` and renames it over: the old file stays whole
/// until the new one is on disk.
/// @error Io  where = path
[[nodiscard]] Status saveProject(const std::filesystem::path& path, const StoredProject& stored);

/// @error NotFound, Io, CorruptData, UnsupportedFormat (not ours, or written by a newer version)
[[nodiscard]] Result<StoredProject> loadProject(const std::filesystem::path& path);

} // namespace ostwald
