#pragma once

class QTableView;

namespace ostwald {

/// The look that all tables share: whole rows, no grid, compact lines, columns as wide as what they show.
void prepareTable(QTableView& view);

} // namespace ostwald
