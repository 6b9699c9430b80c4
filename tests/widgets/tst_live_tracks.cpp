#include "movie_view/live_tracks.h"

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
            track.points.push_back(point);
        }
        edited->tracks.tracks.push_back(std::move(track));
    }
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
};

QTEST_APPLESS_MAIN(TestLiveTracks)
#include "tst_live_tracks.moc"
