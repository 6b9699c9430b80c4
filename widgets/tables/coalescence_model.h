#pragma once

#include "document/document.h"

#include <QAbstractTableModel>

#include <optional>

namespace ostwald {

/// The coalescences of a document, one a row, by time. They are borrowed for each answer, never held: the document changes
/// tracks that nobody holds in place.
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

    /// Null when it went a moment ago and the views are about to hear of it.
    [[nodiscard]] const Coalescence* eventAt(int row) const;

private:
    void follow(const Change& change);
    void followTracks();
    [[nodiscard]] QString text(const Coalescence& event, int column) const;
    [[nodiscard]] QVariant sortKey(const Coalescence& event, int column) const;

    Document& m_document;
    int m_rows = 0; ///< what the views were told of last
    std::optional<StageKey> m_shown; ///< of those tracks; nullopt = there are none
};

} // namespace ostwald
