#include "exchange/regions.h"

#include <QTest>

using namespace ostwald;

class RegionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormGivesTheSameRegion_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("full") << QByteArray(R"({"regions": [{"frame": 0, "corners_px": [[1, 2], [30.5, 2], [1, 40]]}]})");
        QTest::newRow("polygon") << QByteArray(R"({"regions": [{"polygon": [[1, 2], [30.5, 2], [1, 40]]}]})");
        QTest::newRow("points, list") << QByteArray(R"([{"points": [[1, 2], [30.5, 2], [1, 40]]}])");
        QTest::newRow("bare") << QByteArray("[[[1, 2], [30.5, 2], [1, 40]]]");
        QTest::newRow("closed ring") << QByteArray("[[[1, 2], [30.5, 2], [1, 40], [1, 2]]]");
    }
    void everyFormGivesTheSameRegion()
    {
        QFETCH(QByteArray, json);
        const auto regions = readRegions(json);
        QVERIFY2(regions, regions ? "" : regions.error().text().c_str());
        QCOMPARE(*regions, (std::vector<RegionEdit>{{0, {{1.0F, 2.0F}, {30.5F, 2.0F}, {1.0F, 40.0F}}, {}}}));
    }

    void whatIsWrittenReadsBack()
    {
        const RegionEdit a{3, {{1.0F, 2.0F}, {30.5F, 2.0F}, {1.0F, 40.0F}}, "beam \"A\""};
        const RegionEdit b{0, {{5.0F, 5.0F}, {9.0F, 5.0F}, {9.0F, 9.0F}, {5.0F, 9.0F}}, {}};
        const auto back = readRegions(QByteArray::fromStdString(regionsToJson({a, CutEdit{{1, 2, 3}}, b})));
        QVERIFY(back);
        QCOMPARE(*back, (std::vector<RegionEdit>{a, b}));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        QTest::newRow("no JSON") << QByteArray("regions: 3") << QStringLiteral("This is not JSON");
        QTest::newRow("nothing") << QByteArray("{}") << QStringLiteral("There is no region in it");
        QTest::newRow("two corners") << QByteArray("[[[1, 2], [3, 4]]]") << QStringLiteral("region 1: A region needs");
        QTest::newRow("three numbers") << QByteArray("[[[1, 2, 3], [3, 4], [5, 6]]]") << QStringLiteral("region 1: Each corner");
        QTest::newRow("text") << QByteArray(R"([[[1, "2"], [3, 4], [5, 6]]])") << QStringLiteral("region 1: Each corner");
        QTest::newRow("frame") << QByteArray(R"([{"frame": -1, "points": [[1, 2], [3, 4], [5, 6]]}])")
                               << QStringLiteral("region 1: \"frame\"");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, error);
        const auto regions = readRegions(json);
        QVERIFY(!regions);
        QVERIFY2(QString::fromStdString(regions.error().text()).startsWith(error), regions.error().text().c_str());
    }
};

QTEST_APPLESS_MAIN(RegionsTest)
#include "tst_regions.moc"
