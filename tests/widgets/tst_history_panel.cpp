#include "panels/history_model.h"
#include "panels/history_panel.h"
#include "sample_document.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace ostwald;

class HistoryPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListIsAProperModelThroughUndoneAndForgottenSteps()
    {
        Document document;
        HistoryModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1); // opened
        document.edit(&Project::range, {0, 9}, QStringLiteral("Range"));
        document.edit(&Project::phases, {{0.0, 1.0, "I"}}, QStringLiteral("Phase"));
        QCOMPARE(model.rowCount(), 3);
        document.undoStack().setIndex(0);
        QCOMPARE(model.rowCount(), 3); // they can be done again
        QVERIFY(model.index(2).data(Qt::ForegroundRole).isValid());
        QVERIFY(!model.index(0).data(Qt::ForegroundRole).isValid());
        document.edit(&Project::range, {1, 8}, QStringLiteral("Another range"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("Another range"));
    }

    void theCommandOfAStepIsAskedForInItsContextMenu()
    {
        Document document;
        document.edit(&Project::range, {0, 9}, QStringLiteral("Range"));
        document.edit(&Project::phases, {{0.0, 1.0, "I"}}, QStringLiteral("Phase"));
        HistoryPanel panel(document);
        panel.resize(300, 200);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy wanted(&panel, &HistoryPanel::commandWanted);
        const auto chooseFromMenu = [] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu && menu->actions().size() == 1);
            menu->setActiveAction(menu->actions().constFirst());
            QTest::keyClick(menu, Qt::Key_Return);
        };
        const QPoint at = panel.visualRect(panel.model()->index(1, 0)).center();
        QTimer::singleShot(0, &panel, chooseFromMenu);
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, at, panel.viewport()->mapToGlobal(at));
        QApplication::sendEvent(panel.viewport(), &byMouse);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).toInt(), 1);
        QCOMPARE(document.undoStack().index(), 2); // looking at a step is not going there
        QTimer::singleShot(0, &panel, chooseFromMenu);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(panel.viewport(), &byKey);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted.at(1).at(0).toInt(), 2); // the step where the project is
    }
};

QTEST_MAIN(HistoryPanelTest)
#include "tst_history_panel.moc"
