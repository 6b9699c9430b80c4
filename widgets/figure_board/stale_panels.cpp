#include "figure_board/stale_panels.h"

#include "figure/board_page.h"

#include <algorithm>

namespace ostwald {
namespace {

/// The last stage that the basis rests on.
Stage stageOf(PanelBasis basis)
{
    switch (basis) {
    case PanelBasis::Tracks: return Stage::Edits;
    case PanelBasis::Fit: return Stage::Fit;
    case PanelBasis::CoalescenceFit: break;
    }
    return Stage::CoalescenceFit;
}

bool isOld(const auto& result, StageKey key)
{
    return result && result.key != key;
}

} // namespace

bool isFresh(PanelBasis basis, const Document& document, const StageRunner& runner)
{
    const StageKeys keys = stageKeys(document.project());
    const Results& results = document.results();
    const auto& activity = runner.activity();
    const Stage last = stageOf(basis);
    const bool isComputed = activity && (activity->stage == last || activity->stage <= std::min(last, Stage::Ensemble));
    if (isComputed || isOld(results.tracks, keys.tracks))
        return false;
    if (basis == PanelBasis::Tracks)
        return true;
    return !isOld(results.ensemble, keys.ensemble) &&
           !(basis == PanelBasis::Fit ? isOld(results.fit, keys.fit) : isOld(results.coalescenceFit, keys.coalescenceFit));
}

std::set<std::size_t> stalePanels(const Board& board, const Document& document, const StageRunner& runner)
{
    std::set<std::size_t> stale;
    for (std::size_t i = 0; i < board.panels.size(); ++i)
        if (!isFresh(basisOf(board.panels[i].source), document, runner))
            stale.insert(i);
    return stale;
}

} // namespace ostwald
