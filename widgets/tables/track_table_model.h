#pragma once

#include "document/document.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ostwald {

/// The tracks of a document, one a row, in the order of their ids. Follows the document; a reset only comes
/// with other ids or new links, because then the ids mean other particles. Tracks are borrowed for each answer, never
/// held: the document changes those that nobody holds in place.
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

    [[nodiscard]] TrackId idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    /// Null when the track went a moment ago and the views are about to hear of it. @pre 0 <= row < rowCount()
    [[nodiscard]] const Track* trackAt(int row) const;
    /// -1 when there is no such track.
    [[nodiscard]] int rowOf(TrackId id) const;

private:
    void follow(const Change& change);
    void followTracks();
    void announce(int firstColumn, int lastColumn);
    [[nodiscard]] QString text(const Track& track, int column) const;
    [[nodiscard]] QVariant sortKey(const Track& track, int column) const;

    Document& m_document;
    std::vector<TrackId> m_ids; ///< what the views were told of last
    std::optional<StageKey> m_shown; ///< of those tracks; nullopt = there are none
    StageKey m_shownLinks;
};

} // namespace ostwald
