#include "movie/numbers.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ostwald {

namespace {

struct Unit {
    std::string_view name;
    double value;
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks(" \t\r\n\0", 5);
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::optional<double> find(std::span<const Unit> units, std::string_view name)
{
    name = trimmed(name);
    if (name.starts_with("[") && name.ends_with("]"))
        name = name.substr(1, name.size() - 2);
    const auto known = std::ranges::find(units, name, &Unit::name);
    return known == units.end() ? std::nullopt : std::optional(known->value);
}

} // namespace

float floatFromHalf(std::uint16_t half)
{
    const int exponent = (half >> 10) & 31;
    const int fraction = half & 1023;
    float value = 0.0F;
    if (exponent == 31)
        value = fraction == 0 ? HUGE_VALF : NAN;
    else if (exponent == 0)
        value = std::ldexp(static_cast<float>(fraction), -24);
    else
        value = std::ldexp(static_cast<float>(1024 + fraction), exponent - 25);
    return (half & 0x8000) != 0 ? -value : value;
}

std::optional<double> numberIn(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> lengthOfUnit_nm(std::string_view unit)
{
    static constexpr Unit units[] = {
        {"nm", 1.0},       {"nanometer", 1.0}, {"nanometre", 1.0},  {"n_m", 1.0},       {"um", 1e3},
        {"\\u00B5m", 1e3}, {"\\u00b5m", 1e3},  {"\xC2\xB5m", 1e3},  {"\xCE\xBCm", 1e3}, {"\xB5m", 1e3},
        {"micron", 1e3},   {"microns", 1e3},   {"micrometer", 1e3}, {"u_m", 1e3},       {"pm", 1e-3},
        {"p_m", 1e-3},     {"mm", 1e6},        {"cm", 1e7},         {"m", 1e9},         {"A", 0.1},
        {"angstrom", 0.1}, {"Angstrom", 0.1},  {"\\u00C5", 0.1},    {"\xC3\x85", 0.1},  {"\xE2\x84\xAB", 0.1},
        {"\xC5", 0.1}};
    return find(units, unit);
}

std::optional<double> timeOfUnit_s(std::string_view unit)
{
    static constexpr Unit units[] = {
        {"s", 1.0},          {"sec", 1.0},     {"second", 1.0}, {"seconds", 1.0}, {"ms", 1e-3},
        {"msec", 1e-3},      {"us", 1e-6},     {"ns", 1e-9},    {"min", 60.0},    {"\xC2\xB5s", 1e-6},
        {"\xCE\xBCs", 1e-6}, {"minute", 60.0}, {"h", 3600.0},   {"hour", 3600.0}};
    return find(units, unit);
}

} // namespace ostwald
