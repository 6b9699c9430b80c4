#include "track/assignment.h"
#include "track/gaps.h"
#include "track/link.h"

#include "tolerance.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

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
                                           5.0 + 0.1 * k));
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

/// 30 particles in a lattice that jitter by a few tenths of a px and grow.
Detections jitteringLattice()
{
    Detections movie;
    for (int t = 0; t < frames; ++t) {
        FrameDetections frame{t, {}};
        for (int k = 0; k < 30; ++k) {
            const double phase = 12.9898 * k + 78.233 * t;
            frame.particles.push_back(disc(40.0 + 60.0 * (k % 6) + 0.4 * std::sin(43758.5 * phase),
                                           50.0 + 70.0 * (k / 6) + 0.4 * std::cos(24634.6 * phase),
                                           (5.0 + 0.1 * (k % 7)) * (1.0 + 0.003 * t + 0.02 * std::sin(9137.3 * phase))));
        }
        movie.push_back(frame);
    }
    return movie;
}

constexpr int lostOne = 14; ///< in jitteringLattice()

/// It is not seen from `first` to `last`; from then on `factor` times as large and `away_px` further right.
Detections missedFor(int first, int last, double factor = 1.0, double away_px = 0.0)
{
    Detections movie = jitteringLattice();
    for (int t = first; t < frames; ++t) {
        auto& particles = movie[static_cast<std::size_t>(t)].particles;
        if (t <= last) {
            particles.erase(particles.begin() + lostOne);
        } else {
            const Detection d = particles[lostOne];
            particles[lostOne] = disc(d.x_px + away_px, d.y_px, factor * d.r_px);
        }
    }
    return movie;
}

int interpolatedPoints(const Tracks& tracks)
{
    int count = 0;
    for (const Track& track : tracks.tracks)
        for (const TrackPoint& point : track.points)
            count += !point.measured();
    return count;
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

    void twoOutlinesThatOverlapBeforeTheyAreSeenAsOneAreTheProduct()
    {
        // Centres are 11 px apart when both touch. `nearer` ones in the two frames before the outlines become one, known
        // to 0.14 px: up to two sd could be contact.
        for (const auto& [nearer_px, sd_px, frame] :
             {std::tuple(1.5, 0.1, 18), std::tuple(0.2, 0.1, 20), std::tuple(1.5, 0.8, 20)}) {
            Detections movie = driftingLattice();
            for (auto& seen : movie)
                for (Detection& d : seen.particles)
                    d.rSd_px = sd_px;
            for (int t = 0; t < 20; ++t) {
                auto& particles = movie[static_cast<std::size_t>(t)].particles;
                const double apart_px = t < 18 ? 11.2 + 0.5 * (17 - t) : 11.0 - nearer_px;
                particles[13] = disc(particles[12].x_px, particles[12].y_px + apart_px, 5.0);
                particles[13].rSd_px = sd_px;
            }
            const auto tracks = linkDetections(movie, field, {});
            QVERIFY(tracks);
            QCOMPARE(tracks->coalescences.size(), std::size_t{1});
            const Coalescence& event = tracks->coalescences.front();
            QCOMPARE(event.frame, frame);
            QCOMPARE(tracks->find(event.parentA)->last(), frame - 1);
            QCOMPARE(tracks->find(event.parentB)->last(), frame - 1);
            const Track& child = *tracks->find(event.child);
            QCOMPARE(child.first(), frame);
            QVERIFY(child.at(20).measured());
            for (int t = frame; t < 20; ++t) {
                QVERIFY(!child.at(t).measured());
                const auto& seen = movie[static_cast<std::size_t>(t)].particles;
                VERIFY_CLOSE(child.at(t).y_px, (216.0 * seen[12].y_px + 125.0 * seen[13].y_px) / 341.0, 1e-9, 0.0);
                VERIFY_CLOSE(child.at(t).r_px, std::cbrt(341.0), 1e-9, 0.0);
            }
        }
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

    void contactIsJudgedOnTheSpecimen()
    {
        // Both outlines are lost for two frames at the moment they meet, while the stage runs 8 px per frame.
        Detections movie;
        for (int t = 0; t < frames; ++t) {
            FrameDetections frame{t, {}};
            const double dx = 8.0 * t;
            for (int k = 0; k < 9; ++k)
                frame.particles.push_back(disc(20.0 + 30.0 * (k % 3) + dx, 60.0 + 50.0 * (k / 3) + 2.0 * (k % 2), 5.0 + 0.1 * k));
            if (t < 20) {
                frame.particles.push_back(disc(50.0 + dx, 334.0, 6.0));
                frame.particles.push_back(disc(50.0 + dx, 346.0, 5.5));
            } else if (t >= 22) {
                frame.particles.push_back(disc(50.0 + dx, 339.5, std::cbrt(216.0 + 166.375)));
            }
            movie.push_back(frame);
        }
        LinkParams params;
        params.maxStep_px = 2.5; // the product is no continuation of either
        const auto tracks = linkDetections(movie, field, params);
        QVERIFY(tracks);
        QCOMPARE(tracks->coalescences.size(), std::size_t{1});
        QCOMPARE(tracks->coalescences.front().frame, 22);
    }

    void thatSeparateAgainWereInContactOnly()
    {
        Detections movie = driftingLattice();
        for (int t = 20; t < frames; ++t) {
            auto& particles = movie[static_cast<std::size_t>(t)].particles;
            const double dx = 1.5 * t;
            const double dy = -0.7 * t;
            if (t < 24) // seen as one for four frames, more than a gap may last
                continue;
            particles.back() = disc(320.0 + dx, 333.5 + dy, 6.0);
            particles.push_back(disc(320.0 + dx, 345.5 + dy, 5.0));
        }
        const auto tracks = linkDetections(movie, field, {});
        QVERIFY(tracks);
        QVERIFY(tracks->coalescences.empty());
        QCOMPARE(tracks->tracks.size(), std::size_t{14});
        for (const Track& track : tracks->tracks) {
            QCOMPARE(track.first(), 0);
            QCOMPARE(track.last(), frames - 1);
        }
        const Track& joined = tracks->tracks[13];
        for (int t = 20; t < 24; ++t)
            QVERIFY(!joined.at(t).measured());
        QVERIFY(joined.at(24).measured());
    }

    void noisySizesWidenTheVolumeTestAndStatedOnesDoNot()
    {
        // The product is a quarter too small: ln q = -0.6 on the smaller one.
        for (const double sd_px : {0.02, 0.9}) {
            Detections movie = driftingLattice();
            for (auto& frame : movie)
                for (Detection& d : frame.particles)
                    d.rSd_px = sd_px;
            for (int t = 20; t < frames; ++t)
                movie[static_cast<std::size_t>(t)].particles.back().r_px = std::cbrt(216.0 + 0.55 * 125.0);
            const auto tracks = linkDetections(movie, field, {});
            QVERIFY(tracks);
            QCOMPARE(tracks->coalescences.size(), sd_px > 0.5 ? std::size_t{1} : std::size_t{0});
        }
    }

    void growthInTheMeantimeIsNoVolumeOfAParent()
    {
        // Everything grows by 5 % in volume per frame: 37 % between the two spans that are compared.
        Detections movie = driftingLattice();
        for (int t = 0; t < frames; ++t)
            for (std::size_t k = 0; k < movie[static_cast<std::size_t>(t)].particles.size(); ++k) {
                Detection& d = movie[static_cast<std::size_t>(t)].particles[k];
                const double start_px = k < 12 ? 5.0 + 0.1 * static_cast<double>(k) : t < 20 ? (k == 12 ? 6.0 : 5.0) : std::cbrt(341.0);
                d.r_px = start_px * std::pow(1.05, t / 3.0) * 0.7;
                d.area_px2 = std::numbers::pi * d.r_px * d.r_px;
            }
        const auto tracks = linkDetections(movie, field, {});
        QVERIFY(tracks);
        QCOMPARE(tracks->coalescences.size(), std::size_t{1});
        VERIFY_CLOSE(tracks->coalescences.front().volumeRatio, 1.0, 0.02, 0.0);
    }

    void aParticleThatDriftsOutIsNotLostToItsNeighbour()
    {
        Detections movie;
        for (int t = 0; t < frames; ++t) {
            FrameDetections frame{t, {}};
            const double dx = 2.0 * t;
            for (int k = 0; k < 9; ++k)
                frame.particles.push_back(disc(40.0 + 60.0 * (k % 3) + dx, 60.0 + 80.0 * (k / 3), 6.0 + 0.1 * k));
            // The outer one of a pair leaves in frame 20; the inner one grows as if it had swallowed it.
            frame.particles.push_back(disc(339.0 + dx, 200.0, t < 20 ? 6.0 : std::cbrt(216.0 + 125.0)));
            if (t < 20)
                frame.particles.push_back(disc(354.0 + dx, 200.0, 5.0));
            movie.push_back(frame);
        }
        const auto tracks = linkDetections(movie, field, {});
        QVERIFY(tracks);
        QVERIFY(tracks->coalescences.empty());
        QVERIFY(tracks->tracks.back().last() == 19);
        QCOMPARE(QString::fromStdString(tracks->tracks.back().groupReason),
                 QStringLiteral("leaves through the border after frame 19"));
    }

    void growthByALastingStepIsNoGroupA()
    {
        Detections movie = driftingLattice();
        for (int t = 15; t < frames; ++t) {
            Detection& d = movie[static_cast<std::size_t>(t)].particles.front();
            d.r_px *= std::cbrt(1.9);
            d.rSd_px = 0.05;
        }
        LinkParams params;
        params.maxStep_px = 12.0;
        const auto tracks = linkDetections(movie, field, params);
        QVERIFY(tracks);
        QCOMPARE(tracks->tracks.front().group, Group::Unassigned);
        QVERIFY(tracks->tracks.front().groupReason.find("step") != std::string::npos);
        QCOMPARE(tracks->tracks[1].group, Group::A);
    }

    void suspicionTellsWhichLinksCouldBeOthers()
    {
        const auto candidates = std::vector<Candidate>{{0, 0, 1.0}, {1, 1, 4.0}, {1, 2, 5.0}, {2, 2, 4.0}, {3, 3, 25.0}};
        const auto suspicions = linkSuspicions(candidates, {0, 1, 2, 3, -1}, 4, 100.0);
        VERIFY_CLOSE(suspicions[0], 0.01, 1e-12, 0.0);
        VERIFY_CLOSE(suspicions[1], 0.8, 1e-12, 0.0);
        VERIFY_CLOSE(suspicions[2], 0.8, 1e-12, 0.0);
        VERIFY_CLOSE(suspicions[3], 0.25, 1e-12, 0.0);
        QCOMPARE(suspicions[4], 0.0);
    }

    void theWidestTenthOfGapsIsNotClosed()
    {
        std::vector<Track> pieces;
        for (int k = 0; k < 10; ++k) {
            Track before;
            Track after;
            // Nine reappear 0.5 px away, the tenth 4 px.
            const double jump_px = k == 9 ? 4.0 : 0.5;
            for (int t = 0; t < 5; ++t)
                before.points.push_back({t, 0, 100.0 * k, 0.0, 5.0, 0.1, 0.0});
            for (int t = 6; t < 10; ++t)
                after.points.push_back({t, 0, 100.0 * k + jump_px, 0.0, 5.0, 0.1, 0.0});
            pieces.push_back(before);
            pieces.push_back(after);
        }
        const auto joined = closeGaps(pieces, std::vector<Drift>(10), 0, 5.0, 3);
        QCOMPARE(joined.size(), std::size_t{11});
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

    void whatIsMissedForLongAndComesBackIsTheSameParticle()
    {
        const auto tracks = linkDetections(missedFor(11, 24), field, {});
        QVERIFY(tracks);
        QCOMPARE(tracks->tracks.size(), std::size_t{30});
        QCOMPARE(interpolatedPoints(*tracks), 14);
        for (const Track& track : tracks->tracks) {
            const bool isLostOne = std::ranges::any_of(track.points, [](const TrackPoint& p) { return !p.measured(); });
            QCOMPARE(track.group, isLostOne ? Group::Unassigned : Group::A);
            if (isLostOne) {
                QCOMPARE(track.groupReason, std::string("not seen from frame 11 to 24"));
                const double suspicion = track.at(25).suspicion;
                QVERIFY(suspicion > 0.0 && suspicion < 0.5);
            }
        }
    }

    void whatComesBackElsewhereOrOfAnotherSizeIsAnother()
    {
        QCOMPARE(linkDetections(missedFor(11, 24, 1.0, 15.0), field, {})->tracks.size(), std::size_t{31});
        QCOMPARE(linkDetections(missedFor(11, 24, 1.8), field, {})->tracks.size(), std::size_t{31});
    }

    void oneThatLooksLikeAnotherForAWhileIsOneTrack()
    {
        // Seen as half as large for six frames, too small to be linked, and as itself again in between and afterwards.
        Detections movie = jitteringLattice();
        for (int t = 11; t <= 17; ++t)
            if (t != 14) {
                Detection& d = movie[static_cast<std::size_t>(t)].particles[lostOne];
                d = disc(d.x_px, d.y_px, 0.5 * d.r_px);
            }
        const auto tracks = linkDetections(movie, field, {});
        QVERIFY(tracks);
        QCOMPARE(tracks->tracks.size(), std::size_t{30});
        QCOMPARE(interpolatedPoints(*tracks), 0);
        // Beside it, outside of its outline, the small one is another.
        for (int t = 11; t <= 17; ++t) {
            auto& particles = movie[static_cast<std::size_t>(t)].particles;
            if (t != 14)
                particles[lostOne] = disc(particles[lostOne].x_px + 9.0, particles[lostOne].y_px, particles[lostOne].r_px);
        }
        const auto apart = linkDetections(movie, field, {});
        QVERIFY(apart);
        QVERIFY(apart->tracks.size() > std::size_t{30});
    }

    void whatIsBridgedMovesWithTheDrift()
    {
        // The stage jumps back and forth by 9 px while one particle is missed.
        Detections movie = missedFor(11, 16);
        const auto jumpIn = [](int t) { return t >= 12 && t <= 14 ? 9.0 : 0.0; };
        for (int t = 0; t < frames; ++t)
            for (Detection& d : movie[static_cast<std::size_t>(t)].particles)
                d.x_px += jumpIn(t);
        const auto tracks = linkDetections(movie, field, {});
        QVERIFY(tracks);
        QCOMPARE(tracks->tracks.size(), std::size_t{30});
        QCOMPARE(interpolatedPoints(*tracks), 6);
        for (const Track& track : tracks->tracks)
            for (const TrackPoint& point : track.points)
                if (!point.measured())
                    VERIFY_CLOSE(point.x_px, 40.0 + 60.0 * (lostOne % 6) + jumpIn(point.frame), 0.0, 1.0);
    }

    void gapsLongerThanWishedAreNotBridged()
    {
        for (const auto& [longest, count] : {std::pair(14, 30), std::pair(13, 31), std::pair(0, 31)}) {
            const auto tracks = linkDetections(missedFor(11, 24), field, {.maxStep_px = {}, .maxGap_frames = longest});
            QVERIFY(tracks);
            QCOMPARE(tracks->tracks.size(), static_cast<std::size_t>(count));
        }
    }

    void aTrackInPiecesCoalescesAsAWhole()
    {
        // The smaller one of a pair is missed for seven frames and back for one before they fuse.
        Detections movie = jitteringLattice();
        for (std::size_t t = 0; t < movie.size(); ++t) {
            auto& particles = movie[t].particles;
            particles.push_back(disc(100.0, 375.0, t < 20 ? 6.0 : std::cbrt(216.0 + 125.0)));
            if (t < 12 || t == 19)
                particles.push_back(disc(111.5, 375.0, 5.0));
        }
        const auto tracks = linkDetections(movie, field, {});
        QVERIFY(tracks);
        QCOMPARE(tracks->coalescences.size(), std::size_t{1});
        const Track* smaller = tracks->find(tracks->coalescences.front().parentB);
        QVERIFY(smaller != nullptr);
        QCOMPARE(smaller->first(), 0);
        QCOMPARE(smaller->last(), 19);
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
