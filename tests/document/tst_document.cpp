#include "byte_writer.h"
#include "sample_results.h"

#include "document/document.h"
#include "store/live_project.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>

#include <fstream>

using namespace ostwald;
using namespace ostwald::test;
namespace fs = std::filesystem;

namespace {

/// Counts the changes of one kind.
template <class Kind>
class ChangeCount {
public:
    explicit ChangeCount(Document& document)
    {
        QObject::connect(&document, &Document::changed, &m_context, [this](const Change& change) {
            if (std::holds_alternative<Kind>(change))
                ++m_count;
        });
    }
    [[nodiscard]] int take() { return std::exchange(m_count, 0); }

private:
    QObject m_context;
    int m_count = 0;
};

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Six pictures.
    fs::path movie() const
    {
        const fs::path folder = fs::path(m_folder.path().toStdString()) / "frames";
        fs::create_directories(folder);
        for (int i = 0; i < 6; ++i)
            cv::imwrite((folder / QStringLiteral("f%1.png").arg(i).toStdString()).string(), cv::Mat(8, 8, CV_8U, cv::Scalar(40 * i)));
        return folder;
    }

    /// The movie, with the tracks of sampleTracking adopted.
    void fill(Document& document) const
    {
        QVERIFY(document.openMovie(movie()));
        document.edit(&Project::range, {2, 4}, QStringLiteral("Range"));
        const Results results = sampleTracking(document.project());
        document.adoptResults(Stage::Edits, results);
        QVERIFY(document.tracks());
        document.undoStack().setClean();
    }

private Q_SLOTS:
    void makingAStudyIsOneStepThatStaysInTheFile()
    {
        const fs::path file = m_folder.filePath(QStringLiteral("study.ostwald")).toStdString();
        Project movieAgain;
        {
            Document document;
            fill(document);
            QVERIFY(document.saveAs(file));
            movieAgain = document.project();
            ChangeCount<ParamsChanged> params(document);
            document.setAgeingTimes({0.0, 0.0, 60.0, 60.0, 300.0, 300.0}, QStringLiteral("Study"));
            QCOMPARE(params.take(), 1);
            QVERIFY(document.project().fit.constants != movieAgain.fit.constants);
            const int steps = document.undoStack().count();
            document.setAgeingTimes({0.0, 0.0, 60.0, 60.0, 300.0, 300.0}, QStringLiteral("Study"));
            QCOMPARE(document.undoStack().count(), steps); // nothing changed
        }
        Document document;
        QVERIFY(document.open(file));
        QCOMPARE(document.project().calibration.ageing_s, (std::vector<double>{0.0, 0.0, 60.0, 60.0, 300.0, 300.0}));
        QVERIFY(document.results().detections); // which are the same in a study
        QVERIFY(!document.results().linked);
        document.undoStack().undo();
        QVERIFY(document.project() == movieAgain);
    }

    void editsOfOneFieldMergeAndARoundTripVanishes()
    {
        Document document;
        const QString text = QStringLiteral("Change largest step");
        LinkParams link = document.project().link;
        const LinkParams original = link;
        link.maxStep_px = 5.0;
        document.edit(&Project::link, link, text);
        link.maxStep_px = 6.0;
        document.edit(&Project::link, link, text);
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QVERIFY(document.project().link == original);
        document.undoStack().redo();
        QVERIFY(document.project().link == link);
        document.edit(&Project::link, original, text);
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(!document.isModified());
    }

    void differentFieldsAreDifferentSteps()
    {
        Document document;
        document.edit(&Project::range, {1, 2}, QStringLiteral("Range"));
        document.edit(&Project::phases, {{0.0, 1.0, "I"}}, QStringLiteral("Phase"));
        QCOMPARE(document.undoStack().count(), 2);
    }

    void anEditIsAnnouncedOnceAlsoWhenUndone()
    {
        Document document;
        ChangeCount<ParamsChanged> params(document);
        ChangeCount<EditsChanged> edits(document);
        document.edit(&Project::range, {1, 2}, QStringLiteral("Range"));
        QCOMPARE(params.take(), 1);
        document.edit(&Project::range, {1, 2}, QStringLiteral("Range"));
        QCOMPARE(params.take(), 0);
        document.undoStack().undo();
        QCOMPARE(params.take(), 1);
        document.edit(&Project::phases, {{0.0, 1.0, "I"}}, QStringLiteral("Phase"));
        QCOMPARE(params.take(), 0);
        QCOMPARE(edits.take(), 1);
    }

    void everyChangeOfBoardsIsAStepOfItsOwnThatOutlivesTheProgram()
    {
        const fs::path path = fs::path(m_folder.path().toStdString()) / "boards.ostwald";
        const std::vector<Board> one{{.name = "Figure"}};
        const std::vector<Board> two{{.name = "Figure", .width_mm = 89.0}};
        {
            Document document;
            fill(document);
            QVERIFY(document.saveAs(path));
            const int before = document.undoStack().count();
            ChangeCount<BoardsChanged> boards(document);
            ChangeCount<ParamsChanged> params(document);
            ChangeCount<ResultsChanged> results(document);
            document.setBoards(one, QStringLiteral("Page"));
            document.setBoards(two, QStringLiteral("Page"));
            document.setBoards(two, QStringLiteral("Page"));
            QCOMPARE(boards.take(), 2);
            QCOMPARE(params.take(), 0);
            QCOMPARE(results.take(), 0);
            QCOMPARE(document.undoStack().count(), before + 2);
            document.undoStack().undo();
            QVERIFY(document.project().boards == one);
        }
        Document again;
        QVERIFY(again.open(path));
        QVERIFY(again.project().boards == one);
        again.undoStack().redo();
        QVERIFY(again.project().boards == two);
    }

    void taggingIsOneStepThatTheTracksFollow()
    {
        Document document;
        fill(document);
        const auto group = [&](int id) { return document.tracks()->find(TrackId{id})->group; };
        const Group before = group(4);
        document.setFrame(4);
        document.tag({TrackId{3}, TrackId{4}, TrackId{99}}, Group::Excluded);
        QCOMPARE(document.undoStack().count(), document.undoStack().index());
        QVERIFY(group(3) == Group::Excluded && group(4) == Group::Excluded);
        QVERIFY(document.tracks()->find(TrackId{4})->groupByHand);
        QVERIFY(document.isModified());
        document.undoStack().undo();
        QVERIFY(group(4) == before);
        QVERIFY(!document.tracks()->find(TrackId{4})->groupByHand);
        QVERIFY(!document.isModified());
    }

    void tagsSurviveNewLinks()
    {
        Document document;
        fill(document);
        document.setFrame(4);
        document.tag({TrackId{4}}, Group::Excluded);
        LinkParams link = document.project().link;
        link.maxStep_px = 9.0;
        document.edit(&Project::link, link, QStringLiteral("Link"));
        document.adoptResults(Stage::Edits, sampleTracking(document.project()));
        QVERIFY(document.tracks()->find(TrackId{4})->group == Group::Excluded);
    }

    void theSelectionHoldsOnlyTracksThereAre()
    {
        Document document;
        fill(document);
        ChangeCount<SelectionChanged> selections(document);
        document.select({TrackId{1}, TrackId{77}}, TrackId{77});
        QVERIFY(document.selection().tracks == std::set{TrackId{1}});
        QVERIFY(!document.selection().lead);
        QCOMPARE(selections.take(), 1);
        document.select({TrackId{1}}, std::nullopt);
        QCOMPARE(selections.take(), 0);
        document.setFrame(100);
        QCOMPARE(document.selection().frame, 5);
        document.setFrame(-3);
        QCOMPARE(document.selection().frame, 0);
    }

    void aPixelSizeOfTheFileWaitsToBeConfirmed()
    {
        const QString path = m_folder.filePath(QStringLiteral("scaled.mrc"));
        ostwald::test::ByteWriter w;
        for (const int value : {4, 3, 2, 6, 0, 0, 0, 4, 3, 2})
            w.put<std::int32_t>(value);
        for (const float cell_A : {20.0F, 15.0F, 10.0F})
            w.put(cell_A);
        w.zeros(208 - w.bytes.size()).text("MAP ").text("\x44\x44").zeros(1024 - 214).zeros(2 * 24);
        ostwald::test::writeFile(path, w.bytes);
        Document document;
        QVERIFY(document.openMovie(path.toStdString()));
        QVERIFY(document.movie()->info().calibration.pixelSize_nm.has_value());
        QVERIFY(!document.project().calibration.pixelSize_nm);
        QVERIFY(document.project().calibration.pixelSizeSource.empty());
    }

    void readingTheMovieInAnotherWayIsOneStepAndUndone()
    {
        const QString path = m_folder.filePath(QStringLiteral("samples.raw"));
        ostwald::test::writeFile(path, QByteArray(16 * 16 * 6, 'x'));
        const ReadAs large{.timeAxis = {}, .dataset = {}, .raw = RawForm{.width = 16, .height = 16, .type = SampleType::UInt8}};
        const ReadAs small{.timeAxis = {}, .dataset = {}, .raw = RawForm{.width = 16, .height = 8, .type = SampleType::UInt8}};
        Document document;
        QVERIFY(document.openMovie(path.toStdString(), large));
        document.edit(&Project::calibration, {0.5, 2.0, "typed", "typed"}, QStringLiteral("Calibrate"));
        document.edit(&Project::range, {1, 5}, QStringLiteral("Range"));
        document.setFrame(5);
        const Project before = document.project();
        ChangeCount<MovieChanged> movies(document);
        QVERIFY(document.readMovieAs(small, QStringLiteral("Read otherwise")));
        QCOMPARE(movies.take(), 1);
        QCOMPARE(document.movie()->info().frames, 12);
        QVERIFY(document.project().movie.readAs == small);
        QVERIFY(!document.project().calibration.pixelSize_nm); // the scale of other pictures
        QCOMPARE(document.project().range, FrameRange());
        QVERIFY(stageKeys(document.project()).survey != stageKeys(before).survey);
        document.undoStack().undo();
        QVERIFY(document.project() == before);
        QCOMPARE(document.movie()->info().frames, 6);
        QCOMPARE(document.selection().frame, 5);
        document.undoStack().redo();
        QCOMPARE(document.movie()->info().frames, 12);

        const Project now = document.project();
        const Status refused = document.readMovieAs({.timeAxis = 2, .dataset = {}, .raw = small.raw}, QStringLiteral("Wrong"));
        QVERIFY(refused.error().code == ErrorCode::InvalidArgument);
        QVERIFY(document.project() == now);

        const fs::path saved = fs::path(m_folder.path().toStdString()) / "raw.ostwald";
        QVERIFY(document.saveAs(saved));
        Document again;
        QVERIFY(again.open(saved));
        QVERIFY(again.project() == now);
        QCOMPARE(again.movie()->info().frames, 12);
    }

    void resultsOfOtherParametersAreNotAdopted()
    {
        Document document;
        QVERIFY(document.openMovie(movie()));
        Project other = document.project();
        other.range = {2, 4};
        ChangeCount<ResultsChanged> results(document);
        document.adoptResults(Stage::Edits, sampleTracking(other));
        QCOMPARE(results.take(), 0);
        QVERIFY(!document.tracks());
    }

    void aSavedProjectOpensAgainWithItsMovie()
    {
        const fs::path path = fs::path(m_folder.path().toStdString()) / "p.ostwald";
        Document document;
        fill(document);
        document.setFrame(4);
        document.tag({TrackId{4}}, Group::Excluded);
        ChangeCount<FileChanged> files(document);
        QVERIFY(document.saveAs(path));
        QCOMPARE(files.take(), 1);
        QVERIFY(!document.isModified());

        Document again;
        QVERIFY(again.open(path));
        QVERIFY(again.project() == document.project());
        QVERIFY(again.movie());
        QVERIFY(!again.movieError());
        QVERIFY(again.tracks()->find(TrackId{4})->group == Group::Excluded);
        QVERIFY(!again.isModified());
        QVERIFY(again.path() == path);
    }

    void aProjectOpensWithoutItsMovieAndSaysSo()
    {
        const fs::path path = fs::path(m_folder.path().toStdString()) / "lost.ostwald";
        Document document;
        fill(document);
        QVERIFY(document.saveAs(path));
        fs::rename(movie(), fs::path(m_folder.path().toStdString()) / "elsewhere");
        Document again;
        QVERIFY(again.open(path));
        QVERIFY(!again.movie());
        QVERIFY(again.movieError()->code == ErrorCode::NotFound);
        QVERIFY(again.tracks());
    }

    void aMovieThatWasMovedIsTakenFromItsNewPlaceAndThatIsUndone()
    {
        const fs::path path = fs::path(m_folder.path().toStdString()) / "moved.ostwald";
        const fs::path place = fs::path(m_folder.path().toStdString()) / "new place";
        Document document;
        fill(document);
        QVERIFY(document.saveAs(path));
        fs::rename(movie(), place);
        Document again;
        QVERIFY(again.open(path));
        QVERIFY(!again.movie());
        ChangeCount<MovieChanged> movies(again);
        QVERIFY(!again.relinkMovie(path)); // no movie
        QVERIFY(again.relinkMovie(place));
        QCOMPARE(movies.take(), 1);
        QVERIFY(again.movie() && !again.movieError());
        QVERIFY(again.results().linked.key == stageKeys(again.project()).linked); // the same movie: nothing is stale
        again.undoStack().undo();
        QVERIFY(!again.movie() && again.movieError());
        again.undoStack().redo();
        QVERIFY(again.movie());
        fs::remove_all(place);
    }

    void stepsWithoutAFileOutliveACrash()
    {
        const QTemporaryDir recovery;
        const QTemporaryDir after;
        Document document;
        document.setRecoveryFolder(recovery.path().toStdString());
        QVERIFY(document.openMovie(movie()));
        QVERIFY(fs::is_empty(recovery.path().toStdString())); // nothing to lose yet
        document.edit(&Project::range, {1, 3}, QStringLiteral("Range"));
        document.edit(&Project::phases, {{0.0, 1.0, "I"}}, QStringLiteral("Phase"));
        document.undoStack().undo();
        QVERIFY(document.isModified());
        fs::path file;
        for (const auto& entry : fs::directory_iterator(recovery.path().toStdString()))
            if (entry.path().extension() == ".ostwald") // what a crash would leave
                fs::copy_file(entry.path(), file = fs::path(after.path().toStdString()) / entry.path().filename());
        Document again;
        again.setRecoveryFolder(after.path().toStdString());
        QVERIFY(again.recover(file));
        QVERIFY(again.project() == document.project());
        QVERIFY(again.movie());
        QVERIFY(again.isModified());
        QVERIFY(again.path().empty());
        again.undoStack().redo();
        QCOMPARE(again.project().phases.size(), 1U);
        QVERIFY(again.saveAs(fs::path(m_folder.path().toStdString()) / "recovered.ostwald"));
        QVERIFY(!again.isModified());
        QVERIFY(!fs::exists(file)); // it has a file of its own now
    }

    void aSecondDocumentOfOneFileIsForReadingAndSaysSo()
    {
        const fs::path path = fs::path(m_folder.path().toStdString()) / "shared.ostwald";
        Document first;
        fill(first);
        QVERIFY(first.saveAs(path));
        QVERIFY(!first.fileError());
        Document second;
        QVERIFY(second.open(path));
        QVERIFY(second.fileError());
        QVERIFY(second.project() == first.project());
        QVERIFY(!second.isModified());
        second.edit(&Project::range, {1, 2}, QStringLiteral("Range"));
        QVERIFY(second.isModified());
        QVERIFY(second.saveAs(fs::path(m_folder.path().toStdString()) / "other.ostwald"));
        QVERIFY(!second.fileError() && !second.isModified());
    }

    void everyStepOfASavedProjectIsSaved()
    {
        const fs::path path = fs::path(m_folder.path().toStdString()) / "live.ostwald";
        {
            Document document;
            fill(document);
            QVERIFY(document.saveAs(path));
            document.setFrame(4);
            document.tag({TrackId{4}}, Group::Excluded);
            QVERIFY(!document.isModified());
        }
        Document again;
        QVERIFY(again.open(path));
        QVERIFY(again.tracks()->find(TrackId{4})->group == Group::Excluded);
        QCOMPARE(again.undoStack().count(), 2);
        again.setFrame(0);
        again.undoStack().undo();
        QCOMPARE(again.selection().frame, 4); // where it was done
        QVERIFY(again.tracks()->find(TrackId{4})->group != Group::Excluded);
        QVERIFY(!again.undoStack().step(0).time_utc.empty());
    }

    void resultsAreReadLaterWhenAskedFor()
    {
        const fs::path path = fs::path(m_folder.path().toStdString()) / "later.ostwald";
        {
            Document document;
            fill(document);
            QVERIFY(document.saveAs(path));
        }
        Document again;
        QVERIFY(again.open(path, ReadResults::Later));
        QVERIFY(again.movie() && !again.tracks());
        QVERIFY(again.unreadResults());
        const auto loaded = loadStoredResults(again.unreadResults()->path, again.unreadResults()->project);
        again.edit(&Project::edits, {TagEdit{{4, 0.0, 0.0}, Group::A, {}}}, QStringLiteral("Tag")); // meanwhile
        ChangeCount<ResultsChanged> results(again);
        again.adoptRead(loaded);
        QVERIFY(results.take() > 0);
        QVERIFY(!again.unreadResults());
        QVERIFY(again.results().tracks.key == stageKeys(again.project()).tracks);
        QVERIFY(!again.unstoredResults());
    }

    void newResultsAreStoredInTheFile()
    {
        const fs::path path = fs::path(m_folder.path().toStdString()) / "results.ostwald";
        Document document;
        fill(document);
        QVERIFY(document.saveAs(path));
        QVERIFY(!document.unstoredResults());
        document.edit(&Project::link, {.maxStep_px = 9.0}, QStringLiteral("Link"));
        document.adoptResults(Stage::Edits, sampleTracking(document.project()));
        const auto unstored = document.unstoredResults();
        QVERIFY(unstored);
        QVERIFY(storeResults(unstored->path, unstored->project, unstored->results));
        document.adoptStored();
        QVERIFY(!document.unstoredResults());
    }

    void aFitOfCoalescenceIsKeptWhileItsInputStays()
    {
        const fs::path path = fs::path(m_folder.path().toStdString()) / "coalescence.ostwald";
        CoalescenceFitParams params;
        params.wall = PairWall::Impermeable;
        {
            Document document;
            fill(document);
            QVERIFY(document.saveAs(path));
            document.edit(&Project::coalescence, params, QStringLiteral("Wall"));
            Results results = sampleTracking(document.project());
            results.coalescenceFit = {stageKeys(document.project()).coalescenceFit,
                                      std::make_shared<const CoalescenceFitResult>(sampleCoalescenceFit(params))};
            document.adoptResults(Stage::CoalescenceFit, results);
            const auto unstored = document.unstoredResults();
            QVERIFY(unstored);
            QVERIFY(storeResults(unstored->path, unstored->project, unstored->results));
            document.adoptStored();
            QVERIFY(!document.unstoredResults());
        }
        Document again;
        QVERIFY(again.open(path));
        QVERIFY(again.project().coalescence == params);
        QVERIFY(again.results().coalescenceFit.value->params == params);
        const auto isFresh = [&again] {
            return again.results().coalescenceFit.key == stageKeys(again.project()).coalescenceFit;
        };
        QVERIFY(isFresh());
        again.edit(&Project::edits, {CutEdit{{4, 0.0, 0.0}}}, QStringLiteral("Cut"));
        QVERIFY(!isFresh());
        again.undoStack().undo();
        QVERIFY(isFresh());
        GrowthFitParams growth = again.project().fit;
        growth.sigma_nm = 0.2;
        again.edit(&Project::fit, growth, QStringLiteral("Another monomer"));
        QVERIFY(isFresh());
        again.undoStack().undo();
        again.undoStack().undo();
        QVERIFY(again.project().coalescence == CoalescenceFitParams{});
        QVERIFY(!isFresh());
        again.undoStack().redo();
        QVERIFY(isFresh());
    }

    void aChangedMovieIsNotTakenForTheOldOne()
    {
        const fs::path path = fs::path(m_folder.path().toStdString()) / "changed.ostwald";
        Document document;
        fill(document);
        QVERIFY(document.saveAs(path));
        cv::imwrite((movie() / "f0.png").string(), cv::Mat(8, 8, CV_8U, cv::Scalar(7)));
        Document again;
        QVERIFY(again.open(path));
        QVERIFY(!again.movie());
        QVERIFY(again.movieError()->code == ErrorCode::CorruptData);
    }

    void whatCannotBeOpenedLeavesTheProjectUntouched_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("missing") << QStringLiteral("missing.tif") << QByteArray();
        QTest::newRow("text named .tif") << QStringLiteral("text.tif") << QByteArray("not a picture\n");
        QTest::newRow("truncated TIFF") << QStringLiteral("short.tif") << QByteArray("II*\0\x08\0\0\0\x05", 9);
        QTest::newRow("0 bytes") << QStringLiteral("empty.tif") << QByteArray();
        QTest::newRow("text named .ostwald") << QStringLiteral("text.ostwald") << QByteArray("not a project\n");
    }
    void whatCannotBeOpenedLeavesTheProjectUntouched()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        Document document;
        fill(document);
        document.select({TrackId{1}}, TrackId{1});
        const Project before = document.project();
        QSignalSpy changes(&document, &Document::changed);

        const fs::path path = fs::path(m_folder.path().toStdString()) / name.toStdString();
        if (name != QStringLiteral("missing.tif"))
            std::ofstream(path, std::ios::binary).write(bytes.constData(), bytes.size());
        const Status status = path.extension() == ".ostwald" ? document.open(path) : document.openMovie(path);
        QVERIFY(!status);
        QVERIFY(status.error().text().find(path.string()) != std::string::npos);
        QVERIFY(status.error().message.size() > 10);
        QCOMPARE(changes.size(), 0);
        QVERIFY(document.project() == before);
        QVERIFY(document.selection().lead == TrackId{1});
        QVERIFY(document.movie() && document.tracks());
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
