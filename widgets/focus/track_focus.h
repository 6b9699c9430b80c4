#pragma once

#include "base/ids.h"

#include <QObject>

#include <optional>
#include <unordered_set>

namespace ostwald {

/// Which tracks are looked at while a filter is on: the views draw the others faintly. Off, all are.
class TrackFocus : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isOn() const { return m_tracks.has_value(); }
    [[nodiscard]] bool holds(TrackId id) const { return !m_tracks || m_tracks->contains(id); }

    void set(std::unordered_set<TrackId> tracks);
    void end();

Q_SIGNALS:
    void changed();

private:
    std::optional<std::unordered_set<TrackId>> m_tracks; ///< nullopt = off
};

} // namespace ostwald
