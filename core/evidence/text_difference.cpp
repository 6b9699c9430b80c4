#include "evidence/text_difference.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ostwald {
namespace {

/// The number at the beginning of the text, which is taken off; nullopt = none is there, and nothing is taken.
std::optional<double> takeNumber(std::string_view& text)
{
    double number = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || !std::isfinite(number))
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

bool continuesAWord(char before)
{
    return (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z') || (before >= '0' && before <= '9') || before == '_';
}

} // namespace

std::optional<double> numberDifference(std::string_view a, std::string_view b)
{
    double largest = 0.0;
    char before = ' ';
    while (!a.empty() && !b.empty()) {
        if (!continuesAWord(before)) {
            std::string_view restA = a;
            std::string_view restB = b;
            const auto numberA = takeNumber(restA);
            const auto numberB = takeNumber(restB);
            if (numberA && numberB) {
                const double size = std::max(std::abs(*numberA), std::abs(*numberB));
                if (size > 0.0)
                    largest = std::max(largest, std::abs(*numberA - *numberB) / size);
                a = restA;
                b = restB;
                before = '0';
                continue;
            }
        }
        if (a.front() != b.front())
            return std::nullopt;
        before = a.front();
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.empty() && b.empty() ? std::optional(largest) : std::nullopt;
}

} // namespace ostwald
