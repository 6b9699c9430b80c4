#include "edits/edit_replay.h"
#include "track/link.h"

#include "made_up_row.h"

#include <QTest>

#include <random>
#include <sstream>

using namespace ostwald;
using namespace ostwald::test;

namespace {

/// Everything that can differ, to the last bit.
std::string textOf(const EditedTracks& edited)
{
    std::ostringstream text;
    text << std::hexfloat;
    const auto id = [](const std::optional<TrackId>& track) { return track ? value(*track) : 0; };
    for (const Track& track : edited.tracks.tracks) {
        text << value(track.id) << ' ' << id(track.parents[0]) << ' ' << id(track.parents[1]) << ' ' << id(track.child)
             << ' ' << static_cast<int>(track.group) << track.groupByHand << track.groupReason << '\n';
        for (const TrackPoint& p : track.points)
            text << p.frame << ' ' << p.detection << ' ' << p.x_px << ' ' << p.y_px << ' ' << p.r_px << ' ' << p.rSd_px
                 << ' ' << p.suspicion << p.excluded << '\n';
    }
    for (const Coalescence& e : edited.tracks.coalescences)
        text << e.frame << ' ' << value(e.child) << ' ' << value(e.parentA) << ' ' << value(e.parentB) << ' ' << e.x_px
             << ' ' << e.rNew_px << ' ' << e.volumeRatio << ' ' << e.score << e.byHand << '\n';
    for (const FrameDetections& frame : *edited.detections)
        for (const Detection& d : frame.particles)
            text << d.x_px << ' ' << d.y_px << ' ' << d.area_px2 << ' ' << d.r_px << d.byHand << d.outline.size() << '\n';
    for (const EditConflict& conflict : edited.conflicts)
        text << conflict.edit << conflict.reason << '\n';
    for (const Review& review : edited.reviews)
        text << static_cast<int>(review.target) << static_cast<int>(review.verdict) << value(review.track) << ' '
             << review.frame << '\n';
    return text.str();
}

Edit randomEdit(std::mt19937& random)
{
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const auto somewhere = [&] {
        const int frame = 1 + below(rowFrames - 2);
        switch (below(5)) {
        case 0: return frame < 15 ? Anchor{frame, 192.0, 200.0} : Anchor{frame, 200.0, 200.0};
        case 1: return Anchor{frame, 390.0, 5.0}; // nothing is there
        default: return Anchor{frame, 50.0 + 50.0 * below(6), 80.0};
        }
    };
    const Anchor a = somewhere();
    const Anchor b = somewhere();
    const auto stroke = [](const Anchor& at) {
        return std::vector<cv::Point2f>{{static_cast<float>(at.x_px), static_cast<float>(at.y_px - 12.0)},
                                        {static_cast<float>(at.x_px), static_cast<float>(at.y_px + 12.0)}};
    };
    switch (below(15)) {
    case 0: return TagEdit{a, static_cast<Group>(below(5)), "because"};
    case 1: return CutEdit{a};
    case 2: return LinkEdit{a, b};
    case 3: return SwapEdit{a, {a.frame, b.x_px, b.y_px}, below(2) == 0 ? Extent::ThisFrame : Extent::FromHere};
    case 4: return DeleteEdit{a, static_cast<Extent>(below(3))};
    case 5: return CoalesceEdit{{14, 192.0, 200.0}, {14, 208.0, 200.0}, {15, 200.0, 200.0}};
    case 6: return RejectEdit{{15, 200.0, 200.0}};
    case 7: return ReviewEdit{a, static_cast<ReviewTarget>(below(3)), static_cast<Verdict>(below(2))};
    case 8: return ExcludeEdit{a, a.frame + below(5)};
    case 9: return PaintEdit{a.frame, stroke(a), 3.0};
    case 10: return EraseEdit{a.frame, stroke(a), 2.0};
    case 11: return SplitEdit{a.frame, stroke(a)};
    case 12: return MergeEdit{a, {a.frame, b.x_px, b.y_px}};
    case 13: return RefillEdit{a, disc(a.x_px, a.y_px, 8.0).outline};
    default: return RemoveEdit{a};
    }
}

} // namespace

class EditReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The whole point: step by step gives what replaying all of them gives, forwards and backwards.
    void everyListGivesTheSameAsReplayingAllOfIt_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void everyListGivesTheSameAsReplayingAllOfIt()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const auto detections = rowMovie();
        const auto linked = linkDetections(*detections, rowField, {});
        QVERIFY(linked);
        EditReplay replay(detections, std::make_shared<const Tracks>(*linked));
        std::vector<Edit> edits;
        std::shared_ptr<const EditedTracks> held;
        std::string heldText;
        for (int step = 0; step < 80; ++step) {
            if (edits.empty() || random() % 5 < 3)
                edits.push_back(randomEdit(random));
            else if (random() % 3 != 0)
                edits.pop_back();
            else
                edits.erase(edits.begin() + static_cast<std::ptrdiff_t>(random() % edits.size()));
            const auto now = replay.follow(edits);
            QCOMPARE(QByteArray::fromStdString(textOf(*now)),
                     QByteArray::fromStdString(textOf(applyEdits(detections, *linked, edits))));
            if (held)
                QVERIFY2(textOf(*held) == heldText, "what was handed out has changed");
            if (step % 3 == 0) {
                held = now;
                heldText = textOf(*now);
            }
        }
        QCOMPARE(textOf(*replay.follow({})), textOf({detections, *linked, {}, {}}));
    }

    void nothingIsReplayedForTheSameList()
    {
        const auto detections = rowMovie();
        const auto linked = std::make_shared<const Tracks>(*linkDetections(*detections, rowField, {}));
        EditReplay replay(detections, linked);
        const std::vector<Edit> edits{CutEdit{{10, 50.0, 80.0}}};
        const EditedTracks* first = replay.follow(edits).get();
        QCOMPARE(replay.follow(edits).get(), first);
        QVERIFY(replay.startsFrom(detections, linked));
        QVERIFY(!replay.startsFrom(detections, std::make_shared<const Tracks>(*linked)));
    }
};

QTEST_APPLESS_MAIN(EditReplayTest)
#include "tst_edit_replay.moc"
