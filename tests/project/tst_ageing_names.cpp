#include "project/ageing_names.h"

#include <QTest>

using namespace ostwald;

class AgeingNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTimeOfANameIsFound_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<double>("t_s"); // negative = none
        QTest::newRow("hours") << QByteArray("CdSe_2h_03.tif") << 7200.0;
        QTest::newRow("minutes apart") << QByteArray("30 min.png") << 1800.0;
        QTest::newRow("named") << QByteArray("t=120s-a.tif") << 120.0;
        QTest::newRow("a fraction") << QByteArray("aliquot 0.5h") << 1800.0;
        QTest::newRow("two units") << QByteArray("run1h30min_x.tif") << -1.0;
        QTest::newRow("two units apart") << QByteArray("run_1h30min_x.tif") << 5400.0;
        QTest::newRow("in a formula") << QByteArray("Fe3O4_10min.tif") << 600.0;
        QTest::newRow("days") << QByteArray("aged 2 d.tif") << 172800.0;
        QTest::newRow("a number alone") << QByteArray("image_0012.tif") << -1.0;
        QTest::newRow("a length") << QByteArray("20nm_scale.tif") << -1.0;
        QTest::newRow("a word") << QByteArray("5samples.tif") << -1.0;
        QTest::newRow("nothing") << QByteArray("") << -1.0;
    }
    void theTimeOfANameIsFound()
    {
        QFETCH(QByteArray, name);
        QFETCH(double, t_s);
        const auto found = ageingTimeIn(name.toStdString());
        QCOMPARE(found.has_value(), t_s >= 0.0);
        if (found)
            QCOMPARE(*found, t_s);
    }

    void whatIsTypedIsATimeAsAWhole()
    {
        QCOMPARE(ageingTimeOf("30 min"), std::optional(1800.0));
        QCOMPARE(ageingTimeOf(" 2h "), std::optional(7200.0));
        QCOMPARE(ageingTimeOf("250 ms"), std::optional(0.25));
        QCOMPARE(ageingTimeOf("45", 60.0), std::optional(2700.0));
        QVERIFY(!ageingTimeOf("45"));
        QVERIFY(!ageingTimeOf("2h or so", 1.0));
        QVERIFY(!ageingTimeOf("-5", 1.0));
        QVERIFY(!ageingTimeOf("", 1.0));
        QVERIFY(!ageingTimeOf("inf", 1.0));
    }

    void oneNameWithoutATimeLeavesNoProposal()
    {
        QCOMPARE(ageingTimesIn({"a_0s.tif", "a_5min.tif"}), (std::vector<double>{0.0, 300.0}));
        QVERIFY(ageingTimesIn({"a_0s.tif", "overview.tif"}).empty());
    }
};

QTEST_APPLESS_MAIN(AgeingNamesTest)
#include "tst_ageing_names.moc"
