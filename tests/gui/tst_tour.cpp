#include "whole_window.h"

#include "window/tour.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <set>

using namespace ostwald;
using namespace ostwald::test;

/// The first tour leads through every workspace and frames what it speaks of.
class TourTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WholeWindow> m_all;

    QPushButton& button(const char* name) { return *m_all->window->findChild<QPushButton*>(QLatin1String(name)); }
    Tour& tour() { return *m_all->window->findChild<Tour*>(); }
    QString text() { return m_all->window->findChild<QLabel*>(QStringLiteral("tourText"))->text(); }
    QWidget& frame() { return *m_all->window->findChild<QWidget*>(QStringLiteral("tourFrame")); }

private Q_SLOTS:
    void init()
    {
        m_all = std::make_unique<WholeWindow>(QStringLiteral(OSTWALD_DEMO_MOVIE));
        m_all->window->resize(1280, 800);
    }
    void cleanup()
    {
        m_all->document.undoStack().setClean();
        m_all.reset();
    }

    void theStartPageOpensTheSampleAndBeginsIt()
    {
        QVERIFY(!tour().isVisible());
        button("takeTour").click();
        QTRY_VERIFY(tour().isVisible());
        QVERIFY(m_all->document.movie());
        QVERIFY(!button("tourBack").isEnabled());
    }

    void everyStepFramesSomethingOfItsWorkspace()
    {
        button("takeTour").click();
        QSignalSpy wanted(&tour(), &Tour::workspaceWanted);
        QSet<QString> texts;
        std::set<Workspace> workspaces{Workspace::Movie};
        for (std::size_t step = 0; step < Tour::stepCount(); ++step) {
            QTRY_VERIFY2(frame().isVisible(), qPrintable(text()));
            QVERIFY(frame().width() > 20 && frame().height() > 10);
            QVERIFY(frame().parentWidget()->rect().contains(frame().geometry()));
            texts.insert(text());
            if (step + 1 < Tour::stepCount())
                button("tourNext").click();
        }
        for (const auto& signal : wanted)
            workspaces.insert(signal.first().value<Workspace>());
        QCOMPARE(texts.size(), static_cast<qsizetype>(Tour::stepCount()));
        QCOMPARE(workspaces.size(), allWorkspaces.size());
        button("tourNext").click(); // "Done"
        QVERIFY(!tour().isVisible());
        QVERIFY(!frame().isVisible());
    }

    void backGoesBackAndTheTourCanBeEndedAtAnyStep()
    {
        button("takeTour").click();
        const QString first = text();
        button("tourNext").click();
        QVERIFY(text() != first);
        button("tourBack").click();
        QCOMPARE(text(), first);
        button("tourEnd").click();
        QVERIFY(!tour().isVisible());
        m_all->window->commands().find(QStringLiteral("help.tour")).action->trigger();
        QVERIFY(tour().isVisible());
        QCOMPARE(text(), first);
    }

    void theKeysStayWithTheMovie()
    {
        button("takeTour").click();
        const int before = m_all->document.selection().frame;
        QTRY_VERIFY(m_all->document.movie());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(m_all->document.selection().frame, before + 1);
    }
};

QTEST_MAIN(TourTest)
#include "tst_tour.moc"
