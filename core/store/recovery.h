#pragma once

#include "store/live_project.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace ostwald {

/// A recovery file of a project that has no step yet, written by a worker: what was imported is large, and the first step
/// should not wait until all of it is on the disk. Unless it is taken, it is gone with this.
class RecoveryAhead {
public:
    /// @return null where it cannot be written: then the first step tries again, and bears the wait
    [[nodiscard]] static std::shared_ptr<RecoveryAhead> write(const std::filesystem::path& folder, const Project& project,
                                                              const Results& results);
    ~RecoveryAhead();
    RecoveryAhead(const RecoveryAhead&) = delete;
    RecoveryAhead& operator=(const RecoveryAhead&) = delete;

    /// Null from the second time on.
    [[nodiscard]] std::unique_ptr<LiveProject> take() { return std::move(m_file); }

private:
    explicit RecoveryAhead(std::unique_ptr<LiveProject> file) : m_file(std::move(file)) {}

    std::unique_ptr<LiveProject> m_file;
};

/// A name that no file in the folder has, nor had in this process; the folder is made when it is not there.
[[nodiscard]] std::filesystem::path newRecoveryFile(const std::filesystem::path& folder);

/// What programs that crashed have left there, newest first; files of running ones are not among them.
[[nodiscard]] std::vector<std::filesystem::path> leftForRecovery(const std::filesystem::path& folder);

} // namespace ostwald
