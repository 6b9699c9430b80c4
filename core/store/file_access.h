#pragma once

#include "store/database.h"
#include "store/project_rows.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace ostwald {

/// Opens a project file for reading, in the present format whatever its own is.
/// @error NotFound, Io, CorruptData, UnsupportedFormat; where = path
[[nodiscard]] Result<std::unique_ptr<Database>> openForReading(const std::filesystem::path& path);

/// Opens a project file for writing, and brings it to the present format. @error as above; Io also when it is read-only
[[nodiscard]] Result<std::unique_ptr<Database>> openForWriting(const std::filesystem::path& path);

/// What a transaction wrote is on the disk when it ends.
void makeDurable(Database& database);

/// SQLite finds nothing wrong with the pages. Reads all of the file. @error CorruptData
[[nodiscard]] Status checkPages(Database& database);

struct Chosen {
    Project project; ///< with the movie where it lies now
    StoredHistory history;
    std::vector<Error> damage; ///< of the history, which is empty then
};
/// What a person chose. @error CorruptData
[[nodiscard]] Result<Chosen> readChosen(Database& database, const std::filesystem::path& path);

/// Has `write` write a file under a temporary name beside `path` and puts it in the place of that in one step, when it
/// is on the disk. @error of write, Io; where = path
[[nodiscard]] Status writeWholeDatabase(const std::filesystem::path& path,
                                    const std::function<Status(const std::filesystem::path& temporary)>& write);

/// `path` without symbolic links, so that all programs mean the same file by it.
[[nodiscard]] std::filesystem::path realPath(const std::filesystem::path& path);

} // namespace ostwald
