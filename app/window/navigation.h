#pragma once

#include "document/document.h"

namespace ostwald {

/// Last frame that the playhead can reach.
[[nodiscard]] int lastFrame(const Document& document);

/// Picks every particle that is followed through the playhead's frame.
void selectAllInFrame(Document& document);

enum class Direction { Forward, Back };

/// Moves the playhead to the next coalescence and picks its particles; stays where there is none.
void goToCoalescence(Document& document, Direction direction);

} // namespace ostwald
