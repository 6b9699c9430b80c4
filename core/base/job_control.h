#pragma once

#include "base/result.h"

#include <functional>

namespace ostwald {

/// How a long computation talks to whoever started it. Both functions are thread-safe and cheap enough to
/// call once per frame; the defaults make every algorithm callable on its own.
struct JobControl {
    std::function<bool()> cancelled = [] { return false; };
    std::function<void(double fraction)> progress = [](double) {};
};

/// What a computation returns when it finds job.cancelled().
[[nodiscard]] inline Error cancelledError()
{
    return {ErrorCode::Cancelled, "Stopped before it was finished.", {}};
}

} // namespace ostwald
