#include "corrections/try_correct.h"
#include "jobs/refill_runner.h"
#include "made_up_growth_movie.h"
#include "tolerance.h"

#include <QSignalSpy>
#include <QTest>

using namespace ostwald;

/// Refilling through the document: outlines of 6 px where the picture has discs of 8 px. Radii come out a little below 8 px:
/// the ratio of radius and pixels of an outline stays, and the made-up ones have a few pixels more than their radius says.
class RefillRunnerTest : public QObject {
    Q_OBJECT

    test::MadeUpMovie m_movie;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<RefillRunner> m_runner;
    std::vector<Edit> m_found;
    int m_unclear = -1;

    [[nodiscard]] double radius(int frame) const { return m_document->tracks()->find(TrackId{1})->at(frame).r_px; }
    void refill(Extent extent)
    {
        m_unclear = -1;
        QVERIFY(m_runner->start({TrackId{1}}, extent));
        QVERIFY(m_runner->isRunning());
        QTRY_VERIFY(m_unclear >= 0);
        QVERIFY(!m_runner->isRunning());
        QVERIFY(!tryCorrect(*m_document, m_found, QStringLiteral("Refill")));
    }

private Q_SLOTS:
    void init()
    {
        m_found.clear();
        m_unclear = -1;
        m_movie.drawParticles(8.0);
        m_document = std::make_unique<Document>();
        m_movie.openTracked(*m_document);
        m_runner = std::make_unique<RefillRunner>(*m_document);
        connect(m_runner.get(), &RefillRunner::found, this, [this](const std::vector<Edit>& edits, int unclear) {
            m_found = edits;
            m_unclear = unclear;
        });
        m_document->setFrame(5);
    }
    void cleanup()
    {
        m_runner.reset();
        m_document.reset();
    }

    void thisFrameAloneIsRefilled()
    {
        refill(Extent::ThisFrame);
        QCOMPARE(m_found.size(), std::size_t{1});
        VERIFY_CLOSE(radius(5), 7.5, 0.03, 0.0);
        QCOMPARE(radius(4), 6.0);
        QCOMPARE(radius(6), 6.0);
        m_document->undoStack().undo();
        QCOMPARE(radius(5), 6.0);
    }

    void fromHereOnAndTheWholeTrackAreOneStepEach()
    {
        refill(Extent::FromHere);
        QCOMPARE(m_found.size(), std::size_t{test::MadeUpMovie::frames - 5});
        QCOMPARE(radius(4), 6.0);
        for (int frame = 5; frame < test::MadeUpMovie::frames; ++frame)
            VERIFY_CLOSE(radius(frame), 7.5, 0.03, 0.0);
        m_document->undoStack().undo();
        refill(Extent::Whole);
        QCOMPARE(m_found.size(), std::size_t{test::MadeUpMovie::frames});
        VERIFY_CLOSE(radius(0), 7.5, 0.03, 0.0);
        m_document->undoStack().undo();
        for (int frame = 0; frame < test::MadeUpMovie::frames; ++frame)
            QCOMPARE(radius(frame), 6.0);
    }

    void aRefillIsKeptThroughANewRun()
    {
        refill(Extent::ThisFrame);
        const double after = radius(5);
        const Results& before = m_document->results();
        const EditedTracks again = applyEdits(before.detections.value, *before.linked.value, m_document->project().edits);
        QVERIFY(again.conflicts.empty());
        QCOMPARE(again.tracks.find(TrackId{1})->at(5).r_px, after);
    }

    void whatIsAlreadySoIsNoCorrection()
    {
        refill(Extent::ThisFrame);
        m_unclear = -1;
        QVERIFY(m_runner->start({TrackId{1}}, Extent::ThisFrame));
        QTRY_COMPARE(m_unclear, 0);
        QVERIFY(m_found.empty());
    }

    void aChangeOfTheTracksEndsTheSearchWithoutAWord()
    {
        QSignalSpy failed(m_runner.get(), &RefillRunner::failed);
        QVERIFY(m_runner->start({TrackId{1}}, Extent::Whole));
        m_document->tag({TrackId{1}}, Group::Unsure);
        QVERIFY(!m_runner->isRunning());
        QTest::qWait(300);
        QCOMPARE(m_unclear, -1);
        QVERIFY(failed.isEmpty());
    }

    void aFrameThatCannotBeReadIsTold()
    {
        m_movie.damage(7);
        QSignalSpy failed(m_runner.get(), &RefillRunner::failed);
        QVERIFY(m_runner->start({TrackId{1}}, Extent::FromHere));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_document->project().edits.empty());
    }

    void whereNothingIsMeasuredThereIsNothingToSearch()
    {
        QVERIFY(!m_runner->start({}, Extent::Whole));
        QVERIFY(!m_runner->start({TrackId{4}}, Extent::ThisFrame)); // begins later
        QVERIFY(!m_runner->isRunning());
    }
};

QTEST_MAIN(RefillRunnerTest)
#include "tst_refill_runner.moc"
