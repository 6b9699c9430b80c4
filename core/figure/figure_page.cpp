#include "figure/figure_page.h"

#include <algorithm>
#include <utility>

namespace ostwald {

namespace {

double extent_mm(int cells, double cell_mm, double gap_mm)
{
    return cells * cell_mm + (cells - 1) * gap_mm;
}

} // namespace

PageStyle withText(PageStyle style, double text_pt)
{
    style.text_pt = text_pt;
    style.smallText_pt = text_pt - 1.0;
    return style;
}

int FigurePage::rows() const
{
    int rows = 1;
    for (const PagePanel& panel : panels)
        rows = std::max(rows, panel.span.row + panel.span.rows);
    return rows;
}

double FigurePage::height_mm() const
{
    return extent_mm(rows(), rowHeight_mm, gap_mm);
}

AreaMm FigurePage::areaOf(const GridSpan& span) const
{
    const double column_mm = (width_mm - (columns - 1) * gap_mm) / columns;
    return {span.column * (column_mm + gap_mm), span.row * (rowHeight_mm + gap_mm),
            extent_mm(span.columns, column_mm, gap_mm), extent_mm(span.rows, rowHeight_mm, gap_mm)};
}

std::string FigurePage::letterOf(std::size_t panel) const
{
    constexpr std::size_t letters = 26;
    if (panels.size() < 2)
        return {};
    const char first = style.capitalLetters ? 'A' : 'a';
    std::string text;
    for (std::size_t rest = panel + 1; rest > 0; rest = (rest - 1) / letters)
        text.insert(text.begin(), static_cast<char>(first + static_cast<char>((rest - 1) % letters)));
    return text;
}

FigurePage pageOfPanels(std::string name, std::vector<Panel> panels, int columns, double width_mm,
                        double rowHeight_mm)
{
    FigurePage page{
        .name = std::move(name), .width_mm = width_mm, .rowHeight_mm = rowHeight_mm, .columns = columns};
    int cell = 0;
    for (Panel& panel : panels) {
        panel.playhead.reset(); // belongs to the screen
        page.panels.push_back(
            {.panel = std::move(panel), .span = {.row = cell / columns, .column = cell % columns}});
        ++cell;
    }
    return page;
}

} // namespace ostwald
