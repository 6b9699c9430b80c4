#include "window/navigation.h"

#include <algorithm>
#include <iterator>

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
