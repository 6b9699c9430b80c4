#pragma once

#include "board/board.h"
#include "figure/charts.h"
#include "figure/figure_page.h"
#include "figure/journal.h"
#include "figure/picture.h"

#include <vector>

namespace ostwald {

/// The page that a board describes, with the numbers of the project as they are now. Where the data for a panel are
/// missing, or its source is not known, the panel is empty and says why.
/// @param frames  those of framesOf(board, data)
[[nodiscard]] FigurePage boardPage(const Board& board, const FigureData& data, const GreyFrames& frames);

/// The page, or the first reason why one of its panels is empty.
/// @error InsufficientData  the reason; where is the panel's letter
[[nodiscard]] Result<FigurePage> completePage(FigurePage page);

/// The frames that a board shows with these data, each once, ascending.
[[nodiscard]] std::vector<int> framesOf(const Board& board, const FigureData& data);

[[nodiscard]] PanelBasis basisOf(const PanelSource& source);

/// The journal whose rules a board follows; the first one where it names none that there is.
[[nodiscard]] const Journal& journalOf(const Board& board);

} // namespace ostwald
