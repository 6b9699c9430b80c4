#include "corrections/mask_operations.h"
#include "corrections/track_operations.h"
#include "made_up_growth_movie.h"
#include "movie_view/frame_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace ostwald;

class MaskOperationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_movie.openTracked(*m_document);
        m_document->setFrame(5);
    }

    void aTapAddsAParticleAndAnotherRemovesIt()
    {
        const MaskStroke add{MaskTool::Paint, 5, {{100.0, 75.0}}, 4.0};
        QVERIFY(!applyTap(*m_document, add));
        QCOMPARE(m_document->tracks()->tracks.size(), std::size_t{5});
        const TrackPoint& point = m_document->tracks()->tracks.back().points.front();
        QCOMPARE(point.frame, 5);
        QVERIFY(std::abs(point.x_px - 100.0) < 1e-9 && point.measured());
        QVERIFY(!applyTap(*m_document, {MaskTool::Erase, 5, {{100.0, 75.0}}, 4.0}));
        QCOMPARE(m_document->tracks()->tracks.size(), std::size_t{4});
        const Refused none = applyTap(*m_document, {MaskTool::Erase, 5, {{100.0, 75.0}}, 4.0});
        QVERIFY(none && none->endsWith(QLatin1Char('.')));
        QCOMPARE(m_document->project().edits.size(), std::size_t{2});
    }

    void strokesChangeTheParticleUnderThem()
    {
        const QPointF at = test::MadeUpMovie::positionOf(1, 5);
        const double before = m_document->tracks()->find(TrackId{1})->at(5).r_px;
        QVERIFY(!applyStroke(*m_document, {MaskTool::Paint, 5, {at, at + QPointF(9.0, 0.0)}, 3.0}));
        QVERIFY(m_document->tracks()->find(TrackId{1})->at(5).r_px > before);
        QVERIFY(!applyStroke(*m_document, {MaskTool::Split, 5, {at - QPointF(0.0, 12.0), at + QPointF(0.0, 12.0)}, 3.0}));
        QCOMPARE(m_document->tracks()->tracks.size(), std::size_t{5});
        m_document->undoStack().undo();
        m_document->undoStack().undo();
        QCOMPARE(m_document->tracks()->find(TrackId{1})->at(5).r_px, before);
    }

    void twoOutlinesBecomeOne()
    {
        m_document->select({TrackId{2}, TrackId{3}}, TrackId{2});
        QVERIFY(!mergeOutlines(*m_document, picked()));
        QVERIFY(!m_document->tracks()->find(TrackId{3})->at(5).measured());
        QVERIFY(m_document->tracks()->find(TrackId{2})->at(5).r_px > 7.0);
        m_document->select({TrackId{1}}, TrackId{1});
        QVERIFY(mergeOutlines(*m_document, picked()));
    }

    void aHeldKeyDrawsAndATappedOnePoints()
    {
        FrameView view(*m_document, makeTheme(ThemeKind::Light));
        view.resize(480, 360);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(view.shownFrame() == 5);
        QSignalSpy drawn(&view, &FrameView::maskStrokeDrawn);
        QSignalSpy tapped(&view, &FrameView::maskToolTapped);
        const QPoint from = view.transform().toView({30.0, 30.0}).toPoint();
        const QPoint to = view.transform().toView({50.0, 40.0}).toPoint();
        QTest::keyPress(&view, Qt::Key_A);
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, to);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
        QTest::keyRelease(&view, Qt::Key_A);
        QCOMPARE(drawn.size(), 1);
        QCOMPARE(tapped.size(), 0);
        const auto stroke = drawn.front().front().value<MaskStroke>();
        QVERIFY(stroke.tool == MaskTool::Paint);
        QCOMPARE(stroke.frame, 5);
        QVERIFY(stroke.path_px.size() >= 2);
        QVERIFY((stroke.path_px.front() - QPointF(30.0, 30.0)).manhattanLength() < 1.0);
        QVERIFY((stroke.path_px.back() - QPointF(50.0, 40.0)).manhattanLength() < 1.0);
        QVERIFY(m_document->selection().tracks.empty());
        QTest::keyClick(&view, Qt::Key_D);
        QCOMPARE(tapped.size(), 1);
        QVERIFY(tapped.front().front().value<MaskStroke>().tool == MaskTool::Erase);
        QTest::keyPress(&view, Qt::Key_S);
        QTest::keyClick(&view, Qt::Key_Escape);
        QTest::keyRelease(&view, Qt::Key_S);
        QCOMPARE(tapped.size(), 1);
    }

    void aSplitFromHereOnIsOneStepForAllFrames()
    {
        const QPointF at = test::MadeUpMovie::positionOf(1, 5);
        // Discs are round: only the frame of the stroke is cut.
        QVERIFY(!applyStroke(*m_document, {MaskTool::Split, 5, {at - QPointF(0.0, 12.0), at + QPointF(0.0, 12.0)}, 3.0, true}));
        QCOMPARE(m_document->undoStack().index(), 2);
        QCOMPARE(m_document->tracks()->tracks.size(), std::size_t{5});
        const auto miss = applyStroke(*m_document, {MaskTool::Split, 5, {{1.0, 1.0}, {2.0, 2.0}}, 3.0, true});
        QVERIFY(miss && miss->endsWith(QLatin1Char('.')));
        QCOMPARE(m_document->undoStack().index(), 2);
    }

    void joinMakesOneOutlineOfTwoParticlesOfThisFrameAndOneTrackOtherwise()
    {
        QVERIFY(!joinHere(*m_document, {TrackId{2}, TrackId{3}}));
        QVERIFY(!m_document->tracks()->find(TrackId{3})->at(5).measured());
        m_document->undoStack().undo();
        QVERIFY(!cutTracks(*m_document, {TrackId{1}}));
        const TrackId later = m_document->tracks()->tracks.back().id;
        QVERIFY(!joinHere(*m_document, {TrackId{1}, later}));
        QVERIFY(!m_document->tracks()->find(later));
    }

private:
    const std::set<TrackId>& picked() const { return m_document->selection().tracks; }
    test::MadeUpMovie m_movie;
    std::unique_ptr<Document> m_document;
};

QTEST_MAIN(MaskOperationsTest)
#include "tst_mask_operations.moc"
