#include "made_up_growth_movie.h"
#include "movie_view/frame_view.h"
#include "tolerance.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <opencv2/imgcodecs.hpp>

#include <utility>

using namespace ostwald;
using ostwald::test::MadeUpMovie;

namespace {

constexpr int lateFrame = MadeUpMovie::frames - 1;
const DisplayRange darkToBright{.low = 1000.0, .high = 3550.0}; // ten greys are one step of 255

/// A view of 480 x 360, so that the frame of 120 x 90 fills it four times magnified.
struct Shown {
    explicit Shown(Document& document) : view(document, makeTheme(ThemeKind::Dark))
    {
        view.resize(480, 360);
        view.show();
        view.setContrast(darkToBright);
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        if (document.movie())
            QTRY_COMPARE(view.shownFrame(), std::optional(document.selection().frame));
        view.setFocus();
    }

    [[nodiscard]] QPoint at(QPointF picture_px) const
    {
        return view.transform().toView(picture_px).toPoint();
    }
    [[nodiscard]] QColor colourAt(QPointF picture_px)
    {
        return view.grab().toImage().pixelColor(at(picture_px));
    }

    void turnWheel(QPoint position, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(position, view.mapToGlobal(position), {}, {0, delta}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &event);
    }

    void drag(Qt::MouseButton button, QPoint from, QPoint to,
              Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(&view, button, modifiers, from);
        QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, button, modifiers);
        QCoreApplication::sendEvent(&view, &move);
        QTest::mouseRelease(&view, button, modifiers, to);
    }

    FrameView view;
};

/// How often a widget was painted.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget& widget) { widget.installEventFilter(this); }
    /// Since the last call.
    [[nodiscard]] int taken()
    {
        QCoreApplication::processEvents();
        return std::exchange(m_count, 0);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

std::set<TrackId> ids(std::initializer_list<int> numbers)
{
    std::set<TrackId> result;
    for (const int number : numbers)
        result.insert(TrackId{number});
    return result;
}

} // namespace

class TestFrameView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheFrameAtThePlayhead()
    {
        Document document;
        m_movie.open(document);
        Shown shown(document);
        for (const int frame : {0, 7, lateFrame, 3}) {
            document.setFrame(frame);
            QTRY_COMPARE(shown.view.shownFrame(), std::optional(frame));
            const int grey = 10 * frame;
            QCOMPARE(shown.colourAt({100.0, 40.0}), QColor(grey, grey, grey));
        }
    }

    void aClickPicksTheParticleUnderThePointer()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        QTest::mouseClick(&shown.view, Qt::LeftButton, {},
                          shown.at(MadeUpMovie::positionOf(1, 0) + QPointF(4.0, 2.0)));
        QCOMPARE(document.selection().tracks, ids({1}));
        QCOMPARE(document.selection().lead, std::optional(TrackId{1}));
        document.setFrame(lateFrame);
        QTRY_COMPARE(shown.view.shownFrame(), std::optional(lateFrame));
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.at(MadeUpMovie::positionOf(4, lateFrame)));
        QCOMPARE(document.selection().tracks, ids({4}));
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, shown.at({110.0, 80.0}));
        QCOMPARE(document.selection().tracks, ids({}));
    }

    void tracksOutOfFocusAreFaintUntilItEnds()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        TrackFocus focus;
        shown.view.setTrackFocus(focus);
        const auto strengthOf = [&](int particle) { // of its outline over the even grey of frame 0
            const QPointF rim = MadeUpMovie::positionOf(particle, 0) + QPointF(6.0, 0.0);
            const QColor colour = shown.colourAt(rim);
            return std::max({colour.red(), colour.green(), colour.blue()});
        };
        const int full1 = strengthOf(1);
        const int full2 = strengthOf(2);
        focus.set({TrackId{1}});
        QCOMPARE(strengthOf(1), full1);
        QVERIFY2(strengthOf(2) < full2 / 2, qPrintable(QStringLiteral("%1 of %2").arg(strengthOf(2)).arg(full2)));
        QVERIFY(strengthOf(2) > 0); // and yet there
        document.select({TrackId{2}}, TrackId{2});
        QVERIFY(strengthOf(2) >= full2 / 2); // what is picked is meant
        document.select({}, std::nullopt);
        focus.end();
        QCOMPARE(strengthOf(2), full2);
    }

    void shiftClickToggles()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        const auto shiftClick = [&shown](int particle) {
            QTest::mouseClick(&shown.view, Qt::LeftButton, Qt::ShiftModifier,
                              shown.at(MadeUpMovie::positionOf(particle, 0)));
        };
        shiftClick(1);
        shiftClick(3);
        QCOMPARE(document.selection().tracks, ids({1, 3}));
        QCOMPARE(document.selection().lead, std::optional(TrackId{3}));
        shiftClick(3);
        QCOMPARE(document.selection().tracks, ids({1}));
        QCOMPARE(document.selection().lead, std::optional(TrackId{1}));
        QTest::mouseClick(&shown.view, Qt::LeftButton, Qt::ShiftModifier, shown.at({110.0, 80.0}));
        QCOMPARE(document.selection().tracks, ids({1})); // a miss loses nothing
    }

    void aDragPicksWhatLiesInTheBox()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        shown.drag(Qt::LeftButton, shown.at({90.0, 75.0}), shown.at({40.0, 45.0}));
        QCOMPARE(document.selection().tracks, ids({2, 3}));
        shown.drag(Qt::LeftButton, shown.at({10.0, 10.0}), shown.at({30.0, 30.0}), Qt::ShiftModifier);
        QCOMPARE(document.selection().tracks, ids({1, 2, 3}));
        shown.drag(Qt::LeftButton, shown.at({90.0, 10.0}), shown.at({110.0, 30.0}));
        QCOMPARE(document.selection().tracks, ids({}));
    }

    void anotherViewsPickIsCentredWhenItIsOutside()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        const ViewTransform whole = shown.view.transform();
        document.select(ids({3}), TrackId{3});
        QCOMPARE(shown.view.transform(), whole); // it was in sight
        shown.turnWheel(shown.at({0.0, 0.0}), 120 * 8);
        QVERIFY(!shown.view.transform().visiblePart().contains(MadeUpMovie::positionOf(2, 0)));
        document.select(ids({2}), TrackId{2});
        QCOMPARE(shown.view.transform().centre(), MadeUpMovie::positionOf(2, 0));
    }

    void aDoubleClickCentresTheParticle()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, shown.at(MadeUpMovie::positionOf(1, 0)));
        QCOMPARE(shown.view.transform().centre(), MadeUpMovie::positionOf(1, 0));
        QCOMPARE(document.selection().lead, std::optional(TrackId{1}));
    }

    void theWheelZoomsAboutThePointer()
    {
        Document document;
        m_movie.open(document);
        Shown shown(document);
        QSignalSpy viewChanged(&shown.view, &FrameView::viewChanged);
        const QPoint pointer(313, 97);
        const QPointF before = shown.view.transform().toPicture(pointer);
        const double scale = shown.view.transform().scale();
        shown.turnWheel(pointer, 240);
        QVERIFY(shown.view.transform().scale() > 1.3 * scale);
        VERIFY_CLOSE(shown.view.transform().toPicture(pointer).x(), before.x(), 0.0, 1e-9);
        VERIFY_CLOSE(shown.view.transform().toPicture(pointer).y(), before.y(), 0.0, 1e-9);
        QCOMPARE(viewChanged.count(), 1);
        QCOMPARE(document.selection().frame, 0);
        shown.view.zoomToFit();
        VERIFY_CLOSE(shown.view.transform().scale(), scale, 1e-12, 0.0);
    }

    void shiftAndWheelStepFrames()
    {
        Document document;
        m_movie.open(document);
        Shown shown(document);
        const double scale = shown.view.transform().scale();
        shown.turnWheel({100, 100}, -360, Qt::ShiftModifier);
        QCOMPARE(document.selection().frame, 3);
        for (int i = 0; i < 4; ++i)
            shown.turnWheel({100, 100}, 30, Qt::ShiftModifier); // a touch pad: four quarters of a notch
        QCOMPARE(document.selection().frame, 2);
        QCOMPARE(shown.view.transform().scale(), scale);
    }

    void middleDragAndSpaceDragPan()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        QSignalSpy playRequested(&shown.view, &FrameView::playRequested);
        const QPointF corner = shown.view.transform().toView({0.0, 0.0});
        shown.drag(Qt::MiddleButton, {200, 200}, {230, 190});
        QCOMPARE(shown.view.transform().toView({0.0, 0.0}), corner + QPointF(30.0, -10.0));
        QTest::keyPress(&shown.view, Qt::Key_Space);
        shown.drag(Qt::LeftButton, {200, 200}, {195, 220});
        QTest::keyRelease(&shown.view, Qt::Key_Space);
        QCOMPARE(shown.view.transform().toView({0.0, 0.0}), corner + QPointF(25.0, 10.0));
        QCOMPARE(document.selection().tracks, ids({}));
        QCOMPARE(playRequested.count(), 0);
        QTest::keyClick(&shown.view, Qt::Key_Space);
        QCOMPARE(playRequested.count(), 1);
    }

    void particlesHaveTheColourOfTheirGroup()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        const Theme theme = makeTheme(ThemeKind::Dark);
        const QPointF edge(6.0, 0.0);
        QVERIFY(isInked(shown.colourAt(MadeUpMovie::positionOf(1, 0) + edge), theme.ink(Ink::GroupA)));
        QVERIFY(isInked(shown.colourAt(MadeUpMovie::positionOf(2, 0) - edge), theme.ink(Ink::GroupB)));
        document.select(ids({1}), TrackId{1});
        QVERIFY(isInked(shown.colourAt(MadeUpMovie::positionOf(1, 0) + edge), theme.ink(Ink::Selection)));
        document.tag(ids({2}), Group::A);
        QVERIFY(isInked(shown.colourAt(MadeUpMovie::positionOf(2, 0) - edge), theme.ink(Ink::GroupA)));
    }

    void theSizeOfThePickedParticleIsReadWholeAtTheRim()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        document.select(ids({1}), TrackId{1});
        shown.view.setOverlays({.outlines = false, .ids = false, .tails = false, .scaleBar = false, .clock = false});
        shown.view.clearFocus();
        const auto words = [&shown] {
            const int ring = 33; // px, its pen included
            shown.view.clearFocus(); // whose frame lies on the rim
            const QPoint centre = shown.at(MadeUpMovie::positionOf(1, 0));
            const QImage image = shown.view.grab().toImage();
            QRect inked; // over the picture, which is black
            for (int y = std::max(0, centre.y() - 20); y < std::min(image.height(), centre.y() + 20); ++y)
                for (int x = centre.x() + ring; x < image.width(); ++x)
                    if (image.pixelColor(x, y) != QColor(0, 0, 0))
                        inked |= QRect(x, y, 1, 1);
            return inked.size();
        };
        const QSize whole = words();
        QVERIFY(whole.width() > 40 && whole.height() > 8);
        const int down = shown.at(MadeUpMovie::positionOf(1, 0)).y();
        shown.drag(Qt::MiddleButton, {200, 200}, {200, 200 - down}); // its centre on the upper rim
        QCOMPARE(words(), whole);
        shown.drag(Qt::MiddleButton, {200, 10}, {200, 10 + shown.view.height() - 1});
        QCOMPARE(words(), whole);
    }

    void wordsBesideAParticleTurnToTheLeftAndNeverLeaveTheView()
    {
        const QSizeF view(200.0, 100.0);
        QCOMPARE(besideRing({50.0, 50.0}, 10.0, 60.0, 10.0, 3.0, view), QPointF(64.0, 54.0));
        QCOMPARE(besideRing({150.0, 50.0}, 10.0, 60.0, 10.0, 3.0, view), QPointF(76.0, 54.0));
        QCOMPARE(besideRing({50.0, 1.0}, 10.0, 60.0, 10.0, 3.0, view).y(), 14.0);
        QCOMPARE(besideRing({50.0, 99.0}, 10.0, 60.0, 10.0, 3.0, view).y(), 93.0);
        QCOMPARE(besideRing({100.0, 50.0}, 150.0, 60.0, 10.0, 3.0, view).x(), 4.0); // larger than the view
    }

    void tailsFollowTheSpecimenNotTheDrift()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        document.setFrame(lateFrame);
        QTRY_COMPARE(shown.view.shownFrame(), std::optional(lateFrame));
        // The particles only drift, so that their tails are no longer than a point.
        const QColor background = shown.colourAt({100.0, 40.0});
        QCOMPARE(shown.colourAt(MadeUpMovie::positionOf(1, lateFrame) - QPointF(2.0, 0.0)), background);
    }

    void hHidesTheOverlaysWhileHeld()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        const QRect inside = shown.view.rect().adjusted(1, 1, -1, -1); // the frame around it tells who has the keyboard
        const QImage with = shown.view.grab(inside).toImage();
        QTest::keyPress(&shown.view, Qt::Key_H);
        const QImage without = shown.view.grab(inside).toImage();
        for (int y = 0; y < without.height(); ++y)
            for (int x = 0; x < without.width(); ++x)
                if (without.pixelColor(x, y) != QColor(0, 0, 0))
                    QFAIL("an overlay is left");
        QTest::keyRelease(&shown.view, Qt::Key_H);
        QCOMPARE(shown.view.grab(inside).toImage(), with);
    }

    void everyOverlayCanBeSwitchedOff()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        FrameView::OverlayOptions none{
            .outlines = false, .ids = false, .tails = false, .scaleBar = false, .clock = false};
        shown.view.setOverlays(none);
        shown.view.clearFocus();
        QImage black(480, 360, QImage::Format_RGB32);
        black.fill(Qt::black);
        QCOMPARE(shown.view.grab().toImage().convertToFormat(QImage::Format_RGB32), black);
        for (bool FrameView::OverlayOptions::*option :
             {&FrameView::OverlayOptions::outlines, &FrameView::OverlayOptions::ids,
              &FrameView::OverlayOptions::scaleBar, &FrameView::OverlayOptions::clock}) {
            FrameView::OverlayOptions one = none;
            one.*option = true;
            shown.view.setOverlays(one);
            QVERIFY(shown.view.grab().toImage().convertToFormat(QImage::Format_RGB32) != black);
        }
    }

    void thePointerReadsPositionGreyAndParticle()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        std::optional<PointerReadout> readout;
        connect(&shown.view, &FrameView::pointerMoved, this, [&readout](const auto& now) { readout = now; });
        const QPoint position = shown.at(MadeUpMovie::positionOf(1, 0));
        QTest::mouseMove(&shown.view, position);
        QTRY_VERIFY(readout);
        VERIFY_CLOSE(readout->x_px, shown.view.transform().toPicture(position).x(), 0.0, 1e-9);
        VERIFY_CLOSE(*readout->x_nm, 0.5 * readout->x_px, 1e-12, 0.0);
        VERIFY_CLOSE(*readout->y_nm, 0.5 * readout->y_px, 1e-12, 0.0);
        QCOMPARE(readout->grey, std::optional(1000.0));
        QCOMPARE(readout->track, std::optional(TrackId{1}));
        QTest::mouseMove(&shown.view, shown.at({110.0, 80.0}));
        QTRY_VERIFY(readout && !readout->track);
    }

    void contrastIsThatOfTheWholeMovie()
    {
        Document document;
        m_movie.open(document);
        FrameView view(document, makeTheme(ThemeKind::Light));
        QTRY_COMPARE(view.contrast().low, 1000.0);
        QTRY_COMPARE(view.contrast().high, double(MadeUpMovie::greyOf(lateFrame)));
        const DisplayRange whole = view.contrast();
        document.setFrame(6);
        QTRY_COMPARE(view.shownFrame(), std::optional(6));
        QCOMPARE(view.contrast(), whole);
        view.setContrast(darkToBright);
        QCOMPARE(view.contrast(), darkToBright);
        view.autoContrast();
        QTRY_COMPARE(view.contrast(), whole);
    }

    void theRightButtonDragsTheContrast()
    {
        Document document;
        m_movie.open(document);
        Shown shown(document);
        shown.drag(Qt::RightButton, {200, 200}, {300, 200}); // to the right: steeper
        const DisplayRange steeper = shown.view.contrast();
        VERIFY_CLOSE((steeper.low + steeper.high) / 2.0, (darkToBright.low + darkToBright.high) / 2.0, 1e-12, 0.0);
        QVERIFY(steeper.high - steeper.low < 0.7 * (darkToBright.high - darkToBright.low));
        shown.drag(Qt::RightButton, {200, 200}, {200, 100}); // up: towards dark values, brighter
        QVERIFY(shown.view.contrast().low < steeper.low);
        VERIFY_CLOSE(shown.view.contrast().high - shown.view.contrast().low, steeper.high - steeper.low, 1e-12, 0.0);
        QCOMPARE(document.selection().tracks, ids({}));
    }

    void bShowsTheProcessedFrameWhileHeld()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        const QImage raw = shown.view.grab().toImage();
        QTest::keyPress(&shown.view, Qt::Key_B);
        QTRY_VERIFY(shown.colourAt({100.0, 40.0}) != QColor(0, 0, 0)); // a flat frame at middle grey
        QTest::keyRelease(&shown.view, Qt::Key_B);
        QCOMPARE(shown.view.grab().toImage(), raw);
    }

    void aRulerDrawnOverAScaleBarTakesItsLength()
    {
        QTemporaryDir folder;
        cv::Mat picture(90, 120, CV_8U, cv::Scalar(100));
        picture(cv::Rect(20, 70, 60, 3)).setTo(255);
        const QString path = folder.filePath(QStringLiteral("bar.png"));
        QVERIFY(cv::imwrite(path.toStdString(), picture));
        Document document;
        QVERIFY(document.openMovie(path.toStdString()));
        Shown shown(document);
        QSignalSpy measured(&shown.view, &FrameView::measured);
        shown.view.setMeasuring(true);
        shown.drag(Qt::LeftButton, shown.at({22.0, 71.0}), shown.at({77.0, 72.0}));
        QCOMPARE(measured.count(), 1);
        VERIFY_CLOSE(measured[0][0].toDouble(), 60.0, 0.0, 1e-9);
        shown.view.setMeasuring(true);
        shown.drag(Qt::LeftButton, shown.at({20.0, 20.0}), shown.at({60.0, 20.0})); // no bar: the line itself
        VERIFY_CLOSE(measured[1][0].toDouble(), 40.0, 0.0, 1.0);
    }

    void everyStepIsDrawnOnceAndWhatShowsNothingNewIsNot()
    {
        Document document;
        m_movie.openTracked(document);
        Shown shown(document);
        PaintCounter paints(shown.view);
        QTRY_VERIFY(paints.taken() == 0); // it has come to rest
        document.tag(ids({1}), Group::Excluded);
        QCoreApplication::processEvents();
        QCOMPARE(paints.taken(), 1);
        document.undoStack().undo();
        QCoreApplication::processEvents();
        QCOMPARE(paints.taken(), 1);
        document.select(ids({2}), TrackId{2});
        QCoreApplication::processEvents();
        QCOMPARE(paints.taken(), 1);
        Q_EMIT document.changed(HistoryChanged{});
        QCoreApplication::processEvents();
        Q_EMIT document.changed(FileChanged{});
        QCoreApplication::processEvents();
        QCOMPARE(paints.taken(), 0);
    }

    void aDamagedFrameIsASentence()
    {
        const MadeUpMovie movie;
        movie.damage(5);
        Document document;
        movie.open(document);
        Shown shown(document);
        document.setFrame(5);
        QTRY_COMPARE(shown.view.shownFrame(), std::optional(5));
        QVERIFY(shown.view.message().startsWith(QStringLiteral("Frame 5 cannot be shown.")));
        QVERIFY(shown.view.message().contains(QStringLiteral("frame_05.png")));
        document.setFrame(6);
        QTRY_COMPARE(shown.view.shownFrame(), std::optional(6));
        QCOMPARE(shown.view.message(), QString());
        QCOMPARE(shown.colourAt({100.0, 40.0}), QColor(60, 60, 60));
    }

    void aMissingMovieIsASentence()
    {
        const QTemporaryDir folder;
        const std::filesystem::path project = folder.filePath(QStringLiteral("growth.ostwald")).toStdString();
        Document document;
        {
            const MadeUpMovie movie;
            movie.openTracked(document);
            QVERIFY(document.saveAs(project));
        }
        QVERIFY(document.open(project));
        QVERIFY(document.movieError());
        Shown shown(document);
        QVERIFY(shown.view.message().contains(QStringLiteral("cannot be shown")));
        QVERIFY(shown.view.message().contains(QString::fromStdString(document.movieError()->text())));
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {100, 100}); // nothing to hit, nothing to break
    }

    void nothingIsShownWithoutAMovie()
    {
        Document document;
        Shown shown(document);
        QCOMPARE(shown.view.message(), QString());
        QCOMPARE(shown.view.grab().toImage().pixelColor(240, 180), makeTheme(ThemeKind::Dark).window);
    }

private:
    /// An antialiased line is darker over black, but keeps its hue.
    [[nodiscard]] static bool isInked(const QColor& actual, const QColor& ink)
    {
        return actual.value() > 80 && std::abs(actual.hsvHue() - ink.hsvHue()) < 5;
    }

    MadeUpMovie m_movie;
};

QTEST_MAIN(TestFrameView)
#include "tst_frame_view.moc"
