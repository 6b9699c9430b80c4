#pragma once

#include "history/history.h"
#include "store/database.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace ostwald {

// What a person chose, and the steps that led there, as rows. Every row carries a checksum of its own.

[[nodiscard]] std::string rowChecksum(std::string_view json);

/// Writes the fields that differ from `before`, which is what the file holds; nullptr = nobody knows.
/// @param folder  of the project; the movie and the projects fitted with it are also found relative to it
void writeProjectRows(Database& database, const Project* before, const Project& project,
                      const std::filesystem::path& folder);
/// @error CorruptData
[[nodiscard]] Result<Project> readProjectRows(Database& database);
/// The movie's place relative to the project's folder; empty when there is none.
[[nodiscard]] std::string readMoviePlace(Database& database);
/// The project's folder when its settings were written; empty in files that do not say.
[[nodiscard]] std::string readFolder(Database& database);

/// Makes the rows after the first `same` steps those of the history.
void writeHistoryRows(Database& database, const History& history, int same);

struct StoredHistory {
    std::vector<HistoryStep> steps;
    int done = 0;
};
/// @error CorruptData
[[nodiscard]] Result<StoredHistory> readHistoryRows(Database& database);

} // namespace ostwald
