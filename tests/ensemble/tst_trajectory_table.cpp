#include "ensemble/trajectory_table.h"

#include <QTest>

#include <sstream>

using namespace ostwald;

namespace {

Result<std::variant<TrajectorySet, SizeSamples>> read(const char* text)
{
    std::istringstream in(text);
    return readSizeTable(in);
}

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

    void damageIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("where");
        const QByteArray header = "particle,frame,t_s,r_nm\n1,0,0,0.9\n";
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("header") << QByteArray("a,b\n1,2\n") << QByteArray("line 1");
        QTest::newRow("frame without particle") << QByteArray("frame,t_s,r_nm\n") << QByteArray("line 1");
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
