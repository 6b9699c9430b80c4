#pragma once

#include "board/grid_span.h"
#include "figure/figure.h"

#include <string>
#include <vector>

namespace ostwald {

/// Text and lines of a page, at the size in which it is printed.
struct PageStyle {
    double text_pt = 7.0;      ///< axis titles
    double smallText_pt = 6.0; ///< tick labels, legends, phases
    double letter_pt = 8.0;    ///< bold panel letters
    double line_pt = 0.5;      ///< axes; other lines are multiples of it, see below
    bool capitalLetters = false; ///< "A" instead of "a"

    bool operator==(const PageStyle&) const = default;
};

/// The same with text of this size, and small text a point smaller.
[[nodiscard]] PageStyle withText(PageStyle style, double text_pt);

/// Widths of lines as multiples of PageStyle::line_pt.
inline constexpr double curveWidth = 1.75;
inline constexpr double denseBundleWidth = 0.6; ///< of bundles of many curves, on paper
inline constexpr double widestLine = 2.0;       ///< picked tracks

struct PagePanel {
    Panel panel;
    GridSpan span = {};
    std::string heading = {}; ///< beside the panel letter: what sets this panel apart from its neighbours
    int number = 0; ///< in its template, the same whichever others are left out
};

/// A rectangle on the page, from its upper left corner.
struct AreaMm {
    double left_mm = 0.0;
    double top_mm = 0.0;
    double width_mm = 0.0;
    double height_mm = 0.0;
};

/// A figure as it is printed: panels on a grid of equal columns and rows, in millimetres and points. Plain data,
/// drawn by drawPage() and written by exportPage().
struct FigurePage {
    std::string name = {};  ///< of the file, without suffix
    std::string title = {}; ///< goes into the file's properties, is not printed
    double width_mm = 89.0;
    double rowHeight_mm = 55.0;
    int columns = 1;
    double gap_mm = 3.0; ///< between cells
    PageStyle style = {};
    bool sharedLegend = false; ///< one legend below all panels instead of one in each
    std::vector<PagePanel> panels = {};

    [[nodiscard]] int rows() const;          ///< as many as the spans need, at least one
    [[nodiscard]] double height_mm() const;
    [[nodiscard]] double gridHeight_mm() const; ///< of the panels alone
    /// What the shared legend explains: each series with a label once, without its data.
    [[nodiscard]] std::vector<Series> legendEntries() const;
    /// Rows of text that the shared legend takes, by the usual widths of letters; 0 without one.
    [[nodiscard]] int legendRows() const;
    [[nodiscard]] AreaMm areaOf(const GridSpan& span) const;
    /// "a", "b", ... in the order of the panels; empty when there is only one panel. After "z" comes "aa".
    [[nodiscard]] std::string letterOf(std::size_t panel) const;
};

/// The page's name without what file systems do not take in names.
[[nodiscard]] std::string fileNameOf(const FigurePage& page);

/// Panels placed row by row. Their number of columns is the page's.
[[nodiscard]] FigurePage pageOfPanels(std::string name, std::vector<Panel> panels, int columns, double width_mm,
                                      double rowHeight_mm);

} // namespace ostwald
