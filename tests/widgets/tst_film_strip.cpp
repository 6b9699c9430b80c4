#include "made_up_growth_movie.h"
#include "movie_view/film_strip.h"
#include "movie_view/frame_view.h"
#include "movie_view/thumbnail_popup.h"
#include "movie_view/timeline.h"
#include "movie_view/timeline_strip.h"
#include "numpy_movie.h"

#include <QPaintEvent>
#include <QTest>

using namespace ostwald;
using ostwald::test::MadeUpMovie;
using ostwald::test::NumpyMovie;

namespace {

/// A timeline with thumbnails, and the movie view whose contrast they have.
struct Shown {
    explicit Shown(Document& document)
        : view(document, makeTheme(ThemeKind::Dark)), timeline(document, makeTheme(ThemeKind::Dark))
    {
        timeline.addThumbnails(view);
        timeline.resize(900, timeline.sizeHint().height());
        timeline.show();
        QVERIFY(QTest::qWaitForWindowExposed(&timeline));
    }

    [[nodiscard]] FilmStrip& film() { return *timeline.film(); }
    [[nodiscard]] const ThumbnailPopup& popup() { return film().popup(); }
    [[nodiscard]] QPoint at(double frame) { return {static_cast<int>(timeline.strip().positionOf(frame)), 20}; }
    /// On a thumbnail: between two of them there are a few pixels.
    [[nodiscard]] QPoint onThumbnail(double frame)
    {
        QPoint place = at(frame);
        for (int i = 0; i < 6 && !film().frameShownAt(place.x()); ++i)
            place.rx() += frame > 6.0 ? -1 : 1;
        return place;
    }
    [[nodiscard]] QColor colourAt(double frame) { return film().grab().toImage().pixelColor(onThumbnail(frame)); }
    void waitForAll() { QTRY_VERIFY(!film().reader().thumbnails().empty() && film().reader().isDone()); }

    FrameView view;
    Timeline timeline;
};

QColor colourOf(double grey, const DisplayRange& range, ColourMap colours)
{
    return QColor(coloursOf(colours)[static_cast<std::size_t>(std::lround(range.brightness(grey) * 255.0))]);
}

void move(QWidget& widget, QPoint to, Qt::MouseButtons buttons = Qt::NoButton)
{
    QMouseEvent event(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, buttons, {});
    QCoreApplication::sendEvent(&widget, &event);
}

void leave(QWidget& widget)
{
    QEvent event(QEvent::Leave);
    QCoreApplication::sendEvent(&widget, &event);
}

/// What was painted last of a widget.
class PaintedLast : public QObject {
public:
    explicit PaintedLast(QWidget& widget) { widget.installEventFilter(this); }
    QRegion region;

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            region = static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

} // namespace

class TestFilmStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thumbnailsStandAtTheirTimesInTheContrastOfTheMovie()
    {
        Document document;
        m_movie.open(document);
        Shown shown(document);
        const DisplayRange range{.low = 900.0, .high = 2300.0, .gamma = 0.7};
        shown.view.setContrast(range);
        shown.waitForAll();
        for (const double at : {0.1, 2.9, 7.2, 10.9}) { // between the middles of two frames the nearer one is seen
            const auto frame = shown.film().frameShownAt(shown.onThumbnail(at).x());
            QVERIFY(frame.has_value());
            QVERIFY(std::abs(*frame - at) < 1.0);
            QCOMPARE(shown.colourAt(at), colourOf(MadeUpMovie::greyOf(*frame), range, ColourMap::Grey));
        }
    }

    void theyFollowContrastAndColours()
    {
        Document document;
        m_movie.open(document);
        Shown shown(document);
        shown.waitForAll();
        const auto frame = shown.film().frameShownAt(shown.onThumbnail(4.1).x());
        QVERIFY(frame.has_value());
        const double grey = MadeUpMovie::greyOf(*frame);
        const DisplayRange range{.low = 1000.0, .high = 2500.0};
        shown.view.setContrast(range);
        QCOMPARE(shown.colourAt(4.1), colourOf(grey, range, ColourMap::Grey));
        for (const ColourMap colours : {ColourMap::Inverted, ColourMap::Magma}) {
            shown.view.setColours(colours);
            QCOMPARE(shown.colourAt(4.1), colourOf(grey, range, colours));
        }
        shown.view.setColours(ColourMap::Grey);
        shown.view.setContrastLocked(false); // each frame has its own: an even one is in the middle
        QCOMPARE(shown.colourAt(4.1), colourOf(0.5, {.low = 0.0, .high = 1.0}, ColourMap::Grey));
    }

    void thePointerShowsTheNearestOneLargerWithFrameAndTime()
    {
        Document document;
        m_movie.open(document);
        Shown shown(document);
        shown.view.setContrast({.low = 1000.0, .high = 2500.0});
        shown.waitForAll();
        QVERIFY(!shown.popup().isVisible());
        TimelineStrip& strip = shown.timeline.strip();
        for (QWidget* widget : {static_cast<QWidget*>(&shown.film()), static_cast<QWidget*>(&strip)}) {
            move(*widget, shown.at(7.2));
            QVERIFY(shown.popup().isVisible());
            QCOMPARE(shown.popup().text(), QStringLiteral("Frame 7, t = 14.0 s"));
            QCOMPARE(shown.popup().picture().size(), QSize(MadeUpMovie::width, MadeUpMovie::height));
            QCOMPARE(shown.popup().picture().pixelColor(50, 50),
                     colourOf(MadeUpMovie::greyOf(7), {.low = 1000.0, .high = 2500.0}, ColourMap::Grey));
            leave(*widget);
            QVERIFY(!shown.popup().isVisible());
        }
        QVERIFY(document.selection().frame == 0); // only looked at
    }

    void aClickGoesThereAndADragScrubs()
    {
        const NumpyMovie movie(2'001); // a thumbnail every 31.25 frames
        Document document;
        movie.open(document);
        Shown shown(document);
        shown.waitForAll();
        const QPoint place = shown.at(1'010);
        move(shown.film(), place);
        const QString told = shown.popup().text();
        QTest::mousePress(&shown.film(), Qt::LeftButton, {}, place);
        QVERIFY(!shown.popup().isVisible());
        QCOMPARE(document.selection().frame, 1'000);
        QCOMPARE(told, QStringLiteral("Frame 1000"));
        const QPoint further = shown.at(1'500);
        move(shown.film(), further, Qt::LeftButton);
        QCOMPARE(document.selection().frame, shown.timeline.strip().frameAt(further.x())); // every frame, not every thumbnail
        QTest::mouseRelease(&shown.film(), Qt::LeftButton, {}, further);
        move(shown.film(), place);
        QVERIFY(shown.popup().isVisible());
        QCOMPARE(document.selection().frame, shown.timeline.strip().frameAt(further.x()));
    }

    void cellsThatHaveMovedLeaveNothingBehind()
    {
        Document document;
        m_movie.open(document);
        Shown shown(document);
        shown.waitForAll();
        PaintedLast painted(shown.film());
        shown.timeline.resize(1200, shown.timeline.height());
        QTRY_VERIFY(shown.film().frameShownAt(1150).has_value());
        QTRY_COMPARE(painted.region, QRegion(shown.film().rect()));
    }

    void hiddenNothingIsReadOrShown()
    {
        Document document;
        m_movie.open(document);
        Shown shown(document);
        shown.film().setVisible(false);
        QTest::qWait(3 * ThumbnailReader::calm_ms);
        QVERIFY(shown.film().reader().thumbnails().empty());
        move(shown.timeline.strip(), shown.at(7.0));
        QVERIFY(!shown.popup().isVisible());
        shown.film().setVisible(true);
        shown.waitForAll();
        shown.film().setVisible(false);
        QVERIFY(shown.film().reader().thumbnails().empty()); // no memory is kept either
    }

    void playingIsNotHeldUp()
    {
        Document document;
        m_movie.open(document);
        Shown shown(document);
        shown.timeline.setSpeed(Timeline::slowest); // 400 ms between two frames, longer than the wait for calm
        shown.timeline.setPlaying(true);
        QTest::qWait(600);
        QVERIFY(document.selection().frame > 0);
        QVERIFY(shown.film().reader().thumbnails().empty());
        shown.timeline.setPlaying(false);
        shown.waitForAll();
    }

    void aLoopIsLookedAtMoreClosely()
    {
        const NumpyMovie movie(20'000);
        Document document;
        movie.open(document);
        Shown shown(document);
        shown.waitForAll();
        QVERIFY(!shown.film().reader().thumbnails().contains(5'050));
        shown.timeline.setLoop(withLast(withFirst({}, 5'000), 5'160));
        QTRY_VERIFY(shown.film().reader().thumbnails().contains(5'050));
        PlaybackLoop off = shown.timeline.loop();
        off.isOn = false;
        shown.timeline.setLoop(off);
        QVERIFY(!shown.film().reader().thumbnails().contains(5'050));
    }

    void withoutAMovieItIsEmptyAndAnotherMovieStartsAnew()
    {
        Document document;
        Shown shown(document);
        move(shown.film(), {300, 20});
        QVERIFY(!shown.popup().isVisible());
        QTest::mouseClick(&shown.film(), Qt::LeftButton, {}, {300, 20});
        QVERIFY(!shown.film().frameShownAt(30));
        m_movie.open(document);
        QVERIFY(!shown.film().frameShownAt(30));
        QTRY_COMPARE(shown.film().frameShownAt(30).value_or(-1), 0);
        QVERIFY(!shown.film().accessibleName().isEmpty());
    }

private:
    MadeUpMovie m_movie;
};

QTEST_MAIN(TestFilmStrip)
#include "tst_film_strip.moc"
