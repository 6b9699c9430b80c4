#include "base/nice_numbers.h"

#include <cmath>
#include <cstdlib>

namespace ostwald {
namespace {

constexpr double slack = 1e-9; ///< 3 x 0.1 counts as 0.3

double powerBelow(double limit)
{
    return std::pow(10.0, std::floor(std::log10(limit) + slack));
}

bool isUsable(double limit)
{
    return std::isfinite(limit) && limit > 0.0;
}

} // namespace

double niceNumberBelow(double limit)
{
    if (!isUsable(limit))
        return 0.0;
    const double power = powerBelow(limit);
    const double mantissa = limit / power * (1.0 + slack);
    return power * (mantissa >= 5.0 ? 5.0 : mantissa >= 2.0 ? 2.0 : 1.0);
}

double niceNumberAbove(double limit)
{
    if (!isUsable(limit))
        return 0.0;
    const double power = powerBelow(limit);
    const double mantissa = limit / power * (1.0 - slack);
    return power * (mantissa <= 1.0 ? 1.0 : mantissa <= 2.0 ? 2.0 : mantissa <= 5.0 ? 5.0 : 10.0);
}

std::string superscript(int number)
{
    static constexpr const char* digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text = number < 0 ? "⁻" : "";
    for (const char digit : std::to_string(std::abs(number)))
        text += digits[digit - '0'];
    return text;
}

} // namespace ostwald
