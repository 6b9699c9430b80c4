#pragma once

#include <string>
#include <vector>

namespace ostwald {

/// A program and its arguments, as they arrive.
struct ShellCommand {
    std::vector<std::string> words;

    bool operator==(const ShellCommand&) const = default;
};

/// One line for the POSIX shell, which takes it apart into these very words again.
[[nodiscard]] std::string shellText(const ShellCommand& command);

} // namespace ostwald
