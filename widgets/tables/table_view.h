#pragma once

class QTableView;

namespace ostwald {

/// The look that all tables share: whole rows, no grid, compact lines, columns as wide as what they show. Tab goes on to
/// the control after the table.
void prepareTable(QTableView& view);

/// The same for a table that a click on a head sorts: at first by \p column, ascending.
void prepareSortedTable(QTableView& view, int column);

} // namespace ostwald
