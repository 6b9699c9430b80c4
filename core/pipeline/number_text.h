#pragma once

#include <string>

namespace ostwald {

/// The shortest decimal text that reads back as the same double, with '.' in every locale; "nan", "inf", "-inf".
[[nodiscard]] std::string numberText(double value);

/// At most `digits` significant digits.
[[nodiscard]] std::string numberText(double value, int digits);

} // namespace ostwald
