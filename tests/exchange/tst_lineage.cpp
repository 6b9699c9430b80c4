#include "exchange/lineage_results.h"
#include "exchange/link_graph.h"
#include "sample_lineage.h"
#include "tolerance.h"

#include <QTest>

#include <limits>

using namespace ostwald;
using namespace ostwald::test;

namespace {

LineagePoint at(int frame, double x_px, double r_px = 3.0)
{
    LineagePoint point;
    point.frame = frame;
    point.x_px = x_px;
    point.y_px = 20.0;
    point.r_px = r_px;
    return point;
}

/// Frames 0 .. 9 each of a particle at x.
LineageTrack standing(std::int64_t id, double x_px, int first, int last, double r_px = 3.0)
{
    LineageTrack track{id, {}, {}};
    for (int frame = first; frame <= last; ++frame)
        track.points.push_back(at(frame, x_px, r_px));
    return track;
}

} // namespace

class TestLineage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ourOwnTracksComeBackTheSame()
    {
        Lineage lineage = sampleLineage();
        std::erase_if(lineage.tracks, [](const LineageTrack& track) { return track.id > 12; }); // keeps two parents at most
        const auto first = particlesOf(lineage);
        QVERIFY2(first, first ? "" : first.error().text().c_str());
        const Lineage ours = lineageOf(first->tracks, first->detections);
        const auto second = particlesOf(ours);
        QVERIFY(second);
        verifySameTracks(lineageOf(second->tracks, second->detections).tracks, ours.tracks);
        for (std::size_t t = 0; t < lineage.tracks.size(); ++t) // numbered 1 .. n, otherwise as they were
            lineage.tracks[t].id = static_cast<std::int64_t>(t) + 1;
        lineage.tracks[2].parents = {1, 2};
        lineage.tracks[3].parents = lineage.tracks[4].parents = {3};
        Lineage sorted = ours;
        std::ranges::sort(sorted.tracks[2].parents);
        verifySameTracks(sorted.tracks, lineage.tracks);
    }

    void gapsAreInterpolatedAndMarked()
    {
        Lineage lineage;
        lineage.tracks = {{4, {at(0, 10.0, 3.0), at(4, 18.0, 5.0)}, {}}};
        const auto particles = particlesOf(lineage);
        QVERIFY(particles);
        const Track& track = particles->tracks.tracks.front();
        QCOMPARE(track.points.size(), std::size_t{5});
        QVERIFY(!track.at(1).measured() && !track.at(3).measured() && track.at(4).measured());
        VERIFY_CLOSE(track.at(1).x_px, 12.0, 1e-12, 0.0);
        VERIFY_CLOSE(track.at(3).r_px, 4.5, 1e-12, 0.0);
        QCOMPARE(particles->detections[2].particles.size(), std::size_t{0});
    }

    void aMergeBecomesACoalescenceWithItsVolumes()
    {
        Lineage lineage;
        lineage.tracks = {standing(1, 10.0, 0, 9, 3.0), standing(2, 17.0, 0, 9, 4.0), standing(3, 14.0, 10, 19, std::cbrt(91.0))};
        lineage.tracks[2].parents = {1, 2};
        const auto particles = particlesOf(lineage);
        QVERIFY(particles);
        const Tracks& tracks = particles->tracks;
        QCOMPARE(tracks.coalescences.size(), std::size_t{1});
        const Coalescence& event = tracks.coalescences.front();
        QCOMPARE(event.frame, 10);
        QCOMPARE(value(event.parentA), std::int64_t{2}); // the larger
        QCOMPARE(value(event.parentB), std::int64_t{1});
        VERIFY_CLOSE(event.volumeRatio, 1.0, 1e-9, 0.0);
        VERIFY_CLOSE(event.score, 1.0, 1e-9, 0.0);
        VERIFY_CLOSE(event.gap_px, 0.0, 0.0, 1e-12);
        QVERIFY(tracks.tracks[0].child == TrackId{3} && tracks.tracks[1].child == TrackId{3});
        for (const Track& track : tracks.tracks)
            QVERIFY(track.group == Group::B);
    }

    void aSplitIsInNoGroupAndNoCoalescence()
    {
        Lineage lineage;
        lineage.tracks = {standing(1, 30.0, 0, 9), standing(2, 25.0, 10, 19), standing(3, 35.0, 10, 19), standing(9, 60.0, 0, 19)};
        lineage.tracks[1].parents = lineage.tracks[2].parents = {1};
        const auto particles = particlesOf(lineage);
        QVERIFY(particles);
        QVERIFY(particles->tracks.coalescences.empty());
        for (int i = 0; i < 3; ++i)
            QVERIFY(particles->tracks.tracks[static_cast<std::size_t>(i)].group == Group::Unassigned);
        QVERIFY(particles->tracks.tracks[1].groupReason.find("splits off from particle 1") != std::string::npos);
        QVERIFY(particles->tracks.tracks[3].group == Group::A);
    }

    void ofThreeParentsTheLargestTwoStayAndThatIsSaid()
    {
        const auto particles = particlesOf(sampleLineage());
        QVERIFY(particles);
        QCOMPARE(particles->notes.size(), std::size_t{1});
        QCOMPARE(particles->tracks.coalescences.size(), std::size_t{2});
    }

    void theBorderCutsWhatReachesIt()
    {
        Lineage lineage;
        lineage.size = {64, 48};
        lineage.tracks = {standing(1, 2.0, 0, 9), standing(2, 30.0, 0, 9), standing(3, 62.0, 0, 9)};
        const auto particles = particlesOf(lineage);
        QVERIFY(particles);
        const auto& found = particles->detections.front().particles;
        QVERIFY(found[0].touchesEdge && !found[1].touchesEdge && found[2].touchesEdge);
        QVERIFY(particles->tracks.tracks[1].group == Group::A);
        lineage.size = {};
        QVERIFY(!particlesOf(lineage)->detections.front().particles[2].touchesEdge);
    }

    void whatDoesNotFitTogetherIsRefused_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("says");
        int what = 0;
        for (const char* says : {"no particle", "twice in frame 3", "is there twice", "which is not there", "before its parent",
                                 "impossible frame", "no position", "impossible size", "is empty"})
            QTest::newRow(says) << what++ << QString::fromLatin1(says);
    }

    void whatDoesNotFitTogetherIsRefused()
    {
        QFETCH(const int, what);
        QFETCH(const QString, says);
        Lineage lineage = sampleLineage();
        LineageTrack& track = lineage.tracks[2];
        switch (what) {
        case 0: lineage.tracks.clear(); break;
        case 1: lineage.tracks[0].points.push_back(lineage.tracks[0].points.front()); break;
        case 2: track.id = 2; break;
        case 3: track.parents = {77}; break;
        case 4: lineage.tracks[0].parents = {7}; break;
        case 5: track.points.back().frame = std::numeric_limits<int>::max(); break;
        case 6: track.points.front().x_px = std::numeric_limits<double>::quiet_NaN(); break;
        case 7: track.points.front().r_px = -1.0; break;
        case 8: track.points.clear(); break;
        default: QFAIL("no such case");
        }
        const auto particles = particlesOf(lineage);
        QVERIFY(!particles);
        QVERIFY2(QString::fromStdString(particles.error().text()).contains(says), particles.error().text().c_str());
    }

    void linksBecomeTracksWhateverTheirOrder()
    {
        const std::vector<LineagePoint> points = {at(2, 1.0), at(0, 1.0), at(0, 9.0), at(1, 5.0), at(3, 1.0), at(3, 9.0), at(6, 1.0)};
        const auto tracks = tracksOf(points, {{3, 0}, {1, 3}, {2, 3}, {0, 5}, {0, 4}, {4, 6}});
        QVERIFY(tracks);
        QCOMPARE(tracks->size(), std::size_t{5}); // 1, 2 -> 3-0 -> 4-6, 5
        QCOMPARE((*tracks)[2].parents, (std::vector<std::int64_t>{1, 2}));
        QCOMPARE((*tracks)[2].points.size(), std::size_t{2});
        QCOMPARE((*tracks)[3].parents, std::vector<std::int64_t>{3});
        QCOMPARE((*tracks)[3].points.back().frame, 6);
        const auto named = tracksOf(points, {{3, 0}, {1, 3}, {2, 3}, {0, 5}, {0, 4}, {4, 6}}, {7, 40, 50, 7, 8, 2, 8});
        QCOMPARE(named->front().id, std::int64_t{2});
        QCOMPARE(named->back().id, std::int64_t{50});
        const auto mixed = tracksOf(points, {{3, 0}, {1, 3}, {2, 3}, {0, 5}, {0, 4}, {4, 6}}, {7, 40, 50, 9, 8, 2, 8});
        QCOMPARE(mixed->back().id, std::int64_t{5}); // labels that contradict the links do not count
    }
};

QTEST_APPLESS_MAIN(TestLineage)
#include "tst_lineage.moc"
