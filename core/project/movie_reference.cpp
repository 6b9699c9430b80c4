#include "project/movie_reference.h"

#include "base/stage_key.h"

#include <algorithm>
#include <fnmatch.h>
#include <fstream>
#include <string>
#include <system_error>
#include <vector>

namespace fs = std::filesystem;

namespace ostwald {
namespace {

constexpr std::int64_t sampleBytes = 1024 * 1024;

/// Regular files of `folder`, those of sub-folders left out, whose name fits the shell pattern; by name.
std::vector<fs::path> filesIn(const fs::path& folder, const std::string& pattern)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored) &&
            fnmatch(pattern.c_str(), entry->path().filename().c_str(), FNM_PERIOD) == 0)
            files.push_back(entry->path());
    }
    std::ranges::sort(files);
    return files;
}

std::vector<fs::path> filesOf(const fs::path& path)
{
    std::error_code error;
    if (fs::is_regular_file(path, error))
        return {path};
    if (fs::is_directory(path, error))
        return filesIn(path, "*");
    return filesIn(path.parent_path(), path.filename().string());
}

Result<std::string> readBytes(const fs::path& file, std::int64_t from, std::int64_t count)
{
    std::string bytes(static_cast<std::size_t>(count), '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.seekg(from);
    if (!stream.read(bytes.data(), count))
        return Error{ErrorCode::Io, "The file cannot be read.", file.string()};
    return bytes;
}

} // namespace

Result<MovieReference> movieReference(const fs::path& path)
{
    std::error_code error;
    const fs::path absolute = fs::absolute(path, error).lexically_normal();
    const std::vector<fs::path> files = filesOf(absolute);
    if (files.empty())
        return Error{ErrorCode::NotFound, "There is no such movie.", path.string()};

    MovieReference reference;
    reference.path = absolute.string();
    StageKeyBuilder content;
    std::int64_t lastSize = 0;
    for (const fs::path& file : files) {
        lastSize = static_cast<std::int64_t>(fs::file_size(file, error));
        if (error)
            return Error{ErrorCode::Io, "The file cannot be read: " + error.message() + ".", file.string()};
        reference.size_bytes += lastSize;
        content.add(lastSize);
    }
    const auto firstSize = static_cast<std::int64_t>(fs::file_size(files.front(), error));
    const auto head = readBytes(files.front(), 0, std::min(firstSize, sampleBytes));
    if (!head)
        return head.error();
    const auto tail = readBytes(files.back(), std::max<std::int64_t>(0, lastSize - sampleBytes),
                                std::min(lastSize, sampleBytes));
    if (!tail)
        return tail.error();
    reference.contentHash = content.add(*head).add(*tail).key().toHex();
    return reference;
}

Status checkMovie(const MovieReference& wanted)
{
    const auto found = movieReference(wanted.path);
    if (!found)
        return found.error();
    if (found->contentHash != wanted.contentHash)
        return Error{ErrorCode::CorruptData, "The movie is not the one that this project was made from.", wanted.path};
    return Done{};
}

} // namespace ostwald
