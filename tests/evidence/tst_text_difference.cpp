#include "evidence/text_difference.h"
#include "tolerance.h"

#include <QTest>

using namespace ostwald;

class TextDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameTextDiffersByNothing()
    {
        QCOMPARE(numberDifference("t_s,r_nm\n0,1.5\n1,nan\n", "t_s,r_nm\n0,1.5\n1,nan\n"), std::optional(0.0));
        QCOMPARE(numberDifference("", ""), std::optional(0.0));
    }

    void theLargestRelativeDifferenceOfNumbersCounts()
    {
        const auto difference = numberDifference("1.0,200,-3e-5\n", "1.0,201,-3.03e-5\n");
        QVERIFY(difference);
        VERIFY_CLOSE(*difference, 0.03 / 3.03, 1e-9, 0.0);
        QCOMPARE(numberDifference("0", "1e-300"), std::optional(1.0)); // something where nothing was
        QCOMPARE(numberDifference("1.50", "1.5"), std::optional(0.0)); // the same number
    }

    void anythingElseThanNumbersIsNoNumericDifference_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("another word") << QByteArray("fig1c,1.5\n");
        QTest::newRow("another name with a number") << QByteArray("fig3,1.5\n");
        QTest::newRow("a line more") << QByteArray("fig2,1.5\n2\n");
        QTest::newRow("cut off") << QByteArray("fig2,");
        QTest::newRow("a word for a number") << QByteArray("fig2,nan\n");
    }
    void anythingElseThanNumbersIsNoNumericDifference()
    {
        QFETCH(QByteArray, other);
        QVERIFY(!numberDifference("fig2,1.5\n", other.toStdString()));
        QVERIFY(!numberDifference(other.toStdString(), "fig2,1.5\n"));
    }
};

QTEST_APPLESS_MAIN(TextDifferenceTest)
#include "tst_text_difference.moc"
