#include "corrections/track_operations.h"

#include <QCoreApplication>

#include <algorithm>

namespace ostwald {
namespace {

class TrackOperations {
    Q_DECLARE_TR_FUNCTIONS(TrackOperations)
};

/// By their first frame.
std::vector<const Track*> tracksOf(const Document& document, const std::set<TrackId>& on)
{
    std::vector<const Track*> found;
    if (const Tracks* tracks = document.tracks())
        for (const TrackId id : on)
            if (const Track* track = tracks->find(id))
                found.push_back(track);
    std::ranges::stable_sort(found, {}, &Track::first);
    return found;
}

std::vector<const Track*> tracksAtPlayhead(const Document& document, const std::set<TrackId>& on)
{
    std::vector<const Track*> found = tracksOf(document, on);
    std::erase_if(found, [&](const Track* track) { return !track->covers(document.selection().frame); });
    return found;
}

QString nothingPicked(const Document& document)
{
    return document.project().calibration.isStudy()
               ? TrackOperations::tr("Point at a particle of this sample, or pick one first.")
               : TrackOperations::tr("Point at a particle that is seen in this frame, or pick one first.");
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

Refused cutTracks(Document& document, const std::set<TrackId>& on)
{
    const int frame = document.selection().frame;
    std::vector<Edit> edits;
    for (const Track* track : tracksAtPlayhead(document, on))
        if (track->first() < frame)
            edits.emplace_back(CutEdit{anchorOf(track->at(frame))});
    if (edits.empty())
        return tracksAtPlayhead(document, on).empty() ? nothingPicked(document)
                                                  : TrackOperations::tr("The track begins in this frame: there is "
                                                                        "nothing before it to cut off.");
    return tryCorrect(document, std::move(edits), TrackOperations::tr("Cut track"));
}

Refused joinTracks(Document& document, const std::set<TrackId>& on)
{
    const std::vector<const Track*> picked = tracksOf(document, on);
    if (picked.size() != 2)
        return pickTwo();
    const Track& early = *picked[0];
    const Track& late = *picked[1];
    if (early.last() >= late.first())
        return TrackOperations::tr("Both particles are seen in frame %1: cut one of the tracks first, or mark a "
                                   "coalescence.").arg(late.first());
    return tryCorrect(document, {LinkEdit{endOf(early), anchorOf(late.points.front())}}, TrackOperations::tr("Join tracks"));
}

Refused linkParticles(Document& document, const Anchor& from, const Anchor& to)
{
    if (from.frame == to.frame)
        return TrackOperations::tr("A link leads from one frame to a later one: keep L pressed, go to another frame and let "
                                   "go over the particle there.");
    const bool isForward = from.frame < to.frame;
    return tryCorrect(document, {isForward ? LinkEdit{from, to} : LinkEdit{to, from}}, TrackOperations::tr("Link"));
}

Refused linkTracks(Document& document, const std::set<TrackId>& on)
{
    const std::vector<const Track*> pair = tracksOf(document, on);
    if (pair.size() != 2)
        return pickTwo();
    if (pair[0]->last() < pair[1]->first())
        return joinTracks(document, on);
    const int frame = document.selection().frame;
    const auto& lead = document.selection().lead;
    const bool leadIsFirst = lead == pair[0]->id;
    const Track& to = *pair[leadIsFirst ? 0 : 1];
    const Track& from = *pair[leadIsFirst ? 1 : 0];
    if (!to.covers(frame) || from.first() >= frame)
        return TrackOperations::tr("Go to the frame in which the particle picked last continues the other one.");
    return linkParticles(document, anchorOf(from.at(std::min(frame - 1, from.last()))), anchorOf(to.at(frame)));
}

Refused unlink(Document& document, const std::set<TrackId>& on)
{
    const int frame = document.selection().frame;
    const std::vector<const Track*> tracks = tracksAtPlayhead(document, on);
    std::vector<Edit> edits;
    for (const Track* track : tracks) {
        if (track->first() < frame)
            edits.emplace_back(CutEdit{anchorOf(track->at(frame))});
        else if (track->parents[0])
            edits.emplace_back(RejectEdit{anchorOf(track->points.front())});
    }
    if (edits.empty())
        return tracks.empty() ? nothingPicked(document)
                              : TrackOperations::tr("No link leads into this frame: the track begins here.");
    return tryCorrect(document, std::move(edits), TrackOperations::tr("Unlink"));
}

Refused interpolate(Document& document, const std::set<TrackId>& on)
{
    if (const auto pair = tracksOf(document, on); pair.size() == 2 && pair[0]->last() < pair[1]->first())
        return joinTracks(document, on);
    const int frame = document.selection().frame;
    const std::vector<const Track*> tracks = tracksAtPlayhead(document, on);
    std::vector<Edit> edits;
    for (const Track* track : tracks)
        if (track->at(frame).measured() && track->first() < frame && frame < track->last())
            edits.emplace_back(DeleteEdit{anchorOf(track->at(frame)), Extent::ThisFrame});
    if (edits.empty())
        return tracks.empty() ? nothingPicked(document)
                              : TrackOperations::tr("There is nothing to interpolate: the particle needs a frame before and "
                                                    "one after this, and a measurement in it.");
    return tryCorrect(document, std::move(edits), TrackOperations::tr("Interpolate"));
}

Refused swapTracks(Document& document, const std::set<TrackId>& on, Extent extent)
{
    const std::vector<const Track*> picked = tracksAtPlayhead(document, on);
    if (picked.size() != 2)
        return TrackOperations::tr("Pick two particles that are both seen in this frame first.");
    const int frame = document.selection().frame;
    if (extent == Extent::FromHere && picked[0]->first() == frame && picked[1]->first() == frame)
        return TrackOperations::tr("Both tracks begin in this frame: there is nothing to swap.");
    return tryCorrect(document, {SwapEdit{anchorOf(picked[0]->at(frame)), anchorOf(picked[1]->at(frame)), extent}},
                     TrackOperations::tr("Swap tracks"));
}

Refused deletePoints(Document& document, const std::set<TrackId>& on, Extent extent)
{
    const int frame = document.selection().frame;
    std::vector<Edit> edits;
    if (extent == Extent::Whole) {
        for (const Track* track : tracksOf(document, on))
            edits.emplace_back(DeleteEdit{anchorOf(track->points.front()), extent});
        return edits.empty() ? nothingPicked(document) : tryCorrect(document, std::move(edits), TrackOperations::tr("Delete track"));
    }
    for (const Track* track : tracksAtPlayhead(document, on))
        if (extent != Extent::ThisFrame || track->at(frame).measured())
            edits.emplace_back(DeleteEdit{anchorOf(track->at(frame)), extent});
    if (edits.empty())
        return tracksAtPlayhead(document, on).empty()
                   ? nothingPicked(document)
                   : TrackOperations::tr("The particle was not measured in this frame: its place is interpolated.");
    if (extent == Extent::FromHere)
        return tryCorrect(document, std::move(edits), TrackOperations::tr("Delete from here on"));
    return tryCorrect(document, std::move(edits), document.project().calibration.isStudy() ? TrackOperations::tr("Delete from this sample")
                                                                                : TrackOperations::tr("Delete from this frame"));
}

Refused excludeSizes(Document& document, const std::set<TrackId>& on, Extent extent)
{
    const int frame = document.selection().frame;
    std::vector<Edit> edits;
    if (extent == Extent::Whole)
        for (const Track* track : tracksOf(document, on))
            edits.emplace_back(ExcludeEdit{anchorOf(track->points.front()), track->last()});
    else
        for (const Track* track : tracksAtPlayhead(document, on))
            edits.emplace_back(ExcludeEdit{anchorOf(track->at(frame)), extent == Extent::ThisFrame ? frame : track->last()});
    if (edits.empty())
        return nothingPicked(document);
    return tryCorrect(document, std::move(edits), TrackOperations::tr("Exclude sizes"));
}

Refused markCoalescence(Document& document, const std::set<TrackId>& on)
{
    const std::vector<const Track*> picked = tracksOf(document, on);
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

Refused rejectCoalescence(Document& document, const std::set<TrackId>& on)
{
    const Coalescence* nearest = nullptr;
    const int frame = document.selection().frame;
    if (const Tracks* tracks = document.tracks()) {
        for (const Coalescence& event : tracks->coalescences)
            if ((on.contains(event.child) || on.contains(event.parentA) || on.contains(event.parentB)) &&
                (!nearest || std::abs(event.frame - frame) < std::abs(nearest->frame - frame)))
                nearest = &event;
        if (nearest) {
            const Anchor product = anchorOf(tracks->find(nearest->child)->points.front());
            return tryCorrect(document, {RejectEdit{product}}, TrackOperations::tr("Reject coalescence"));
        }
    }
    return TrackOperations::tr("Point at a particle that takes part in a coalescence, or pick one first.");
}

} // namespace ostwald
