#include "movie_view/live_tracks.h"
#include "movie_view/particle_picking.h"
#include "movie_view/tail_reach.h"

#include <QTest>

#include <random>

using namespace ostwald;

namespace {

/// Tracks of any length from frame 3 on.
std::shared_ptr<const EditedTracks> someTracks(unsigned seed)
{
    std::mt19937 random(seed);
    auto edited = std::make_shared<EditedTracks>();
    for (int id = 1; id <= 200; ++id) {
        Track track;
        track.id = TrackId{id};
        const int first = 3 + static_cast<int>(random() % 90U);
        const int last = first + static_cast<int>(random() % (id % 5 == 0 ? 100U : 10U));
        for (int frame = first; frame <= last; ++frame) {
            TrackPoint point;
            point.frame = frame;
            point.x_px = static_cast<double>(random() % 1000U);
            point.y_px = static_cast<double>(random() % 1000U);
            track.points.push_back(point);
        }
        edited->tracks.tracks.push_back(std::move(track));
    }
    edited->tracks.firstFrame = 3;
    edited->tracks.lastFrame = 200;
    for (int frame = 3; frame <= 200; ++frame)
        edited->tracks.drift.push_back({static_cast<double>(random() % 50U), static_cast<double>(random() % 50U)});
    return edited;
}

std::vector<const Track*> searched(const Tracks& tracks, int frame)
{
    std::vector<const Track*> found;
    for (const Track& track : tracks.tracks)
        if (track.covers(frame))
            found.push_back(&track);
    return found;
}

} // namespace

class TestLiveTracks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatASearchFinds()
    {
        const auto tracks = someTracks(1);
        LiveTracks live;
        for (const int frame : {-5, 0, 2, 3, 18, 19, 20, 50, 50, 99, 35, 150, 200, 4000})
            QCOMPARE(live.in(tracks, frame), searched(tracks->tracks, frame));
    }

    void followsOtherTracks()
    {
        LiveTracks live;
        for (unsigned seed = 1; seed < 20; ++seed) { // each may lie where the one before did
            const auto tracks = someTracks(seed);
            QCOMPARE(live.in(tracks, 50), searched(tracks->tracks, 50));
        }
        QVERIFY(live.in(std::make_shared<const EditedTracks>(), 50).empty());
    }

    void aTailLiesInItsBoxWhateverWasAskedBefore()
    {
        TailReach tails;
        for (unsigned seed = 1; seed < 4; ++seed) {
            const auto tracks = someTracks(seed);
            for (const int frame : {20, 21, 31, 32, 90, 20})
                for (const int length : {5, 40}) {
                    tails.prepare(tracks, frame, length);
                    for (const Track* track : searched(tracks->tracks, frame)) {
                        const QRectF box = tails.of(*track).adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
                        for (int at = std::max(track->first(), frame - length); at <= frame; ++at) {
                            const TrackPoint& point = track->at(at);
                            QVERIFY(box.contains(carriedByDrift(tracks->tracks, {point.x_px, point.y_px}, at, frame)));
                        }
                    }
                }
        }
    }
};

QTEST_APPLESS_MAIN(TestLiveTracks)
#include "tst_live_tracks.moc"
