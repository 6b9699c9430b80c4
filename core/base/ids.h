#pragma once

#include <cstdint>

namespace ostwald {

/// Identity of one particle through time; a merged particle has an identity of its own. Counted from 1.
enum class TrackId : std::int64_t {};

[[nodiscard]] constexpr std::int64_t value(TrackId id)
{
    return static_cast<std::int64_t>(id);
}

} // namespace ostwald
