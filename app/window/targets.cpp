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

Extent extentOf(const Document& document, std::optional<TrackId> under, Extent asked)
{
    const Selection& selection = document.selection();
    const bool areThosePicked = !under || selection.tracks.contains(*under);
    return selection.isWhole && areThosePicked ? Extent::Whole : asked;
}

void pickWhole(Document& document, std::optional<TrackId> under)
{
    const std::set<TrackId> targets = targetsOf(document, under);
    const Selection& selection = document.selection();
    const auto lead = selection.lead && targets.contains(*selection.lead) ? selection.lead : under;
    document.select(targets, lead, !(selection.isWhole && selection.tracks == targets));
}

} // namespace ostwald
