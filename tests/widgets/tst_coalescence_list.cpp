#include "made_up_growth_movie.h"
#include "tables/coalescence_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ostwald;

class CoalescenceListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelIsProperWhileEventsComeAndGo()
    {
        test::MadeUpMovie movie;
        Document document;
        movie.openTracked(document);
        CoalescenceModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        const Track& product = *document.tracks()->find(TrackId{4});
        document.correct({RejectEdit{anchorOf(product.points.front())}}, QStringLiteral("Reject"));
        QCOMPARE(model.rowCount(), 0);
        document.undoStack().undo();
        QCOMPARE(model.rowCount(), 1);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
};

QTEST_MAIN(CoalescenceListTest)
#include "tst_coalescence_list.moc"
