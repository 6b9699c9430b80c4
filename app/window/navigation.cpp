#include "window/navigation.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

namespace ostwald {

int lastFrame(const Document& document)
{
    if (document.movie())
        return document.movie()->info().frames - 1;
    return document.tracks() ? document.tracks()->lastFrame : 0;
}

void selectAllInFrame(Document& document)
{
    if (!document.tracks())
        return;
    std::set<TrackId> ids;
    for (const Track& track : document.tracks()->tracks)
        if (track.covers(document.selection().frame))
            ids.insert(track.id);
    document.select(std::move(ids), std::nullopt);
}

void goToTrack(Document& document, Direction direction)
{
    std::vector<TrackId> seen;
    if (document.tracks())
        for (const Track& track : document.tracks()->tracks)
            if (track.covers(document.selection().frame))
                seen.push_back(track.id);
    if (seen.empty())
        return;
    const auto& lead = document.selection().lead;
    TrackId next = direction == Direction::Forward ? seen.front() : seen.back();
    if (lead && direction == Direction::Forward) {
        if (const auto after = std::ranges::upper_bound(seen, *lead); after != seen.end())
            next = *after;
    } else if (lead) {
        if (const auto at = std::ranges::lower_bound(seen, *lead); at != seen.begin())
            next = *std::prev(at);
    }
    document.select({next}, next);
}

void goToEvent(Document& document, Direction direction)
{
    constexpr double doubtful = 0.3; // as in the review queue
    const auto& lead = document.selection().lead;
    const Track* track = lead && document.tracks() ? document.tracks()->find(*lead) : nullptr;
    if (!track) {
        goToCoalescence(document, direction);
        return;
    }
    std::set<int> frames{track->first(), track->last()};
    for (std::size_t i = 1; i < track->points.size(); ++i) {
        if (track->points[i].measured() != track->points[i - 1].measured())
            frames.insert(track->points[i].frame);
        if (track->points[i].suspicion >= doubtful)
            frames.insert(track->points[i].frame);
    }
    const int now = document.selection().frame;
    if (direction == Direction::Forward) {
        if (const auto next = frames.upper_bound(now); next != frames.end())
            document.setFrame(*next);
    } else if (const auto next = frames.lower_bound(now); next != frames.begin()) {
        document.setFrame(*std::prev(next));
    }
}

void goToCoalescence(Document& document, Direction direction)
{
    if (!document.tracks())
        return;
    const auto& events = document.tracks()->coalescences;
    const int frame = document.selection().frame;
    const Coalescence* target = nullptr;
    if (direction == Direction::Forward) {
        const auto next = std::ranges::upper_bound(events, frame, {}, &Coalescence::frame);
        target = next == events.end() ? nullptr : &*next;
    } else {
        const auto next = std::ranges::lower_bound(events, frame, {}, &Coalescence::frame);
        target = next == events.begin() ? nullptr : &*std::prev(next);
    }
    if (!target)
        return;
    document.setFrame(target->frame);
    document.select({target->child, target->parentA, target->parentB}, target->child);
}

} // namespace ostwald
