#pragma once

#include "edits/edit.h"
#include "track/tracks.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>

namespace ostwald {

/// The track whose centre is nearest to the anchor within two radii.
[[nodiscard]] std::optional<TrackId> trackAt(const Tracks& tracks, const Anchor& anchor);

/// Elementary operations on linked tracks that keep parents, children and events consistent. Ids of tracks that are
/// not part of an operation never change.
class TrackSurgery {
public:
    /// @param lastId  ids are never used twice: the highest that there ever was
    TrackSurgery(Tracks& tracks, std::int64_t& lastId);

    [[nodiscard]] std::optional<TrackId> at(const Anchor& anchor) const { return trackAt(m_tracks, anchor); }
    /// @pre the track exists
    [[nodiscard]] Track& track(TrackId id);

    /// The part from `frame` on becomes a track of its own, with the child; interpolated points at the cut go.
    /// @pre first < frame <= last
    TrackId cut(TrackId id, int frame);
    /// Puts b behind a; a loses its child, b its parents and its id. @pre a ends before b begins
    void join(TrackId a, TrackId b);
    /// Both stay, the event goes.
    void dissolve(TrackId child);
    /// Makes a and b the parents of `child` and records the event with its volumes.
    /// @pre both end before the child begins
    void coalesce(TrackId a, TrackId b, TrackId child);
    /// Takes one point out: an interpolated one takes its place between two others.
    void removePoint(TrackId id, int frame);
    void removeTrack(TrackId id);
    /// A track of one point.
    TrackId addTrack(const TrackPoint& point);
    /// Puts a measured point in place of an interpolated one, or before the first or behind the last.
    void putPoint(TrackId id, const TrackPoint& point);

    /// Tracks as they were before the first look at them that could have changed them; erased ones, too.
    [[nodiscard]] const std::map<TrackId, Track>& before() const { return m_before; }

    /// Tracks that were changed and still exist.
    [[nodiscard]] std::set<TrackId> touched() const;
    void touch(TrackId id) { m_touched.insert(id); }

private:
    void renameParent(TrackId child, TrackId from, TrackId to);
    TrackId append(Track track);
    void erase(TrackId id);

    Tracks& m_tracks;
    std::int64_t& m_lastId;
    std::int64_t m_lastIdBefore;
    std::set<TrackId> m_touched;
    std::map<TrackId, Track> m_before;
};

} // namespace ostwald
