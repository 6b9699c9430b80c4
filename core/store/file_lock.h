#pragma once

#include "base/result.h"

#include <filesystem>

namespace ostwald {

/// The right to write one project file, held by one program at a time: a lock on the hidden file ".<name>.lock" beside
/// it, which the system gives back when the program ends in any way. Local and NFS file systems.
class FileLock {
public:
    /// @error Io  another program has it (the message tells which), or the folder cannot be written; where = path
    [[nodiscard]] static Result<FileLock> tryLock(const std::filesystem::path& path);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    FileLock(int file, std::filesystem::path name) : m_file(file), m_name(std::move(name)) {}

    int m_file = -1;
    std::filesystem::path m_name;
};

} // namespace ostwald
