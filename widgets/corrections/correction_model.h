#pragma once

#include "document/document.h"

#include <QAbstractTableModel>

namespace ostwald {

/// The corrections of a project in the order they were made, and which of them do not fit any more.
class CorrectionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Frame, What, State, ColumnCount };
    static constexpr int ConflictRole = Qt::UserRole; ///< bool: it does not fit

    explicit CorrectionModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Why the correction of this row does not fit; null while it is applied.
    [[nodiscard]] const std::string* conflict(int row) const;
    [[nodiscard]] int conflicts() const;

private:
    void follow(const Change& change);

    Document& m_document;
    int m_rows; ///< what the views were told of last
};

} // namespace ostwald
