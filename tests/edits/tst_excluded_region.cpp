#include "edits/apply_edits.h"

#include "tolerance.h"

#include <QTest>

using namespace ostwald;

namespace {

constexpr int frames = 10;

/// A particle of radius 5 px that is at rest on the specimen, which itself moves by (3, -2) px a frame.
Track resting(int id, double x_px, double y_px)
{
    Track track;
    track.id = TrackId{id};
    track.group = Group::A;
    for (int t = 0; t < frames; ++t)
        track.points.push_back({t, 0, x_px + 3.0 * t, y_px - 2.0 * t, 5.0, 0.1});
    return track;
}

Tracks tracks()
{
    Tracks result;
    result.frameSize = {400, 300};
    result.lastFrame = frames - 1;
    for (int t = 0; t < frames; ++t)
        result.drift.push_back({3.0 * t, -2.0 * t});
    result.tracks = {resting(1, 50, 100), resting(2, 100, 100), resting(3, 150, 100)};
    return result;
}

std::shared_ptr<const Detections> noDetections()
{
    Detections detections(frames);
    for (int t = 0; t < frames; ++t) {
        detections[static_cast<std::size_t>(t)].frame = t;
        detections[static_cast<std::size_t>(t)].particles.resize(1);
    }
    return std::make_shared<const Detections>(std::move(detections));
}

EditedTracks edited(const std::vector<Edit>& edits)
{
    return applyEdits(noDetections(), tracks(), edits);
}

Group groupOf(const EditedTracks& result, int id)
{
    return result.tracks.find(TrackId{id})->group;
}

RegionEdit square(int frame, float left, float top, float side)
{
    return {frame, {{left, top}, {left + side, top}, {left + side, top + side}, {left, top + side}}, "beam"};
}

} // namespace

class ExcludedRegionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void particlesInTheRegionAreExcludedWithTheReason()
    {
        const EditedTracks result = edited({square(0, 85, 85, 30)});
        QCOMPARE(groupOf(result, 1), Group::A);
        QCOMPARE(groupOf(result, 2), Group::Excluded);
        QCOMPARE(groupOf(result, 3), Group::A);
        QCOMPARE(result.tracks.find(TrackId{2})->groupReason, std::string("meets an excluded region in frame 0: beam"));
        QVERIFY(result.conflicts.empty());
    }

    void theRegionMovesWithTheSpecimen()
    {
        // In the picture, the first particle moves to where the second was; on the specimen it never does.
        QCOMPARE(groupOf(edited({square(0, 70, 80, 14)}), 1), Group::A);
        // The same place as it lies in frame 8, 24 px to the right and 16 px up.
        const EditedTracks later = edited({square(8, 85 + 24, 85 - 16, 30)});
        QCOMPARE(groupOf(later, 1), Group::A);
        QCOMPARE(groupOf(later, 2), Group::Excluded);
    }

    void aRimThatTouchesIsEnough()
    {
        QCOMPARE(groupOf(edited({square(0, 104, 95, 10)}), 2), Group::Excluded); // 4 px from the centre
        QCOMPARE(groupOf(edited({square(0, 106, 95, 10)}), 2), Group::A);
    }

    void aParticleThatEntersLaterIsExcludedToo()
    {
        Tracks moving = tracks();
        for (TrackPoint& point : moving.tracks[2].points)
            point.x_px += 4.0 * point.frame; // on the specimen
        const EditedTracks result = applyEdits(noDetections(), moving, {square(0, 170, 90, 20)});
        QCOMPARE(result.tracks.find(TrackId{3})->groupReason, std::string("meets an excluded region in frame 4: beam"));
    }

    void aTagByHandWins()
    {
        const EditedTracks result = edited({square(0, 85, 85, 30), TagEdit{{0, 100, 100}, Group::B, {}}});
        QCOMPARE(groupOf(result, 2), Group::B);
    }

    void aConcaveRegionLeavesItsBay()
    {
        const RegionEdit bay{0, {{80, 80}, {120, 80}, {120, 120}, {112, 120}, {112, 88}, {88, 88}, {88, 120}, {80, 120}}, {}};
        QCOMPARE(groupOf(edited({bay}), 2), Group::A);
    }

    void twoCornersAreNoRegion()
    {
        const EditedTracks result = edited({RegionEdit{0, {{0, 0}, {400, 300}}, {}}});
        QCOMPARE(result.conflicts.size(), std::size_t{1});
        QCOMPARE(groupOf(result, 2), Group::A);
    }
};

QTEST_APPLESS_MAIN(ExcludedRegionTest)
#include "tst_excluded_region.moc"
