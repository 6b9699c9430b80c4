#pragma once

#include <string_view>

namespace ostwald {

/// True when `a` comes before `b` with runs of digits compared as numbers: frame2 before frame10.
[[nodiscard]] bool naturallyBefore(std::string_view a, std::string_view b);

} // namespace ostwald
