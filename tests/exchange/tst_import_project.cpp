#include "exchange/import.h"
#include "exchange/trackmate_xml.h"
#include "sample_lineage.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ostwald;
using namespace ostwald::test;

namespace {

/// Two particles without any size that stand for six frames, positions in the unit of the model.
QByteArray bareTrackMate(const char* unit)
{
    QByteArray xml = QByteArray("<TrackMate version=\"7.0\"><Model spatialunits=\"") + unit + "\" timeunits=\"frame\"><AllSpots>";
    for (int frame = 0; frame < 6; ++frame)
        for (int i = 0; i < 2; ++i)
            xml += QStringLiteral("<Spot ID=\"%1\" FRAME=\"%2\" POSITION_X=\"%3\" POSITION_Y=\"30\" RADIUS=\"0\"/>")
                       .arg(2 * frame + i).arg(frame).arg(10 + 20 * i).toUtf8();
    xml += "</AllSpots><AllTracks>";
    for (int i = 0; i < 2; ++i) {
        xml += QStringLiteral("<Track TRACK_ID=\"%1\">").arg(i).toUtf8();
        for (int frame = 0; frame < 5; ++frame)
            xml += QStringLiteral("<Edge SPOT_SOURCE_ID=\"%1\" SPOT_TARGET_ID=\"%2\"/>").arg(2 * frame + i).arg(2 * frame + 2 + i).toUtf8();
        xml += "</Track>";
    }
    return xml + "</AllTracks></Model></TrackMate>";
}

class ImportProjectTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path written(const QByteArray& content) const
    {
        const QString path = m_folder.filePath(QStringLiteral("tracks.xml"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path.toStdString();
    }

    [[nodiscard]] std::filesystem::path project() const { return m_folder.filePath(QStringLiteral("p.ostwald")).toStdString(); }

private Q_SLOTS:
    void nothingIsStaleOnOpeningWhateverParametersChange()
    {
        auto imported = importProject(written(writeTrackMateXml(sampleLineage())));
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        imported->project.segmenter = PaperParams{};
        imported->project.link.maxGap_frames = 7;
        imported->project.range = {0, 1};
        QVERIFY(saveProject(project(), *imported));
        const auto opened = loadProject(project());
        QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
        QVERIFY(opened->project == imported->project);
        QVERIFY(opened->results.detections && opened->results.linked && opened->results.tracks);
        QCOMPARE(opened->results.tracks.value->tracks.tracks.size(), std::size_t{10});
        QVERIFY(opened->results.ensemble);
        std::vector<Stage> computed;
        const auto again = runPipeline(opened->project, nullptr, opened->results, Stage::Edits, {},
                                       [&computed](Stage stage, const Results&) { computed.push_back(stage); });
        QVERIFY(again);
        QVERIFY(computed.empty());
    }

    void correctionsAreReplayedOnImportedTracks()
    {
        auto imported = importProject(written(writeTrackMateXml(sampleLineage())));
        QVERIFY(imported);
        const Track& track = imported->results.tracks.value->tracks.tracks[1];
        imported->project.edits = {
            DeleteEdit{{track.first(), track.points[0].x_px, track.points[0].y_px}, Extent::Whole}};
        const auto corrected = runPipeline(imported->project, nullptr, imported->results, Stage::Edits);
        QVERIFY2(corrected, corrected ? "" : corrected.error().text().c_str());
        QCOMPARE(corrected->tracks.value->tracks.tracks.size(), std::size_t{9});
    }

    void lostResultsAreToldAndNotAnalysed()
    {
        const auto imported = importProject(written(writeTrackMateXml(sampleLineage())));
        QVERIFY(imported);
        const auto run = runPipeline(imported->project, nullptr, {}, Stage::Edits);
        QVERIFY(!run);
        QVERIFY(run.error().message.find("import it again") != std::string::npos);
        QVERIFY(saveProject(project(), {imported->project, {}}));
        const auto opened = loadProject(project());
        QVERIFY(opened); // what a person chose is still there
        QVERIFY(!opened->results.linked);
        QVERIFY(std::ranges::any_of(opened->damage, [](const Error& error) {
            return error.message.find("imported tracks") != std::string::npos;
        }));
    }

    void particlesWithoutASizeAreFollowedButNotMeasured()
    {
        ImportOptions options;
        options.calibration = {0.5, 1.0, "typed", "typed"};
        const auto imported = importProject(written(bareTrackMate("pixel")), options);
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        QCOMPARE(imported->results.tracks.value->tracks.tracks.size(), std::size_t{2});
        const auto run = runPipeline(imported->project, nullptr, imported->results, Stage::Ensemble);
        QVERIFY(!run);
        QVERIFY(run.error().code == ErrorCode::InsufficientData);
    }

    void lengthsInNanometresWithoutAPixelSizeArePixelsOfOneNanometre_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<double>("x_px");
        QTest::newRow("nm") << QByteArray("nm") << 10.0;
        QTest::newRow("micrometres") << QByteArray("um") << 10'000.0;
    }
    void lengthsInNanometresWithoutAPixelSizeArePixelsOfOneNanometre()
    {
        QFETCH(QByteArray, unit);
        QFETCH(double, x_px);
        const auto imported = importProject(written(bareTrackMate(unit.constData())));
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        const Calibration& calibration = imported->project.calibration;
        QCOMPARE(*calibration.pixelSize_nm, 1.0);
        QVERIFY(calibration.pixelSizeSource.find("1 nm counts as 1 px") != std::string::npos);
        QVERIFY(!calibration.frameInterval_s);
        QCOMPARE(imported->results.tracks.value->tracks.tracks[0].points[0].x_px, x_px);

        ImportOptions options;
        options.calibration = {0.5, {}, "typed", {}};
        const auto typed = importProject(written(bareTrackMate(unit.constData())), options);
        QVERIFY(typed);
        QCOMPARE(*typed->project.calibration.pixelSize_nm, 0.5);
        QCOMPARE(typed->results.tracks.value->tracks.tracks[0].points[0].x_px, 2.0 * x_px);
    }

    void whatIsWrongIsNamedWithItsPlace()
    {
        QByteArray xml = bareTrackMate("nm");
        xml.chop(20);
        const auto cut = importProject(written(xml));
        QVERIFY(!cut);
        QVERIFY2(cut.error().where.find("tracks.xml, line 1") != std::string::npos, cut.error().where.c_str());
        const auto other = importProject(written("frames, but in prose\n"));
        QVERIFY(!other);
        QVERIFY(other.error().code == ErrorCode::UnsupportedFormat);
        const auto none = importProject(m_folder.filePath(QStringLiteral("none")).toStdString());
        QVERIFY(!none && none.error().code == ErrorCode::NotFound);
    }
};

} // namespace

QTEST_GUILESS_MAIN(ImportProjectTest)
#include "tst_import_project.moc"
