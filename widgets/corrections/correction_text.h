#pragma once

#include "edits/edit.h"

#include <QString>

namespace ostwald {

/// What a correction does, e.g. "Cut the track".
[[nodiscard]] QString correctionText(const Edit& edit);

/// Where it was made: the particle's place in the frame of frameOf().
[[nodiscard]] Anchor placeOf(const Edit& edit);

} // namespace ostwald
