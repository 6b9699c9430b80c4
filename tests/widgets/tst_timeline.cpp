#include "made_up_growth_movie.h"
#include "movie_view/timeline.h"
#include "movie_view/timeline_strip.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <set>

using namespace ostwald;
using ostwald::test::MadeUpMovie;

namespace {

constexpr int lateFrame = MadeUpMovie::frames - 1;

struct Shown {
    explicit Shown(Document& document) : timeline(document, makeTheme(ThemeKind::Dark))
    {
        timeline.resize(900, timeline.sizeHint().height());
        timeline.show();
        QVERIFY(QTest::qWaitForWindowExposed(&timeline));
    }

    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return timeline.findChild<Widget*>(QLatin1String(name));
    }
    void click(const char* name) const { QTest::mouseClick(find<QToolButton>(name), Qt::LeftButton); }
    [[nodiscard]] TimelineStrip* strip() const { return timeline.findChild<TimelineStrip*>(); }
    [[nodiscard]] QPoint onStrip(double frame, int y) const
    {
        return {static_cast<int>(strip()->positionOf(frame)), y};
    }

    Timeline timeline;
};

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBorderOfTwoPhasesIsDraggedAndSnapsToFrames()
    {
        MadeUpMovie movie;
        Document document;
        movie.openTracked(document); // 2 s per frame
        document.edit(&Project::phases, {{0.0, 8.0, "I"}, {8.0, 20.0, "II"}}, QStringLiteral("Phases"));
        Shown shown(document);
        QVERIFY(shown.strip()->phaseBorderAt(shown.onStrip(4.0, 8)) == std::size_t{1});
        QVERIFY(!shown.strip()->phaseBorderAt(shown.onStrip(4.0, 40)));
        const int frame = document.selection().frame;
        QTest::mousePress(shown.strip(), Qt::LeftButton, {}, shown.onStrip(4.0, 8));
        QTest::mouseMove(shown.strip(), shown.onStrip(5.4, 8));
        QTest::mouseMove(shown.strip(), shown.onStrip(6.3, 8));
        QTest::mouseRelease(shown.strip(), Qt::LeftButton, {}, shown.onStrip(6.3, 8));
        QCOMPARE(document.project().phases[0].end_s, 12.0);
        QCOMPARE(document.project().phases[1].begin_s, 12.0);
        QCOMPARE(document.selection().frame, frame);
        document.undoStack().undo(); // the drag was one step
        QCOMPARE(document.project().phases[0].end_s, 8.0);
    }

    void inAStudyABorderOfPhasesIsDraggedBetweenTheSamples()
    {
        Document document;
        m_movie.openTracked(document);
        document.setAgeingTimes({0.0, 0.0, 0.0, 60.0, 60.0, 60.0, 600.0, 600.0, 600.0, 1200.0, 1200.0, 1200.0},
                                QStringLiteral("Study"));
        document.edit(&Project::phases, {{0.0, 60.0, "I"}, {60.0, 1200.0, "II"}}, QStringLiteral("Phases"));
        Shown shown(document);
        const int steps = document.undoStack().count();
        QVERIFY(shown.strip()->phaseBorderAt(shown.onStrip(4.0, 8)) == std::size_t{1}); // amid the pictures of 60 s
        QTest::mousePress(shown.strip(), Qt::LeftButton, {}, shown.onStrip(4.0, 8));
        QTest::mouseMove(shown.strip(), shown.onStrip(5.2, 8));
        QTest::mouseMove(shown.strip(), shown.onStrip(5.5, 8));
        QTest::mouseRelease(shown.strip(), Qt::LeftButton, {}, shown.onStrip(5.5, 8));
        const double px_s = 540.0 / (shown.strip()->positionOf(6.0) - shown.strip()->positionOf(5.0));
        const double border_s = document.project().phases[0].end_s; // half way from 60 s to 600 s, as on no frame
        QVERIFY2(std::abs(border_s - 330.0) <= px_s, QByteArray::number(border_s));
        QCOMPARE(document.project().phases[1].begin_s, border_s);
        QCOMPARE(document.undoStack().count(), steps + 1);
        QVERIFY(shown.strip()->phaseBorderAt(shown.onStrip(5.5, 8)) == std::size_t{1}); // it stands where it was let go

        QTest::mousePress(shown.strip(), Qt::LeftButton, {}, shown.onStrip(5.5, 8));
        QTest::mouseMove(shown.strip(), shown.onStrip(-0.2, 8)); // past the beginning: a phase is left
        QTest::mouseRelease(shown.strip(), Qt::LeftButton, {}, shown.onStrip(-0.2, 8));
        QVERIFY(document.project().phases[0].end_s > 0.0);
        QVERIFY(document.project().phases[0].end_s < 60.0);
    }

    void stillsAreGoneThroughInTheOrderOfTheirTimes()
    {
        Document document;
        m_movie.open(document);
        std::vector<double> ageing_s(MadeUpMovie::frames, 7200.0); // as names put them: 2h before 10min
        std::fill(ageing_s.begin() + 4, ageing_s.end(), 600.0);
        document.setAgeingTimes(ageing_s, QStringLiteral("Study"));
        Shown shown(document);
        shown.click("firstFrame");
        if (document.selection().frame == 0) // the button is off where it stands first already
            document.setFrame(4);
        QCOMPARE(document.selection().frame, 4);
        QVERIFY(!shown.find<QToolButton>("previousFrame")->isEnabled());
        QCOMPARE(shown.strip()->positionOfFrame(4), shown.strip()->positionOf(0.0));
        std::vector<int> seen{4};
        while (shown.find<QToolButton>("nextFrame")->isEnabled()) {
            shown.click("nextFrame");
            seen.push_back(document.selection().frame);
        }
        QCOMPARE(seen, (std::vector<int>{4, 5, 6, 7, 8, 9, 10, 11, 0, 1, 2, 3}));
        auto* spin = shown.find<QSpinBox>("frameSpin");
        QCOMPARE(spin->value(), 3); // by its number
        spin->setFocus();
        QTest::keyClick(spin, Qt::Key_Down);
        QCOMPARE(document.selection().frame, 2);
        QTest::mouseClick(shown.strip(), Qt::LeftButton, {}, shown.onStrip(8.0, 30));
        QCOMPARE(document.selection().frame, 0);
        shown.strip()->setFocus();
        QTest::keyClick(shown.strip(), Qt::Key_Left);
        QCOMPARE(document.selection().frame, 11);
        QTest::keyClick(shown.strip(), Qt::Key_End);
        QCOMPARE(document.selection().frame, 3);
        QTest::keyClick(shown.strip(), Qt::Key_Home);
        QCOMPARE(document.selection().frame, 4);
        shown.timeline.setSpeed(16.0);
        document.setFrame(9);
        shown.timeline.setPlaying(true);
        QTRY_VERIFY(!shown.timeline.isPlaying());
        QCOMPARE(document.selection().frame, 3); // the last one in time
    }

    void phasesOfStillsOutOfOrderHaveOneBandThatIsDragged()
    {
        Document document;
        m_movie.open(document);
        std::vector<double> ageing_s(MadeUpMovie::frames, 7200.0);
        std::fill(ageing_s.begin() + 4, ageing_s.end(), 600.0);
        document.setAgeingTimes(ageing_s, QStringLiteral("Study"));
        document.edit(&Project::phases, {{600.0, 3900.0, "I"}, {3900.0, 7200.0, "II"}}, QStringLiteral("Phases"));
        Shown shown(document);
        const QPoint border = shown.onStrip(7.5, 8); // between the eight stills of 10 min and the four of 2 h
        QVERIFY(shown.strip()->phaseBorderAt(border) == std::size_t{1});
        QTest::mousePress(shown.strip(), Qt::LeftButton, {}, border);
        QTest::mouseMove(shown.strip(), shown.onStrip(7.75, 8));
        QTest::mouseRelease(shown.strip(), Qt::LeftButton, {}, shown.onStrip(7.75, 8));
        QVERIFY(document.project().phases[0].end_s > 4500.0);
        QVERIFY(document.project().phases[0].end_s < 7200.0);
    }

    void aPhaseIsRenamedWhereItStands()
    {
        MadeUpMovie movie;
        Document document;
        movie.openTracked(document);
        document.edit(&Project::phases, {{0.0, 8.0, "I"}, {8.0, 20.0, "II"}}, QStringLiteral("Phases"));
        Shown shown(document);
        QTest::mouseDClick(shown.strip(), Qt::LeftButton, {}, shown.onStrip(7.0, 8));
        auto* line = shown.find<QLineEdit>("phaseName");
        QVERIFY(line && line->isVisible());
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("Growth"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(document.project().phases[1].label, std::string("Growth"));
    }

    void buttonsMoveThePlayhead()
    {
        Document document;
        m_movie.open(document);
        const Shown shown(document);
        shown.click("nextFrame");
        QCOMPARE(document.selection().frame, 1);
        shown.click("lastFrame");
        QCOMPARE(document.selection().frame, lateFrame);
        QVERIFY(!shown.find<QToolButton>("nextFrame")->isEnabled());
        shown.click("previousFrame");
        QCOMPARE(document.selection().frame, lateFrame - 1);
        shown.click("firstFrame");
        QCOMPARE(document.selection().frame, 0);
    }

    void everyInputHasAName()
    {
        Document document;
        const Shown shown(document);
        for (QToolButton* button : shown.timeline.findChildren<QToolButton*>())
            QVERIFY(!button->accessibleName().isEmpty());
        QCOMPARE(shown.find<QSpinBox>("frameSpin")->accessibleName(), QStringLiteral("Frame"));
        QVERIFY(!shown.find<QComboBox>("speedCombo")->accessibleName().isEmpty());
        QVERIFY(!shown.strip()->accessibleName().isEmpty());
    }

    void frameAndTimeAreShownAndTyped()
    {
        Document document;
        m_movie.open(document);
        const Shown shown(document);
        document.setFrame(7);
        auto* spin = shown.find<QSpinBox>("frameSpin");
        QCOMPARE(spin->value(), 7);
        QCOMPARE(spin->suffix(), QStringLiteral(" / 11"));
        QCOMPARE(shown.find<QLabel>("timeLabel")->text(), QStringLiteral("t = 14.0 s"));
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QStringLiteral("3"));
        QCOMPARE(document.selection().frame, 7); // not while typing
        QTest::keyClick(spin, Qt::Key_Return);
        QCOMPARE(document.selection().frame, 3);
    }

    void aDragScrubs()
    {
        Document document;
        m_movie.open(document);
        const Shown shown(document);
        TimelineStrip* strip = shown.strip();
        QTest::mousePress(strip, Qt::LeftButton, {}, shown.onStrip(4.0, 30));
        QCOMPARE(document.selection().frame, 4);
        for (const int frame : {6, 9}) {
            const QPoint to = shown.onStrip(frame + 0.3, 30);
            QMouseEvent move(QEvent::MouseMove, to, strip->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(strip, &move);
            QCOMPARE(document.selection().frame, frame);
        }
        const QPoint beyond(strip->width() + 50, 30);
        QMouseEvent move(QEvent::MouseMove, beyond, strip->mapToGlobal(beyond), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(strip, &move);
        QCOMPARE(document.selection().frame, lateFrame);
        QTest::mouseRelease(strip, Qt::LeftButton, {}, beyond);
        QTest::mouseMove(strip, shown.onStrip(2.0, 30));
        QCOMPARE(document.selection().frame, lateFrame); // the button is up
    }

    void arrowKeysStepOnce()
    {
        Document document;
        m_movie.open(document);
        const Shown shown(document);
        shown.strip()->setFocus();
        QTest::keyClick(shown.strip(), Qt::Key_Right);
        QCOMPARE(document.selection().frame, 1);
        QTest::keyClick(shown.strip(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(document.selection().frame, 11);
        QTest::keyClick(shown.strip(), Qt::Key_Left);
        QCOMPARE(document.selection().frame, 10);
        QTest::keyClick(shown.strip(), Qt::Key_Home);
        QCOMPARE(document.selection().frame, 0);
        QTest::keyClick(shown.strip(), Qt::Key_End);
        QCOMPARE(document.selection().frame, lateFrame);
    }

    void aClickOnACoalescenceGoesThere()
    {
        Document document;
        m_movie.openTracked(document);
        const Shown shown(document);
        const QPoint tick = shown.onStrip(MadeUpMovie::eventFrame, 35) + QPoint(3, 0);
        QVERIFY(shown.strip()->coalescenceAt(tick));
        QVERIFY(!shown.strip()->coalescenceAt(tick + QPoint(12, 0)));
        QTest::mouseClick(shown.strip(), Qt::LeftButton, {}, tick);
        QCOMPARE(document.selection().frame, MadeUpMovie::eventFrame);
        QCOMPARE(document.selection().lead, std::optional(TrackId{4}));
    }

    void aCoalescenceTellsItselfUnderThePointer()
    {
        Document document;
        m_movie.openTracked(document);
        const Shown shown(document);
        const auto tell = [&shown](QPoint position) {
            QHelpEvent help(QEvent::ToolTip, position, shown.strip()->mapToGlobal(position));
            QCoreApplication::sendEvent(shown.strip(), &help);
        };
        tell(shown.onStrip(MadeUpMovie::eventFrame, 35));
        QVERIFY(QToolTip::text().startsWith(QStringLiteral("Frame 8, t = 16.0 s: #2 and #3 become #4")));
        tell(shown.onStrip(3.0, 35));
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void playingAdvancesAndStopsAtTheEnd()
    {
        Document document;
        m_movie.open(document);
        Shown shown(document);
        QSignalSpy playing(&shown.timeline, &Timeline::playingChanged);
        shown.timeline.setSpeed(16.0);
        shown.click("playPause");
        QVERIFY(shown.timeline.isPlaying());
        QCOMPARE(shown.find<QToolButton>("playPause")->accessibleName(), QStringLiteral("Pause"));
        QTRY_VERIFY(document.selection().frame > 0);
        QTRY_VERIFY(!shown.timeline.isPlaying());
        QCOMPARE(document.selection().frame, lateFrame);
        QCOMPARE(playing.count(), 2);
        QCOMPARE(playing.last()[0].toBool(), false);
        shown.timeline.setPlaying(true); // from the end it begins again
        QVERIFY(document.selection().frame < lateFrame);
    }

    void aLoopIsPlayedRoundAndRound()
    {
        Document document;
        m_movie.open(document);
        Shown shown(document);
        shown.timeline.setLoop(withLast(withFirst({}, 3), 6));
        QVERIFY(shown.find<QToolButton>("loopButton")->isChecked());
        std::set<int> seen;
        connect(&document, &Document::changed, &shown.timeline, [&] { seen.insert(document.selection().frame); });
        document.setFrame(4);
        shown.timeline.setSpeed(16.0);
        shown.timeline.setPlaying(true);
        QTRY_VERIFY(seen.contains(3)); // from 6 back to 3
        QVERIFY(*seen.begin() == 3 && *seen.rbegin() <= 6); // frames may be dropped, but never outside the loop
        QVERIFY(shown.timeline.isPlaying());
        shown.click("loopButton"); // off: on to the end
        QVERIFY(!shown.timeline.loop().isOn);
        QTRY_VERIFY(!shown.timeline.isPlaying());
        QCOMPARE(document.selection().frame, lateFrame);
        m_movie.open(document);
        QCOMPARE(shown.timeline.loop(), PlaybackLoop());
    }

    void playingGoesOnFromWhereAPersonScrubsTo()
    {
        Document document;
        m_movie.open(document);
        Shown shown(document);
        document.setFrame(9);
        shown.timeline.setSpeed(0.25); // 2.5 frames a second: none is due within this test
        shown.timeline.setPlaying(true);
        document.setFrame(2);
        QTest::qWait(50);
        QCOMPARE(document.selection().frame, 2);
        QVERIFY(shown.timeline.isPlaying());
        QTRY_COMPARE(document.selection().frame, 3);
        shown.timeline.setPlaying(false);
    }

    void speedIsClampedAndShown()
    {
        Document document;
        Shown shown(document);
        shown.timeline.setSpeed(100.0);
        QCOMPARE(shown.timeline.speed(), Timeline::fastest);
        shown.timeline.setSpeed(2.0);
        QCOMPARE(shown.find<QComboBox>("speedCombo")->currentData().toDouble(), 2.0);
        shown.find<QComboBox>("speedCombo")->setCurrentIndex(0);
        QCOMPARE(shown.timeline.speed(), 0.25);
    }

    void nothingPlaysWithoutAMovie()
    {
        Document document;
        Shown shown(document);
        shown.timeline.setPlaying(true);
        QVERIFY(!shown.timeline.isPlaying());
        QVERIFY(!shown.find<QToolButton>("playPause")->isEnabled());
    }

    void phasesLieAtTheirTimes()
    {
        Document document;
        m_movie.open(document);
        Shown shown(document);
        document.edit(&Project::phases, {{0.0, 6.0, "I"}, {6.0, 22.0, "II"}}, QStringLiteral("Mark phases"));
        const QImage strip = shown.strip()->grab().toImage();
        const Theme theme = makeTheme(ThemeKind::Dark);
        QCOMPARE(strip.pixelColor(shown.onStrip(2.8, 2)), theme.phase(0)); // 6 s are three frames
        QCOMPARE(strip.pixelColor(shown.onStrip(3.2, 2)), theme.phase(1));
    }

private:
    MadeUpMovie m_movie;
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
