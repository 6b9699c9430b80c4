#pragma once

#include "command_line.h"

#include <utility>

namespace ostwald {

/// One "name=value" of an option that takes several.
struct NamedText {
    std::string name;
    std::string value;
};

/// What is said with an option, in order; empty without it. @error InvalidArgument  an item without "="
[[nodiscard]] Result<std::vector<NamedText>> namedTexts(const CommandLine& line, const std::string& option);

/// "a:b" with a < b, of --option. @error InvalidArgument
[[nodiscard]] Result<std::pair<double, double>> boundsOf(const NamedText& given, const std::string& option);

/// "value+-sd" with sd > 0, of --option. @error InvalidArgument
[[nodiscard]] Result<std::pair<double, double>> meanAndSdOf(const NamedText& given, const std::string& option);

/// "--option needs form, not ...".
[[nodiscard]] Error misusedOption(const std::string& option, const std::string& form, const std::string& text);

} // namespace ostwald
