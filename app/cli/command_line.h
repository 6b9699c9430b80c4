#pragma once

#include "base/result.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ostwald {

/// Options a command knows: those with a value, those without, and of the first those that may come again.
struct CommandOptions {
    std::set<std::string> withValue;
    std::set<std::string> flags;
    std::set<std::string> repeatable = {};
};

struct CommandLine {
    std::vector<std::string> positional;
    std::map<std::string, std::string> values; ///< those of a repeated option joined by commas
    std::set<std::string> flags;
};

/// "--name value", "--name=value" and "--flag"; everything else is positional, and all of it after "--".
/// @error InvalidArgument  an option that is not known, given twice, or without its value
[[nodiscard]] Result<CommandLine> parseCommandLine(const std::vector<std::string>& arguments, const CommandOptions& options);

/// The text between separators; an empty text is one empty part.
[[nodiscard]] std::vector<std::string> split(const std::string& text, char separator);

/// A number with '.' as decimal mark, the whole text. @error InvalidArgument
[[nodiscard]] Result<double> numberOf(const std::string& text, const std::string& option);

/// The number of an option; nullopt without. @error InvalidArgument  not above 0
[[nodiscard]] Result<std::optional<double>> positiveOf(const CommandLine& line, const std::string& option);

/// The whole number of an option; `otherwise` without. @error InvalidArgument  not from `lowest` to 100000
[[nodiscard]] Result<int> countOf(const CommandLine& line, const std::string& option, int lowest, int otherwise);

/// The threads asked for with --jobs; 0 without. @error InvalidArgument
[[nodiscard]] Result<int> jobsOf(const CommandLine& line);

} // namespace ostwald
