#include "edits/review_queue.h"

#include "track/geometry.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ostwald {
namespace {

constexpr int shortestAskedAbout_frames = 10;
constexpr double suspicionOfALostTrack = 0.4;

class Builder {
public:
    explicit Builder(const EditedTracks& edited) : m_edited(edited) {}

    ReviewQueue build(double leastSuspicion)
    {
        const Tracks& tracks = m_edited.tracks;
        const Geometry geometry(tracks);
        for (const Coalescence& event : tracks.coalescences)
            if (!event.byHand)
                ask({ReviewTarget::Coalescence, event.child, event.frame, std::clamp(2.0 * (1.0 - event.score), 0.0, 1.0),
                     false});
        for (const Track& track : tracks.tracks) {
            if (track.group == Group::Excluded)
                continue;
            for (std::size_t i = 1; i < track.points.size(); ++i)
                if (track.points[i].suspicion >= leastSuspicion)
                    ask({ReviewTarget::Link, track.id, track.points[i].frame, track.points[i].suspicion, false});
            const bool isLost = !track.child && track.last() < tracks.lastFrame &&
                                static_cast<int>(track.points.size()) >= shortestAskedAbout_frames &&
                                !geometry.meetsBorder(track.points.back(), track.last() + 1);
            if (isLost && !track.groupByHand)
                ask({ReviewTarget::Track, track.id, track.last(), suspicionOfALostTrack, false});
        }
        std::ranges::stable_sort(m_queue.open, [](const ReviewCase& a, const ReviewCase& b) {
            return a.suspicion != b.suspicion ? a.suspicion > b.suspicion : a.frame < b.frame;
        });
        m_queue.accepted = static_cast<int>(std::ranges::count(m_edited.reviews, Verdict::Accepted, &Review::verdict));
        return std::move(m_queue);
    }

private:
    void ask(ReviewCase item)
    {
        const std::optional<Verdict> verdict = verdictOn(item);
        if (verdict == Verdict::Accepted)
            return;
        item.isUnsure = verdict == Verdict::Unsure;
        m_queue.open.push_back(item);
    }

    /// The latest word on it.
    [[nodiscard]] std::optional<Verdict> verdictOn(const ReviewCase& item) const
    {
        std::optional<Verdict> verdict;
        for (const Review& review : m_edited.reviews) {
            const int tolerance_frames = item.target == ReviewTarget::Link ? 0 : 2;
            if (review.target == item.target && review.track == item.track &&
                std::abs(review.frame - item.frame) <= tolerance_frames)
                verdict = review.verdict;
        }
        return verdict;
    }

    const EditedTracks& m_edited;
    ReviewQueue m_queue;
};

} // namespace

ReviewQueue reviewQueue(const EditedTracks& edited, double leastSuspicion)
{
    return Builder(edited).build(leastSuspicion);
}

} // namespace ostwald
