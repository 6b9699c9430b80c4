#pragma once

#include <QTableView>

namespace ostwald {

/// The first columns of a table, which stay in sight while the others scroll sideways beneath them. Shows the table's own
/// model and selection; the keyboard stays with the table.
class FrozenColumns : public QTableView {
    Q_OBJECT

public:
    /// Lies on `table`, which has its model and owns this.
    FrozenColumns(QTableView& table, int columns);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QTableView& m_table;
    int m_columns;
    QWidget* m_edge; ///< where the others go beneath
};

} // namespace ostwald
