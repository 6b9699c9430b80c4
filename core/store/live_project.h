#pragma once

#include "history/history.h"
#include "pipeline/pipeline.h"
#include "store/database.h"
#include "store/file_lock.h"
#include "store/project_rows.h"
#include "store/stored_results.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace ostwald {

/// A project file that is open for writing and takes every step at the moment it is made: when commit() returns, the
/// step is on the disk. No other program writes the file meanwhile. Used in one thread; results may be stored from
/// another one.
class LiveProject {
public:
    struct Opened {
        std::unique_ptr<LiveProject> file;
        Project project;
        StoredHistory history;
        std::vector<Error> damage; ///< of the history, which is empty then
    };
    /// Opens an existing file, and brings it to the present format; results are read apart, by loadStoredResults().
    /// @error NotFound, CorruptData, UnsupportedFormat; Io also when another program has it or it cannot be written
    [[nodiscard]] static Result<Opened> open(const std::filesystem::path& path);

    /// Puts a new file in the place of `path`, in one step, with the fresh ones of these results.
    /// @param original  the project's own file, copied page by page with all it holds; null = written anew
    /// @error Io  where = path; there is the old file, if any
    [[nodiscard]] static Result<std::unique_ptr<LiveProject>> create(const std::filesystem::path& path,
                                                                     const Project& project, const History& history,
                                                                     const Results& results,
                                                                     LiveProject* original = nullptr);

    /// Closes the file; it is one file then, without a journal.
    ~LiveProject();
    LiveProject(const LiveProject&) = delete;
    LiveProject& operator=(const LiveProject&) = delete;

    /// Brings the file to this state in one transaction. On error it keeps the last one, and the next call tries again.
    /// @error Io  the disk is full, or the file was moved, removed or write-protected; where = path
    [[nodiscard]] Status commit(const Project& project, const History& history);

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const StoredKeys& storedKeys() const { return m_storedKeys; }
    /// After results were stored through another connection.
    void refreshStoredKeys();

private:
    LiveProject(std::filesystem::path path, FileLock lock, std::unique_ptr<Database> database);
    [[nodiscard]] bool isStillThere() const;
    void remember(const Project& project, const History& history);

    std::filesystem::path m_path;
    FileLock m_lock;
    std::unique_ptr<Database> m_database;
    std::uint64_t m_device = 0;
    std::uint64_t m_inode = 0;
    // What the file holds.
    std::optional<Project> m_project;
    std::vector<std::uint64_t> m_revisions;
    int m_index = 0;
    StoredKeys m_storedKeys;
};

/// Reads the results of a file that is open in a LiveProject; also checks its pages. @param project  what the file holds
[[nodiscard]] Result<LoadedResults> loadStoredResults(const std::filesystem::path& path, const Project& project);

/// Writes results into a file that is open in a LiveProject, through a connection of its own. @error Cancelled, Io, CorruptData
[[nodiscard]] Status storeResults(const std::filesystem::path& path, const Project& project, const Results& results,
                                  const JobControl& job = {});

} // namespace ostwald
