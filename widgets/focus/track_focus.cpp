#include "focus/track_focus.h"

#include <utility>

namespace ostwald {

void TrackFocus::set(std::unordered_set<TrackId> tracks)
{
    if (m_tracks.only == tracks)
        return;
    m_tracks.only = std::move(tracks);
    Q_EMIT changed();
}

void TrackFocus::end()
{
    if (!m_tracks.only)
        return;
    m_tracks.only.reset();
    Q_EMIT changed();
}

} // namespace ostwald
