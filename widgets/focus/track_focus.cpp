#include "focus/track_focus.h"

#include <utility>

namespace ostwald {

void TrackFocus::set(std::unordered_set<TrackId> tracks)
{
    if (m_tracks == tracks)
        return;
    m_tracks = std::move(tracks);
    Q_EMIT changed();
}

void TrackFocus::end()
{
    if (!m_tracks)
        return;
    m_tracks.reset();
    Q_EMIT changed();
}

} // namespace ostwald
