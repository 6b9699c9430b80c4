#pragma once

#include "board/board.h"

#include <cstddef>

namespace ostwald {

// Changes of where panels are. Panels never overlap, stand as high as those above them let them, and are in reading
// order (by row, then by column) afterwards, so that letters follow their places.

/// The board with one panel where it is now.
struct ArrangedBoard {
    Board board;
    std::size_t panel = 0;
};

/// How large a new panel is: half of a page from 115 mm on, else all of it, and 57 mm high.
[[nodiscard]] GridSpan defaultSpan(const Board& board);

/// Adds a panel of the default size at the first place where it is free, from the top left on.
[[nodiscard]] ArrangedBoard withPanel(Board board, PanelSource source);

/// @pre panel < board.panels.size(), likewise below
[[nodiscard]] Board withoutPanel(Board board, std::size_t panel);

/// Moves and sizes a panel; the span is brought onto the grid. Where most of it comes to lie on another panel of the same
/// size, the two change places; others that are in its way go below it.
[[nodiscard]] ArrangedBoard withPanelAt(Board board, std::size_t panel, GridSpan span);

/// The two take each other's places and sizes.
[[nodiscard]] ArrangedBoard withPanelsExchanged(Board board, std::size_t panel, std::size_t other);

} // namespace ostwald
