#include "edits/point_origin.h"

#include "edits/excluded_region.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

namespace ostwald {
namespace {

/// How far from the centre a correction still means this particle: as an anchor is looked for.
double reach_px(const TrackPoint& point)
{
    return 2.0 * point.r_px;
}

/// Looks for the particle among the anchors of a correction.
class Anchored {
public:
    explicit Anchored(const Track& track) : m_track(track) {}

    void operator()(const char*, const Anchor& anchor)
    {
        if (!m_track.covers(anchor.frame))
            return;
        const TrackPoint& point = m_track.at(anchor.frame);
        m_is = m_is || std::hypot(anchor.x_px - point.x_px, anchor.y_px - point.y_px) <= reach_px(point);
    }
    template <class Field>
    void operator()(const char*, const Field&)
    {
    }

    [[nodiscard]] bool is() const { return m_is; }

private:
    const Track& m_track;
    bool m_is = false;
};

double distanceToPath_px(const TrackPoint& point, const std::vector<cv::Point2f>& path)
{
    const cv::Point2d centre(point.x_px, point.y_px);
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < path.size(); ++i) {
        const cv::Point2d from(path[i]);
        const cv::Point2d along = cv::Point2d(path[std::min(i + 1, path.size() - 1)]) - from;
        const double length2 = along.ddot(along);
        const double part = length2 > 0.0 ? std::clamp((centre - from).ddot(along) / length2, 0.0, 1.0) : 0.0;
        const cv::Point2d off = centre - from - part * along;
        least = std::min(least, std::hypot(off.x, off.y));
    }
    return least;
}

template <class E>
constexpr bool isStroke = std::is_same_v<E, PaintEdit> || std::is_same_v<E, EraseEdit> || std::is_same_v<E, SplitEdit>;
template <class E>
constexpr bool isOfMask = isStroke<E> || std::is_same_v<E, MergeEdit> || std::is_same_v<E, RemoveEdit> ||
                           std::is_same_v<E, RefillEdit>;

template <class E>
bool meets(const E& edit, const Track& track)
{
    if constexpr (isStroke<E>) {
        double brush_px = 0.0;
        if constexpr (!std::is_same_v<E, SplitEdit>)
            brush_px = edit.brush_px;
        if (!track.covers(edit.frame))
            return false;
        const TrackPoint& point = track.at(edit.frame);
        return distanceToPath_px(point, edit.stroke) <= reach_px(point) + brush_px;
    } else {
        Anchored anchored(track);
        visitFields(edit, anchored);
        return anchored.is();
    }
}

bool isByHand(const EditedTracks& edited, const TrackPoint& point)
{
    if (!point.measured())
        return false;
    const FrameDetections& frame = (*edited.detections)[static_cast<std::size_t>(point.frame - edited.tracks.firstFrame)];
    return frame.particles[static_cast<std::size_t>(point.detection)].byHand;
}

} // namespace

PointOrigin originOf(const EditedTracks& edited, const std::vector<Edit>& edits, const Track& track, int frame)
{
    PointOrigin origin;
    const bool byHand = isByHand(edited, track.at(frame));
    for (std::size_t i = 0; i < edits.size(); ++i) {
        if (std::ranges::find(edited.conflicts, i, &EditConflict::edit) != edited.conflicts.end())
            continue;
        std::visit(
            [&](const auto& edit) {
                using E = std::decay_t<decltype(edit)>;
                if constexpr (std::is_same_v<E, RegionEdit>) {
                    if (meetingFrame(track, edited.tracks, edit))
                        origin.ofTrack.push_back(i);
                } else if constexpr (isOfMask<E>) {
                    if (byHand && frameOf(edits[i]) == frame && meets(edit, track))
                        origin.ofMask.push_back(i);
                } else if (meets(edit, track)) {
                    origin.ofTrack.push_back(i);
                }
            },
            edits[i]);
    }
    return origin;
}

} // namespace ostwald
