#include "exchange/csv.h"
#include "exchange/csv_columns.h"
#include "exchange/csv_table.h"
#include "exchange/import.h"
#include "exchange/isbi.h"
#include "sample_lineage.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald;
using namespace ostwald::test;

namespace {

class CsvTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path written(const char* name, const QByteArray& content) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path.toStdString();
    }

    [[nodiscard]] Result<Lineage> read(const QByteArray& content, const CsvOptions& options = {}) const
    {
        return readCsv(written("table.csv", content), options);
    }

private Q_SLOTS:
    void columnsAreFoundByTheNamesOfOtherPrograms_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("trackpy") << QByteArray(",y,x,mass,size,ecc,signal,raw_mass,ep,frame,particle\n"
                                               "0,20.5,10.25,99,2,0.1,7,120,0.1,3,5\n1,21,11,99,2,0.1,7,120,0.1,4,5\n");
        QTest::newRow("labels over t") << QByteArray("t,x,y,z,label\n3,10.25,20.5,0,5\n4,11,21,0,5\n");
        QTest::newRow("units in brackets") << QByteArray("Frame;X [px];Y [px];Track\n3;10,25;20,5;5\n4;11;21;5\n");
        QTest::newRow("quoted, byte order mark") << QByteArray("\xEF\xBB\xBF\"frame\",\"id\",\"x\",\"y\",\"note\"\r\n3,5,10.25,20.5,\"a, \nb\"\r\n"
                                                               "4,5,11,21,\r\n,,,,\r\n");
        QTest::newRow("TrackMate") << QByteArray("LABEL,ID,TRACK_ID,POSITION_X,POSITION_Y,POSITION_T,FRAME\nLabel,Spot ID,Track ID,X,Y,T,Frame\n"
                                                 "Label,Spot ID,Track ID,X,Y,T,Frame\n,,,(pixel),(pixel),(sec),\n"
                                                 "ID1,1,5,10.25,20.5,1.5,3\nID2,2,5,11,21,2,4\n");
    }
    void columnsAreFoundByTheNamesOfOtherPrograms()
    {
        QFETCH(QByteArray, table);
        const auto lineage = read(table);
        QVERIFY2(lineage, lineage ? "" : lineage.error().text().c_str());
        QCOMPARE(lineage->tracks.size(), std::size_t{1});
        QCOMPARE(lineage->tracks[0].id, std::int64_t{5});
        QCOMPARE(lineage->tracks[0].points.size(), std::size_t{2});
        const LineagePoint& point = lineage->tracks[0].points[0];
        QCOMPARE(point.frame, 3);
        QCOMPARE(point.x_px, 10.25);
        QCOMPARE(point.y_px, 20.5);
        QVERIFY(!lineage->isInNm);
        if (table.startsWith(",y,x")) // trackpy's radius of gyration, of a disc
            QVERIFY(isNear(point.r_px, 2.0 * std::sqrt(2.0)));
        if (table.startsWith("LABEL"))
            QCOMPARE(*lineage->calibration.frameInterval_s, 0.5);
    }

    void aClassIsNoTrack()
    {
        const auto lineage = read("t,x,y,z,states,label\n3,10,20,0,5,0\n3,30,21,0,5,0\n"); // btrack's objects
        QVERIFY2(lineage, lineage ? "" : lineage.error().text().c_str());
        QCOMPARE(lineage->tracks.size(), std::size_t{2});
        QVERIFY(lineage->notes.front().find("seen once") != std::string::npos);
    }

    void aColumnOfAMergedParticleThatComesBackIsThatParticle()
    {
        // a and b merge, then c joins while b is not told, then b repeats the numbers of all.
        const auto lineage = read("1,,10,1,1,20,2,2,30,3,3\n2,,29,4,4,29,4,4,30,3,3\n3,,58,5,5,0,0,0,58,5,5\n4,,58,5,6,58,5,6,58,5,6\n");
        QVERIFY2(lineage, lineage ? "" : lineage.error().text().c_str());
        QCOMPARE(lineage->tracks.size(), std::size_t{5});
        QCOMPARE(lineage->tracks[4].parents, (std::vector<std::int64_t>{4, 3}));
        QCOMPARE(lineage->tracks[4].points.size(), std::size_t{2});
    }

    void unitsTurnIntoPixels()
    {
        const QByteArray table = "t_s,particle,x_nm,y_nm,r (nm),area (nm^2)\n0.5,1,10,20,4,50\n1.0,1,12,20,4,50\n2.0,1,14,20,4,50\n";
        CsvOptions options;
        options.pixelSize_nm = 0.5;
        const auto lineage = read(table, options);
        QVERIFY2(lineage, lineage ? "" : lineage.error().text().c_str());
        const LineagePoint& point = lineage->tracks[0].points[0];
        QCOMPARE(point.x_px, 20.0);
        QCOMPARE(point.r_px, 8.0);
        QCOMPARE(point.area_px2, 200.0);
        QCOMPARE(point.frame, 1); // so that frame x interval is the time
        QCOMPARE(lineage->tracks[0].points[2].frame, 4);
        QCOMPARE(*lineage->calibration.frameInterval_s, 0.5);
        const auto bare = read(table);
        QVERIFY(bare && bare->isInNm);
        QCOMPARE(bare->tracks[0].points[0].x_px, 10.0);
        const auto mixed = read("frame,x,y,r_nm\n0,1,1,3\n");
        QVERIFY(!mixed);
        QVERIFY(mixed.error().message.find("pixel size is needed") != std::string::npos);
    }

    void chosenColumnsWinOverTheGuess()
    {
        CsvOptions options;
        options.columns = {{"frame", "Bild"}, {"x", "Ort"}, {"radius", "Breite:um"}, {"track", "Name"}};
        options.pixelSize_nm = 100.0;
        const auto lineage = read("Bild,Ort,y,x,Breite,Name\n0,1,2,9,0.3,left\n0,5,2,9,0.4,right\n1,1,2,9,0.3,left\n", options);
        QVERIFY2(lineage, lineage ? "" : lineage.error().text().c_str());
        QCOMPARE(lineage->tracks.size(), std::size_t{2});
        QCOMPARE(lineage->tracks[0].points.size(), std::size_t{2});
        QCOMPARE(lineage->tracks[0].points[0].x_px, 1.0);
        QVERIFY(isNear(lineage->tracks[1].points[0].r_px, 4.0));
        options.columns = {{"frame", "Picture"}};
        const auto unknown = read("Bild,x,y\n0,1,2\n", options);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message.find("Bild, x, y") != std::string::npos);
    }

    void linksOfATableOfEdgesBesideItCount()
    {
        written("three_edges.csv", ",spot_source_id,spot_target_id\n0,7,9\n1,9,8\n2,4,8\n");
        const auto lineage = readCsv(written("three_spots.csv", ",id,frame,position_x,position_y\n0,7,0,1,1\n1,4,1,9,9\n2,9,1,1,1\n3,8,2,5,5\n"));
        QVERIFY2(lineage, lineage ? "" : lineage.error().text().c_str());
        QCOMPARE(lineage->tracks.size(), std::size_t{3});
        QCOMPARE(lineage->tracks[2].parents.size(), std::size_t{2});
    }

    void blocksOfAreasMergeWhenTheirNumbersBecomeTheSame()
    {
        const auto lineage = read("1,,10,1,1,20,5,5,,0,0,0\n2,,11,1,1,21,5,5,,3,9,9\n3,,32,4,4,32,4,4,,3,9,9\n4,,33,4,4,33,4,4,,0,0,0\n");
        QVERIFY2(lineage, lineage ? "" : lineage.error().text().c_str());
        QCOMPARE(lineage->tracks.size(), std::size_t{4});
        QCOMPARE(*lineage->calibration.frameInterval_s, 1.0);
        const auto merged = std::ranges::find_if(lineage->tracks, [](const LineageTrack& t) { return t.parents.size() == 2; });
        QVERIFY(merged != lineage->tracks.end());
        QCOMPARE(merged->points.size(), std::size_t{2});
        QCOMPARE(merged->points[0].frame, 3);
        QCOMPARE(merged->points[0].area_px2, 32.0);
    }

    void damageIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no position") << QByteArray("frame,x,y\n0,1,2\n1,,2\n") << QByteArray("line 3");
        QTest::newRow("frame") << QByteArray("frame,x,y\n0,1,2\n\n1.5,1,2\n") << QByteArray("line 4");
        QTest::newRow("uneven times") << QByteArray("t_s,x,y\n0,1,2\n1,1,2\n2.5,1,2\n") << QByteArray("column of frames");
        QTest::newRow("merge") << QByteArray("frame,track,x,y\n0,3,1,2\n0,3,5,5\n") << QByteArray("Track 3 is twice in frame 0");
        QTest::newRow("no columns") << QByteArray("a,b,c\n1,2,3\n") << QByteArray("a, b, c");
        QTest::newRow("empty") << QByteArray("frame,x,y\n") << QByteArray("no particle");
    }
    void damageIsNamedWithItsLine()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, said);
        const auto lineage = read(table);
        QVERIFY(!lineage);
        QVERIFY2(QByteArray::fromStdString(lineage.error().text()).contains(said), lineage.error().text().c_str());
    }

    void challengeXmlKeepsPositionsAndDamageIsNamed()
    {
        const Lineage sample = sampleLineage();
        const QByteArray xml = writeIsbiXml(sample);
        QVERIFY(isIsbiXml(xml.toStdString()));
        const auto back = readIsbiXml(xml);
        QVERIFY2(back, back ? "" : back.error().text().c_str());
        Lineage numbered = sample;
        for (std::size_t i = 0; i < numbered.tracks.size(); ++i)
            numbered.tracks[i].id = static_cast<std::int64_t>(i) + 1;
        verifySameTracks(back->tracks, numbered.tracks, {false, false, false, false, false, false});
        QVERIFY(!readIsbiXml(xml.left(xml.size() / 2)));
        QVERIFY(!readIsbiXml("<root><particle/></root>"));
        const auto outside = readIsbiXml("<root><TrackContestISBI2012><detection t=\"0\" x=\"1\" y=\"1\"/></TrackContestISBI2012></root>");
        QVERIFY(!outside && outside.error().where == "line 1");
    }

    void filesOfOtherProgramsOpen_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("spots") << QStringLiteral("real/tracking/yfukai__laptrack/tests/data/trackmate_tracks_with_splitting_merging_spots.csv");
        QTest::newRow("btrack") << QStringLiteral("real/tracking/quantumjot__btrack/tests/_test_data/test_data.csv");
        QTest::newRow("growth alone") << QStringLiteral("paper/pt_acac2_monomeric.csv");
        QTest::newRow("coalescence") << QStringLiteral("paper/pt_acac2_coalescence.csv");
    }
    void filesOfOtherProgramsOpen()
    {
        QFETCH(QString, file);
        const QString path = QStringLiteral(OSTWALD_DATA "/") + file;
        if (!QFile::exists(path))
            QSKIP("the file is not there");
        const auto imported = importProject(path.toStdString());
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        const Tracks& tracks = imported->results.tracks.value->tracks;
        if (file.contains(QLatin1String("monomeric")))
            QCOMPARE(tracks.tracks.size(), std::size_t{113});
        if (file.contains(QLatin1String("coalescence")) || file.contains(QLatin1String("merging")))
            QVERIFY(!tracks.coalescences.empty());
    }
};

} // namespace

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
