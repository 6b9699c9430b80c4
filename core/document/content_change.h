#pragma once

#include "document/document.h"

namespace ostwald {

/// Whether what views of the data show may be different: not so for what is known of the file and of the history alone, nor
/// for how a figure is composed. Every step
/// of the history tells first what it changed, so that who follows both would draw twice.
[[nodiscard]] inline bool isContent(const Change& change)
{
    return !std::holds_alternative<FileChanged>(change) && !std::holds_alternative<HistoryChanged>(change) &&
           !std::holds_alternative<BoardsChanged>(change);
}

} // namespace ostwald
