#include "corrections/mask_operations.h"

#include "corrections/track_operations.h"
#include "edits/carried_split.h"
#include "movie_view/particle_picking.h"

#include <QCoreApplication>

namespace ostwald {
namespace {

class MaskOperations {
    Q_DECLARE_TR_FUNCTIONS(MaskOperations)
};

std::vector<cv::Point2f> pathOf(const MaskStroke& stroke)
{
    std::vector<cv::Point2f> path;
    for (const QPointF& point : stroke.path_px)
        path.emplace_back(static_cast<float>(point.x()), static_cast<float>(point.y()));
    return path;
}

/// Where the tracks are measured in the playhead's frame.
std::vector<Anchor> measuredAtPlayhead(const Document& document, const std::set<TrackId>& on)
{
    const int frame = document.selection().frame;
    std::vector<Anchor> seen;
    if (const Tracks* tracks = document.tracks())
        for (const TrackId id : on)
            if (const Track* track = tracks->find(id); track && track->covers(frame) && track->at(frame).measured())
                seen.push_back(anchorOf(track->at(frame)));
    return seen;
}

} // namespace

Refused applyStroke(Document& document, const MaskStroke& stroke)
{
    switch (stroke.tool) {
    case MaskTool::Paint:
        return tryCorrect(document, {PaintEdit{stroke.frame, pathOf(stroke), stroke.brush_px}},
                          MaskOperations::tr("Paint particle"));
    case MaskTool::Erase:
        return tryCorrect(document, {EraseEdit{stroke.frame, pathOf(stroke), stroke.brush_px}},
                          MaskOperations::tr("Erase"));
    case MaskTool::Split:
        if (stroke.fromHere && document.tracks()) {
            std::vector<Edit> cuts = carriedSplit(*document.results().tracks.value, stroke.frame, pathOf(stroke));
            if (cuts.empty())
                return MaskOperations::tr("The line does not cut a particle in two.");
            return tryCorrect(document, std::move(cuts), MaskOperations::tr("Split particle from here on"));
        }
        return tryCorrect(document, {SplitEdit{stroke.frame, pathOf(stroke)}}, MaskOperations::tr("Split particle"));
    }
    return std::nullopt;
}

Refused applyTap(Document& document, const MaskStroke& at)
{
    const QPointF place = at.path_px.front();
    const Anchor anchor{at.frame, place.x(), place.y()};
    switch (at.tool) {
    case MaskTool::Paint:
        return tryCorrect(document, {PaintEdit{at.frame, pathOf(at), at.brush_px}}, MaskOperations::tr("Add particle"));
    case MaskTool::Erase:
        return tryCorrect(document, {RemoveEdit{anchor}}, MaskOperations::tr("Remove particle"));
    case MaskTool::Split: {
        const auto id = particleAt(document, at.frame, place, 0.0);
        if (!id)
            return MaskOperations::tr("Put the pointer on the particle whose track is to be cut.");
        if (document.tracks()->find(*id)->first() == at.frame)
            return MaskOperations::tr("The track begins in this frame: there is nothing before it to cut off.");
        return tryCorrect(document, {CutEdit{anchor}}, MaskOperations::tr("Cut track"));
    }
    }
    return std::nullopt;
}

Refused mergeOutlines(Document& document, const std::set<TrackId>& on)
{
    const std::vector<Anchor> seen = measuredAtPlayhead(document, on);
    if (seen.size() != 2)
        return MaskOperations::tr("Pick the two particles of this frame that are one.");
    return tryCorrect(document, {MergeEdit{seen[0], seen[1]}}, MaskOperations::tr("Merge outlines"));
}

Refused joinHere(Document& document, const std::set<TrackId>& on)
{
    return measuredAtPlayhead(document, on).size() == 2 ? mergeOutlines(document, on) : joinTracks(document, on);
}

} // namespace ostwald
