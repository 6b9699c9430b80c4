#pragma once

#include "movie_view/frame_view.h"

#include <QString>

#include <optional>

namespace ostwald {

/// What lies under the pointer, in one line; empty when the pointer is not over the picture.
[[nodiscard]] QString readoutText(const std::optional<PointerReadout>& readout);

} // namespace ostwald
