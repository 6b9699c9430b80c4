#include "corrections/track_operations.h"

#include <QCoreApplication>

#include <algorithm>

namespace ostwald {
namespace {

class TrackOperations {
    Q_DECLARE_TR_FUNCTIONS(TrackOperations)
};

/// The picked tracks by their first frame.
std::vector<const Track*> pickedTracks(const Document& document)
{
    std::vector<const Track*> picked;
    if (const Tracks* tracks = document.tracks())
        for (const TrackId id : document.selection().tracks)
            if (const Track* track = tracks->find(id))
                picked.push_back(track);
    std::ranges::stable_sort(picked, {}, &Track::first);
    return picked;
}

std::vector<const Track*> pickedAtPlayhead(const Document& document)
{
    std::vector<const Track*> picked = pickedTracks(document);
    std::erase_if(picked, [&](const Track* track) { return !track->covers(document.selection().frame); });
    return picked;
}

QString nothingPicked()
{
    return TrackOperations::tr("Pick a particle that is seen in this frame first.");
}

QString pickTwo()
{
    return TrackOperations::tr("Pick two particles first: click one, then the other with Shift held.");
}

Anchor endOf(const Track& track)
{
    return anchorOf(track.points.back());
}

} // namespace

Refused cutTracks(Document& document)
{
    const int frame = document.selection().frame;
    std::vector<Edit> edits;
    for (const Track* track : pickedAtPlayhead(document))
        if (track->first() < frame)
            edits.emplace_back(CutEdit{anchorOf(track->at(frame))});
    if (edits.empty())
        return pickedAtPlayhead(document).empty() ? nothingPicked()
                                                  : TrackOperations::tr("The track begins in this frame: there is "
                                                                        "nothing before it to cut off.");
    return tryCorrect(document, std::move(edits), TrackOperations::tr("Cut track"));
}

Refused joinTracks(Document& document)
{
    const std::vector<const Track*> picked = pickedTracks(document);
    if (picked.size() != 2)
        return pickTwo();
    const Track& early = *picked[0];
    const Track& late = *picked[1];
    if (early.last() >= late.first())
        return TrackOperations::tr("Both particles are seen in frame %1: cut one of the tracks first, or mark a "
                                   "coalescence.").arg(late.first());
    return tryCorrect(document, {LinkEdit{endOf(early), anchorOf(late.points.front())}}, TrackOperations::tr("Join tracks"));
}

Refused swapTracks(Document& document, Extent extent)
{
    const std::vector<const Track*> picked = pickedAtPlayhead(document);
    if (picked.size() != 2)
        return TrackOperations::tr("Pick two particles that are both seen in this frame first.");
    const int frame = document.selection().frame;
    if (extent == Extent::FromHere && picked[0]->first() == frame && picked[1]->first() == frame)
        return TrackOperations::tr("Both tracks begin in this frame: there is nothing to swap.");
    return tryCorrect(document, {SwapEdit{anchorOf(picked[0]->at(frame)), anchorOf(picked[1]->at(frame)), extent}},
                     TrackOperations::tr("Swap tracks"));
}

Refused deletePoints(Document& document, Extent extent)
{
    const int frame = document.selection().frame;
    std::vector<Edit> edits;
    for (const Track* track : pickedAtPlayhead(document))
        if (extent != Extent::ThisFrame || track->at(frame).measured())
            edits.emplace_back(DeleteEdit{anchorOf(track->at(frame)), extent});
    if (edits.empty())
        return pickedAtPlayhead(document).empty()
                   ? nothingPicked()
                   : TrackOperations::tr("The particle was not measured in this frame: its place is interpolated.");
    return tryCorrect(document, std::move(edits), extent == Extent::ThisFrame ? TrackOperations::tr("Delete from this frame")
                                                                   : TrackOperations::tr("Delete from here on"));
}

Refused excludeSizes(Document& document, Extent extent)
{
    const int frame = document.selection().frame;
    std::vector<Edit> edits;
    for (const Track* track : pickedAtPlayhead(document))
        edits.emplace_back(ExcludeEdit{anchorOf(track->at(frame)), extent == Extent::ThisFrame ? frame : track->last()});
    if (edits.empty())
        return nothingPicked();
    return tryCorrect(document, std::move(edits), TrackOperations::tr("Exclude sizes"));
}

Refused markCoalescence(Document& document)
{
    const std::vector<const Track*> picked = pickedTracks(document);
    if (picked.size() == 3) {
        const Track& child = *picked[2];
        if (picked[1]->last() >= child.first() || picked[0]->last() >= child.first())
            return TrackOperations::tr("The product must begin after both parents have ended.");
        return tryCorrect(document, {CoalesceEdit{endOf(*picked[0]), endOf(*picked[1]), anchorOf(child.points.front())}},
                         TrackOperations::tr("Mark coalescence"));
    }
    if (picked.size() != 2)
        return TrackOperations::tr("Pick the two particles that merge, or both and their product.");
    const bool firstEnds = picked[0]->last() < picked[1]->last();
    const Track& lost = *picked[firstEnds ? 0 : 1];
    const Track& kept = *picked[firstEnds ? 1 : 0];
    if (!kept.covers(lost.last()) || kept.last() == lost.last())
        return TrackOperations::tr("One of the two must end while the other is still seen.");
    int start = lost.last() + 1;
    while (start < kept.last() && !kept.at(start).measured())
        ++start;
    return tryCorrect(document, {CoalesceEdit{anchorOf(kept.at(lost.last())), endOf(lost), anchorOf(kept.at(start))}},
                     TrackOperations::tr("Mark coalescence"));
}

Refused rejectCoalescence(Document& document)
{
    const Coalescence* nearest = nullptr;
    const int frame = document.selection().frame;
    if (const Tracks* tracks = document.tracks()) {
        const std::set<TrackId>& picked = document.selection().tracks;
        for (const Coalescence& event : tracks->coalescences)
            if ((picked.contains(event.child) || picked.contains(event.parentA) || picked.contains(event.parentB)) &&
                (!nearest || std::abs(event.frame - frame) < std::abs(nearest->frame - frame)))
                nearest = &event;
        if (nearest) {
            const Anchor product = anchorOf(tracks->find(nearest->child)->points.front());
            return tryCorrect(document, {RejectEdit{product}}, TrackOperations::tr("Reject coalescence"));
        }
    }
    return TrackOperations::tr("Pick a particle that takes part in a coalescence first.");
}

} // namespace ostwald
