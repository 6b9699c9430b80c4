#include "edits/moved_edit.h"

#include "edits/track_surgery.h"

#include <type_traits>

namespace ostwald {
namespace {

/// Where the track is in the frame a correction names, or else in the one that is shown.
std::optional<Anchor> placeOn(const Track& track, int wanted, int shown)
{
    for (const int frame : {wanted, shown})
        if (track.covers(frame))
            return anchorOf(track.at(frame));
    return std::nullopt;
}

class Mover {
public:
    Mover(const Track& track, int frame, const Tracks& tracks) : m_track(track), m_frame(frame), m_tracks(tracks) {}

    void operator()(const char*, Anchor& anchor)
    {
        if (trackAt(m_tracks, anchor))
            return;
        if (const auto place = placeOn(m_track, anchor.frame, m_frame)) {
            anchor = *place;
            m_hasMoved = true;
        }
    }
    template <class Field>
    void operator()(const char*, Field&)
    {
    }

    [[nodiscard]] bool hasMoved() const { return m_hasMoved; }

private:
    const Track& m_track;
    int m_frame;
    const Tracks& m_tracks;
    bool m_hasMoved = false;
};

/// The middle of the stroke goes to the particle.
template <class Stroke>
bool moveStroke(Stroke& edit, const Track& track, int frame)
{
    const auto place = placeOn(track, edit.frame, frame);
    if (!place || edit.stroke.empty())
        return false;
    cv::Point2f middle(0.0F, 0.0F);
    for (const cv::Point2f& at : edit.stroke)
        middle += at / static_cast<float>(edit.stroke.size());
    const cv::Point2f shift = cv::Point2f(static_cast<float>(place->x_px), static_cast<float>(place->y_px)) - middle;
    for (cv::Point2f& at : edit.stroke)
        at += shift;
    edit.frame = place->frame;
    return true;
}

/// The outline goes along with its place.
bool moveOutline(RefillEdit& edit, const Track& track, int frame)
{
    const auto place = placeOn(track, edit.at.frame, frame);
    if (!place)
        return false;
    const cv::Point2f shift(static_cast<float>(place->x_px - edit.at.x_px), static_cast<float>(place->y_px - edit.at.y_px));
    for (cv::Point2f& corner : edit.outline)
        corner += shift;
    edit.at = *place;
    return true;
}

} // namespace

std::optional<Edit> movedTo(const Track& track, int frame, const Edit& edit, const Tracks& tracks)
{
    Edit moved = edit;
    const bool hasMoved = std::visit(
        [&](auto& e) {
            using E = std::decay_t<decltype(e)>;
            if constexpr (std::is_same_v<E, PaintEdit> || std::is_same_v<E, EraseEdit> || std::is_same_v<E, SplitEdit>) {
                return moveStroke(e, track, frame);
            } else if constexpr (std::is_same_v<E, RefillEdit>) {
                return moveOutline(e, track, frame);
            } else {
                Mover mover(track, frame, tracks);
                visitFields(e, mover);
                return mover.hasMoved();
            }
        },
        moved);
    return hasMoved ? std::optional(std::move(moved)) : std::nullopt;
}

} // namespace ostwald
