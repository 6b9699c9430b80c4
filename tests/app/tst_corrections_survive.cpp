#include "document/document.h"
#include "pipeline/tables.h"
#include "store/result_rows.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

using namespace ostwald;

namespace {

std::string hashOf(const Results& results)
{
    std::ostringstream tables;
    const EditedTracks& edited = *results.tracks.value;
    writeParticlesCsv(tables, edited.tracks, *edited.detections);
    writeTracksCsv(tables, edited.tracks);
    writeEventsCsv(tables, edited.tracks);
    return tableChecksum(*results.detections.value) + tableChecksum(*results.linked.value) +
           StageKeyBuilder().add(tables.str()).key().toHex();
}

const Track* trackAt(const EditedTracks& edited, const Anchor& anchor)
{
    const Track* nearest = nullptr;
    double least = 1e300;
    for (const Track& track : edited.tracks.tracks) {
        if (!track.covers(anchor.frame))
            continue;
        const TrackPoint& point = track.at(anchor.frame);
        const double distance = std::hypot(point.x_px - anchor.x_px, point.y_px - anchor.y_px);
        if (distance <= 2.0 * point.r_px && distance < least) {
            least = distance;
            nearest = &track;
        }
    }
    return nearest;
}

std::size_t particlesNear(const EditedTracks& edited, const Anchor& anchor, double within_px)
{
    const auto& frame = (*edited.detections)[static_cast<std::size_t>(anchor.frame - edited.tracks.firstFrame)];
    return static_cast<std::size_t>(std::ranges::count_if(frame.particles, [&](const Detection& d) {
        return d.area_px2 > 0.0 && std::hypot(d.x_px - anchor.x_px, d.y_px - anchor.y_px) <= within_px;
    }));
}

// What a correction says, seen in the tables and not in the list of conflicts.

bool holds(const TagEdit& edit, const EditedTracks& now)
{
    const Track* track = trackAt(now, edit.at);
    return track && track->groupByHand && track->group == edit.group;
}
bool holds(const CutEdit& edit, const EditedTracks& now)
{
    const Track* track = trackAt(now, edit.at);
    return track && track->first() == edit.at.frame;
}
bool holds(const DeleteEdit& edit, const EditedTracks& now)
{
    const Track* track = trackAt(now, edit.at);
    return !track || !track->at(edit.at.frame).measured();
}
bool holds(const ExcludeEdit& edit, const EditedTracks& now)
{
    const Track* track = trackAt(now, edit.at);
    return track && track->at(edit.at.frame).excluded;
}
bool holds(const ReviewEdit& edit, const EditedTracks& now)
{
    return std::ranges::any_of(now.reviews, [&](const Review& review) { return review.frame == edit.at.frame; });
}
bool holds(const RemoveEdit& edit, const EditedTracks& now)
{
    return particlesNear(now, edit.at, 3.0) == 0;
}
bool holds(const PaintEdit& edit, const EditedTracks& now)
{
    const Anchor at{edit.frame, double{edit.stroke.front().x}, double{edit.stroke.front().y}};
    const auto& frame = (*now.detections)[static_cast<std::size_t>(edit.frame - now.tracks.firstFrame)];
    return std::ranges::any_of(frame.particles, [&](const Detection& d) {
        return d.byHand && std::hypot(d.x_px - at.x_px, d.y_px - at.y_px) <= d.r_px + edit.brush_px;
    });
}
bool holds(const RejectEdit& edit, const EditedTracks& now)
{
    const Track* track = trackAt(now, edit.child);
    return track && (!track->parents[0] || std::abs(track->first() - edit.child.frame) > 2);
}
template <class Other>
bool holds(const Other&, const EditedTracks&)
{
    return false; // not made here
}

/// Thirty corrections of eight kinds on particles that are all different.
std::vector<Edit> mixedCorrections(const EditedTracks& edited)
{
    std::vector<const Track*> longOnes;
    for (const Track& track : edited.tracks.tracks)
        if (track.points.size() >= 20 && !track.child && !track.parents[0])
            longOnes.push_back(&track);
    std::vector<Edit> edits;
    for (const Coalescence& event : edited.tracks.coalescences)
        if (edits.size() < 2)
            edits.push_back(RejectEdit{{event.frame, event.x_px, event.y_px}});
    for (std::size_t i = 0; edits.size() < 30 && i < longOnes.size(); ++i) {
        const Track& track = *longOnes[i];
        const TrackPoint& point = track.points[10];
        if (!point.measured() || particlesNear(edited, anchorOf(point), 3.0 * point.r_px) != 1)
            continue;
        const auto x = static_cast<float>(point.x_px);
        const auto y = static_cast<float>(point.y_px);
        switch (edits.size() % 7) {
        case 0: edits.push_back(TagEdit{anchorOf(point), Group::Excluded, "blurred"}); break;
        case 1: edits.push_back(CutEdit{anchorOf(point)}); break;
        case 2: edits.push_back(DeleteEdit{anchorOf(point), Extent::Whole}); break;
        case 3: edits.push_back(ExcludeEdit{anchorOf(point), point.frame + 2}); break;
        case 4: edits.push_back(ReviewEdit{anchorOf(point), ReviewTarget::Link, Verdict::Unsure}); break;
        case 5: edits.push_back(RemoveEdit{anchorOf(point)}); break;
        default:
            edits.push_back(PaintEdit{point.frame, {{x, y}, {x + static_cast<float>(point.r_px) + 2.0F, y}}, 2.0});
        }
    }
    return edits;
}

} // namespace

class TestCorrectionsSurvive : public QObject {
    Q_OBJECT

    Document m_document;

    void analyse()
    {
        const auto results = runPipeline(m_document.project(), m_document.movie(), m_document.results(), Stage::Edits);
        QVERIFY2(results, results ? "" : results.error().text().c_str());
        m_document.adoptResults(Stage::Edits, *results);
        QVERIFY(m_document.tracks());
    }

    /// @return how many of the corrections can be seen in the tables
    std::size_t applied() const
    {
        const EditedTracks& edited = *m_document.results().tracks.value;
        std::set<std::size_t> refused;
        for (const EditConflict& conflict : edited.conflicts)
            refused.insert(conflict.edit);
        std::size_t count = 0;
        const auto& edits = m_document.project().edits;
        for (std::size_t i = 0; i < edits.size(); ++i)
            if (!refused.contains(i) && std::visit([&edited](const auto& edit) { return holds(edit, edited); }, edits[i]))
                ++count;
        return count;
    }

private Q_SLOTS:
    void thirtyCorrectionsAreAppliedOrConflictsAfterNewParametersAndUndoBringsTheExactTablesBack()
    {
        QVERIFY(m_document.openMovie(OSTWALD_DEMO_MOVIE));
        m_document.edit(&Project::range, {0, 34}, QStringLiteral("Range")); // enough, and quick
        analyse();
        const std::vector<Edit> edits = mixedCorrections(*m_document.results().tracks.value);
        QCOMPARE(edits.size(), 30U);
        for (const Edit& edit : edits)
            m_document.correct({edit}, QStringLiteral("Correct"));
        QCOMPARE(applied(), 30U);
        const std::string before = hashOf(m_document.results());

        History& history = m_document.undoStack();
        history.beginMacro("Other parameters");
        auto segmenter = std::get<MeasureParams>(m_document.project().segmenter);
        segmenter.seedSnr *= 2.5; // faint particles are not found any more
        m_document.edit(&Project::segmenter, segmenter, QStringLiteral("Segment"));
        m_document.edit(&Project::link, {.method = LinkMethod::GreedyMinimumF, .maxStep_px = 3.0, .maxGap_frames = 1},
                        QStringLiteral("Link"));
        history.endMacro();
        analyse();
        QVERIFY(hashOf(m_document.results()) != before);
        const std::size_t conflicts = m_document.results().tracks.value->conflicts.size();
        qInfo("after new parameters: %zu applied, %zu conflicts", applied(), conflicts);
        QCOMPARE(applied() + conflicts, 30U);
        QCOMPARE(m_document.project().edits.size(), 30U);

        history.undo();
        analyse();
        QCOMPARE(hashOf(m_document.results()), before);
        QCOMPARE(applied(), 30U);
    }
};

QTEST_GUILESS_MAIN(TestCorrectionsSurvive)
#include "tst_corrections_survive.moc"
