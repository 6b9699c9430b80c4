#pragma once

#include "document/document.h"

namespace ostwald {

/// Last frame that the playhead can reach.
[[nodiscard]] int lastFrame(const Document& document);

/// Picks every particle that is followed through the playhead's frame.
void selectAllInFrame(Document& document);

enum class Direction { Forward, Back };

/// Picks the next track by number that is seen in the playhead's frame; the first or last one after the end or without
/// a picked one.
void goToTrack(Document& document, Direction direction);

/// Moves the playhead to the next event of the leading track: its beginning, the ends of its gaps, a doubtful link, its
/// end. Without a leading track, to the next coalescence.
void goToEvent(Document& document, Direction direction);

/// Moves the playhead to the next coalescence and picks its particles; stays where there is none.
void goToCoalescence(Document& document, Direction direction);

} // namespace ostwald
