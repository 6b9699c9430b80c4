#include "figure/figure_page.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace ostwald {

namespace {

constexpr double mmPerPoint = 25.4 / 72.0;
constexpr double legendGap_mm = 2.0;
constexpr double legendRowHeight = 1.45; ///< in heights of the small text
constexpr double legendSample = 2.5;     ///< sample and gaps, in heights of the text
constexpr double letterWidth = 0.6;      ///< rather too wide, in heights of the small text

/// Code points of UTF-8.
std::ptrdiff_t letters(const std::string& text)
{
    return std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

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
    const int rows = legendRows();
    return gridHeight_mm() + (rows > 0 ? legendGap_mm + rows * legendRowHeight * style.smallText_pt * mmPerPoint : 0.0);
}

double FigurePage::gridHeight_mm() const
{
    return extent_mm(rows(), rowHeight_mm, gap_mm);
}

std::vector<Series> FigurePage::legendEntries() const
{
    std::vector<Series> entries;
    if (!sharedLegend)
        return entries;
    for (const PagePanel& panel : panels)
        for (const Series& series : panel.panel.series) {
            const Series entry{
                .kind = series.kind, .ink = series.ink, .dashed = series.dashed, .label = series.label};
            const auto isSame = [&](const Series& other) {
                return other.kind == entry.kind && other.ink == entry.ink && other.dashed == entry.dashed &&
                       other.label == entry.label;
            };
            if (!entry.label.empty() && std::ranges::none_of(entries, isSame))
                entries.push_back(entry);
        }
    return entries;
}

int FigurePage::legendRows() const
{
    int rows = 0;
    double x_mm = 0.0;
    for (const Series& entry : legendEntries()) {
        const double entry_mm = mmPerPoint * (legendSample * style.text_pt +
                                              letterWidth * style.smallText_pt * static_cast<double>(letters(entry.label)));
        if (rows == 0 || x_mm + entry_mm > width_mm) {
            ++rows;
            x_mm = 0.0;
        }
        x_mm += entry_mm;
    }
    return rows;
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

std::string fileNameOf(const FigurePage& page)
{
    std::string name = page.name;
    for (char& c : name)
        if (static_cast<unsigned char>(c) < 0x20U || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos)
            c = '-';
    if (name.empty() || name.front() == '.')
        name.insert(0, "figure");
    return name;
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
            {.panel = std::move(panel), .span = {.row = cell / columns, .column = cell % columns}, .number = cell});
        ++cell;
    }
    return page;
}

} // namespace ostwald
