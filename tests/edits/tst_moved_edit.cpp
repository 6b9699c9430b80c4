#include "edits/moved_edit.h"

#include "made_up_row.h"
#include "track/link.h"

#include <QTest>

using namespace ostwald;
using namespace ostwald::test;

namespace {

Tracks linkedRow()
{
    auto tracks = linkDetections(*rowMovie(), rowField, LinkParams{});
    if (!tracks)
        qFatal("%s", tracks.error().text().c_str());
    return *std::move(tracks);
}

const Track& trackNear(const Tracks& tracks, double x_px)
{
    for (const Track& track : tracks.tracks)
        if (track.covers(0) && std::abs(track.at(0).x_px - x_px) < 3.0 && std::abs(track.at(0).y_px - 80.0) < 3.0)
            return track;
    qFatal("there is no such track");
}

} // namespace

class MovedEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLostPlaceMoves()
    {
        const Tracks tracks = linkedRow();
        const SwapEdit lost{{4, 50.0, 80.0}, {4, 371.0, 222.0}, Extent::FromHere};
        const auto moved = movedTo(trackNear(tracks, 150.0), 9, lost, tracks);
        QVERIFY(moved);
        const auto& swap = std::get<SwapEdit>(*moved);
        QCOMPARE(swap.a, lost.a);
        QCOMPARE(swap.b.frame, 4);
        QVERIFY(std::abs(swap.b.x_px - 150.0) < 1.0 && std::abs(swap.b.y_px - 80.0) < 1.0);
        QCOMPARE(swap.extent, Extent::FromHere);
        QVERIFY(applyEdits(rowMovie(), tracks, {*moved}).conflicts.empty());
    }

    void whereTheParticleIsNotSeenTheShownFrameCounts()
    {
        Tracks tracks = linkedRow();
        const TrackId id = trackNear(tracks, 150.0).id;
        auto& points = tracks.tracks[*tracks.indexOf(id)].points;
        points.erase(points.begin(), points.begin() + 10);
        const TagEdit lost{{4, 371.0, 222.0}, Group::B, "odd"};
        const auto moved = movedTo(*tracks.find(id), 12, lost, tracks);
        QVERIFY(moved);
        QCOMPARE(std::get<TagEdit>(*moved).at.frame, 12);
        QCOMPARE(std::get<TagEdit>(*moved).reason, std::string("odd"));
        QVERIFY(!movedTo(*tracks.find(id), 5, lost, tracks));
    }

    void aStrokeMovesAsAWhole()
    {
        const Tracks tracks = linkedRow();
        const SplitEdit lost{7, {{300.0F, 200.0F}, {300.0F, 240.0F}}};
        const auto moved = movedTo(trackNear(tracks, 200.0), 7, lost, tracks);
        QVERIFY(moved);
        const auto& split = std::get<SplitEdit>(*moved);
        QCOMPARE(split.frame, 7);
        QVERIFY(std::abs(split.stroke[0].x - 200.0F) < 1.0F && std::abs(split.stroke[0].y - 60.0F) < 1.0F);
        QCOMPARE(split.stroke[1].y - split.stroke[0].y, 40.0F);
        QVERIFY(applyEdits(rowMovie(), tracks, {*moved}).conflicts.empty());
    }

    void whatHasItsParticlesCannotBeMoved()
    {
        const Tracks tracks = linkedRow();
        // Both are seen in frame 5: another reason than a lost place.
        const LinkEdit overlapping{{4, 50.0, 80.0}, {5, 100.0, 80.0}};
        QVERIFY(!movedTo(trackNear(tracks, 150.0), 4, overlapping, tracks));
        QVERIFY(!movedTo(trackNear(tracks, 150.0), 4, RegionEdit{0, {{0.0F, 0.0F}}, {}}, tracks));
    }
};

QTEST_APPLESS_MAIN(MovedEditTest)
#include "tst_moved_edit.moc"
