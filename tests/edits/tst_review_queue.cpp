#include "edits/review_queue.h"

#include <QTest>

using namespace ostwald;

namespace {

constexpr int frames = 30;

Track seen(int id, double x_px, int first, int last)
{
    Track track;
    track.id = TrackId{id};
    for (int frame = first; frame <= last; ++frame)
        track.points.push_back({frame, 0, x_px, 100.0, 5.0, 0.1});
    return track;
}

/// Track 1 has a doubtful link into frame 7 and one that is hardly so into frame 9; 2 and 3 become 4 in frame 20; 5 is
/// lost in frame 15 inside the picture, 6 at its border, 7 after four frames.
std::shared_ptr<EditedTracks> sample()
{
    auto edited = std::make_shared<EditedTracks>();
    Tracks& tracks = edited->tracks;
    tracks.frameSize = {400, 200};
    tracks.lastFrame = frames - 1;
    tracks.drift.resize(frames);
    tracks.tracks = {seen(1, 50.0, 0, 29), seen(2, 100.0, 0, 19), seen(3, 110.0, 0, 19), seen(4, 105.0, 20, 29),
                     seen(5, 200.0, 0, 15), seen(6, 396.0, 0, 15), seen(7, 250.0, 0, 3)};
    tracks.tracks[0].points[7].suspicion = 0.9;
    tracks.tracks[0].points[9].suspicion = 0.1;
    tracks.tracks[1].child = tracks.tracks[2].child = TrackId{4};
    tracks.tracks[3].parents = {TrackId{2}, TrackId{3}};
    tracks.coalescences = {{.frame = 20, .child = TrackId{4}, .parentA = TrackId{2}, .parentB = TrackId{3}, .score = 0.75}};
    return edited;
}

} // namespace

class ReviewQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMostSuspiciousComesFirst()
    {
        const auto queue = reviewQueue(*sample());
        QCOMPARE(queue.open.size(), std::size_t{3});
        QCOMPARE(queue.open[0], (ReviewCase{ReviewTarget::Link, TrackId{1}, 7, 0.9, false}));
        QCOMPARE(queue.open[1], (ReviewCase{ReviewTarget::Coalescence, TrackId{4}, 20, 0.5, false}));
        QCOMPARE(queue.open[2], (ReviewCase{ReviewTarget::Track, TrackId{5}, 15, 0.4, false}));
    }

    void whatIsAcceptedIsNotAskedAgainAndUnsureStays()
    {
        auto edited = sample();
        edited->reviews = {{ReviewTarget::Coalescence, Verdict::Accepted, TrackId{4}, 20},
                           {ReviewTarget::Track, Verdict::Unsure, TrackId{5}, 15}};
        const auto queue = reviewQueue(*edited);
        QCOMPARE(queue.accepted, 1);
        QCOMPARE(queue.open.size(), std::size_t{2});
        QVERIFY(queue.open[1].isUnsure);
        edited->reviews.push_back({ReviewTarget::Track, Verdict::Accepted, TrackId{5}, 15});
        QCOMPARE(reviewQueue(*edited).open.size(), std::size_t{1});
    }

    void handMadeAndExcludedAreNotAskedAbout()
    {
        auto edited = sample();
        edited->tracks.coalescences.front().byHand = true;
        edited->tracks.tracks[0].group = Group::Excluded;
        edited->tracks.tracks[4].groupByHand = true;
        QVERIFY(reviewQueue(*edited).open.empty());
    }
};

QTEST_APPLESS_MAIN(ReviewQueueTest)
#include "tst_review_queue.moc"
