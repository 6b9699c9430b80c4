#include "share_files.h"

#include "command_line.h"

#include <cmath>
#include <regex>

namespace fs = std::filesystem;

namespace ostwald {

Result<Share> shareOf(const std::string& text)
{
    const Error wrong{ErrorCode::InvalidArgument, "--shard needs I/N with I from 1 to N, for instance 2/7.", {}};
    const auto parts = split(text, '/');
    if (parts.size() != 2)
        return wrong;
    const auto number = numberOf(parts[0], "shard");
    const auto count = numberOf(parts[1], "shard");
    if (!number || !count || *number < 1.0 || *count < *number || *count > 1e6 || *number != std::floor(*number) ||
        *count != std::floor(*count))
        return wrong;
    return Share{static_cast<int>(*number), static_cast<int>(*count)};
}

std::string fileName(const ShareName& name)
{
    std::string text = "share-";
    text.append(std::to_string(name.share.number)).append("-of-").append(std::to_string(name.share.count));
    text.append("-frames-").append(std::to_string(name.whole.first)).append("-");
    return text.append(std::to_string(name.whole.last)).append(".ostwald");
}

std::optional<ShareName> shareNameOf(const std::string& fileName)
{
    static const std::regex form("share-([0-9]{1,7})-of-([0-9]{1,7})-frames-([0-9]{1,9})-([0-9]{1,9})\\.ostwald");
    std::smatch part;
    if (!std::regex_match(fileName, part, form))
        return std::nullopt;
    return ShareName{{std::stoi(part[1]), std::stoi(part[2])}, {std::stoi(part[3]), std::stoi(part[4])}};
}

Result<ShareFiles> findShares(const std::vector<std::string>& folders)
{
    ShareFiles found;
    for (const std::string& folder : folders) {
        std::error_code code;
        for (const auto& entry : fs::directory_iterator(folder, code)) {
            const auto name = shareNameOf(entry.path().filename().string());
            if (!name)
                continue;
            if (found.count == 0) {
                found.count = name->share.count;
                found.whole = name->whole;
            }
            if (name->share.count != found.count || name->whole != found.whole)
                return Error{ErrorCode::InvalidArgument, "This share is of another analysis than the others.",
                             entry.path().string()};
            found.files[name->share.number] = entry.path();
        }
        if (code)
            return Error{ErrorCode::NotFound, "The folder cannot be read: " + code.message() + ".", folder};
    }
    if (found.count == 0)
        return Error{ErrorCode::NotFound, "There are no shares here: analyze with --shard I/N writes them.",
                     folders.front()};
    std::string missing;
    for (int number = 1; number <= found.count; ++number)
        if (framesOf({number, found.count}, found.whole) && !found.files.contains(number))
            missing.append(missing.empty() ? "" : ", ").append(std::to_string(number));
    if (!missing.empty())
        return Error{ErrorCode::NotFound,
                     "Of " + std::to_string(found.count) + " shares these are missing: " + missing + ".", folders.front()};
    return found;
}

} // namespace ostwald
