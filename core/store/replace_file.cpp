#include "store/replace_file.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace fs = std::filesystem;

namespace ostwald {
namespace {

std::error_code syncToDisk(const fs::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {errno, std::generic_category()};
    const int failed = ::fsync(file);
    const std::error_code error(failed != 0 ? errno : 0, std::generic_category());
    ::close(file);
    return error;
}

} // namespace

Status replaceFile(const fs::path& written, const fs::path& target)
{
    std::error_code error = syncToDisk(written);
    if (!error)
        fs::rename(written, target, error);
    if (!error)
        error = syncToDisk(fs::absolute(target).parent_path());
    if (error)
        return Error{ErrorCode::Io, "Writing failed: " + error.message() + ".", target.string()};
    return Done{};
}

} // namespace ostwald
