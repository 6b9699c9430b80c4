#pragma once

#include "store/project_file.h"

namespace ostwald {

/// All that a saved project's results show. Tracks and ensemble are not stored: they follow from what was linked, without
/// the movie.
[[nodiscard]] Results shownResults(const StoredProject& stored);

} // namespace ostwald
