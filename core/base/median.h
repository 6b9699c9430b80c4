#pragma once

#include <algorithm>
#include <span>
#include <vector>

namespace ostwald {

/// Times the median of the distances from the middle: the standard deviation of a normal law.
inline constexpr double sdPerMedianDistance = 1.4826;

/// The value in the middle, of an even number the upper of both. Puts the values in another order. @pre !values.empty()
[[nodiscard]] inline double medianInPlace(std::span<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

[[nodiscard]] inline double medianOf(std::vector<double> values)
{
    return medianInPlace(values);
}

} // namespace ostwald
