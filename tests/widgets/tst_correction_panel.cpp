#include "corrections/correction_model.h"
#include "corrections/correction_panel.h"
#include "made_up_growth_movie.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ostwald;

class CorrectionPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCorrectionIsListedWithItsState()
    {
        Document document;
        test::MadeUpMovie movie;
        movie.openTracked(document);
        CorrectionModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        document.correct({CutEdit{{5, 22.5, 20.0}}, CutEdit{{5, 100.0, 80.0}}}, QStringLiteral("Cut"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.conflicts(), 1);
        QVERIFY(!model.conflict(0));
        QVERIFY(model.conflict(1));
        QVERIFY(model.index(0, CorrectionModel::State).data() != model.index(1, CorrectionModel::State).data());
        document.undoStack().undo();
        QCOMPARE(model.rowCount(), 0);
    }

    void choosingOneGoesThereAndTakingItBackLeavesTheOthers()
    {
        Document document;
        test::MadeUpMovie movie;
        movie.openTracked(document);
        document.correct({CutEdit{{5, 22.5, 20.0}}, CutEdit{{7, 100.0, 80.0}}}, QStringLiteral("Cut"));
        CorrectionPanel panel(document);
        auto* table = panel.findChild<QTableView*>(QStringLiteral("correctionTable"));
        auto* reason = panel.findChild<QLabel*>(QStringLiteral("correctionReason"));
        auto* takeBack = panel.findChild<QPushButton*>(QStringLiteral("correctionTakeBack"));
        QVERIFY(!takeBack->isEnabled());
        table->selectRow(0);
        QCOMPARE(document.selection().frame, 5);
        QVERIFY(document.selection().lead.has_value());
        QVERIFY(reason->isHidden());
        table->selectRow(1);
        QCOMPARE(document.selection().frame, 7);
        QVERIFY(!reason->isHidden() && !reason->text().isEmpty());
        takeBack->click();
        QCOMPARE(document.project().edits.size(), std::size_t{1});
        QVERIFY(document.results().tracks.value->conflicts.empty());
        document.undoStack().undo();
        QCOMPARE(document.project().edits.size(), std::size_t{2});
    }
};

QTEST_MAIN(CorrectionPanelTest)
#include "tst_correction_panel.moc"
