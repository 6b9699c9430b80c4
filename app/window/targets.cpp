#include "window/targets.h"

namespace ostwald {

std::set<TrackId> targetsOf(const Document& document, std::optional<TrackId> under)
{
    const std::set<TrackId>& picked = document.selection().tracks;
    return !under || picked.contains(*under) ? picked : std::set{*under};
}

std::set<TrackId> pairOf(const Document& document, std::optional<TrackId> under)
{
    std::set<TrackId> pair = document.selection().tracks;
    if (under && pair.size() == 1)
        pair.insert(*under);
    return pair;
}

} // namespace ostwald
