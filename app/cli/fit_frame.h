#pragma once

#include "command_line.h"

#include <filesystem>
#include <functional>
#include <ostream>
#include <span>
#include <string>
#include <utility>

namespace ostwald {

// What the commands that fit a table have in common.

/// Somebody sits at the terminal and wants to see how far it is.
[[nodiscard]] bool isWatched(const CommandLine& line);

/// Says "WHAT 42 %" on one line of the terminal.
[[nodiscard]] std::function<void(double)> percentOf(std::string what);

using NamedFile = std::pair<std::string, std::function<void(std::ostream&)>>;

/// Makes the folder and writes the files into it, each whole or not at all. @error Io
[[nodiscard]] Status writeFiles(const std::filesystem::path& folder, std::span<const NamedFile> files);

} // namespace ostwald
