#include "store/file_lock.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace ostwald {
namespace {

fs::path lockName(const fs::path& path)
{
    std::string name = ".";
    name.append(path.filename().string()).append(".lock");
    return path.parent_path() / name;
}

std::string readAll(int file)
{
    std::array<char, 200> buffer{};
    const ssize_t count = ::pread(file, buffer.data(), buffer.size(), 0);
    return {buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0))};
}

void writeOwner(int file)
{
    std::array<char, 100> host{};
    ::gethostname(host.data(), host.size() - 1);
    std::string owner = "process ";
    owner.append(std::to_string(::getpid())).append(" on ").append(host.data());
    if (::ftruncate(file, 0) == 0) // for people only
        static_cast<void>(::pwrite(file, owner.data(), owner.size(), 0));
}

/// The name still leads to this open file: another program may have removed it when it let go.
bool isStillNamed(int file, const fs::path& name)
{
    struct stat open {};
    struct stat named {};
    return ::fstat(file, &open) == 0 && ::stat(name.c_str(), &named) == 0 && open.st_ino == named.st_ino &&
           open.st_dev == named.st_dev;
}

} // namespace

Result<FileLock> FileLock::tryLock(const fs::path& path)
{
    const fs::path name = lockName(path);
    for (;;) {
        const int file = ::open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (file < 0)
            return Error{ErrorCode::Io, "The folder cannot be written: " + std::generic_category().message(errno) + '.',
                         path.string()};
        FileLock lock(file, name);
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            const std::string owner = readAll(file);
            lock.m_name.clear(); // not ours to remove
            std::string message = "The project is open in another window";
            if (!owner.empty())
                message.append(": ").append(owner);
            return Error{ErrorCode::Io, message.append("."), path.string()};
        }
        if (isStillNamed(file, name)) {
            writeOwner(file);
            return lock;
        }
        lock.m_name.clear();
    }
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_file(std::exchange(other.m_file, -1)), m_name(std::exchange(other.m_name, {}))
{
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_name, other.m_name);
    return *this;
}

FileLock::~FileLock()
{
    if (m_file < 0)
        return;
    if (!m_name.empty())
        ::unlink(m_name.c_str());
    ::close(m_file);
}

} // namespace ostwald
