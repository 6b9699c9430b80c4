#include "made_up_growth_movie.h"
#include "review/review_model.h"
#include "review/review_panel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ostwald;

class ReviewPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_movie.openTracked(*m_document);
        m_panel = std::make_unique<ReviewPanel>(*m_document, makeTheme(ThemeKind::Light));
    }

    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void takingUpACaseGoesThere()
    {
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(!m_panel->hasCase());
        m_panel->step(1);
        QVERIFY(m_panel->hasCase());
        QCOMPARE(m_document->selection().frame, test::MadeUpMovie::eventFrame);
        QCOMPARE(m_document->selection().tracks.size(), std::size_t{3});
    }

    void theQueueDoesNotHoldTheTracks()
    {
        const auto correct = [this] {
            m_document->tag({m_document->tracks()->tracks.front().id}, Group::Excluded);
            m_document->undoStack().undo();
            return m_document->results().tracks.value.use_count();
        };
        const auto withPanel = correct();
        m_panel.reset();
        QCOMPARE(withPanel, correct());
    }

    void acceptingSettlesItUndoablyAndUnsureKeepsIt()
    {
        QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_panel->step(1);
        QVERIFY(!m_panel->leaveUnsure());
        QCOMPARE(table()->model()->rowCount(), 1);
        m_panel->step(1);
        QVERIFY(!m_panel->accept());
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(!m_panel->findChild<QPushButton*>(QStringLiteral("reviewAccept"))->isEnabled());
        m_document->undoStack().undo();
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void rejectingACoalescenceTakesItBack()
    {
        m_panel->step(1);
        QVERIFY(!m_panel->reject());
        QVERIFY(m_document->tracks()->coalescences.empty());
        m_document->undoStack().undo();
        QCOMPARE(m_document->tracks()->coalescences.size(), std::size_t{1});
    }

    void withoutACaseItSaysWhatToDo()
    {
        const Refused why = m_panel->accept();
        QVERIFY(why && why->endsWith(QLatin1Char('.')));
    }

    void theStripShowsTheFrames()
    {
        m_panel->resize(420, 320);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->step(1);
        auto* strip = m_panel->findChild<QWidget*>(QStringLiteral("reviewStrip"));
        // Frame 8 is evenly grey; the picture in the middle replaces the empty background.
        const QColor background = makeTheme(ThemeKind::Light).window;
        QTRY_VERIFY(strip->grab().toImage().pixelColor(strip->width() / 2 + 6, 6) != background);
    }

private:
    QTableView* table() { return m_panel->findChild<QTableView*>(QStringLiteral("reviewTable")); }

    test::MadeUpMovie m_movie;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ReviewPanel> m_panel;
};

QTEST_MAIN(ReviewPanelTest)
#include "tst_review_panel.moc"
