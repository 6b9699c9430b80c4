#pragma once

#include <span>

namespace ostwald {

// What core and the writers of files say, in the context "CoreSentence". Numbers and words that vary are %1, %2, … in
// the order in which they stand; a number that stands alone is always one of them.

[[nodiscard]] std::span<const char* const> movieSentences();    ///< readers of movies, names of sources and formats
[[nodiscard]] std::span<const char* const> importSentences();   ///< tracks and tables of other programs
[[nodiscard]] std::span<const char* const> fileSentences();     ///< projects, their parameters, what is written
[[nodiscard]] std::span<const char* const> analysisSentences(); ///< particles, tracks, corrections, charts
[[nodiscard]] std::span<const char* const> fitSentences();      ///< fits and the theory behind them

} // namespace ostwald
