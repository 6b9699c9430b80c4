#include "figure/journal.h"

#include <algorithm>
#include <array>

namespace ostwald {

std::span<const Journal> journals()
{
    static const std::array<Journal, 5> all{{
        {"nature", "Nature", {89.0, 120.0, 183.0}, 247.0, 5.0, 7.0, 0.25,
         {.text_pt = 7.0, .smallText_pt = 6.0, .letter_pt = 8.0, .line_pt = 0.5, .capitalLetters = false}},
        {"science", "Science", {57.0, 121.0, 184.0}, 229.0, 5.0, 8.0, 0.5,
         {.text_pt = 7.0, .smallText_pt = 6.0, .letter_pt = 9.0, .line_pt = 0.85, .capitalLetters = true}},
        // 240 and 504 pt; lettering of at least 4.5 pt.
        {"acs", "ACS", {84.67, 177.8}, 232.8, 4.5, 8.0, 0.5,
         {.text_pt = 7.0, .smallText_pt = 6.0, .letter_pt = 8.0, .line_pt = 0.85, .capitalLetters = false}},
        {"wiley", "Wiley", {80.0, 180.0}, 230.0, 6.0, 10.0, 0.3,
         {.text_pt = 8.0, .smallText_pt = 7.0, .letter_pt = 9.0, .line_pt = 0.5, .capitalLetters = false}},
        // Normal text 7 pt, subscripts 6 pt; lines of at least 0.1 mm.
        {"elsevier", "Elsevier", {90.0, 140.0, 190.0}, 240.0, 6.0, 9.0, 0.28,
         {.text_pt = 8.0, .smallText_pt = 7.0, .letter_pt = 9.0, .line_pt = 0.5, .capitalLetters = false}},
    }};
    return all;
}

const Journal* findJournal(const std::string& key)
{
    const auto found = std::ranges::find(journals(), key, [](const Journal& j) { return std::string(j.key); });
    return found == journals().end() ? nullptr : &*found;
}

} // namespace ostwald
