#pragma once

#include "document/document.h"

#include <QAbstractListModel>

namespace ostwald {

/// The steps of the history, the oldest first; row 0 is the state before any of them.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit HistoryModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void follow(const Change& change);

    Document& m_document;
    int m_rows = 1;
};

} // namespace ostwald
