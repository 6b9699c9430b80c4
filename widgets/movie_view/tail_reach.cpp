#include "movie_view/tail_reach.h"

#include "movie_view/particle_picking.h"

#include <algorithm>

namespace ostwald {
namespace {

constexpr int stretch_frames = 16;

} // namespace

void TailReach::prepare(const std::shared_ptr<const EditedTracks>& tracks, int frame, int length_frames)
{
    // A weak pointer, as those tracks may go and others come to lie at the same address.
    const int stretch = frame / stretch_frames;
    if (m_tracks.lock() != tracks || stretch != m_stretch || length_frames != m_length_frames)
        m_boxes.clear();
    m_tracks = tracks;
    m_stretch = stretch;
    m_length_frames = length_frames;
    m_all = &tracks->tracks;
    m_begin = stretch * stretch_frames - length_frames;
    m_end = (stretch + 1) * stretch_frames;
    m_shift = carriedByDrift(*m_all, {0.0, 0.0}, m_all->firstFrame, frame);
}

QRectF TailReach::of(const Track& track)
{
    const auto [found, isNew] = m_boxes.try_emplace(&track);
    QRectF& box = found->second;
    if (isNew) {
        const int begin = std::max(track.first(), m_begin);
        const int end = std::min(track.last() + 1, m_end);
        for (int frame = begin; frame < end; ++frame) {
            const TrackPoint& point = track.at(frame);
            const QPointF place = carriedByDrift(*m_all, {point.x_px, point.y_px}, frame, m_all->firstFrame);
            if (frame == begin)
                box = QRectF(place, place);
            box.setLeft(std::min(box.left(), place.x()));
            box.setRight(std::max(box.right(), place.x()));
            box.setTop(std::min(box.top(), place.y()));
            box.setBottom(std::max(box.bottom(), place.y()));
        }
    }
    return box.translated(m_shift);
}

} // namespace ostwald
