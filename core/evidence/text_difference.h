#pragma once

#include <optional>
#include <string_view>

namespace ostwald {

/// The largest relative difference |a - b| / max(|a|, |b|) of numbers that stand in the same place of two texts, for instance
/// tables; 0 when the texts are the same. nullopt when they differ in anything but numbers.
[[nodiscard]] std::optional<double> numberDifference(std::string_view a, std::string_view b);

} // namespace ostwald
