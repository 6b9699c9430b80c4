#include "sample_results.h"
#include "project/movie_reference.h"
#include "store/file_access.h"
#include "store/live_project.h"
#include "store/project_file.h"
#include "store/recovery.h"
#include "store/result_rows.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace ostwald;
using namespace ostwald::test;
namespace fs = std::filesystem;

namespace {

std::string bytesOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

/// A project with a history that is written to a file after every step, as the document does it.
struct Session {
    Project project = sampleProject();
    History history{project, [this](const History::Touched&) {
                        if (file && !history.isInMacro())
                            last = file->commit(project, history);
                    }};
    std::unique_ptr<LiveProject> file;
    Status last = Done{};

    void create(const fs::path& path)
    {
        auto created = LiveProject::create(path, project, history, sampleTracking(project));
        QVERIFY2(created, created ? "" : created.error().text().c_str());
        file = *std::move(created);
    }
    void open(const fs::path& path)
    {
        auto opened = LiveProject::open(path);
        QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
        file = std::move(opened->file);
        project = std::move(opened->project);
        history.restore(std::move(opened->history.steps), opened->history.done);
    }
    void setLastFrame(int last_, Merging merging = Merging::Never)
    {
        history.push({"Change the range", std::nullopt, "Anna", "2026-11-28T12:00:00Z",
                      {FieldChange<FrameRange>{project.range, {0, last_}}}},
                     merging);
    }
    void correct(Edit edit)
    {
        std::vector<Edit> edits = project.edits;
        edits.push_back(std::move(edit));
        history.push({"Correct", 3, "Anna", "2026-11-28T12:00:01Z", {correctionsChange(project.edits, edits)}},
                     Merging::Never);
    }
    void withdraw(std::size_t place)
    {
        std::vector<Edit> edits = project.edits;
        edits.erase(edits.begin() + static_cast<std::ptrdiff_t>(place));
        history.push({"Withdraw", 3, "Anna", "", {correctionsChange(project.edits, edits)}}, Merging::Never);
    }
};

} // namespace

class TestLiveProject : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    fs::path folder() const { return m_folder->path().toStdString(); }
    fs::path file() const { return folder() / "live.ostwald"; }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyStepIsInTheFileAtOnce()
    {
        Session session;
        session.create(file());
        session.setLastFrame(3);
        session.correct(CutEdit{{3, 4.0, 5.0}});
        session.withdraw(2);
        QVERIFY(session.last);
        // Read beside the open one, as after a crash.
        const auto stored = loadProject(file());
        QVERIFY2(stored, stored ? "" : stored.error().text().c_str());
        QVERIFY(stored->damage.empty());
        QVERIFY(stored->project == session.project);
        QCOMPARE(stored->history.steps.size(), 3U);
        QCOMPARE(stored->history.done, 3);
        QVERIFY(stored->history.steps[1] == session.history.step(1));
        QVERIFY(stored->history.steps[2] == session.history.step(2));
    }

    void undoAndRedoGoOnWhereTheProgramStopped()
    {
        Session before;
        const Project first = before.project;
        before.create(file());
        before.setLastFrame(3);
        before.correct(CutEdit{{3, 4.0, 5.0}});
        const Project last = before.project;
        before.history.undo();
        before.file.reset();

        Session after;
        after.open(file());
        QCOMPARE(after.history.count(), 2);
        QCOMPARE(after.history.index(), 1);
        after.history.redo();
        QVERIFY(after.project == last);
        after.history.setIndex(0);
        QVERIFY(after.project == first);
        QVERIFY(loadProject(file())->project == first);
        after.setLastFrame(9); // what was undone is gone
        QCOMPARE(loadProject(file())->history.steps.size(), 1U);
    }

    void aDragIsOneRow()
    {
        Session session;
        session.create(file());
        for (int last = 3; last < 40; ++last)
            session.setLastFrame(last, Merging::WithSameField);
        const auto stored = loadProject(file());
        QCOMPARE(stored->history.steps.size(), 1U);
        QCOMPARE(stored->project.range.last, 39);
    }

    void aGestureIsOneRow()
    {
        Session session;
        session.create(file());
        session.history.beginMacro("Gesture");
        session.setLastFrame(4);
        session.correct(CutEdit{{3, 4.0, 5.0}});
        session.history.endMacro();
        const auto stored = loadProject(file());
        QCOMPARE(stored->history.steps.size(), 1U);
        QCOMPARE(stored->history.steps.front().changes.size(), 2U);
        QVERIFY(stored->project == session.project);
    }

    void resultsStoredBesideAnOpenFileAreThere()
    {
        Session session;
        session.create(file());
        session.setLastFrame(3);
        const Results results = sampleTracking(session.project);
        QVERIFY(hasMore(results, session.file->storedKeys()));
        QVERIFY(storeResults(file(), session.project, results));
        session.file->refreshStoredKeys();
        QVERIFY(!hasMore(results, session.file->storedKeys()));
        session.correct(CutEdit{{3, 4.0, 5.0}});
        const auto stored = loadProject(file());
        QVERIFY(stored->results.linked);
        QCOMPARE(stored->results.tracks.value->tracks.tracks.size(),
                 sampleTracking(session.project).tracks.value->tracks.tracks.size());
    }

    void aSecondProgramMayReadOnly()
    {
        Session first;
        first.create(file());
        const auto second = LiveProject::open(file());
        QVERIFY(!second);
        QVERIFY(second.error().code == ErrorCode::Io);
        QVERIFY2(second.error().message.find("open in another window") != std::string::npos, second.error().message.c_str());
        QVERIFY(loadProject(file()));
        QVERIFY(!saveProject(file(), {}));
        first.file.reset();
        QVERIFY(LiveProject::open(file()));
    }

    void twoNamesOfOneFileAreOneFile()
    {
        Session first;
        first.create(file());
        const fs::path link = folder() / "link.ostwald";
        fs::create_symlink(file(), link);
        QVERIFY(!LiveProject::open(link));
        first.file.reset();
        QVERIFY(saveProject(link, {first.project, {}}));
        QVERIFY(fs::is_symlink(link)); // written where it leads
        QVERIFY(loadProject(file())->project == first.project);
    }

    void aFileThatIsGoneIsNoticedBeforeAStepIsCalledSafe()
    {
        Session session;
        session.create(file());
        session.setLastFrame(3);
        fs::rename(file(), folder() / "elsewhere.ostwald");
        session.setLastFrame(4);
        QVERIFY(!session.last);
        QVERIFY(session.last.error().message.find("moved") != std::string::npos);
        QVERIFY(!fs::exists(file()));
        QCOMPARE(loadProject(folder() / "elsewhere.ostwald")->project.range.last, 3);
        fs::rename(folder() / "elsewhere.ostwald", file());
        session.setLastFrame(5); // back again: nothing was lost
        QVERIFY(session.last);
        QCOMPARE(loadProject(file())->project.range.last, 5);
        QCOMPARE(loadProject(file())->history.steps.size(), 3U);
    }

    void anInterruptedChangeIsUndoneAlsoWhenTheFileIsReplaced()
    {
        Session session;
        session.create(file());
        session.setLastFrame(3);
        session.file.reset();
        const fs::path crashed = folder() / "crashed.ostwald";
        const fs::path replaced = folder() / "replaced.ostwald";
        {
            Database database(file(), Database::Access::ReadWrite);
            makeDurable(database);
            database.exec("PRAGMA cache_size = 1"); // pages go to the file before the end of the transaction
            database.exec("BEGIN IMMEDIATE");
            database.exec("UPDATE setting SET json = 'no'");
            database.exec("UPDATE detection SET r_px = 0.0");
            database.exec("UPDATE track_point SET r_px = 0.0");
            QVERIFY(database.status());
            for (const fs::path& copy : {crashed, replaced}) {
                fs::copy_file(file(), copy);
                fs::copy_file(file().string() + "-journal", copy.string() + "-journal");
            }
        }
        QVERIFY(fs::file_size(crashed.string() + "-journal") > 512);
        const auto undone = loadProject(crashed);
        QVERIFY2(undone, undone ? "" : undone.error().text().c_str());
        QVERIFY(undone->project == session.project);
        QVERIFY(undone->damage.empty());

        Project other = sampleProject();
        other.phases.clear();
        QVERIFY(saveProject(replaced, {other, {}}));
        QVERIFY(loadProject(replaced)->project == other); // the old journal was not played into it
    }

    void aClosedProjectIsOneFile()
    {
        Session session;
        session.create(file());
        session.setLastFrame(3);
        session.file.reset();
        QCOMPARE(namesIn(folder()), std::vector<std::string>{"live.ostwald"});
    }

    void aCopyHoldsEverythingTheOriginalDoes()
    {
        Session session;
        session.create(file());
        session.setLastFrame(3);
        const fs::path copy = folder() / "copy.ostwald";
        auto created = LiveProject::create(copy, session.project, session.history, {}, session.file.get());
        QVERIFY2(created, created ? "" : created.error().text().c_str());
        created->reset();
        session.history.undo(); // back to what the stored results belong to
        const auto stored = loadProject(copy);
        QVERIFY(stored);
        QCOMPARE(stored->project.range.last, 3);
        QCOMPARE(stored->history.steps.size(), 1U);
        Session again;
        again.open(copy);
        again.history.undo();
        again.file.reset();
        QVERIFY(loadProject(copy)->results.linked);
    }

    void theMovieIsFoundBesideAProjectThatWasMoved()
    {
        const fs::path home = folder() / "home";
        fs::create_directory(home);
        std::ofstream(home / "movie.raw", std::ios::binary) << std::string(5000, 'm');
        Session session;
        session.project.movie = *movieReference(home / "movie.raw");
        session.create(home / "live.ostwald");
        session.file.reset();
        fs::rename(home, folder() / "away");
        const auto stored = loadProject(folder() / "away" / "live.ostwald");
        QCOMPARE(stored->project.movie.path, (folder() / "away" / "movie.raw").string());
        QVERIFY(checkMovie(stored->project.movie));
    }

    void aFileOfAnOlderFormatOpensWithEverythingInIt_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("forWriting");
        for (const int format : {1, 2, 3}) {
            QTest::addRow("reading %d", format) << format << false;
            QTest::addRow("writing %d", format) << format << true;
        }
    }
    void aFileOfAnOlderFormatOpensWithEverythingInIt()
    {
        QFETCH(int, format);
        QFETCH(bool, forWriting);
        const Project project = projectOfFormat(format);
        const int steps = format == 1 ? 0 : 2; // one of them undone
        fs::copy_file(fs::path(OSTWALD_TEST_DATA) / ("format" + std::to_string(format) + ".ostwald"), file());
        const std::string before = bytesOf(file());
        if (forWriting) {
            Session session;
            session.open(file());
            QVERIFY(session.project == project);
            QCOMPARE(session.history.count(), steps);
            QCOMPARE(session.history.index(), steps / 2);
            session.setLastFrame(5);
            QVERIFY(session.last);
            session.history.undo();
        }
        const auto stored = loadProject(file());
        QVERIFY2(stored, stored ? "" : stored.error().text().c_str());
        QVERIFY(stored->damage.empty());
        QVERIFY(stored->project == project);
        const auto database = openForReading(file()); // whatever algorithms give today, these are its rows
        QVERIFY(database);
        const auto detections = readDetections(**database);
        QVERIFY(detections);
        QCOMPARE(tableChecksum(*detections), tableChecksum(sampleDetections()));
        QCOMPARE(tableChecksum(*readTracks(**database, *detections)), tableChecksum(sampleTracks(sampleDetections())));
        QCOMPARE((*database)->number("SELECT count(*) FROM fit"), 1);
        QCOMPARE(bytesOf(file()) == before, !forWriting); // a look changes nothing
    }

    void whatACrashLeftIsFoundAndWhatRunsIsNot()
    {
        QVERIFY(leftForRecovery(folder() / "none").empty());
        Session running;
        running.create(newRecoveryFile(folder()));
        {
            Session crashed;
            crashed.create(newRecoveryFile(folder()));
        }
        QCOMPARE(leftForRecovery(folder()).size(), 1U);
        running.file.reset();
        QCOMPARE(leftForRecovery(folder()).size(), 2U);
    }
};

QTEST_GUILESS_MAIN(TestLiveProject)
#include "tst_live_project.moc"
