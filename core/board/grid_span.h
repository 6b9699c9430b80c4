#pragma once

namespace ostwald {

/// Cells that a panel covers, from the upper left corner of the grid of a page.
struct GridSpan {
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;

    [[nodiscard]] int endRow() const { return row + rows; }
    [[nodiscard]] int endColumn() const { return column + columns; }

    bool operator==(const GridSpan&) const = default;
};

} // namespace ostwald
