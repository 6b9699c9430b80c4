#pragma once

#include "document/document.h"

#include <QAbstractTableModel>

#include <memory>

namespace ostwald {

/// The tracks of a document, one a row, in the order of their ids. Follows the document; a reset only comes
/// with new links, because then the ids mean other particles.
class TrackTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Id, GroupOf, Radius, Growth, First, Last, Frames, Parents, Reason, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< a number where the column shows one
        GroupRole                ///< int of the Group
    };

    explicit TrackTableModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// @pre 0 <= row < rowCount()
    [[nodiscard]] const Track& trackAt(int row) const;
    /// -1 when there is no such track.
    [[nodiscard]] int rowOf(TrackId id) const;

private:
    void follow(const Change& change);
    void followTracks();
    void announce(int firstColumn, int lastColumn);
    [[nodiscard]] QString text(const Track& track, int column) const;
    [[nodiscard]] QVariant sortKey(const Track& track, int column) const;

    Document& m_document;
    std::shared_ptr<const EditedTracks> m_shown; ///< what the views were told of last
    StageKey m_shownLinks;
};

} // namespace ostwald
