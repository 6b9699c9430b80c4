#include "commands/shell_command.h"

#include <algorithm>
#include <string_view>

namespace ostwald {
namespace {

bool isPlain(char c)
{
    constexpr std::string_view signs = "%+,-./:=@_";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           signs.find(c) != std::string_view::npos;
}

std::string quoted(const std::string& word)
{
    if (!word.empty() && std::ranges::all_of(word, isPlain))
        return word;
    std::string text = "'";
    for (const char c : word) {
        if (c == '\'')
            text.append("'\\''");
        else
            text.push_back(c);
    }
    text.push_back('\'');
    return text;
}

} // namespace

std::string shellText(const ShellCommand& command)
{
    std::string text;
    for (const std::string& word : command.words)
        text.append(text.empty() ? "" : " ").append(quoted(word));
    return text;
}

} // namespace ostwald
