#include "edits/track_surgery.h"

#include "track/gaps.h"
#include "track/geometry.h"
#include "track/volume_window.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <limits>

namespace ostwald {
namespace {

// Tracks of other programs may have no measured point: one point always stays.

void trimEnd(Track& track)
{
    while (track.points.size() > 1 && !track.points.back().measured())
        track.points.pop_back();
}

void trimStart(Track& track)
{
    const auto last = std::prev(track.points.end());
    track.points.erase(track.points.begin(), std::find_if(track.points.begin(), last, [](const TrackPoint& point) {
                           return point.measured();
                       }));
}

Coalescence measuredEvent(const Track& a, const Track& b, const Track& child, const Geometry& geometry)
{
    const TrackPoint& endA = a.points.back();
    const TrackPoint& endB = b.points.back();
    const TrackPoint& start = child.points.front();
    Coalescence event;
    event.frame = child.first();
    event.child = child.id;
    event.parentA = a.id;
    event.parentB = b.id;
    event.x_px = start.x_px;
    event.y_px = start.y_px;
    event.rA_px = endA.r_px;
    event.rB_px = endB.r_px;
    event.gap_px = geometry.distance_px(endA, endB) - endA.r_px - endB.r_px;
    event.byHand = true;
    const auto before = volumeIn(a, a.last() - 3, a.last());
    const auto lost = volumeIn(b, b.last() - 3, b.last());
    auto after = volumeIn(child, child.first() + 2, child.first() + 6);
    if (!after)
        after = volumeIn(child, child.first(), child.first() + 1);
    if (!before || !lost || !after || lost->median_px3 <= 0.0)
        return event;
    event.rNew_px = std::cbrt(after->median_px3);
    event.volumeRatio = (after->median_px3 - before->median_px3) / lost->median_px3;
    event.volumeRatioSd = std::hypot(std::hypot(after->sd_px3, before->sd_px3),
                                     event.volumeRatio * lost->sd_px3) / lost->median_px3;
    constexpr double tolerance = 0.35; // of |ln q|, as of the events that are found
    event.score = event.volumeRatio > 0.0
                      ? std::clamp(1.0 - std::abs(std::log(event.volumeRatio)) / (2.0 * tolerance), 0.0, 1.0)
                      : 0.0;
    return event;
}

} // namespace

TrackSurgery::TrackSurgery(Tracks& tracks, std::int64_t& lastId)
    : m_tracks(tracks), m_lastId(lastId), m_lastIdBefore(lastId)
{
}

std::optional<TrackId> trackAt(const Tracks& tracks, const Anchor& anchor)
{
    std::optional<TrackId> nearest;
    double least = std::numeric_limits<double>::infinity();
    for (const Track& track : tracks.tracks) {
        if (!track.covers(anchor.frame))
            continue;
        const TrackPoint& point = track.at(anchor.frame);
        const double distance = std::hypot(point.x_px - anchor.x_px, point.y_px - anchor.y_px);
        if (distance <= 2.0 * point.r_px && distance < least) {
            least = distance;
            nearest = track.id;
        }
    }
    return nearest;
}

Track& TrackSurgery::track(TrackId id)
{
    const auto index = m_tracks.indexOf(id);
    assert(index);
    Track& found = m_tracks.tracks[*index];
    if (value(id) <= m_lastIdBefore)
        m_before.try_emplace(id, found);
    return found;
}

TrackId TrackSurgery::append(Track track)
{
    track.id = TrackId{++m_lastId};
    const TrackId id = track.id;
    m_tracks.tracks.push_back(std::move(track));
    m_touched.insert(id);
    return id;
}

void TrackSurgery::erase(TrackId id)
{
    static_cast<void>(track(id)); // remembered
    m_tracks.tracks.erase(m_tracks.tracks.begin() + static_cast<std::ptrdiff_t>(*m_tracks.indexOf(id)));
}

void TrackSurgery::renameParent(TrackId child, TrackId from, TrackId to)
{
    for (auto& parent : track(child).parents)
        if (parent == from)
            parent = to;
    for (Coalescence& event : m_tracks.coalescences) {
        if (event.child != child)
            continue;
        if (event.parentA == from)
            event.parentA = to;
        if (event.parentB == from)
            event.parentB = to;
    }
    m_touched.insert(child);
}

TrackId TrackSurgery::cut(TrackId id, int frame)
{
    Track later;
    {
        Track& whole = track(id);
        assert(whole.first() < frame && frame <= whole.last());
        const auto from = whole.points.begin() + (frame - whole.first());
        later.points.assign(from, whole.points.end());
        whole.points.erase(from, whole.points.end());
        trimEnd(whole);
        trimStart(later);
        later.points.front().suspicion = 0.0;
        later.child = whole.child;
        whole.child.reset();
        if (whole.groupByHand) {
            later.group = whole.group;
            later.groupByHand = true;
            later.groupReason = whole.groupReason;
        }
    }
    m_touched.insert(id);
    const auto child = later.child;
    const TrackId newId = append(std::move(later));
    if (child)
        renameParent(*child, id, newId);
    return newId;
}

void TrackSurgery::join(TrackId a, TrackId b)
{
    if (track(a).child)
        dissolve(*track(a).child);
    if (track(b).parents[0])
        dissolve(b);
    Track& first = track(a);
    const Track& next = track(b);
    assert(first.last() < next.first());
    const std::size_t seam = first.points.size();
    appendBridged(first, next);
    for (std::size_t i = seam; i < first.points.size() && first.points[i].frame <= next.first(); ++i)
        first.points[i].suspicion = 0.0; // a person's link
    first.child = next.child;
    if (!first.groupByHand && next.groupByHand) {
        first.group = next.group;
        first.groupByHand = true;
        first.groupReason = next.groupReason;
    }
    if (next.child)
        renameParent(*next.child, b, a);
    m_touched.insert(a);
    erase(b);
}

void TrackSurgery::dissolve(TrackId child)
{
    Track& product = track(child);
    for (auto& parent : product.parents) {
        if (!parent)
            continue;
        track(*parent).child.reset();
        m_touched.insert(*parent);
        parent.reset();
    }
    std::erase_if(m_tracks.coalescences, [child](const Coalescence& event) { return event.child == child; });
    m_touched.insert(child);
}

void TrackSurgery::coalesce(TrackId a, TrackId b, TrackId child)
{
    for (const TrackId parent : {a, b})
        if (track(parent).child)
            dissolve(*track(parent).child);
    if (track(child).parents[0])
        dissolve(child);
    if (track(a).points.back().r_px < track(b).points.back().r_px)
        std::swap(a, b);
    track(a).child = child;
    track(b).child = child;
    track(child).parents = {a, b};
    const Coalescence event = measuredEvent(track(a), track(b), track(child), Geometry(m_tracks));
    const auto place = std::ranges::upper_bound(m_tracks.coalescences, event.frame, {}, &Coalescence::frame);
    m_tracks.coalescences.insert(place, event);
    m_touched.insert({a, b, child});
}

void TrackSurgery::removePoint(TrackId id, int frame)
{
    Track& whole = track(id);
    m_touched.insert(id);
    if (whole.points.size() == 1) {
        removeTrack(id);
        return;
    }
    if (frame == whole.first()) {
        whole.points.erase(whole.points.begin());
        trimStart(whole);
    } else if (frame == whole.last()) {
        whole.points.pop_back();
        trimEnd(whole);
    } else {
        Track head = whole;
        const auto gone = head.points.begin() + (frame - whole.first());
        Track tail;
        tail.points.assign(gone + 1, head.points.end());
        head.points.erase(gone, head.points.end());
        trimEnd(head);
        trimStart(tail);
        appendBridged(head, tail);
        whole.points = std::move(head.points);
    }
}

void TrackSurgery::removeTrack(TrackId id)
{
    if (track(id).child)
        dissolve(*track(id).child);
    if (track(id).parents[0])
        dissolve(id);
    erase(id);
}

TrackId TrackSurgery::addTrack(const TrackPoint& point)
{
    Track single;
    single.points.push_back(point);
    return append(std::move(single));
}

void TrackSurgery::putPoint(TrackId id, const TrackPoint& point)
{
    Track& whole = track(id);
    m_touched.insert(id);
    Track single;
    single.points.push_back(point);
    if (whole.covers(point.frame)) {
        // What was interpolated on either side now leads to the new point.
        Track head = whole;
        Track tail;
        const auto here = head.points.begin() + (point.frame - whole.first());
        tail.points.assign(here + 1, head.points.end());
        head.points.erase(here, head.points.end());
        trimEnd(head);
        trimStart(tail);
        appendBridged(head, single);
        appendBridged(head, tail);
        whole.points = std::move(head.points);
    } else if (point.frame > whole.last()) {
        appendBridged(whole, single);
    } else {
        appendBridged(single, whole);
        whole.points = std::move(single.points);
    }
}

std::set<TrackId> TrackSurgery::touched() const
{
    std::set<TrackId> left;
    std::ranges::copy_if(m_touched, std::inserter(left, left.end()),
                         [this](TrackId id) { return m_tracks.indexOf(id).has_value(); });
    return left;
}

} // namespace ostwald
