#include "ensemble/trajectory_table.h"

#include <QTest>

#include <cmath>
#include <sstream>

using namespace ostwald;

namespace {

Result<std::variant<TrajectorySet, SizeSamples>> read(const char* text, const TableCalibration& calibration = {})
{
    std::istringstream in(text);
    return readSizeTable(in, calibration);
}

constexpr const char* trackMate = "LABEL,ID,TRACK_ID,QUALITY,POSITION_T,FRAME,RADIUS\n"
                                  "Label,Spot ID,Track ID,Quality,T,Frame,Radius\n"
                                  "Label,Spot ID,Track ID,Quality,T,Frame,R\n"
                                  ",,,(quality),(sec),,(%1)\n"
                                  "ID1,1,0,9.5,0.0,0,0.002\n"
                                  "ID2,2,None,9.5,0.0,0,0.004\n"
                                  "ID3,3,0,9.5,0.5,1,0.0025\n";

} // namespace

class TestTrajectoryTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trajectoriesAreReadInAnyOrderOfRowsAndColumns()
    {
        const auto table = read("\xEF\xBB\xBFt_s;r_nm;note;frame;particle\r\n1.5;0.9;x;12;7\r\n0.5;0.8;;10;7\r\n0.5;1.25;;10;3\r\n\r\n");
        QVERIFY(table);
        const auto* set = std::get_if<TrajectorySet>(&*table);
        QVERIFY(set != nullptr);
        QCOMPARE(set->t_s, (std::vector<double>{0.5, 1.0, 1.5})); // frame 11 is between
        QCOMPARE(set->trajectories.size(), std::size_t{2});
        QCOMPARE(set->trajectories[0].particle, std::int64_t{3});
        QCOMPARE(set->trajectories[1].frame, (std::vector<int>{0, 2}));
        QCOMPARE(set->trajectories[1].r_nm, (std::vector<double>{0.8, 0.9}));
    }

    void samplesAreKnownByTheirHeader()
    {
        const auto table = read("t_s,r_nm\n60,2.5\n60,1.3\n30,1.0\n");
        QVERIFY(table);
        const auto* samples = std::get_if<SizeSamples>(&*table);
        QVERIFY(samples != nullptr);
        QCOMPARE(samples->t_s, (std::vector<double>{30.0, 60.0}));
        QCOMPARE(samples->r_nm[1], (std::vector<double>{2.5, 1.3}));
    }

    void unitsAreThoseOfTheHeader()
    {
        const auto samples = read("t_min,r_A\n2,25\n1,13\n");
        QVERIFY(samples);
        QCOMPARE(std::get<SizeSamples>(*samples).t_s, (std::vector<double>{60.0, 120.0}));
        QCOMPARE(std::get<SizeSamples>(*samples).r_nm[1].front(), 2.5);
        const auto both = read("t_ms,t_h,r_um,particle,frame\n500,7,0.002,1,0\n1000,7,0.003,1,1\n");
        QVERIFY(both);
        QCOMPARE(std::get<TrajectorySet>(*both).t_s, (std::vector<double>{0.5, 1.0}));
        QCOMPARE(std::get<TrajectorySet>(*both).trajectories[0].r_nm, (std::vector<double>{2.0, 3.0}));
    }

    void aRowOfTimesHasTheSizesOfItsAliquotsBelow()
    {
        const char* table = "2,3.5,10\n1.5, 2,3\n1.25,,3.5\r\n,,4\n";
        const auto aliquots = read(table, {.pixelSize_nm = {}, .frameInterval_s = {}, .rowTime_s = 60.0});
        QVERIFY2(aliquots, aliquots ? "" : aliquots.error().text().c_str());
        const auto& samples = std::get<SizeSamples>(*aliquots);
        QCOMPARE(samples.t_s, (std::vector<double>{120.0, 210.0, 600.0}));
        QCOMPARE(samples.r_nm, (std::vector<std::vector<double>>{{1.5, 1.25}, {2.0}, {3.0, 3.5, 4.0}}));
        QCOMPARE(read(table).error().code, ErrorCode::InvalidArgument); // in what unit?
        const TableCalibration minutes{.pixelSize_nm = {}, .frameInterval_s = {}, .rowTime_s = 60.0};
        QCOMPARE(read("2,3\n1,x\n", minutes).error().where, std::string("line 2"));
        QCOMPARE(read("2,3\n1,1\n1,0\n", minutes).error().where, std::string("line 3"));
        QCOMPARE(read("2,3\n1,1,1\n", minutes).error().where, std::string("line 2"));
        QVERIFY(!read("2,3\n1,\n", minutes)); // nothing at the second time
        QVERIFY(!read("3,2\n1,1\n", minutes)); // they do not ascend
    }

    void spotsOfTrackMateAreReadInTheirUnits()
    {
        const QByteArray table = QString::fromLatin1(trackMate).arg(QStringLiteral("micron")).toLatin1();
        const auto read1 = read(table.constData());
        QVERIFY(read1);
        const auto& set = std::get<TrajectorySet>(*read1);
        QCOMPARE(set.trajectories.size(), std::size_t{1}); // the spot of no track is left out
        QCOMPARE(set.trajectories[0].r_nm, (std::vector<double>{2.0, 2.5}));
        QCOMPARE(set.t_s, (std::vector<double>{0.0, 0.5}));
        const QByteArray pixels = QString::fromLatin1(trackMate).arg(QStringLiteral("pixel")).toLatin1();
        const auto uncalibrated = read(pixels.constData());
        QVERIFY(!uncalibrated && uncalibrated.error().code == ErrorCode::InvalidArgument);
        QVERIFY(read(pixels.constData(), {0.5, {}}));
        const auto unitless = read("TRACK_ID,FRAME,RADIUS,POSITION_T\n0,0,1.5,0\n");
        QVERIFY(!unitless && unitless.error().message.find("unit of RADIUS") != std::string::npos);
        const QByteArray miles = QString::fromLatin1(trackMate).arg(QStringLiteral("mile")).toLatin1();
        const auto unknown = read(miles.constData());
        QVERIFY(!unknown && unknown.error().message.find("mile") != std::string::npos);
    }

    void tablesOfTrackpyNeedThePixelSizeAndTheInterval()
    {
        constexpr const char* table = "y,x,mass,size,ecc,signal,raw_mass,ep,frame,particle\n"
                                      "5.0,6.0,900,2.0,0.1,20,1000,0.1,0,4\n5.1,6.0,900,3.0,0.1,20,1000,0.1,2,4\n";
        const auto bare = read(table);
        QVERIFY(!bare && bare.error().message.find("--pixel-size-nm") != std::string::npos);
        const auto timeless = read(table, {0.5, {}});
        QVERIFY(!timeless && timeless.error().message.find("--frame-interval-s") != std::string::npos);
        const auto whole = read(table, {0.5, 0.25});
        QVERIFY(whole);
        const auto& set = std::get<TrajectorySet>(*whole);
        QCOMPARE(set.t_s, (std::vector<double>{0.0, 0.25, 0.5}));
        QCOMPARE(set.trajectories[0].r_nm[0], std::sqrt(2.0)); // radius of gyration 2 px of 0.5 nm
    }

    void anotherLayoutIsNoDamage()
    {
        for (const char* text : {"a,b\n1,2\n", "frame,t_s,r_nm\n"}) {
            const auto table = read(text);
            QVERIFY(!table);
            QVERIFY(table.error().code == ErrorCode::UnsupportedFormat);
            QCOMPARE(table.error().where, std::string("line 1"));
        }
    }

    void damageIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("where");
        const QByteArray header = "particle,frame,t_s,r_nm\n1,0,0,0.9\n";
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("text") << header + "1,1,1,big\n" << QByteArray("line 3");
        QTest::newRow("nan") << header + "1,1,1,nan\n" << QByteArray("line 3");
        QTest::newRow("missing") << header + "1,1\n" << QByteArray("line 3");
        QTest::newRow("negative") << header + "1,1,1,-0.4\n" << QByteArray("line 3");
        QTest::newRow("half a frame") << header + "1,0.5,1,0.4\n" << QByteArray("line 3");
        QTest::newRow("twice") << header + "1,0,0,0.4\n" << QByteArray("frame 0");
        QTest::newRow("two times") << header + "2,0,5,0.4\n" << QByteArray("frame 0");
        QTest::newRow("backwards") << header + "1,1,-3,0.4\n" << QByteArray("frame 1");
    }
    void damageIsNamedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, where);
        const auto table = read(text.constData());
        QVERIFY(!table);
        QVERIFY(table.error().code == ErrorCode::CorruptData);
        QCOMPARE(QByteArray::fromStdString(table.error().where), where);
    }
};

QTEST_APPLESS_MAIN(TestTrajectoryTable)
#include "tst_trajectory_table.moc"
