#pragma once

#include <string>

namespace ostwald {

/// The largest of ..., 0.5, 1, 2, 5, 10, 20, ... that does not exceed `limit`; 0 unless limit > 0 and finite.
[[nodiscard]] double niceNumberBelow(double limit);

/// The smallest of ..., 0.5, 1, 2, 5, 10, 20, ... that is not below `limit`; 0 unless limit > 0 and finite.
[[nodiscard]] double niceNumberAbove(double limit);

/// An exponent in raised digits: -12 is "⁻¹²".
[[nodiscard]] std::string superscript(int number);

} // namespace ostwald
