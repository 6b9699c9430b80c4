#pragma once

#include "figure/figure_page.h"

#include <span>
#include <string>
#include <vector>

namespace ostwald {

/// What a publisher's guide for authors asks of a figure.
struct Journal {
    const char* key;  ///< of the command line
    const char* name; ///< of the publisher, or of its leading journal
    std::vector<double> widths_mm; ///< of the columns, ascending
    double greatestHeight_mm;
    double smallestText_pt;
    double largestText_pt; ///< panel letters may be larger by a point
    double thinnestLine_pt;
    PageStyle style; ///< fulfils all of it
};

/// Nature, Science, ACS, Wiley and Elsevier, as their public guides for figures stood in 2024.
[[nodiscard]] std::span<const Journal> journals();

/// Null when there is none of that key.
[[nodiscard]] const Journal* findJournal(const std::string& key);

} // namespace ostwald
