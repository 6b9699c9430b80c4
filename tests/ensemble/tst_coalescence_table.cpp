#include "ensemble/coalescence_statistics.h"
#include "ensemble/coalescence_table.h"
#include "tolerance.h"

#include <QTest>

#include <cmath>
#include <fstream>
#include <numbers>
#include <sstream>

using namespace ostwald;

namespace {

const std::string header = "frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score\n";
const TableScale scale{0.5, 2.0};

Result<CoalescenceRecord> read(const std::string& text, const TableScale& with = scale)
{
    std::istringstream in(text);
    return readCoalescenceTable(in, with);
}

} // namespace

class TestCoalescenceTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsAreReadWithTheirFamilies()
    {
        const auto record = read(header + "4,10,1,2,0,0,4,3,5,1\n9,11,10,3,0,0,5,2,5.2,1\n9,12,4,5,0,0,3,3,4,1\n");
        QVERIFY(record);
        QCOMPARE(record->events.size(), std::size_t{3});
        QCOMPARE(record->events[0].t_s, 8.0);
        QCOMPARE(record->events[0].sigma_nm(), 3.5);
        QCOMPARE(record->events[0].family, record->events[1].family); // the first product merges again
        QVERIFY(record->events[2].family != record->events[0].family);
        QCOMPARE(record->census.front().particles, 5);
        QCOMPARE(record->censusAt(18.0).particles, 2);
        QVERIFY(!record->countsAll);
    }

    /// 0 = not seen; the third particle comes later and merges with the product of the first two.
    void columnsAreReadAsParticlesThatBecomeEqual()
    {
        const auto record = read("1,,0,0,0,0,0,0,0,0,0\n"
                                 "2,,10,5,5,8,9,5,0,0,0\n"
                                 "3,,10,5,6,8,9,6,6,20,6\n"
                                 "4,,18,7,7,18,7,7,6,19,7\n"
                                 "5,,18,7,8,18,7,8,6,18,8\n"
                                 "6,,25,9,9,25,9,9,25,9,9\n",
                                 {0.5, std::nullopt});
        QVERIFY(record);
        QCOMPARE(record->begin_s, 2.0);
        QCOMPARE(record->end_s, 6.0);
        QCOMPARE(record->events.size(), std::size_t{2});
        QCOMPARE(record->events[0].t_s, 4.0);
        VERIFY_CLOSE(record->events[0].separation_nm, 2.0, 1e-12, 0.0);
        VERIFY_CLOSE(record->events[0].rA_nm, 0.5 * std::sqrt(10.0 / std::numbers::pi), 1e-12, 0.0);
        QCOMPARE(record->events[1].t_s, 6.0);
        VERIFY_CLOSE(record->events[1].separation_nm, 5.5, 1e-12, 0.0);
        QCOMPARE(record->paths[1].t_s, (std::vector<double>{4.0, 5.0})); // only since the product is there
        const std::vector<int> expected{2, 3, 2, 2, 1};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(record->census[i].particles, expected[i]);
    }

    void aScaleThatIsMissingIsAskedFor()
    {
        const auto noPixel = read(header + "4,10,1,2,0,0,4,3,5,1\n", {std::nullopt, 1.0});
        QCOMPARE(noPixel.error().code, ErrorCode::InvalidArgument);
        QVERIFY(noPixel.error().message.find("pixel size") != std::string::npos);
        const auto noTime = read(header + "4,10,1,2,0,0,4,3,5,1\n", {1.0, std::nullopt});
        QVERIFY(noTime.error().message.find("time between frames") != std::string::npos);
    }

    void damagedTablesAreRefusedWithTheirLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        const QString head = QString::fromStdString(header);
        QTest::newRow("nan") << head + QStringLiteral("4,10,1,2,0,0,nan,3,5,1\n") << QStringLiteral("line 2");
        QTest::newRow("short") << head + QStringLiteral("4,10,1\n") << QStringLiteral("line 2");
        QTest::newRow("no radius") << head + QStringLiteral("4,10,1,2,0,0,0,3,5,1\n") << QStringLiteral("line 2");
        QTest::newRow("twice") << head + QStringLiteral("4,10,1,2,0,0,4,3,5,1\n5,11,1,3,0,0,4,3,5,1\n")
                               << QStringLiteral("line 3");
        QTest::newRow("own child") << head + QStringLiteral("4,1,1,1,0,0,4,3,5,1\n") << QStringLiteral("line 2");
        QTest::newRow("text") << QStringLiteral("1,,5,5,5,5,6,5\n2,,5,5,x,5,6,5\n") << QStringLiteral("line 2");
        QTest::newRow("time goes back") << QStringLiteral("2,,5,5,5,5,6,5\n1,,5,5,5,5,6,5\n")
                                        << QStringLiteral("line 2");
        QTest::newRow("two columns") << QStringLiteral("2,,5,5,,5,6,5\n") << QStringLiteral("column 3");
    }
    void damagedTablesAreRefusedWithTheirLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, where);
        const auto record = read(text.toStdString());
        QVERIFY(!record);
        QCOMPARE(record.error().code, ErrorCode::CorruptData);
        QCOMPARE(QString::fromStdString(record.error().where), where);
    }

    void otherTablesAreNotTakenForOne()
    {
        QCOMPARE(read("").error().code, ErrorCode::UnsupportedFormat);
        QCOMPARE(read("particle,frame,t_s,r_nm\n1,1,1,1\n").error().code, ErrorCode::UnsupportedFormat);
    }

    void circlesOfChildrenEnd()
    {
        QVERIFY(read(header + "4,1,2,3,0,0,4,3,5,1\n5,2,1,4,0,0,4,3,5,1\n"));
    }

    /// The paper's own events end by 126 s and sigma_c is 3.008 nm (science of this program, sections 8 and 11).
    void thePapersTable()
    {
        std::ifstream in(OSTWALD_PAPER_TABLE, std::ios::binary);
        if (!in)
            QSKIP("The paper's table is not here.");
        const auto record = readCoalescenceTable(in, {0.53, std::nullopt});
        QVERIFY2(record, record ? "" : record.error().text().c_str());
        const auto found = coalescenceStatistics(*record);
        QVERIFY(found && found->hasDiffusion);
        qInfo("%zu events, %d particles, %.0f..%.0f s, last %.0f s; peak %.1f s, width %.1f s; encounter %.2f (%.2f..%.2f) nm, "
              "spread %.2f; gap %.2f (%.2f) nm; sigma %.2f (%.2f..%.2f) nm; D0 %.2f, power %.2f, D %.2f %.2f %.2f; error %.2f nm",
              record->events.size(), record->census.front().particles, record->begin_s, record->end_s,
              record->events.back().t_s, found->peak_s, found->width_s, found->encounter_nm.value,
              found->encounter_nm.low95, found->encounter_nm.high95, found->encounter_nm.spread, found->gap_nm.value,
              found->gap_nm.spread, found->contactSigma_nm.value, found->contactSigma_nm.low95,
              found->contactSigma_nm.high95, found->diffusionLaw.d0_nm2_s, found->diffusionLaw.power,
              found->diffusion_nm2_s.y[10], found->diffusion_nm2_s.y[60], found->diffusion_nm2_s.y[110],
              found->localisation_nm);
        QVERIFY(record->events.size() >= 35 && record->events.size() <= 50);
        QVERIFY(record->events.back().t_s < 127.0);
        VERIFY_CLOSE(found->contactSigma_nm.value, 3.008, 0.0, 0.3);
    }
};

QTEST_APPLESS_MAIN(TestCoalescenceTable)
#include "tst_coalescence_table.moc"
