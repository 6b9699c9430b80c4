#pragma once

#include "pipeline/pipeline.h"
#include "store/project_rows.h"

#include <filesystem>
#include <vector>

namespace ostwald {

/// Everything an .ostwald file holds: what a person chose and how it came about, and the results.
struct StoredProject {
    Project project;
    Results results = {};      ///< only stages whose key matches the project
    StoredHistory history = {};
    std::vector<Error> damage = {}; ///< what was altered in the file and is left out here: results, or the history
};

/// Writes a complete file to a temporary name beside `path` and renames it over: the old file stays whole
/// until the new one is on disk. A file that another program has open is not touched.
/// @error Io  where = path
[[nodiscard]] Status saveProject(const std::filesystem::path& path, const StoredProject& stored);

/// Reads without writing; files of older formats are converted in memory. What a person chose is there whole, or this
/// is an error; damage elsewhere is told.
/// @error NotFound, Io, CorruptData, UnsupportedFormat (not ours, or written by a newer version)
[[nodiscard]] Result<StoredProject> loadProject(const std::filesystem::path& path);

} // namespace ostwald
