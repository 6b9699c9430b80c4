#include "track/renumber.h"

#include <utility>

namespace ostwald {

void dropEmptyTracks(Tracks& tracks)
{
    std::vector<std::optional<TrackId>> newId(tracks.tracks.size());
    std::vector<Track> kept;
    for (std::size_t i = 0; i < tracks.tracks.size(); ++i)
        if (!tracks.tracks[i].points.empty()) {
            kept.push_back(std::move(tracks.tracks[i]));
            newId[i] = TrackId{static_cast<std::int64_t>(kept.size())};
        }
    const auto renamed = [&newId](TrackId id) { return *newId[static_cast<std::size_t>(value(id)) - 1]; };
    for (Track& track : kept) {
        if (track.child)
            track.child = renamed(*track.child);
        for (auto& parent : track.parents)
            if (parent)
                parent = renamed(*parent);
    }
    for (Coalescence& c : tracks.coalescences) {
        c.child = renamed(c.child);
        c.parentA = renamed(c.parentA);
        c.parentB = renamed(c.parentB);
    }
    tracks.tracks = std::move(kept);
}

} // namespace ostwald
