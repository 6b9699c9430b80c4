#include "board/board_layout.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>
#include <vector>

namespace ostwald {

namespace {

constexpr double widePage_mm = 115.0; ///< from here on two plots beside each other are wide enough
constexpr int defaultRows = 12;

int overlap(int begin, int end, int otherBegin, int otherEnd)
{
    return std::max(0, std::min(end, otherEnd) - std::max(begin, otherBegin));
}

/// In cells.
int sharedCells(const GridSpan& a, const GridSpan& b)
{
    return overlap(a.row, a.endRow(), b.row, b.endRow()) *
           overlap(a.column, a.endColumn(), b.column, b.endColumn());
}

GridSpan onGrid(GridSpan span)
{
    span.columns = std::clamp(span.columns, leastPanelColumns, boardColumns);
    span.rows = std::clamp(span.rows, leastPanelRows, mostBoardRows);
    span.column = std::clamp(span.column, 0, boardColumns - span.columns);
    span.row = std::max(span.row, 0);
    return span;
}

/// The panels' places in reading order.
std::vector<std::size_t> readingOrder(const std::vector<BoardPanel>& panels)
{
    std::vector<std::size_t> order(panels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return std::tuple(panels[i].span.row, panels[i].span.column); });
    return order;
}

/// The first row from `row` on in which a panel of that span meets none of `placed`.
int freeRow(GridSpan span, int row, const std::vector<GridSpan>& placed)
{
    span.row = row;
    for (;;) {
        const auto met = std::ranges::find_if(placed, [&](const GridSpan& other) { return sharedCells(span, other) > 0; });
        if (met == placed.end())
            return span.row;
        span.row = met->endRow();
    }
}

/// Below the lowest of `placed` that stands over it: how high a panel may rise.
int risenRow(const GridSpan& span, const std::vector<GridSpan>& placed)
{
    int row = 0;
    for (const GridSpan& other : placed)
        if (overlap(span.column, span.endColumn(), other.column, other.endColumn()) > 0 && other.row < span.endRow())
            row = std::max(row, other.endRow());
    return row;
}

/// Every panel but `fixed` as high as it can go; @pre none overlap
void riseAll(std::vector<BoardPanel>& panels, std::size_t fixed)
{
    std::vector<GridSpan> placed;
    for (const std::size_t i : readingOrder(panels)) {
        if (i == fixed)
            continue;
        panels[i].span.row = risenRow(panels[i].span, placed);
        placed.push_back(panels[i].span);
    }
}

constexpr auto none = static_cast<std::size_t>(-1);

/// In reading order, with the place that `panel` has then.
ArrangedBoard sorted(Board board, std::size_t panel)
{
    const std::vector<std::size_t> order = readingOrder(board.panels);
    std::vector<BoardPanel> panels;
    std::size_t now = 0;
    for (const std::size_t i : order) {
        if (i == panel)
            now = panels.size();
        panels.push_back(std::move(board.panels[i]));
    }
    board.panels = std::move(panels);
    return {std::move(board), now};
}

/// Another panel of the same size that lies under most of `span`.
std::size_t panelBelow(const Board& board, std::size_t panel, const GridSpan& span)
{
    for (std::size_t i = 0; i < board.panels.size(); ++i) {
        const GridSpan& other = board.panels[i].span;
        if (i != panel && other.rows == span.rows && other.columns == span.columns &&
            2 * sharedCells(span, other) > span.rows * span.columns)
            return i;
    }
    return none;
}

} // namespace

GridSpan defaultSpan(const Board& board)
{
    return {.rows = defaultRows, .columns = board.width_mm >= widePage_mm ? boardColumns / 2 : boardColumns};
}

ArrangedBoard withPanel(Board board, PanelSource source)
{
    std::vector<GridSpan> placed;
    for (const BoardPanel& panel : board.panels)
        placed.push_back(panel.span);
    const GridSpan size = defaultSpan(board);
    GridSpan best = size;
    best.row = freeRow(size, 0, placed);
    for (int column = 1; column <= boardColumns - size.columns; ++column) {
        GridSpan span = size;
        span.column = column;
        span.row = freeRow(span, 0, placed);
        if (span.row < best.row)
            best = span;
    }
    board.panels.push_back({.source = std::move(source), .span = best});
    const std::size_t added = board.panels.size() - 1;
    return sorted(std::move(board), added);
}

Board withoutPanel(Board board, std::size_t panel)
{
    board.panels.erase(board.panels.begin() + static_cast<std::ptrdiff_t>(panel));
    riseAll(board.panels, none);
    return sorted(std::move(board), none).board;
}

ArrangedBoard withPanelAt(Board board, std::size_t panel, GridSpan span)
{
    span = onGrid(span);
    const GridSpan before = board.panels[panel].span;
    const bool isMoved = before.rows == span.rows && before.columns == span.columns;
    if (const std::size_t other = panelBelow(board, panel, span); isMoved && other != none)
        return withPanelsExchanged(std::move(board), panel, other);
    if (isMoved)
        riseAll(board.panels, panel); // into the place it left
    board.panels[panel].span = span;
    std::vector<GridSpan> placed{span};
    for (const std::size_t i : readingOrder(board.panels)) {
        if (i == panel)
            continue;
        GridSpan& other = board.panels[i].span;
        other.row = freeRow(other, other.row, placed);
        placed.push_back(other);
    }
    riseAll(board.panels, none);
    return sorted(std::move(board), panel);
}

ArrangedBoard withPanelsExchanged(Board board, std::size_t panel, std::size_t other)
{
    std::swap(board.panels[panel].span, board.panels[other].span);
    return sorted(std::move(board), panel);
}

} // namespace ostwald
