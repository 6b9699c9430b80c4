#include "fit_frame.h"

#include "store/output_file.h"

#include <cmath>
#include <iostream>
#include <unistd.h>

namespace ostwald {

bool isWatched(const CommandLine& line)
{
    return !line.flags.contains("quiet") && isatty(STDERR_FILENO) != 0;
}

std::function<void(double)> percentOf(std::string what)
{
    return [what = std::move(what)](double done) {
        std::cerr << '\r' << what << ' ' << std::lround(100.0 * done) << " %  ";
    };
}

Status writeFiles(const std::filesystem::path& folder, std::span<const NamedFile> files)
{
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (code)
        return Error{ErrorCode::Io, "The folder cannot be made: " + code.message() + ".", folder.string()};
    for (const auto& [name, write] : files)
        if (const Status status = writeOutputFile(folder / name, write); !status)
            return status;
    return Done{};
}

} // namespace ostwald
