#include "base/nice_numbers.h"
#include "tolerance.h"

#include <QTest>

using namespace ostwald;

class TestNiceNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areOneTwoOrFiveTimesAPowerOfTen_data()
    {
        QTest::addColumn<double>("limit");
        QTest::addColumn<double>("below");
        QTest::addColumn<double>("above");
        QTest::newRow("one") << 1.0 << 1.0 << 1.0;
        QTest::newRow("between 1 and 2") << 1.9 << 1.0 << 2.0;
        QTest::newRow("between 2 and 5") << 4.99 << 2.0 << 5.0;
        QTest::newRow("between 5 and 10") << 9.9 << 5.0 << 10.0;
        QTest::newRow("hundreds") << 730.0 << 500.0 << 1000.0;
        QTest::newRow("thousand") << 1000.0 << 1000.0 << 1000.0;
        QTest::newRow("small") << 0.034 << 0.02 << 0.05;
        QTest::newRow("rounding noise from below") << 0.1 * 2.0 - 1e-17 << 0.2 << 0.2;
        QTest::newRow("sum that is a little large") << 0.1 + 0.1 + 0.1 + 0.1 + 0.1 << 0.5 << 0.5;
    }

    void areOneTwoOrFiveTimesAPowerOfTen()
    {
        QFETCH(double, limit);
        QFETCH(double, below);
        QFETCH(double, above);
        VERIFY_CLOSE(niceNumberBelow(limit), below, 1e-12, 0.0);
        VERIFY_CLOSE(niceNumberAbove(limit), above, 1e-12, 0.0);
    }

    void areZeroWithoutALimit()
    {
        QCOMPARE(niceNumberBelow(0.0), 0.0);
        QCOMPARE(niceNumberAbove(-3.0), 0.0);
        QCOMPARE(niceNumberAbove(std::numeric_limits<double>::infinity()), 0.0);
        QCOMPARE(niceNumberBelow(std::numeric_limits<double>::quiet_NaN()), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestNiceNumbers)
#include "tst_nice_numbers.moc"
