#include "figures/axis_ticks.h"
#include "tolerance.h"

#include <QTest>

using namespace ostwald;

class TestAxisTicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsAreOneTwoOrFive()
    {
        VERIFY_CLOSE(niceStep(180.0, 10), 20.0, 1e-12, 0.0);
        VERIFY_CLOSE(niceStep(180.0, 5), 50.0, 1e-12, 0.0);
        VERIFY_CLOSE(niceStep(149.25, 4), 50.0, 1e-12, 0.0);
        VERIFY_CLOSE(niceStep(1.0, 10), 0.1, 1e-12, 0.0);
        VERIFY_CLOSE(niceStep(0.0007, 1), 0.001, 1e-12, 0.0);
    }

    void multiplesMissedByRoundingCount()
    {
        VERIFY_CLOSE(multipleAbove(3 * 0.1, 0.1), 0.3, 1e-12, 0.0);
        VERIFY_CLOSE(multipleBelow(0.3 - 1e-13, 0.1), 0.3, 1e-12, 0.0);
        VERIFY_CLOSE(multipleBelow(-0.01, 0.5), -0.5, 1e-12, 0.0);
    }

    void labelsHaveTheDecimalsOfTheStep_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("step");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 20.0 << 20.0 << QStringLiteral("20");
        QTest::newRow("halves") << 1.0 << 0.5 << QStringLiteral("1.0");
        QTest::newRow("hundredths") << 0.06 << 0.02 << QStringLiteral("0.06");
        QTest::newRow("rounding error") << 3 * 0.1 << 0.1 << QStringLiteral("0.3");
        QTest::newRow("nearly zero") << -1e-17 << 0.1 << QStringLiteral("0.0");
        QTest::newRow("minus") << -10.0 << 10.0 << QStringLiteral("\u221210");
        QTest::newRow("four digits") << 1200.0 << 200.0 << QStringLiteral("1200");
        QTest::newRow("thousands") << 60000.0 << 20000.0 << QStringLiteral("60\u2009000");
        QTest::newRow("power") << 6e7 << 2e7 << QStringLiteral("6\u00D710\u2077");
        QTest::newRow("power alone") << -1e-12 << 1e-12 << QStringLiteral("\u221210\u207B\u00B9\u00B2");
        QTest::newRow("millions") << 1200000.0 << 200000.0 << QStringLiteral("1\u2009200\u2009000");
    }
    void labelsHaveTheDecimalsOfTheStep()
    {
        QFETCH(double, value);
        QFETCH(double, step);
        QFETCH(QString, text);
        QCOMPARE(tickLabel(value, step), text);
    }

    void aReaderHasADecimalPointOfTheirOwn()
    {
        QCOMPARE(tickLabel(-1.5, 0.5, QStringLiteral(",")), QStringLiteral("\u22121,5"));
        QCOMPARE(tickLabel(1.5e-5, 5e-6, QStringLiteral(",")), QStringLiteral("1,5\u00D710\u207B\u2075"));
        QCOMPARE(tickLabel(60000.0, 20000.0, QStringLiteral(",")), QStringLiteral("60\u2009000"));
        QCOMPARE(valueText(1.23456, QStringLiteral(",")), QStringLiteral("1,235"));
    }

    void valuesHaveFourDigits()
    {
        QCOMPARE(valueText(1.23456), QStringLiteral("1.235"));
        QCOMPARE(valueText(513.94), QStringLiteral("513.9"));
        QCOMPARE(valueText(-0.5), QStringLiteral("\u22120.5000"));
        QCOMPARE(valueText(0.0), QStringLiteral("0"));
        QCOMPARE(valueText(48123.4), QStringLiteral("48\u2009123"));
    }
};

QTEST_APPLESS_MAIN(TestAxisTicks)
#include "tst_axis_ticks.moc"
