#pragma once

#include "board/board_layout.h"
#include "document/document.h"

namespace ostwald {

// What a person does to the figures of a project: each is one step of the history. Boards are named by their place in
// project().boards, which must exist, and panels by theirs.

/// @return the place of the new board, whose name is made free
std::size_t addBoard(Document& document, Board board);
void removeBoard(Document& document, std::size_t board);
/// Any other change of a board as a whole.
void changeBoard(Document& document, std::size_t board, Board changed, const QString& text);
/// Nothing happens when the name is empty or another board's.
void renameBoard(Document& document, std::size_t board, const QString& name);

/// Adds panels, in this order. @return the place of the last one
std::size_t addPanels(Document& document, std::size_t board, const std::vector<PanelSource>& sources);
void removePanel(Document& document, std::size_t board, std::size_t panel);
// @return the panel's place afterwards
std::size_t placePanel(Document& document, std::size_t board, std::size_t panel, const GridSpan& span);
std::size_t exchangePanels(Document& document, std::size_t board, std::size_t panel, std::size_t other);
/// What it shows, or its heading.
void changePanel(Document& document, std::size_t board, std::size_t panel, BoardPanel changed, const QString& text);

/// The title of what a panel shows, in the language of the window, for a movie or a study with these times.
[[nodiscard]] QString shownTitle(const PanelSource& source, const Calibration& calibration);

} // namespace ostwald
