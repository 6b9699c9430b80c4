#pragma once

#include "figure/colour_vision.h"
#include "figure/figure_data.h"
#include "figure/journal.h"

namespace ostwald {

enum class CheckKind {
    Width,       ///< one of the journal's columns, within 0.1 mm
    Height,      ///< fits a page of the journal
    TextSize,    ///< every text within the journal's range
    LineWidth,   ///< the thinnest line is thick enough
    Colours,     ///< curves that look alike but for their colour can be told apart, also by the colour-blind
    Units,       ///< every axis has a name, and none is in pixels or frames; scale bars likewise
    Calibration, ///< pixel size and frame interval are known, and from where
    Content,     ///< every panel shows something
    Freshness    ///< everything shown belongs to the project as it is now
};

struct FigureCheck {
    CheckKind kind = CheckKind::Width;
    bool passed = false;
    std::string detail = {}; ///< the value looked at: "183.0 mm", "0.30 pt", the letter of a panel, "b: before, after", ...

    bool operator==(const FigureCheck&) const = default;
};

/// What is checked besides the page itself.
struct CheckContext {
    Calibration calibration;
    bool isFresh = true; ///< no result shown is older than its input
    std::string stalePanels = {}; ///< letters of those that are, where it is known: "b, d"
    Rgb (*colourOf)(Ink ink) = nullptr; ///< on paper; null = colours are not checked
};

/// Least difference of colours, as leastColourDifference() measures, that tells two lines apart: thin lines need several times
/// what is just noticeable on areas.
inline constexpr double leastLineDifference = 15.0;

/// Every check, in the order of CheckKind, those passed as well.
[[nodiscard]] std::vector<FigureCheck> checkFigure(const FigurePage& page, const Journal& journal,
                                                   const CheckContext& context);

/// The sentence for a person: what is well, or what is wrong and what helps.
[[nodiscard]] std::string checkText(const FigureCheck& check, const Journal& journal);

} // namespace ostwald
