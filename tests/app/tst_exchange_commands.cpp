#include "csv.h"
#include "run_cli.h"
#include "tolerance.h"

#include "exchange/ctc.h"
#include "exchange/label_tiff.h"
#include "exchange/lineage_results.h"
#include "exchange/trackmate_xml.h"
#include "store/project_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace ostwald;
using namespace ostwald::test;

namespace {

LineageTrack standing(std::int64_t id, double x_px, std::initializer_list<int> frames, std::vector<std::int64_t> parents = {})
{
    LineageTrack track{id, {}, std::move(parents)};
    for (const int frame : frames) {
        LineagePoint point;
        point.frame = frame;
        point.x_px = x_px;
        point.y_px = 20.0;
        point.r_px = 4.0;
        track.points.push_back(point);
    }
    return track;
}

/// Four particles in 64 x 48 px: 1, missed in frame 1, and 2 merge into 3 in frame 4; 4 stands alone.
Lineage sample()
{
    Lineage lineage;
    lineage.size = {64, 48};
    lineage.lastFrame = 5;
    lineage.tracks = {standing(1, 10.0, {0, 2, 3}), standing(2, 18.0, {0, 1, 2, 3}), standing(3, 14.0, {4, 5}, {1, 2}),
                      standing(4, 50.0, {0, 1, 2, 3, 4, 5})};
    return lineage;
}

class ExchangeCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    [[nodiscard]] Outcome exportAs(const char* project, const char* format) const
    {
        return run({QStringLiteral("export"), path(project), QStringLiteral("--format"), QString::fromLatin1(format),
                    QStringLiteral("--output"), path(format)});
    }

    void save(const char* name, const std::vector<Edit>& edits, bool followed = true) const
    {
        StoredProject stored;
        stored.project.movie = {"/nowhere/growth.tif", 10, "abc"};
        stored.project.calibration = {0.5, 2.0, "typed", "typed"};
        stored.project.edits = edits;
        const StageKeys keys = stageKeys(stored.project);
        auto particles = particlesOf(sample());
        QVERIFY(particles);
        if (followed) {
            stored.results.detections = {keys.detections, std::make_shared<const Detections>(std::move(particles->detections))};
            stored.results.linked = {keys.linked, std::make_shared<const Tracks>(std::move(particles->tracks))};
        }
        const Status saved = saveProject(path(name).toStdString(), stored);
        QVERIFY2(saved, saved ? "" : saved.error().text().c_str());
    }

private Q_SLOTS:
    void initTestCase()
    {
        save("sample.ostwald", {});
        save("empty.ostwald", {}, false);
        save("corrected.ostwald", {DeleteEdit{{2, 50.0, 20.0}, Extent::FromHere}});
    }

    void tablesAreThoseOfAnAnalysis()
    {
        const Outcome outcome = exportAs("sample.ostwald", "csv");
        QVERIFY2(outcome.status == 0, outcome.error.constData());
        QCOMPARE(Csv(path("csv/particles.csv")).rows(), std::size_t{16});
        QCOMPARE(Csv(path("csv/events.csv")).number(0, "frame"), 4.0);
        QVERIFY(QFile::exists(path("csv/tracks.csv")) && QFile::exists(path("csv/drift.csv")));
    }

    void trackMateGetsMergesGapsAndUnits()
    {
        QCOMPARE(exportAs("sample.ostwald", "trackmate").status, 0);
        QFile file(path("trackmate/tracks.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lineage = readTrackMateXml(file.readAll());
        QVERIFY2(lineage, lineage ? "" : lineage.error().text().c_str());
        QCOMPARE(lineage->tracks.size(), std::size_t{4});
        QCOMPARE(lineage->tracks[2].parents, (std::vector<std::int64_t>{1, 2}));
        QCOMPARE(lineage->tracks[0].points.size(), std::size_t{3});
        QVERIFY(std::abs(*lineage->calibration.pixelSize_nm - 0.5) < 1e-12);
        QCOMPARE(*lineage->calibration.frameInterval_s, 2.0);
        QCOMPARE(lineage->movieName, std::string("growth.tif"));
        QVERIFY(lineage->size == (FrameSize{64, 48}));
    }

    void masksAreThoseOfTheTracks()
    {
        QCOMPARE(exportAs("sample.ostwald", "ctc").status, 0);
        const auto ctc = readCtc(path("ctc").toStdString());
        QVERIFY2(ctc, ctc ? "" : ctc.error().text().c_str());
        QCOMPARE(exportAs("sample.ostwald", "labels").status, 0);
        const auto labels = readLabelTiff(path("labels/labels.tif").toStdString());
        QVERIFY2(labels, labels ? "" : labels.error().text().c_str());
        for (const Lineage* lineage : {&*ctc, &*labels}) {
            QCOMPARE(lineage->lastFrame, 5);
            QCOMPARE(lineage->tracks.size(), std::size_t{4});
            QCOMPARE(lineage->tracks[3].points.size(), std::size_t{6});
            QVERIFY(std::abs(lineage->tracks[3].points[0].x_px - 50.0) < 1e-9);
            QCOMPARE(lineage->tracks[3].points[0].area_px2, 49.0); // pixels within 4 px of a centre
        }
        QCOMPARE(ctc->tracks[2].parents.size(), std::size_t{2});
    }

    void correctionsAreExported()
    {
        QCOMPARE(exportAs("corrected.ostwald", "trackmate").status, 0);
        QFile file(path("trackmate/tracks.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lineage = readTrackMateXml(file.readAll());
        QVERIFY(lineage);
        QCOMPARE(lineage->tracks[3].points.size(), std::size_t{2});
    }

    void whatWasExportedComesBackAsAProjectWithoutAMovie_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("file");
        QTest::newRow("TrackMate") << QByteArray("trackmate") << QStringLiteral("trackmate/tracks.xml");
        QTest::newRow("CTC") << QByteArray("ctc") << QStringLiteral("ctc");
        QTest::newRow("table") << QByteArray("csv") << QStringLiteral("csv/particles.csv");
        QTest::newRow("labels") << QByteArray("labels") << QStringLiteral("labels/labels.tif");
    }
    void whatWasExportedComesBackAsAProjectWithoutAMovie()
    {
        QFETCH(QByteArray, format);
        QFETCH(QString, file);
        QCOMPARE(exportAs("sample.ostwald", format.constData()).status, 0);
        const QString project = path("imported.ostwald");
        const Outcome outcome = run({QStringLiteral("import"), m_folder.filePath(file), QStringLiteral("--output"), project,
                                     QStringLiteral("--frame-interval-s"), QStringLiteral("0.25"), QStringLiteral("--pixel-size-nm"), QStringLiteral("0.5")});
        QVERIFY2(outcome.status == 0, outcome.error.constData());
        const Outcome check = run({QStringLiteral("check"), project});
        QVERIFY2(check.status == 0, check.error.constData());
        QVERIFY2(check.out.contains("results: particles, tracks\n"), check.out.constData());
        QVERIFY2(check.out.contains(QByteArray(file.toUtf8() + '\n')), check.out.constData());
        const auto stored = loadProject(project.toStdString());
        QVERIFY(stored && stored->results.ensemble);
        QCOMPARE(*stored->project.calibration.pixelSize_nm, 0.5);
        QCOMPARE(*stored->project.calibration.frameInterval_s, 0.25);
        QCOMPARE(stored->results.tracks.value->tracks.tracks.size(), std::size_t{4});
        if (format != "labels") // which have no place for parents
            QCOMPARE(stored->results.tracks.value->tracks.coalescences.size(), std::size_t{1});
        QCOMPARE(exportAs("imported.ostwald", "isbi").status, 0);
    }

    /// What another program wrote comes back as it went in through every format that keeps it.
    void filesOfOtherProgramsGoRound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("written");
        const QString laptrack = QStringLiteral("real/tracking/yfukai__laptrack/tests/data/");
        const std::pair<QString, QString> files[] = {
            {QStringLiteral("gaps"), laptrack + QStringLiteral("trackmate_tracks_with_gap_closing.xml")},
            {QStringLiteral("merges"), laptrack + QStringLiteral("trackmate_tracks_with_splitting_merging.xml")},
            {QStringLiteral("spots with gaps"), laptrack + QStringLiteral("trackmate_tracks_with_gap_closing_spots.csv")},
            {QStringLiteral("spots with merges"), laptrack + QStringLiteral("trackmate_tracks_with_splitting_merging_spots.csv")},
            {QStringLiteral("particles alone"), QStringLiteral("real/tracking/quantumjot__btrack/tests/_test_data/test_data.csv")},
            {QStringLiteral("areas in blocks"), QStringLiteral("paper/pt_acac2_coalescence.csv")},
            {QStringLiteral("areas in columns"), QStringLiteral("paper/pt_acac2_monomeric.csv")}};
        for (const auto& [name, file] : files) {
            QTest::newRow(qPrintable(name + QStringLiteral(", TrackMate"))) << file << QStringLiteral("trackmate") << QStringLiteral("tracks.xml");
            QTest::newRow(qPrintable(name + QStringLiteral(", table"))) << file << QStringLiteral("csv") << QStringLiteral("particles.csv");
        }
    }
    void tracksOfOtherProgramsAreFittedAsTheyAreImported()
    {
        QTemporaryDir folder;
        const auto in = [&folder](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
        QFile table(in("areas.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        std::mt19937 random(4);
        std::normal_distribution<double> noise(0.0, 0.02);
        for (int t = 1; t <= 30; ++t) {
            QByteArray row = QByteArray::number(t);
            for (int i = 0; i < 15; ++i) {
                const double r_px = 4.0 + 0.1 * i + 0.02 * t + noise(random);
                row += ",," + QByteArray::number(3.14159265 * r_px * r_px, 'g', 12) + "," + QByteArray::number(40 * i) + ",25";
            }
            table.write(row + '\n');
        }
        table.close();
        const QStringList scale{QStringLiteral("--pixel-size-nm"), QStringLiteral("0.3")};
        const auto fit = [&in, &scale](const QString& source, const char* out) {
            return run(QStringList{QStringLiteral("fit"), source, QStringLiteral("--output"), in(out)} + scale);
        };
        const Outcome bare = run({QStringLiteral("fit"), in("areas.csv"), QStringLiteral("--output"), in("bare")});
        QCOMPARE(bare.status, 1);
        QVERIFY2(bare.error.contains("--pixel-size-nm"), bare.error.constData());
        const Outcome straight = fit(in("areas.csv"), "straight");
        QVERIFY2(straight.status == 0, straight.error.constData());
        QCOMPARE(run(QStringList{QStringLiteral("import"), in("areas.csv"), QStringLiteral("--output"), in("p.ostwald")} + scale).status, 0);
        QCOMPARE(fit(in("p.ostwald"), "detour").status, 0);
        const auto profiles = [&in](const char* name) {
            QFile file(in(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(profiles("straight/profiles.csv").count('\n') > 25);
        QCOMPARE(profiles("straight/profiles.csv"), profiles("detour/profiles.csv"));

        // One that is seen late is none of Group-A, but whoever hands over a table has chosen it.
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArrayList rows = table.readAll().split('\n');
        table.close();
        QFile late(in("late.csv"));
        QVERIFY(late.open(QIODevice::WriteOnly));
        for (int t = 0; t < 30; ++t)
            late.write(rows[t] + (t < 10 ? ",,0,0,0\n" : ",,60,40,90\n"));
        late.close();
        QCOMPARE(fit(in("late.csv"), "more").status, 0);
        const auto trajectories = [&in](const char* name) {
            QFile file(in(name));
            return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())[QStringLiteral("trajectories")].toInt() : 0;
        };
        QCOMPARE(trajectories("straight/fit.json"), 15);
        QCOMPARE(trajectories("more/fit.json"), 16);
    }

    void filesOfOtherProgramsGoRound()
    {
        QFETCH(QString, file);
        QFETCH(QString, format);
        QFETCH(QString, written);
        const QString source = QStringLiteral(OSTWALD_DATA "/") + file;
        if (!QFile::exists(source))
            QSKIP("The data are not there.");
        QTemporaryDir folder;
        const auto in = [&folder](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
        const auto import = [](const QString& from, const QString& to) {
            return run({QStringLiteral("import"), from, QStringLiteral("--output"), to, QStringLiteral("--pixel-size-nm"),
                        QStringLiteral("0.5"), QStringLiteral("--frame-interval-s"), QStringLiteral("1")});
        };
        const Outcome first = import(source, in("first.ostwald"));
        QVERIFY2(first.status == 0, first.error.constData());
        QCOMPARE(run({QStringLiteral("export"), in("first.ostwald"), QStringLiteral("--format"), format, QStringLiteral("--output"), in("out")}).status, 0);
        const Outcome second = import(in("out/") + written, in("second.ostwald"));
        QVERIFY2(second.status == 0, second.error.constData());
        const auto one = loadProject(in("first.ostwald").toStdString());
        const auto other = loadProject(in("second.ostwald").toStdString());
        QVERIFY(one && other);
        const Tracks& a = one->results.tracks.value->tracks;
        const Tracks& b = other->results.tracks.value->tracks;
        QCOMPARE(b.tracks.size(), a.tracks.size());
        for (std::size_t i = 0; i < a.tracks.size(); ++i) {
            QVERIFY(b.tracks[i].parents == a.tracks[i].parents && b.tracks[i].child == a.tracks[i].child);
            QCOMPARE(b.tracks[i].points.size(), a.tracks[i].points.size());
            for (std::size_t k = 0; k < a.tracks[i].points.size(); ++k) {
                const TrackPoint& p = a.tracks[i].points[k];
                const TrackPoint& q = b.tracks[i].points[k];
                QVERIFY(q.frame == p.frame && q.measured() == p.measured());
                VERIFY_CLOSE(q.x_px, p.x_px, 1e-7, 1e-7); // tables have eight digits
                VERIFY_CLOSE(q.y_px, p.y_px, 1e-7, 1e-7);
                VERIFY_CLOSE(q.r_px, p.r_px, 1e-7, 1e-7);
            }
        }
        QCOMPARE(b.coalescences.size(), a.coalescences.size());
        for (std::size_t i = 0; i < a.coalescences.size(); ++i)
            QVERIFY(b.coalescences[i].frame == a.coalescences[i].frame && b.coalescences[i].child == a.coalescences[i].child &&
                    b.coalescences[i].parentA == a.coalescences[i].parentA);
    }

    void whatCannotBeImportedIsSaid()
    {
        const Outcome project = run({QStringLiteral("import"), path("sample.ostwald"), QStringLiteral("--output"), path("no.ostwald")});
        QCOMPARE(project.status, 1);
        QVERIFY2(project.error.contains("TrackMate XML, Cell Tracking"), project.error.constData());
        QVERIFY(!QFile::exists(path("no.ostwald")));
        const Outcome missing = run({QStringLiteral("import"), path("none.xml"), QStringLiteral("--output"), path("no.ostwald")});
        QCOMPARE(missing.status, 1);
        QVERIFY(missing.error.contains("none.xml"));
        QCOMPARE(run({QStringLiteral("import"), path("none.xml")}).status, 2);
        for (const char* size : {"640", "0x3", "640x", "640x480x2"})
            QCOMPARE(run({QStringLiteral("import"), path("none.xml"), QStringLiteral("--output"), path("no.ostwald"),
                          QStringLiteral("--frame-size"), QString::fromLatin1(size)}).status, 2);
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--help")}).status, 0);
    }

    void whatCannotBeExportedIsSaid()
    {
        const Outcome empty = exportAs("empty.ostwald", "csv");
        QCOMPARE(empty.status, 1);
        QVERIFY2(empty.error.contains("no tracks yet"), empty.error.constData());
        const Outcome missing = exportAs("none.ostwald", "csv");
        QCOMPARE(missing.status, 1);
        QVERIFY(missing.error.contains("none.ostwald"));
        const Outcome unknown = exportAs("sample.ostwald", "excel");
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.error.contains("trackmate|ctc|labels|isbi|samples|csv"), unknown.error.constData());
        QVERIFY(!QFile::exists(path("excel")));
        QCOMPARE(run({QStringLiteral("export"), path("sample.ostwald")}).status, 2);
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("--help")}).status, 0);
    }
};

} // namespace

QTEST_GUILESS_MAIN(ExchangeCommandsTest)
#include "tst_exchange_commands.moc"
