#include "figures/whole_file.h"

#include "store/replace_file.h"

#include <string>
#include <unistd.h>

namespace fs = std::filesystem;

namespace ostwald {

Status writeWholeFile(const fs::path& path, const std::function<Status(const fs::path& temporary)>& write)
{
    std::error_code ignored;
    const fs::path folder = fs::absolute(path, ignored).parent_path();
    if (!fs::is_directory(folder, ignored))
        return Error{ErrorCode::NotFound, "The folder of this file does not exist.", path.string()};
    if (fs::is_directory(path, ignored))
        return Error{ErrorCode::Io, "This is a folder. Choose another name.", path.string()};
    if (::access(folder.c_str(), W_OK | X_OK) != 0)
        return Error{ErrorCode::Io, "You may not write into this folder. Choose another one.", path.string()};
    fs::path temporary = path;
    temporary += ".writing-" + std::to_string(::getpid());
    Status status = write(temporary);
    if (status)
        status = replaceFile(temporary, path);
    if (!status) {
        fs::remove(temporary, ignored);
        return Error{status.error().code, status.error().message, path.string()};
    }
    return Done{};
}

} // namespace ostwald
