#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include <vector>

namespace ostwald {

/// Shows the tracks that a line of words asks for, and sorts them by number. Commas separate alternatives,
/// spaces what must hold together: a number is an id, A, B, unassigned, excluded a group, "hand" what a
/// person tagged, and any other word a part of the reason.
class TrackFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TrackFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] bool isOn() const { return !m_alternatives.empty(); }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::vector<QStringList> m_alternatives; ///< empty = everything
};

} // namespace ostwald
