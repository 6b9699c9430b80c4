#include "exchange/import.h"
#include "exchange/size_samples.h"
#include "fit/sample_fit.h"
#include "tolerance.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sstream>

using namespace ostwald;

class SizeSamplesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] std::filesystem::path file(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }

    [[nodiscard]] std::filesystem::path written(const QByteArray& content, const char* name = "sizes.csv") const
    {
        QFile table(QString::fromStdString(file(name).string()));
        if (!table.open(QIODevice::WriteOnly) || table.write(content) != content.size())
            qFatal("cannot write");
        return file(name);
    }

    [[nodiscard]] static SizeSamples samplesIn(const StoredProject& stored)
    {
        const auto results = runPipeline(stored.project, nullptr, stored.results, Stage::Ensemble);
        if (!results)
            qFatal("%s", results.error().text().c_str());
        return samplesOf(results->ensemble.value->trajectories);
    }

    const QByteArray m_table = "t_min,r_nm,remark\n10,2.5,a\n0,1.5,b\n0,1.25,c\n10,2.75,d\n0,1.75,e\n60,3.5,f\n60,3.25,g\n";

private Q_SLOTS:
    void aTableOfSizesBecomesAStudyWithTheSizesItHas()
    {
        const auto imported = importProject(written(m_table));
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        const Project& project = imported->project;
        QCOMPARE(project.calibration.ageing_s, (std::vector<double>{0.0, 600.0, 3600.0}));
        QVERIFY(project.fit == defaultSampleFitParams(builtinMaterials().front()));
        QVERIFY(std::ranges::any_of(project.imported->notes, [](const std::string& note) {
            return note.find("rows") != std::string::npos;
        }));
        const Tracks& tracks = imported->results.tracks.value->tracks;
        QVERIFY(tracks.areStills);
        QCOMPARE(tracks.tracks.size(), std::size_t{7});
        const SizeSamples samples = samplesIn(*imported);
        QCOMPARE(samples.t_s, project.calibration.ageing_s);
        QCOMPARE(samples.r_nm[0], (std::vector<double>{1.5, 1.25, 1.75}));
        QCOMPARE(samples.r_nm[1], (std::vector<double>{2.5, 2.75}));
        QCOMPARE(samples.r_nm[2], (std::vector<double>{3.5, 3.25})); // the widest as well: none is cut by a border
    }

    void noTwoParticlesStandInOnePlace()
    {
        const auto imported = importProject(written(m_table));
        QVERIFY(imported);
        const Tracks& tracks = imported->results.tracks.value->tracks;
        for (const Track& a : tracks.tracks) {
            const TrackPoint& p = a.points.front();
            QVERIFY(p.x_px > p.r_px && p.y_px > p.r_px);
            QVERIFY(p.x_px + p.r_px < tracks.frameSize.width && p.y_px + p.r_px < tracks.frameSize.height);
            for (const Track& b : tracks.tracks)
                if (a.id != b.id && a.first() == b.first()) {
                    const TrackPoint& q = b.points.front();
                    QVERIFY(std::hypot(p.x_px - q.x_px, p.y_px - q.y_px) > p.r_px + q.r_px);
                }
        }
        // So that a tag holds on to the one it was given to.
        StoredProject tagged = *imported;
        const TrackPoint& point = tracks.tracks[1].points.front();
        tagged.project.edits = {TagEdit{{0, point.x_px, point.y_px}, Group::Excluded, {}}};
        tagged.results.tracks = {};
        QCOMPARE(samplesIn(tagged).r_nm[0], (std::vector<double>{1.5, 1.75}));
    }

    void timesInTheFirstRowNeedAUnit()
    {
        const QByteArray rows = "0,30,120\n1.5,2.0,3.0\n1.25,2.25\n,2.5,3.5\n";
        const auto unitless = importProject(written(rows));
        QVERIFY(!unitless);
        QVERIFY(unitless.error().code == ErrorCode::InvalidArgument);
        ImportOptions options;
        options.rowTime_s = 60.0;
        const auto imported = importProject(written(rows), options);
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        const SizeSamples samples = samplesIn(*imported);
        QCOMPARE(samples.t_s, (std::vector<double>{0.0, 1800.0, 7200.0}));
        QCOMPARE(samples.r_nm[1], (std::vector<double>{2.0, 2.25, 2.5}));
    }

    void radiiInPixelsNeedThePixelSize()
    {
        const QByteArray table = "t_h,r_px\n0,10\n0,12\n2,14\n2,16\n";
        const auto unscaled = importProject(written(table));
        QVERIFY(!unscaled && unscaled.error().code == ErrorCode::InvalidArgument);
        ImportOptions options;
        options.calibration.pixelSize_nm = 0.25;
        options.calibration.pixelSizeSource = "typed";
        const auto imported = importProject(written(table), options);
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        QCOMPARE(imported->project.calibration.pixelSize_nm, std::optional(0.25));
        QCOMPARE(samplesIn(*imported).r_nm[1], (std::vector<double>{3.5, 4.0}));
        VERIFY_CLOSE(imported->results.tracks.value->tracks.tracks[0].points[0].r_px, 10.0, 1e-12, 0.0);
    }

    void aSavedStudyIsReadAsItWas()
    {
        auto imported = importProject(written(m_table));
        QVERIFY(imported);
        imported->project.calibration.ageing_s[1] = 660.5;
        QVERIFY(saveProject(file("study.ostwald"), *imported));
        const auto opened = loadProject(file("study.ostwald"));
        QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
        QVERIFY(opened->project == imported->project);
        QVERIFY(opened->damage.empty());
        QVERIFY(opened->results.tracks.value->tracks.areStills);
        QVERIFY(opened->results.ensemble); // computed on opening
        QCOMPARE(opened->results.ensemble.value->trajectories.t_s, (std::vector<double>{0.0, 660.5, 3600.0}));
    }

    void timesOfAProjectWinWhenItsTableIsReadAgain()
    {
        ImportOptions options;
        options.rowTime_s = 60.0;
        const QByteArray rows = "0,30,120\n1.5,2.0,3.0\n1.25,2.25,3.5\n";
        const auto first = importProject(written(rows), options);
        QVERIFY(first);
        const auto again = importProject(
            written(rows), {.calibration = first->project.calibration, .size = {}, .columns = {}});
        QVERIFY2(again, again ? "" : again.error().text().c_str());
        QVERIFY(again->project.imported->contentHash == first->project.imported->contentHash);
        QCOMPARE(again->project.calibration.ageing_s, (std::vector<double>{0.0, 1800.0, 7200.0}));
        ImportOptions other;
        other.calibration.ageing_s = {0.0, 1.0};
        QVERIFY(!importProject(written(rows), other));
    }

    void whatIsExportedIsReadAgain()
    {
        auto imported = importProject(written(m_table));
        QVERIFY(imported);
        const auto results = runPipeline(imported->project, nullptr, imported->results, Stage::Ensemble);
        QVERIFY(results);
        imported->results = *results;
        QVERIFY(exportTracks(*findExchangeFormat("samples"), file("out"), *imported));
        const auto again = importProject(file("out") / "samples.csv");
        QVERIFY2(again, again ? "" : again.error().text().c_str());
        QCOMPARE(samplesIn(*again).r_nm, samplesIn(*imported).r_nm);
        QCOMPARE(again->project.calibration.ageing_s, imported->project.calibration.ageing_s);
        StoredProject movie = *imported;
        movie.project.calibration.ageing_s.clear();
        QVERIFY(!exportTracks(*findExchangeFormat("samples"), file("out"), movie));
    }

    void otherTablesAreNotTakenForSamples_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("isSample");
        QTest::newRow("samples") << QByteArray("t_s,r_nm\n0,1\n") << true;
        QTest::newRow("semicolons") << QByteArray("R_nm;T_h\n1;0\n") << true;
        QTest::newRow("a row of times") << QByteArray("0,60\n1.5,2\n") << true;
        QTest::newRow("trajectories") << QByteArray("particle,frame,t_s,r_nm\n1,0,0,1\n") << false;
        QTest::newRow("positions") << QByteArray("t_s,r_nm,x,y\n0,1,2,3\n") << false;
        QTest::newRow("areas over time") << QByteArray("0,,50,100,120\n0.5,,51,100,120\n") << false;
        QTest::newRow("a picture") << QByteArray("II*\0\10", 5) << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void otherTablesAreNotTakenForSamples()
    {
        QFETCH(QByteArray, head);
        QFETCH(bool, isSample);
        QCOMPARE(isSampleTable(head.toStdString()), isSample);
    }

    void aDamagedTableIsRefusedWithItsLine()
    {
        const auto imported = importProject(written("t_s,r_nm\n0,1.5\n0,wide\n"));
        QVERIFY(!imported);
        QVERIFY2(imported.error().text().find("line 3") != std::string::npos, imported.error().text().c_str());
        QVERIFY(!importProject(written("t_s,r_nm\n")));
    }
};

QTEST_APPLESS_MAIN(SizeSamplesTest)
#include "tst_size_samples.moc"
