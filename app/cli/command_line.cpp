#include "command_line.h"

#include <charconv>
#include <cmath>

namespace ostwald {

Result<CommandLine> parseCommandLine(const std::vector<std::string>& arguments, const CommandOptions& options)
{
    const auto wrong = [](std::string message) { return Error{ErrorCode::InvalidArgument, std::move(message), {}}; };
    CommandLine line;
    bool onlyNames = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& text = arguments[i];
        if (onlyNames || !text.starts_with("--")) {
            line.positional.push_back(text);
            continue;
        }
        if (text == "--") {
            onlyNames = true;
            continue;
        }
        const auto equals = text.find('=');
        const std::string name = text.substr(2, equals == std::string::npos ? equals : equals - 2);
        if (options.flags.contains(name) && equals == std::string::npos) {
            line.flags.insert(name);
            continue;
        }
        if (!options.withValue.contains(name))
            return wrong("There is no option " + text + " here; --help lists them.");
        if (equals == std::string::npos && ++i == arguments.size())
            return wrong("--" + name + " needs a value.");
        const std::string value = equals == std::string::npos ? arguments[i] : text.substr(equals + 1);
        const auto [stored, isNew] = line.values.emplace(name, value);
        if (!isNew && !options.repeatable.contains(name))
            return wrong("--" + name + " is given twice.");
        if (!isNew)
            stored->second += "," + value;
    }
    return line;
}

std::vector<std::string> split(const std::string& text, char separator)
{
    std::vector<std::string> parts{""};
    for (const char c : text) {
        if (c == separator)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

Result<double> numberOf(const std::string& text, const std::string& option)
{
    double number = 0.0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return Error{ErrorCode::InvalidArgument, "--" + option + " needs a number, not \"" + text + "\".", {}};
    return number;
}

Result<std::optional<double>> positiveOf(const CommandLine& line, const std::string& option)
{
    const auto found = line.values.find(option);
    if (found == line.values.end())
        return std::optional<double>();
    const auto number = numberOf(found->second, option);
    if (!number || !(*number > 0.0))
        return Error{ErrorCode::InvalidArgument, "--" + option + " needs a number above 0.", {}};
    return std::optional(*number);
}

Result<int> countOf(const CommandLine& line, const std::string& option, int lowest, int otherwise)
{
    const auto found = line.values.find(option);
    if (found == line.values.end())
        return otherwise;
    const auto number = numberOf(found->second, option);
    if (!number || *number < lowest || *number > 100000.0 || *number != std::floor(*number))
        return Error{ErrorCode::InvalidArgument,
                     "--" + option + " needs a whole number from " + std::to_string(lowest) + " to 100000.", {}};
    return static_cast<int>(*number);
}

Result<int> jobsOf(const CommandLine& line)
{
    const auto found = line.values.find("jobs");
    if (found == line.values.end())
        return 0;
    const auto number = numberOf(found->second, "jobs");
    if (!number || *number < 1.0 || *number > 1024.0)
        return Error{ErrorCode::InvalidArgument, "--jobs needs a number from 1 to 1024.", {}};
    return static_cast<int>(*number);
}

} // namespace ostwald
