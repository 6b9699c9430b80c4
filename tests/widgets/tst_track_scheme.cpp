#include "made_up_growth_movie.h"
#include "track_scheme/track_scheme.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cstdlib>

using namespace ostwald;

class TrackSchemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_movie.openTracked(*m_document);
        m_scheme = std::make_unique<TrackScheme>(*m_document, makeTheme(ThemeKind::Dark));
        m_scheme->resize(500, 120);
        m_scheme->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_scheme.get()));
    }
    void cleanup()
    {
        m_scheme.reset();
        m_document.reset();
    }

    void aClickPicksTheTrackAndGoesToTheFrame()
    {
        const QPointF at(m_scheme->positionOf(3), bar(1).center().y());
        QTest::mouseClick(m_scheme->viewport(), Qt::LeftButton, {}, at.toPoint());
        QVERIFY(m_document->selection().lead == TrackId{1});
        QCOMPARE(m_document->selection().frame, 3);
        QTest::mouseClick(m_scheme->viewport(), Qt::LeftButton, Qt::ShiftModifier, bar(2).center().toPoint());
        QCOMPARE(m_document->selection().tracks.size(), std::size_t{2});
        QCOMPARE(m_document->selection().frame, 3); // adding leaves the frame alone
    }

    void whereNothingIsFollowedNothingScrolls()
    {
        m_scheme->resize(500, 24);
        QVERIFY(m_scheme->verticalScrollBar()->maximum() > 0);
        auto stills = std::make_shared<Tracks>(*m_document->results().linked.value);
        stills->areStills = true;
        Document study;
        const StageKeys keys = stageKeys(study.project());
        Results results;
        results.detections = {keys.detections, m_document->results().detections.value};
        results.linked = {keys.linked, stills};
        results.tracks = replayEdits(results, {});
        study.adoptResults(Stage::Link, results);
        QVERIFY(study.tracks() && study.tracks()->areStills);
        TrackScheme scheme(study, makeTheme(ThemeKind::Dark));
        scheme.resize(500, 24);
        scheme.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scheme));
        QCOMPARE(scheme.verticalScrollBar()->maximum(), 0);
    }

    void tracksOutOfFocusAreFaintUntilItEnds()
    {
        const auto strengthOf = [this](int id) { // of a bar over the window's colour
            const QColor colour = m_scheme->viewport()->grab().toImage().pixelColor(m_scheme->barOf(TrackId{id}).center().toPoint());
            const QColor ground = makeTheme(ThemeKind::Dark).window;
            return std::abs(colour.red() - ground.red()) + std::abs(colour.green() - ground.green()) + std::abs(colour.blue() - ground.blue());
        };
        const int full1 = strengthOf(1);
        const int full2 = strengthOf(2);
        TrackFocus focus;
        m_scheme->setTrackFocus(focus);
        focus.set({TrackId{1}});
        QCOMPARE(strengthOf(1), full1);
        QVERIFY(strengthOf(2) < full2 / 2);
        QVERIFY(strengthOf(2) > 0);
        focus.end();
        QCOMPARE(strengthOf(2), full2);
    }

    void productAndLargerParentAreInOneRowAndTheOtherIsNot()
    {
        QCOMPARE(bar(4).center().y(), bar(2).center().y());
        QVERIFY(bar(3).center().y() > bar(2).center().y());
        QVERIFY(bar(4).left() > bar(2).right());
    }

    void aDoubleClickVisits()
    {
        QSignalSpy visited(m_scheme.get(), &TrackScheme::visited);
        QTest::mouseDClick(m_scheme->viewport(), Qt::LeftButton, {}, bar(1).center().toPoint());
        QCOMPARE(visited.size(), 1);
        QVERIFY(m_document->selection().lead == TrackId{1});
    }

    void aDragFromOneBarToAnotherAsksForALinkOfTheEarlierToTheLater()
    {
        m_document->correct({CutEdit{anchorOf(m_document->tracks()->find(TrackId{1})->at(6))}}, QStringLiteral("Cut"));
        const TrackId later = m_document->tracks()->tracks.back().id;
        QSignalSpy drawn(m_scheme.get(), &TrackScheme::linkDrawn);
        for (const bool backwards : {false, true}) {
            const QPoint a = m_scheme->barOf(backwards ? later : TrackId{1}).center().toPoint();
            const QPoint b = m_scheme->barOf(backwards ? TrackId{1} : later).center().toPoint();
            QTest::mousePress(m_scheme->viewport(), Qt::LeftButton, {}, a);
            QTest::mouseMove(m_scheme->viewport(), (a + b) / 2);
            QTest::mouseMove(m_scheme->viewport(), b);
            QTest::mouseRelease(m_scheme->viewport(), Qt::LeftButton, {}, b);
        }
        QCOMPARE(drawn.size(), 2);
        for (const auto& link : drawn) {
            QCOMPARE(link.at(0).value<Anchor>().frame, 5);
            QCOMPARE(link.at(1).value<Anchor>().frame, 6);
        }
    }

    void whatIsPickedElsewhereComesIntoSight()
    {
        m_scheme->resize(500, 48);
        QWheelEvent zoom(QPointF(50, 20), m_scheme->mapToGlobal(QPointF(50, 20)), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                         Qt::NoScrollPhase, false);
        const int before = m_scheme->rowHeight();
        for (int i = 0; i < 12; ++i)
            QCoreApplication::sendEvent(m_scheme->viewport(), &zoom);
        QVERIFY(m_scheme->rowHeight() > before);
        m_document->select({TrackId{3}}, TrackId{3});
        QVERIFY(m_scheme->viewport()->rect().contains(bar(3).center().toPoint()));
        m_document->select({TrackId{1}}, TrackId{1});
        QVERIFY(m_scheme->viewport()->rect().contains(bar(1).center().toPoint()));
    }

    void thePictureFollowsTheSelectionAndTheTheme()
    {
        const QImage before = m_scheme->grab().toImage();
        m_document->select({TrackId{1}}, TrackId{1});
        QVERIFY(m_scheme->grab().toImage() != before);
        m_scheme->setTheme(makeTheme(ThemeKind::Light));
        QVERIFY(m_scheme->grab().toImage().pixelColor(2, 100).lightness() > 128);
    }

private:
    QRectF bar(std::int64_t id) const { return m_scheme->barOf(TrackId{id}); }

    test::MadeUpMovie m_movie;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<TrackScheme> m_scheme;
};

QTEST_MAIN(TrackSchemeTest)
#include "tst_track_scheme.moc"
