#pragma once

#include <string>

namespace ostwald {

/// The full name of whoever runs the program, or the login name when the system knows no other; may be empty.
[[nodiscard]] std::string userName();

} // namespace ostwald
