#include "track/link.h"
#include "track/track_edit.h"

#include "tolerance.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace ostwald;

namespace {

constexpr FrameSize field{400, 400};
constexpr int frames = 40;

Detection disc(double x_px, double y_px, double r_px)
{
    Detection d;
    d.x_px = x_px;
    d.y_px = y_px;
    d.r_px = r_px;
    d.area_px2 = std::numbers::pi * r_px * r_px;
    return d;
}

/// A lattice that drifts by (1.5, -0.7) px per frame; the last two particles meet in frame 20.
Detections driftingLattice()
{
    Detections movie;
    for (int t = 0; t < frames; ++t) {
        FrameDetections frame{t, {}};
        const double dx = 1.5 * t;
        const double dy = -0.7 * t;
        for (int k = 0; k < 12; ++k)
            frame.particles.push_back(disc(60.0 + 60.0 * (k % 4) + 3.0 * (k % 3) + dx, 120.0 + 70.0 * (k / 4) + dy,
                                           5.0 + 0.02 * t + 0.1 * k));
        const double apart = std::max(0.0, 20.0 - t);
        if (t < 20) {
            frame.particles.push_back(disc(320.0 + dx, 340.0 + dy - 0.5 * apart - 6.0, 6.0));
            frame.particles.push_back(disc(320.0 + dx, 340.0 + dy + 0.5 * apart + 5.0, 5.0));
        } else {
            frame.particles.push_back(disc(320.0 + dx, 339.0 + dy, std::cbrt(216.0 + 125.0)));
        }
        movie.push_back(frame);
    }
    return movie;
}

} // namespace

class LinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void driftIsTheCommonDisplacement()
    {
        const auto tracks = linkDetections(driftingLattice(), field, {});
        QVERIFY(tracks);
        QCOMPARE(tracks->drift.size(), static_cast<std::size_t>(frames));
        VERIFY_CLOSE(tracks->drift.back().dx_px, 1.5 * (frames - 1), 0.01, 0.0);
        VERIFY_CLOSE(tracks->drift.back().dy_px, -0.7 * (frames - 1), 0.01, 0.0);
    }

    void twoThatMeetBecomeAChildWithTwoParents()
    {
        const auto tracks = linkDetections(driftingLattice(), field, {});
        QVERIFY(tracks);
        QCOMPARE(tracks->tracks.size(), std::size_t{15});
        QCOMPARE(tracks->coalescences.size(), std::size_t{1});
        const Coalescence& event = tracks->coalescences.front();
        QCOMPARE(event.frame, 20);
        VERIFY_CLOSE(event.volumeRatio, 1.0, 1e-9, 0.0);
        VERIFY_CLOSE(event.rNew_px, std::cbrt(341.0), 1e-9, 0.0);
        const Track* child = tracks->find(event.child);
        QVERIFY(child != nullptr);
        QCOMPARE(child->parents[0], std::optional(event.parentA));
        QCOMPARE(child->parents[1], std::optional(event.parentB));
        QCOMPARE(child->first(), 20);
        QCOMPARE(tracks->find(event.parentA)->child, std::optional(event.child));
        int groupA = 0;
        int groupB = 0;
        for (const Track& track : tracks->tracks) {
            groupA += track.group == Group::A;
            groupB += track.group == Group::B;
        }
        QCOMPARE(groupA, 12);
        QCOMPARE(groupB, 3);
    }

    void vanishingBesideANeighbourThatDoesNotGrowIsNoCoalescence()
    {
        Detections movie = driftingLattice();
        for (int t = 20; t < frames; ++t)
            movie[static_cast<std::size_t>(t)].particles.back() = disc(320.0 + 1.5 * t, 334.0 - 0.7 * t, 6.0);
        const auto tracks = linkDetections(movie, field, {});
        QVERIFY(tracks);
        QVERIFY(tracks->coalescences.empty());
    }

    void missedFramesAreBridgedAndMarked()
    {
        Detections movie = driftingLattice();
        movie[10].particles.erase(movie[10].particles.begin());
        movie[11].particles.erase(movie[11].particles.begin());
        const auto tracks = linkDetections(movie, field, {});
        QVERIFY(tracks);
        QCOMPARE(tracks->tracks.size(), std::size_t{15});
        int interpolated = 0;
        for (const Track& track : tracks->tracks)
            for (const TrackPoint& point : track.points)
                interpolated += !point.measured();
        QCOMPARE(interpolated, 2);
    }

    void aTagFollowsThePlaceAndUnassignedTakesItBack()
    {
        const auto linked = linkDetections(driftingLattice(), field, {});
        QVERIFY(linked);
        const TagEdit exclude{{5, 60.0 + 7.5, 120.0 - 3.5}, Group::Excluded};
        const TagEdit nowhere{{5, 395.0, 5.0}, Group::B};
        const auto edited = applyEdits(*linked, {exclude, nowhere});
        QCOMPARE(edited.tracks.tracks.front().group, Group::Excluded);
        QVERIFY(edited.tracks.tracks.front().groupByHand);
        QCOMPARE(edited.unmatched, std::vector<std::size_t>{1});
        TagEdit back = exclude;
        back.group = Group::Unassigned;
        const auto undone = applyEdits(*linked, {exclude, back});
        QCOMPARE(undone.tracks.tracks.front().group, Group::A);
        QVERIFY(!undone.tracks.tracks.front().groupByHand);
    }

    void anEmptyMovieIsRefusedInWords()
    {
        const auto tracks = linkDetections(Detections(3), field, {});
        QVERIFY(!tracks);
        QCOMPARE(tracks.error().code, ErrorCode::InsufficientData);
    }
};

QTEST_APPLESS_MAIN(LinkTest)
#include "tst_link.moc"
