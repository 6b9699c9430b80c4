#include "exchange/trackmate_xml.h"
#include "sample_lineage.h"
#include "tolerance.h"

#include <QTest>

#include <numeric>

using namespace ostwald;
using namespace ostwald::test;

namespace {

/// Three spots of frames 0, 1 and 2 in a file of TrackMate 8; `model` replaces its tracks.
QByteArray smallFile(const QByteArray& tracks, const QByteArray& units = "spatialunits=\"micron\" timeunits=\"min\"")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TrackMate version=\"8.1.3\"><Model " + units + ">"
           "<AllSpots nspots=\"3\">"
           "<SpotsInFrame frame=\"0\"><Spot ID=\"10\" name=\"ID10\" POSITION_X=\"1.0\" POSITION_Y=\"2.0\" FRAME=\"0\" "
           "RADIUS=\"0.5\" QUALITY=\"NaN\" VISIBILITY=\"1\" ROI_N_POINTS=\"3\">-0.5 0.0 0.5 0.0 0.0 0.5</Spot></SpotsInFrame>"
           "<SpotsInFrame frame=\"1\"><Spot ID=\"11\" POSITION_X=\"1.5\" POSITION_Y=\"2.5\" RADIUS=\"0.5\" VISIBILITY=\"1\"/></SpotsInFrame>"
           "<SpotsInFrame frame=\"2\"><Spot ID=\"12\" POSITION_X=\"2.0\" POSITION_Y=\"3.0\" RADIUS=\"0.5\" VISIBILITY=\"0\"/></SpotsInFrame>"
           "</AllSpots>" + tracks + "</Model><Settings><ImageData filename=\"a.tif\" folder=\"\" width=\"100\" height=\"80\" "
           "nslices=\"1\" nframes=\"3\" pixelwidth=\"0.25\" pixelheight=\"0.25\" voxeldepth=\"1\" timeinterval=\"2\"/>"
           "<BasicSettings xstart=\"0\" tstart=\"0\" tend=\"2\"/></Settings></TrackMate>\n";
}

const QByteArray oneTrack = "<AllTracks><Track TRACK_ID=\"4\"><Edge SPOT_SOURCE_ID=\"11\" SPOT_TARGET_ID=\"10\"/>"
                            "<Edge SPOT_SOURCE_ID=\"11\" SPOT_TARGET_ID=\"12\"/></Track></AllTracks>"
                            "<FilteredTracks><TrackID TRACK_ID=\"4\"/></FilteredTracks>";

std::size_t pointCount(const Lineage& lineage)
{
    return std::accumulate(lineage.tracks.begin(), lineage.tracks.end(), std::size_t{0},
                           [](std::size_t sum, const LineageTrack& track) { return sum + track.points.size(); });
}

} // namespace

class TestTrackMateXml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBackTheSame()
    {
        const Lineage written = sampleLineage();
        const auto read = readTrackMateXml(writeTrackMateXml(written));
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        verifySameTracks(read->tracks, written.tracks);
        QVERIFY(read->calibration == written.calibration);
        QCOMPARE(read->size.width, 64);
        QCOMPARE(read->size.height, 48);
        QCOMPARE(read->movieName, written.movieName);
        QCOMPARE(read->firstFrame, written.firstFrame);
        QCOMPARE(read->lastFrame, written.lastFrame);
        QVERIFY(read->notes.empty());
    }

    void withoutCalibrationEverythingIsInPixelsAndFrames()
    {
        Lineage written = sampleLineage();
        written.calibration = {};
        const QByteArray xml = writeTrackMateXml(written);
        QVERIFY(xml.contains("spatialunits=\"pixel\" timeunits=\"frame\""));
        const auto read = readTrackMateXml(xml);
        QVERIFY(read);
        verifySameTracks(read->tracks, written.tracks);
        QVERIFY(read->calibration == Calibration());
    }

    void idsOfSpotsAreKept()
    {
        Lineage written = sampleLineage();
        std::int64_t id = 900;
        for (LineageTrack& track : written.tracks)
            for (LineagePoint& point : track.points)
                point.spot = id -= 7;
        const auto read = readTrackMateXml(writeTrackMateXml(written));
        QVERIFY(read);
        for (std::size_t t = 0; t < written.tracks.size(); ++t)
            for (std::size_t i = 0; i < written.tracks[t].points.size(); ++i)
                QCOMPARE(read->tracks[t].points[i].spot, written.tracks[t].points[i].spot);
    }

    /// What Fiji asks for without a null check, in the order of TrackMate's own files.
    void everyElementThatTrackMateNeedsIsThere()
    {
        const QByteArray xml = writeTrackMateXml(sampleLineage());
        qsizetype at = 0;
        for (const char* element :
             {"<TrackMate version=", "<Model ", "<FeatureDeclarations>", "<SpotFeatures>", "<EdgeFeatures>", "<TrackFeatures>",
              "<AllSpots nspots=\"17\"", "<SpotsInFrame frame=\"3\"", "<AllTracks>", "<FilteredTracks>", "<Settings>",
              "<ImageData ", "<BasicSettings ", "<DetectorSettings ", "<InitialSpotFilter ", "<SpotFilterCollection",
              "<TrackerSettings ", "<TrackFilterCollection", "<AnalyzerCollection>", "<GUIState "}) {
            at = xml.indexOf(element, at);
            QVERIFY2(at >= 0, element);
        }
        QVERIFY(xml.contains("NUMBER_MERGES=\"1\""));
        QVERIFY(xml.contains("NUMBER_SPLITS=\"1\""));
        QVERIFY(xml.contains("NUMBER_GAPS=\"1\""));
        QVERIFY(!xml.contains("> ")); // a blank before the first number of an outline is read as a number
    }

    void unitsBecomeNanometresSecondsAndPixels()
    {
        const auto read = readTrackMateXml(smallFile(oneTrack));
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        VERIFY_CLOSE(*read->calibration.pixelSize_nm, 250.0, 1e-12, 0.0);
        VERIFY_CLOSE(*read->calibration.frameInterval_s, 120.0, 1e-12, 0.0);
        QCOMPARE(read->tracks.size(), std::size_t{1});
        const LineagePoint& first = read->tracks.front().points.front();
        VERIFY_CLOSE(first.x_px, 4.0, 1e-12, 0.0);
        VERIFY_CLOSE(first.y_px, 8.0, 1e-12, 0.0);
        VERIFY_CLOSE(first.r_px, 2.0, 1e-12, 0.0);
        VERIFY_CLOSE(double{first.outline[1].x}, 6.0, 1e-6, 0.0);
        VERIFY_CLOSE(double{first.outline[2].y}, 10.0, 1e-6, 0.0);
        QCOMPARE(read->tracks.front().points.size(), std::size_t{3}); // one edge is named backwards
        QCOMPARE(read->tracks.front().points.back().frame, 2);        // from the frame's element
    }

    void unitsThatAreNoLengthsLeaveTheCalibrationOpen()
    {
        const auto read = readTrackMateXml(smallFile(oneTrack, "spatialunits=\"pixel\" timeunits=\"frame\""));
        QVERIFY(read);
        QVERIFY(read->calibration == Calibration());
        VERIFY_CLOSE(read->tracks.front().points.front().x_px, 4.0, 1e-12, 0.0);
    }

    void hiddenTracksStayHidden()
    {
        QByteArray hidden = oneTrack;
        hidden.replace("<TrackID TRACK_ID=\"4\"/>", "");
        const auto read = readTrackMateXml(smallFile(hidden));
        QVERIFY(read);
        QVERIFY(read->tracks.empty());
        QCOMPARE(read->notes.size(), std::size_t{1});
        const auto untracked = readTrackMateXml(smallFile("<AllTracks/><FilteredTracks/>"));
        QVERIFY(untracked);
        QCOMPARE(pointCount(*untracked), std::size_t{2}); // the third spot is invisible
    }

    void damagedFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("says");
        QTest::newRow("another program's") << QByteArray("<?xml version=\"1.0\"?><root/>") << QStringLiteral("not TrackMate's");
        QTest::newRow("no XML") << QByteArray("particle,frame\n1,2\n") << QStringLiteral("damaged");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("damaged");
        QTest::newRow("cut off") << smallFile(oneTrack).left(900) << QStringLiteral("cut off");
        QTest::newRow("no model") << QByteArray("<TrackMate version=\"7\"><Settings/></TrackMate>") << QStringLiteral("no spots");
        QTest::newRow("unknown spot") << smallFile(QByteArray(oneTrack).replace("\"12\"", "\"99\"")) << QStringLiteral("line ");
        QTest::newRow("link twice") << smallFile(QByteArray(oneTrack).replace("\"12\"", "\"10\"")) << QStringLiteral("twice");
        QTest::newRow("link to itself") << smallFile(QByteArray(oneTrack).replace("\"12\"", "\"11\"")) << QStringLiteral("later frame");
        QTest::newRow("spot twice") << smallFile(oneTrack).replace("ID=\"12\" POS", "ID=\"11\" POS") << QStringLiteral("there twice");
        QTest::newRow("no position") << smallFile(oneTrack).replace("POSITION_X=\"1.5\"", "POSITION_X=\"left\"") << QStringLiteral("POSITION_X");
        QTest::newRow("endless frame") << smallFile(oneTrack).replace("FRAME=\"0\"", "FRAME=\"1e30\"") << QStringLiteral("impossible frame");
        QTest::newRow("short outline") << smallFile(oneTrack).replace("ROI_N_POINTS=\"3\"", "ROI_N_POINTS=\"300000000\"") << QStringLiteral("outline");
        QTest::newRow("outline of words") << smallFile(oneTrack).replace("0.0 0.5<", "0.0 half<") << QStringLiteral("not a number");
    }

    void damagedFilesAreRefusedInWords()
    {
        QFETCH(const QByteArray, xml);
        QFETCH(const QString, says);
        const auto read = readTrackMateXml(xml);
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().text()).contains(says), read.error().text().c_str());
    }

    void filesCutOffAnywhereAreRefused()
    {
        const QByteArray whole = writeTrackMateXml(sampleLineage()).trimmed();
        for (qsizetype length = 0; length < whole.size(); length += 97)
            QVERIFY2(!readTrackMateXml(whole.left(length)), QByteArray::number(length));
    }

    /// Counts taken from the files with grep.
    void trackMatesOwnFilesAreRead_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("spotsInTracks");
        QTest::addColumn<bool>("branches");
        QTest::newRow("gaps") << QByteArray("yfukai__laptrack/tests/data/trackmate_tracks_with_gap_closing.xml") << 134 << false;
        QTest::newRow("splits and merges") << QByteArray("yfukai__laptrack/tests/data/trackmate_tracks_with_splitting_merging.xml") << 183 << true;
    }

    void trackMatesOwnFilesAreRead()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const int, spotsInTracks);
        QFETCH(const bool, branches);
        const QByteArray xml = realFile(name);
        if (xml.isEmpty())
            QSKIP("the shared data are not here");
        const auto read = readTrackMateXml(xml);
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QCOMPARE(static_cast<int>(pointCount(*read)), spotsInTracks);
        QCOMPARE(read->size.width, 128);
        QVERIFY(!read->calibration.pixelSize_nm); // "pixel"
        QCOMPARE(read->calibration.frameInterval_s.value_or(0.0), 1.0);
        const bool hasParents = std::ranges::any_of(read->tracks, [](const auto& track) { return !track.parents.empty(); });
        QCOMPARE(hasParents, branches);
        const auto again = readTrackMateXml(writeTrackMateXml(*read));
        QVERIFY(again);
        verifySameTracks(again->tracks, read->tracks);
        for (std::size_t t = 0; t < read->tracks.size(); ++t)
            QCOMPARE(again->tracks[t].points.front().spot, read->tracks[t].points.front().spot);
    }
};

QTEST_APPLESS_MAIN(TestTrackMateXml)
#include "tst_trackmate_xml.moc"
