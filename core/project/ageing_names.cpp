#include "project/ageing_names.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace ostwald {
namespace {

constexpr std::array<std::pair<std::string_view, double>, 13> units{{{"hours", 3600.0}, {"hour", 3600.0}, {"hrs", 3600.0},
                                                                     {"mins", 60.0}, {"days", 86400.0}, {"min", 60.0},
                                                                     {"sec", 1.0}, {"day", 86400.0}, {"hr", 3600.0},
                                                                     {"ms", 1e-3}, {"h", 3600.0}, {"s", 1.0}, {"d", 86400.0}}};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size() && text[at] == ' ')
        ++at;
    return at;
}

struct Quantity {
    double t_s = 0.0;
    std::size_t end = 0;
};

/// A number and its unit at a place: "30 min".
std::optional<Quantity> quantityAt(std::string_view text, std::size_t at)
{
    if (at >= text.size() || !isDigit(text[at]))
        return std::nullopt;
    double number = 0.0;
    const auto [rest, code] = std::from_chars(text.data() + at, text.data() + text.size(), number, std::chars_format::fixed);
    if (code != std::errc() || !std::isfinite(number))
        return std::nullopt;
    const std::size_t unit = skipBlanks(text, static_cast<std::size_t>(rest - text.data()));
    for (const auto& [name, length_s] : units) {
        const std::size_t end = unit + name.size();
        if (text.substr(unit).starts_with(name) && (end == text.size() || !isLetter(text[end])))
            return Quantity{number * length_s, end};
    }
    return std::nullopt;
}

/// Quantities one after the other: "1h30min".
std::optional<Quantity> sumAt(std::string_view text, std::size_t at)
{
    auto sum = quantityAt(text, at);
    while (sum) {
        const auto more = quantityAt(text, skipBlanks(text, sum->end));
        if (!more)
            break;
        sum = Quantity{sum->t_s + more->t_s, more->end};
    }
    return sum;
}

} // namespace

std::optional<double> ageingTimeOf(std::string_view text, std::optional<double> unit_s)
{
    const std::size_t begin = skipBlanks(text, 0);
    if (const auto sum = sumAt(text, begin); sum && skipBlanks(text, sum->end) == text.size())
        return sum->t_s;
    double number = 0.0;
    const auto [rest, code] = std::from_chars(text.data() + begin, text.data() + text.size(), number);
    const bool isWhole = code == std::errc() && skipBlanks(text, static_cast<std::size_t>(rest - text.data())) == text.size();
    if (!isWhole || !unit_s || !std::isfinite(number) || number < 0.0)
        return std::nullopt;
    return number * *unit_s;
}

std::optional<double> ageingTimeIn(std::string_view name)
{
    for (std::size_t at = 0; at < name.size(); ++at) {
        const bool goesOn = at > 0 && (isDigit(name[at - 1]) || name[at - 1] == '.');
        const bool isInWord = at > 0 && isLetter(name[at - 1]) && name[at - 1] != 't'; // the 3 of Fe3O4
        if (goesOn || isInWord)
            continue;
        if (const auto sum = sumAt(name, at))
            return sum->t_s;
    }
    return std::nullopt;
}

std::vector<double> ageingTimesIn(const std::vector<std::string>& names)
{
    std::vector<double> times_s;
    for (const std::string& name : names) {
        const auto time_s = ageingTimeIn(name);
        if (!time_s)
            return {};
        times_s.push_back(*time_s);
    }
    return times_s;
}

} // namespace ostwald
