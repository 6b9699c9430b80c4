#pragma once

#include "board/board.h"
#include "document/document.h"
#include "figure/charts.h"
#include "jobs/stage_runner.h"

#include <set>

namespace ostwald {

/// What a panel on that basis shows belongs to the project as it is now: its results, and those before them, are not older
/// than their input, and none of them is being computed.
[[nodiscard]] bool isFresh(PanelBasis basis, const Document& document, const StageRunner& runner);

/// Places of the panels of which that is not so.
[[nodiscard]] std::set<std::size_t> stalePanels(const Board& board, const Document& document, const StageRunner& runner);

} // namespace ostwald
