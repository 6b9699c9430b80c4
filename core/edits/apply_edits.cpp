#include "edits/apply_edits.h"

#include "edits/edit_replay.h"
#include "edits/excluded_region.h"
#include "edits/mask_surgery.h"
#include "edits/track_surgery.h"
#include "track/geometry.h"
#include "track/groups.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace ostwald {
namespace {

/// Empty = applied.
using Refusal = std::string;

std::string placeOf(const Anchor& anchor)
{
    std::string text = "at (";
    text.append(std::to_string(std::lround(anchor.x_px))).append(", ");
    text.append(std::to_string(std::lround(anchor.y_px))).append(") in frame ");
    return text.append(std::to_string(anchor.frame));
}

constexpr const char* goesOnNowhere = "These are stills of different particles: none goes on in another frame.";

bool isSameEvent(const Coalescence& a, const Coalescence& b)
{
    return a.frame == b.frame && a.child == b.child && a.parentA == b.parentA && a.parentB == b.parentB;
}

/// Notes what `now` has in the place of what `before` had.
void noteEvents(EditPatch& patch, const std::vector<Coalescence>& before, const std::vector<Coalescence>& now)
{
    const auto [oldHead, newHead] = std::ranges::mismatch(before, now, isSameEvent);
    const auto [oldTail, newTail] = std::mismatch(before.rbegin(), std::make_reverse_iterator(oldHead), now.rbegin(),
                                                  std::make_reverse_iterator(newHead), isSameEvent);
    patch.firstEvent = static_cast<std::size_t>(oldHead - before.begin());
    patch.events.assign(oldHead, oldTail.base());
    patch.newEvents = static_cast<std::size_t>(newTail.base() - newHead);
}

/// Applies one correction.
class Replay {
public:
    /// @param edited  the particles of `state` once they can be changed; made for the first edit of masks
    Replay(EditedTracks& state, std::shared_ptr<Detections>& edited, std::int64_t& lastId)
        : m_result(state), m_editable(edited), m_surgery(state.tracks, lastId)
    {
        m_patch.lastId = lastId;
    }

    EditPatch run(std::size_t place, const Edit& edit)
    {
        m_patch.conflicts = m_result.conflicts.size();
        m_patch.reviewCount = m_result.reviews.size();
        const std::vector<Coalescence> events = m_result.tracks.coalescences;
        if (Refusal reason = std::visit([this](const auto& e) { return apply(e); }, edit); !reason.empty())
            m_result.conflicts.push_back({place, std::move(reason)});
        for (const TrackId id : m_surgery.touched())
            if (Track& track = m_surgery.track(id); !track.groupByHand)
                assignGroup(track, m_result.tracks, *m_result.detections);
        const auto isGone = [this](const Review& review) { return !m_result.tracks.find(review.track); };
        if (std::ranges::any_of(m_result.reviews, isGone)) {
            m_patch.reviews.assign(m_result.reviews.begin(),
                                   m_result.reviews.begin() + static_cast<std::ptrdiff_t>(m_patch.reviewCount));
            std::erase_if(m_result.reviews, isGone);
        }
        noteEvents(m_patch, events, m_result.tracks.coalescences);
        for (const auto& [id, track] : m_surgery.before())
            m_patch.tracks.push_back(track);
        return std::move(m_patch);
    }

private:
    // The list of corrections tells the sample; frames have no numbers there.

    [[nodiscard]] Refusal nothingAt(const Anchor& anchor) const
    {
        return m_result.tracks.areStills ? "There is no particle at this place any more." : "There is no particle " + placeOf(anchor) + ".";
    }

    /// "tagged by hand in frame 3", in a still without the frame: it has no other.
    [[nodiscard]] std::string inFrame(std::string what, int frame) const
    {
        return m_result.tracks.areStills ? what : what.append(" in frame ").append(std::to_string(frame));
    }

    // Tags and reviews.

    Refusal apply(const TagEdit& edit)
    {
        const auto id = m_surgery.at(edit.at);
        if (!id)
            return nothingAt(edit.at);
        Track& track = m_surgery.track(*id);
        m_surgery.touch(*id);
        track.groupByHand = edit.group != Group::Unassigned;
        if (track.groupByHand) {
            track.group = edit.group;
            track.groupReason = inFrame("tagged by hand", edit.at.frame);
            if (!edit.reason.empty())
                track.groupReason.append(": ").append(edit.reason);
        }
        return {};
    }

    Refusal apply(const ReviewEdit& edit)
    {
        const auto id = m_surgery.at(edit.at);
        if (!id)
            return nothingAt(edit.at);
        Track& track = m_surgery.track(*id);
        if (m_result.tracks.areStills && (edit.target == ReviewTarget::Link || edit.target == ReviewTarget::Coalescence))
            return goesOnNowhere;
        const auto index = static_cast<std::size_t>(edit.at.frame - track.first());
        if (edit.target == ReviewTarget::Coalescence && !eventNear(*id, edit.at.frame))
            return "No coalescence is found " + placeOf(edit.at) + " any more.";
        if (edit.target == ReviewTarget::Link && index == 0)
            return "The particle " + placeOf(edit.at) + " begins there now.";
        if (edit.target == ReviewTarget::Link && edit.verdict == Verdict::Accepted)
            track.points[index].suspicion = 0.0;
        m_result.reviews.push_back({edit.target, edit.verdict, *id, edit.at.frame});
        return {};
    }

    Refusal apply(const ExcludeEdit& edit)
    {
        const auto id = m_surgery.at(edit.at);
        if (!id)
            return nothingAt(edit.at);
        for (TrackPoint& point : m_surgery.track(*id).points)
            if (point.frame >= edit.at.frame && point.frame <= edit.lastFrame)
                point.excluded = true;
        return {};
    }

    Refusal apply(const RegionEdit& edit)
    {
        if (edit.corners.size() < 3)
            return "A region needs three corners or more.";
        for (const Track& candidate : m_result.tracks.tracks) {
            if (m_result.tracks.areStills && !candidate.covers(edit.frame))
                continue; // another place of the specimen, or another specimen
            if (const auto frame = meetingFrame(candidate, m_result.tracks, edit)) {
                const TrackId id = candidate.id;
                Track& track = m_surgery.track(id);
                m_surgery.touch(id);
                track.groupByHand = true;
                track.group = Group::Excluded;
                track.groupReason = inFrame("meets an excluded region", *frame);
                if (!edit.label.empty())
                    track.groupReason.append(": ").append(edit.label);
            }
        }
        return {};
    }

    // Tracks.

    Refusal apply(const CutEdit& edit)
    {
        const auto id = m_surgery.at(edit.at);
        if (!id)
            return nothingAt(edit.at);
        if (m_surgery.track(*id).first() < edit.at.frame)
            m_surgery.cut(*id, edit.at.frame);
        return {};
    }

    Refusal apply(const LinkEdit& edit)
    {
        if (m_result.tracks.areStills)
            return goesOnNowhere;
        const auto from = m_surgery.at(edit.from);
        const auto to = m_surgery.at(edit.to);
        if (!from || !to)
            return nothingAt(from ? edit.to : edit.from);
        if (edit.from.frame >= edit.to.frame)
            return "A link leads from an earlier frame to a later one.";
        if (*from == *to)
            return {};
        const TrackId later = m_surgery.track(*to).first() < edit.to.frame ? m_surgery.cut(*to, edit.to.frame) : *to;
        if (m_surgery.track(*from).last() > edit.from.frame)
            m_surgery.cut(*from, edit.from.frame + 1);
        if (m_surgery.track(*from).last() >= m_surgery.track(later).first())
            return "Both particles are seen in frame " + std::to_string(m_surgery.track(later).first()) + ".";
        m_surgery.join(*from, later);
        return {};
    }

    Refusal apply(const SwapEdit& edit)
    {
        if (m_result.tracks.areStills)
            return goesOnNowhere;
        const auto a = m_surgery.at(edit.a);
        const auto b = m_surgery.at(edit.b);
        if (!a || !b)
            return nothingAt(a ? edit.b : edit.a);
        const int frame = edit.a.frame;
        if (edit.b.frame != frame)
            return "Particles are swapped within one frame.";
        if (*a == *b)
            return "Both places " + placeOf(edit.a) + " belong to one particle now.";
        if (edit.extent == Extent::ThisFrame) {
            Track& first = m_surgery.track(*a);
            Track& second = m_surgery.track(*b);
            std::swap(first.points[static_cast<std::size_t>(frame - first.first())],
                      second.points[static_cast<std::size_t>(frame - second.first())]);
            m_surgery.touch(*a);
            m_surgery.touch(*b);
            return {};
        }
        const bool beginsA = m_surgery.track(*a).first() == frame;
        const bool beginsB = m_surgery.track(*b).first() == frame;
        if (beginsA && beginsB)
            return "Both particles begin in frame " + std::to_string(frame) + ": there is nothing to swap.";
        const TrackId restA = beginsA ? *a : m_surgery.cut(*a, frame);
        const TrackId restB = beginsB ? *b : m_surgery.cut(*b, frame);
        if (!beginsA)
            m_surgery.join(*a, restB);
        if (!beginsB)
            m_surgery.join(*b, restA);
        return {};
    }

    Refusal apply(const DeleteEdit& edit)
    {
        const auto id = m_surgery.at(edit.at);
        if (!id)
            return nothingAt(edit.at);
        const Track& track = m_surgery.track(*id);
        if (edit.extent == Extent::ThisFrame) {
            if (track.at(edit.at.frame).measured())
                m_surgery.removePoint(*id, edit.at.frame);
            return {};
        }
        const bool tail = edit.extent == Extent::FromHere && track.first() < edit.at.frame;
        m_surgery.removeTrack(tail ? m_surgery.cut(*id, edit.at.frame) : *id);
        return {};
    }

    Refusal apply(const CoalesceEdit& edit)
    {
        if (m_result.tracks.areStills)
            return goesOnNowhere;
        const auto a = m_surgery.at(edit.a);
        const auto b = m_surgery.at(edit.b);
        auto child = m_surgery.at(edit.child);
        if (!a || !b || !child)
            return nothingAt(!a ? edit.a : !b ? edit.b : edit.child);
        const int frame = edit.child.frame;
        if (edit.a.frame >= frame || edit.b.frame >= frame)
            return "The parents of a coalescence are seen before its product.";
        if (*a == *b)
            return "Both parents are one particle now.";
        if (const Coalescence* event = eventNear(*child, frame);
            event && std::pair(std::min(*a, *b), std::max(*a, *b)) ==
                         std::pair(std::min(event->parentA, event->parentB), std::max(event->parentA, event->parentB)))
            return {};
        if (m_surgery.track(*child).first() < frame)
            child = m_surgery.cut(*child, frame);
        const int start = m_surgery.track(*child).first();
        for (const TrackId parent : {*a, *b})
            if (m_surgery.track(parent).last() >= start)
                m_surgery.cut(parent, start);
        m_surgery.coalesce(*a, *b, *child);
        return {};
    }

    Refusal apply(const RejectEdit& edit)
    {
        const auto child = m_surgery.at(edit.child);
        if (!child)
            return nothingAt(edit.child);
        const Coalescence* event = eventNear(*child, edit.child.frame);
        if (!event)
            return {};
        const TrackId survivor = event->parentA;
        m_surgery.dissolve(*child);
        m_surgery.join(survivor, *child);
        return {};
    }

    // Masks.

    Refusal apply(const PaintEdit& edit)
    {
        return changeMasks(edit.frame, "The stroke adds nothing that is free.",
                           [&](FrameDetections& frame) { return paint(frame, size(), edit.stroke, edit.brush_px); });
    }

    Refusal apply(const EraseEdit& edit)
    {
        return changeMasks(edit.frame, "The stroke meets no particle.",
                           [&](FrameDetections& frame) { return erase(frame, size(), edit.stroke, edit.brush_px); });
    }

    Refusal apply(const SplitEdit& edit)
    {
        return changeMasks(edit.frame, "The line does not cut a particle in two.",
                           [&](FrameDetections& frame) { return split(frame, size(), edit.stroke); });
    }

    Refusal apply(const MergeEdit& edit)
    {
        if (edit.a.frame != edit.b.frame)
            return "Masks are merged within one frame.";
        return changeMasks(edit.a.frame, "There are no two particles to merge any more.", [&](FrameDetections& frame) {
            const auto a = particleAt(frame, edit.a.x_px, edit.a.y_px);
            const auto b = particleAt(frame, edit.b.x_px, edit.b.y_px);
            return a && b ? merge(frame, size(), *a, *b) : MaskChange{};
        });
    }

    Refusal apply(const RemoveEdit& edit)
    {
        return changeMasks(edit.at.frame, nothingAt(edit.at), [&](FrameDetections& frame) {
            const auto particle = particleAt(frame, edit.at.x_px, edit.at.y_px);
            return particle ? remove(frame, *particle) : MaskChange{};
        });
    }

    Refusal apply(const RefillEdit& edit)
    {
        return changeMasks(edit.at.frame, nothingAt(edit.at), [&](FrameDetections& frame) {
            const auto particle = particleAt(frame, edit.at.x_px, edit.at.y_px);
            return particle ? refill(frame, size(), *particle, edit.outline) : MaskChange{};
        });
    }

    template <class Change>
    Refusal changeMasks(int frame, Refusal ifNothing, Change&& change)
    {
        if (frame < m_result.tracks.firstFrame || frame > m_result.tracks.lastFrame)
            return m_result.tracks.areStills ? "The picture is not analysed." : "Frame " + std::to_string(frame) + " is not analysed.";
        if (!m_editable)
            m_result.detections = m_editable = std::make_shared<Detections>(*m_result.detections);
        FrameDetections& detections = (*m_editable)[static_cast<std::size_t>(frame - m_result.tracks.firstFrame)];
        m_patch.frames.push_back(detections);
        const MaskChange done = change(detections);
        if (done.empty())
            return ifNothing;
        for (const std::size_t k : done.removed)
            if (const auto owner = ownerOf(frame, k))
                m_surgery.removePoint(*owner, frame);
        for (const std::size_t k : done.changed)
            refresh(detections, k);
        for (const std::size_t k : done.added)
            adopt(detections, k);
        return {};
    }

    [[nodiscard]] std::optional<TrackId> ownerOf(int frame, std::size_t particle) const
    {
        for (const Track& track : m_result.tracks.tracks)
            if (track.covers(frame) && track.at(frame).detection == static_cast<int>(particle))
                return track.id;
        return std::nullopt;
    }

    static TrackPoint pointOf(const FrameDetections& frame, std::size_t k)
    {
        const Detection& d = frame.particles[k];
        TrackPoint point;
        point.frame = frame.frame;
        point.detection = static_cast<int>(k);
        point.x_px = d.x_px;
        point.y_px = d.y_px;
        point.r_px = d.r_px;
        point.rSd_px = d.rSd_px;
        return point;
    }

    void refresh(const FrameDetections& frame, std::size_t k)
    {
        const auto owner = ownerOf(frame.frame, k);
        if (!owner) {
            adopt(frame, k);
            return;
        }
        Track& track = m_surgery.track(*owner);
        TrackPoint& point = track.points[static_cast<std::size_t>(frame.frame - track.first())];
        const TrackPoint before = std::exchange(point, pointOf(frame, k));
        point.suspicion = before.suspicion;
        point.excluded = before.excluded;
        m_surgery.touch(*owner);
    }

    /// Puts a new particle into the track that has a gap there, or ends or begins next to it; else it is a track of
    /// its own.
    void adopt(const FrameDetections& frame, std::size_t k)
    {
        const TrackPoint point = pointOf(frame, k);
        const Geometry geometry(m_result.tracks);
        std::optional<TrackId> best;
        double least = 1e300;
        for (const Track& track : m_result.tracks.tracks) {
            if (m_result.tracks.areStills)
                break;
            const TrackPoint* beside = nullptr;
            if (track.covers(point.frame))
                beside = track.at(point.frame).measured() ? nullptr : &track.at(point.frame);
            else if (track.last() == point.frame - 1 && !track.child)
                beside = &track.points.back();
            else if (track.first() == point.frame + 1 && !track.parents[0])
                beside = &track.points.front();
            if (!beside)
                continue;
            const double distance = geometry.distance_px(*beside, point);
            if (distance <= std::max(beside->r_px, point.r_px) && distance < least) {
                least = distance;
                best = track.id;
            }
        }
        if (best)
            m_surgery.putPoint(*best, point);
        else
            m_surgery.addTrack(point);
    }

    [[nodiscard]] const Coalescence* eventNear(TrackId child, int frame) const
    {
        constexpr int tolerance_frames = 2;
        const auto& events = m_result.tracks.coalescences;
        const auto found = std::ranges::find_if(events, [&](const Coalescence& event) {
            return event.child == child && std::abs(event.frame - frame) <= tolerance_frames;
        });
        return found == events.end() ? nullptr : &*found;
    }

    [[nodiscard]] FrameSize size() const { return m_result.tracks.frameSize; }

    EditedTracks& m_result;
    std::shared_ptr<Detections>& m_editable;
    TrackSurgery m_surgery;
    EditPatch m_patch;
};

} // namespace

EditReplay::EditReplay(std::shared_ptr<const Detections> detections, std::shared_ptr<const Tracks> tracks)
    : m_detections(std::move(detections)), m_tracks(std::move(tracks)),
      m_state(std::make_shared<EditedTracks>(EditedTracks{m_detections, *m_tracks, {}, {}})),
      m_lastId(m_tracks->tracks.empty() ? 0 : value(m_tracks->tracks.back().id))
{
}

std::shared_ptr<const EditedTracks> EditReplay::follow(const std::vector<Edit>& edits)
{
    const auto same = static_cast<std::size_t>(std::ranges::mismatch(m_edits, edits).in1 - m_edits.begin());
    if (same == m_edits.size() && same == edits.size())
        return m_state;
    detach();
    for (; m_edits.size() > same; m_edits.pop_back(), m_patches.pop_back())
        takeBack(m_patches.back());
    for (std::size_t place = same; place < edits.size(); ++place) {
        m_patches.push_back(Replay(*m_state, m_edited, m_lastId).run(place, edits[place]));
        m_edits.push_back(edits[place]);
    }
    return m_state;
}

void EditReplay::detach()
{
    // Always another object, so that who looks at the address alone sees that something changed.
    const bool isShared = m_state.use_count() > 1;
    m_state = isShared ? std::make_shared<EditedTracks>(*m_state) : std::make_shared<EditedTracks>(std::move(*m_state));
    if (m_edited && m_edited.use_count() > 2)
        m_state->detections = m_edited = std::make_shared<Detections>(*m_edited);
}

void EditReplay::takeBack(const EditPatch& patch)
{
    std::vector<Track>& tracks = m_state->tracks.tracks;
    while (!tracks.empty() && value(tracks.back().id) > patch.lastId)
        tracks.pop_back();
    m_lastId = patch.lastId;
    for (const Track& before : patch.tracks) {
        const auto place = std::ranges::lower_bound(tracks, before.id, {}, &Track::id);
        if (place != tracks.end() && place->id == before.id)
            *place = before;
        else
            tracks.insert(place, before);
    }
    std::vector<Coalescence>& events = m_state->tracks.coalescences;
    const auto first = events.begin() + static_cast<std::ptrdiff_t>(patch.firstEvent);
    const auto rest = events.erase(first, first + static_cast<std::ptrdiff_t>(patch.newEvents));
    events.insert(rest, patch.events.begin(), patch.events.end());
    for (const FrameDetections& before : patch.frames)
        (*m_edited)[static_cast<std::size_t>(before.frame - m_state->tracks.firstFrame)] = before;
    m_state->conflicts.resize(patch.conflicts);
    if (patch.reviews.empty())
        m_state->reviews.resize(patch.reviewCount);
    else
        m_state->reviews = patch.reviews;
}

EditedTracks applyEdits(std::shared_ptr<const Detections> detections, Tracks tracks, const std::vector<Edit>& edits)
{
    std::int64_t lastId = tracks.tracks.empty() ? 0 : value(tracks.tracks.back().id);
    EditedTracks state{std::move(detections), std::move(tracks), {}, {}};
    std::shared_ptr<Detections> edited;
    for (std::size_t place = 0; place < edits.size(); ++place)
        static_cast<void>(Replay(state, edited, lastId).run(place, edits[place]));
    return state;
}

} // namespace ostwald
