#include "store/recovery.h"

#include "store/file_lock.h"

#include <algorithm>
#include <atomic>
#include <string>
#include <system_error>
#include <utility>

#include <unistd.h>

namespace fs = std::filesystem;

namespace ostwald {

std::shared_ptr<RecoveryAhead> RecoveryAhead::write(const fs::path& folder, const Project& project, const Results& results)
{
    Project untouched = project;
    const History nothing(untouched, [](const History::Touched&) {});
    auto file = LiveProject::create(newRecoveryFile(folder), project, nothing, results);
    return file ? std::shared_ptr<RecoveryAhead>(new RecoveryAhead(*std::move(file))) : nullptr;
}

RecoveryAhead::~RecoveryAhead()
{
    if (!m_file)
        return;
    const fs::path path = m_file->path();
    m_file.reset();
    std::error_code ignored;
    fs::remove(path, ignored);
}

fs::path newRecoveryFile(const fs::path& folder)
{
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    fs::path file;
    static std::atomic<int> number = 0; // workers write as well
    do
        file = folder / (std::to_string(::getpid()) + "-" + std::to_string(++number) + ".ostwald");
    while (fs::exists(file, ignored));
    return file;
}

std::vector<fs::path> leftForRecovery(const fs::path& folder)
{
    std::vector<std::pair<fs::file_time_type, fs::path>> found;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (entry->path().extension() == ".ostwald" && FileLock::tryLock(entry->path()))
            found.emplace_back(entry->last_write_time(ignored), entry->path());
    }
    std::ranges::sort(found, std::greater{});
    std::vector<fs::path> files;
    std::ranges::transform(found, std::back_inserter(files), [](const auto& item) { return item.second; });
    return files;
}

} // namespace ostwald
