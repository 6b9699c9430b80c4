#pragma once

#include "document/document.h"

#include <QAbstractTableModel>

#include <memory>

namespace ostwald {

/// The coalescences of a document, one a row, by time.
class CoalescenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Parents, Product, RadiusA, RadiusB, RadiusNew, VolumeRatio, Score, ColumnCount };
    static constexpr int SortRole = Qt::UserRole; ///< a number where the column shows one

    explicit CoalescenceModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// @pre 0 <= row < rowCount()
    [[nodiscard]] const Coalescence& eventAt(int row) const;

private:
    void follow(const Change& change);
    [[nodiscard]] QString text(const Coalescence& event, int column) const;
    [[nodiscard]] QVariant sortKey(const Coalescence& event, int column) const;

    Document& m_document;
    std::shared_ptr<const EditedTracks> m_shown; ///< what the views were told of last
};

} // namespace ostwald
