#include "movie_view/live_tracks.h"

#include <algorithm>
#include <climits>

namespace ostwald {
namespace {

constexpr int stretch_frames = 16;

} // namespace

const std::vector<const Track*>& LiveTracks::in(const std::shared_ptr<const EditedTracks>& tracks, int frame)
{
    // A weak pointer, as those tracks may go and others come to lie at the same address.
    if (m_tracks.lock() != tracks) {
        m_tracks = tracks;
        m_hasFound = false;
        index(tracks->tracks);
    }
    if (m_hasFound && frame == m_frame)
        return m_found;
    m_found.clear();
    m_frame = frame;
    m_hasFound = true;
    const int stretch = (frame - m_firstFrame) / stretch_frames;
    if (frame >= m_firstFrame && stretch < static_cast<int>(m_stretches.size()))
        for (const Track* track : m_stretches[static_cast<std::size_t>(stretch)])
            if (track->covers(frame))
                m_found.push_back(track);
    return m_found;
}

void LiveTracks::index(const Tracks& tracks)
{
    m_stretches.clear();
    int first = INT_MAX;
    int last = INT_MIN;
    for (const Track& track : tracks.tracks) {
        first = std::min(first, track.first());
        last = std::max(last, track.last());
    }
    if (tracks.tracks.empty())
        return;
    m_firstFrame = first;
    m_stretches.resize(static_cast<std::size_t>((last - first) / stretch_frames) + 1);
    for (const Track& track : tracks.tracks)
        for (int i = (track.first() - first) / stretch_frames; i <= (track.last() - first) / stretch_frames; ++i)
            m_stretches[static_cast<std::size_t>(i)].push_back(&track);
}

} // namespace ostwald
