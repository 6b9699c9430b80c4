#pragma once

#include "base/result.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace ostwald {

/// Options a command knows: those with a value and those without.
struct CommandOptions {
    std::set<std::string> withValue;
    std::set<std::string> flags;
};

struct CommandLine {
    std::vector<std::string> positional;
    std::map<std::string, std::string> values;
    std::set<std::string> flags;
};

/// "--name value", "--name=value" and "--flag"; everything else is positional, and all of it after "--".
/// @error InvalidArgument  an option that is not known, given twice, or without its value
[[nodiscard]] Result<CommandLine> parseCommandLine(const std::vector<std::string>& arguments, const CommandOptions& options);

/// A number with '.' as decimal mark, the whole text. @error InvalidArgument
[[nodiscard]] Result<double> numberOf(const std::string& text, const std::string& option);

} // namespace ostwald
