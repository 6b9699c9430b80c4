#pragma once

#include <string>

namespace ostwald {

/// The present time to the second, as files state it: 2026-11-28T14:05:09Z.
[[nodiscard]] std::string utcNow();

} // namespace ostwald
