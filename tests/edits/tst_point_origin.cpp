#include "edits/point_origin.h"

#include "made_up_row.h"
#include "track/link.h"

#include <QTest>

using namespace ostwald;
using namespace ostwald::test;

namespace {

using Places = std::vector<std::size_t>;

EditedTracks edited(const std::vector<Edit>& edits)
{
    const auto detections = rowMovie();
    auto tracks = linkDetections(*detections, rowField, LinkParams{});
    if (!tracks)
        qFatal("%s", tracks.error().text().c_str());
    return applyEdits(detections, *std::move(tracks), edits);
}

const Track& trackAt(const EditedTracks& now, int frame, double x_px, double y_px)
{
    const Track* nearest = nullptr;
    double least = 1e300;
    for (const Track& track : now.tracks.tracks)
        if (track.covers(frame))
            if (const double d = std::hypot(track.at(frame).x_px - x_px, track.at(frame).y_px - y_px); d < least) {
                least = d;
                nearest = &track;
            }
    return *nearest;
}

PointOrigin originAt(const EditedTracks& now, const std::vector<Edit>& edits, int frame, double x_px)
{
    return originOf(now, edits, trackAt(now, frame, x_px, 80.0), frame);
}

} // namespace

class PointOriginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyTouchedIsAsItWasFound()
    {
        const std::vector<Edit> edits{PaintEdit{4, {{50.0F, 80.0F}, {58.0F, 80.0F}}, 3.0}, TagEdit{{2, 50.0, 80.0}, Group::B, {}}};
        const EditedTracks now = edited(edits);
        const PointOrigin other = originAt(now, edits, 4, 150.0);
        QVERIFY(other.ofMask.empty() && other.ofTrack.empty());
    }

    void everyCorrectionOfTheMaskCountsInItsFrameOnly()
    {
        const std::vector<Edit> edits{PaintEdit{4, {{50.0F, 80.0F}, {58.0F, 80.0F}}, 3.0}, EraseEdit{4, {{44.0F, 80.0F}}, 1.0},
                                      PaintEdit{9, {{50.0F, 80.0F}}, 8.0}};
        const EditedTracks now = edited(edits);
        QVERIFY(now.conflicts.empty());
        QCOMPARE(originAt(now, edits, 4, 50.0).ofMask, (Places{0, 1}));
        QCOMPARE(originAt(now, edits, 9, 50.0).ofMask, (Places{2}));
        QCOMPARE(originAt(now, edits, 5, 50.0).ofMask, Places{});
        QCOMPARE(originAt(now, edits, 5, 50.0).ofTrack, Places{});
    }

    void bothPartsOfASplitNameTheLine()
    {
        // Its ends lie far outside of the particle that it crosses.
        const std::vector<Edit> edits{SplitEdit{6, {{100.0F, 30.0F}, {100.0F, 130.0F}}}};
        const EditedTracks now = edited(edits);
        QVERIFY(now.conflicts.empty());
        for (const double x_px : {97.0, 103.0})
            QCOMPARE(originAt(now, edits, 6, x_px).ofMask, Places{0});
    }

    void correctionsOfTheTrackHoldInEveryFrame()
    {
        const std::vector<Edit> edits{TagEdit{{2, 200.0, 80.0}, Group::B, {}}, ExcludeEdit{{12, 200.0, 80.0}, 14},
                                      TagEdit{{2, 250.0, 80.0}, Group::B, {}}};
        const EditedTracks now = edited(edits);
        for (const int frame : {0, 2, 20})
            QCOMPARE(originAt(now, edits, frame, 200.0).ofTrack, (Places{0, 1}));
    }

    void whatDidNotFitMadeNothing()
    {
        const std::vector<Edit> edits{SwapEdit{{0, 50.0, 80.0}, {0, 900.0, 80.0}, Extent::FromHere},
                                      RegionEdit{0, {{40.0F, 70.0F}, {60.0F, 70.0F}, {60.0F, 90.0F}}, "beam"}};
        const EditedTracks now = edited(edits);
        QCOMPARE(now.conflicts.size(), std::size_t{1});
        QCOMPARE(originAt(now, edits, 3, 50.0).ofTrack, Places{1});
        QCOMPARE(originAt(now, edits, 3, 100.0).ofTrack, Places{});
    }
};

QTEST_APPLESS_MAIN(PointOriginTest)
#include "tst_point_origin.moc"
