#include "corrections/correction_text.h"

#include "tables/track_text.h"

#include <QCoreApplication>

#include <optional>

namespace ostwald {
namespace {

class CorrectionText {
    Q_DECLARE_TR_FUNCTIONS(CorrectionText)
};

QString textOf(const TagEdit& edit)
{
    return edit.group == Group::Unassigned ? CorrectionText::tr("Clear the tag")
                                           : CorrectionText::tr("Tag: %1").arg(groupWord(edit.group));
}
QString textOf(const CutEdit&) { return CorrectionText::tr("Cut the track"); }
QString textOf(const LinkEdit& edit)
{
    return CorrectionText::tr("Join frame %1 to frame %2").arg(edit.from.frame).arg(edit.to.frame);
}
QString textOf(const SwapEdit& edit)
{
    return edit.extent == Extent::ThisFrame ? CorrectionText::tr("Swap two particles in this frame")
                                            : CorrectionText::tr("Swap two particles from here on");
}
QString textOf(const DeleteEdit& edit)
{
    switch (edit.extent) {
    case Extent::ThisFrame: return CorrectionText::tr("Delete from this frame");
    case Extent::FromHere: return CorrectionText::tr("Delete from here on");
    case Extent::Whole: break;
    }
    return CorrectionText::tr("Delete the track");
}
QString textOf(const CoalesceEdit&) { return CorrectionText::tr("Mark a coalescence"); }
QString textOf(const RejectEdit&) { return CorrectionText::tr("Reject a coalescence"); }
QString textOf(const ReviewEdit& edit)
{
    return edit.verdict == Verdict::Accepted ? CorrectionText::tr("Reviewed: accepted")
                                             : CorrectionText::tr("Reviewed: unsure");
}
QString textOf(const ExcludeEdit& edit)
{
    return edit.lastFrame > edit.at.frame ? CorrectionText::tr("Exclude sizes up to frame %1").arg(edit.lastFrame)
                                          : CorrectionText::tr("Exclude the size in this frame");
}
QString textOf(const PaintEdit&) { return CorrectionText::tr("Paint a particle"); }
QString textOf(const EraseEdit&) { return CorrectionText::tr("Erase from particles"); }
QString textOf(const SplitEdit&) { return CorrectionText::tr("Split a particle"); }
QString textOf(const MergeEdit&) { return CorrectionText::tr("Merge two particles"); }
QString textOf(const RemoveEdit&) { return CorrectionText::tr("Remove a particle from this frame"); }
QString textOf(const RefillEdit&) { return CorrectionText::tr("Refill an outline"); }
QString textOf(const RegionEdit& edit)
{
    return edit.label.empty() ? CorrectionText::tr("Exclude a region")
                              : CorrectionText::tr("Exclude a region: %1").arg(QString::fromStdString(edit.label));
}

/// Empty where a sample has no other words, or none of this.
QString textInStudy(const auto&) { return {}; }
QString textInStudy(const DeleteEdit& edit)
{
    return edit.extent == Extent::ThisFrame ? CorrectionText::tr("Delete from this sample") : CorrectionText::tr("Delete the particle");
}
QString textInStudy(const ExcludeEdit&) { return CorrectionText::tr("Exclude the size"); }
QString textInStudy(const RemoveEdit&) { return CorrectionText::tr("Remove a particle from this sample"); }

struct LatestPlace {
    std::optional<Anchor> place;

    void operator()(const char*, const Anchor& anchor)
    {
        if (!place || anchor.frame > place->frame)
            place = anchor;
    }
    void operator()(const char*, const std::vector<cv::Point2f>& stroke)
    {
        if (!place && !stroke.empty())
            place = {0, double{stroke.front().x}, double{stroke.front().y}};
    }
    template <class Field>
    void operator()(const char*, const Field&)
    {
    }
};

} // namespace

QString correctionText(const Edit& edit, bool isStudy)
{
    if (QString ofSamples = isStudy ? std::visit([](const auto& e) { return textInStudy(e); }, edit) : QString();
        !ofSamples.isEmpty())
        return ofSamples;
    return std::visit([](const auto& e) { return textOf(e); }, edit);
}

Anchor placeOf(const Edit& edit)
{
    LatestPlace latest;
    std::visit([&latest](const auto& e) { visitFields(e, latest); }, edit);
    Anchor place = latest.place.value_or(Anchor{});
    place.frame = frameOf(edit);
    return place;
}

} // namespace ostwald
