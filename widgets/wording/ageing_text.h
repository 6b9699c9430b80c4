#pragma once

#include <QString>

namespace ostwald {

/// An ageing time of a sample in the largest unit that it is a whole number of: "90 s", "30 min", "2 h". It
/// can be typed back.
[[nodiscard]] QString ageingText(double t_s);

} // namespace ostwald
