#pragma once

#include "base/ids.h"

#include <QObject>

#include <optional>
#include <unordered_set>

namespace ostwald {

/// Tracks that are looked at; by default all.
struct FocusedTracks {
    std::optional<std::unordered_set<TrackId>> only; ///< nullopt = all

    [[nodiscard]] bool holds(TrackId id) const { return !only || only->contains(id); }
};

/// Which tracks are looked at while a filter is on: the views draw the others faintly. Off, all are.
class TrackFocus : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isOn() const { return m_tracks.only.has_value(); }
    [[nodiscard]] bool holds(TrackId id) const { return m_tracks.holds(id); }
    [[nodiscard]] const FocusedTracks& tracks() const { return m_tracks; }

    void set(std::unordered_set<TrackId> tracks);
    void end();

Q_SIGNALS:
    void changed();

private:
    FocusedTracks m_tracks;
};

} // namespace ostwald
