#pragma once

#include <QStyledItemDelegate>

namespace ostwald {

/// Edits a number of a table within the limits that the model states under two roles.
class NumberDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    NumberDelegate(int minimumRole, int maximumRole, int decimals, QObject* parent = nullptr);

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;

private:
    int m_minimumRole;
    int m_maximumRole;
    int m_decimals;
};

} // namespace ostwald
