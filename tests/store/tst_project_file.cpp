#include "sample_results.h"

#include "pipeline/coalescence_tables.h"
#include "pipeline/tables.h"
#include "store/database.h"
#include "store/live_project.h"
#include "store/project_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <algorithm>
#include <fstream>
#include <random>
#include <sstream>

using namespace ostwald;
using namespace ostwald::test;
namespace fs = std::filesystem;

namespace {

/// Everything that a person can see of the tracking, as text.
std::string tablesOf(const Results& results)
{
    std::ostringstream out;
    writeParticlesCsv(out, results.tracks.value->tracks, *results.tracks.value->detections);
    writeTracksCsv(out, results.tracks.value->tracks);
    writeEventsCsv(out, results.tracks.value->tracks);
    writeDriftCsv(out, results.tracks.value->tracks);
    return out.str();
}

std::string fitText(const GrowthFitResult& fit)
{
    std::ostringstream out;
    writeFitJson(out, fit);
    return out.str();
}

std::string coalescenceText(const CoalescenceFitResult& fit)
{
    std::ostringstream out;
    writeCoalescenceJson(out, fit);
    return out.str();
}

StoredProject sample()
{
    const Project project = sampleProject();
    Results results = sampleTracking(project);
    results.fit = {stageKeys(project).fit, std::make_shared<const GrowthFitResult>(sampleFit(project.fit))};
    results.coalescenceFit = {stageKeys(project).coalescenceFit, std::make_shared<const CoalescenceFitResult>(
                                                                     sampleCoalescenceFit(project.coalescence))};
    return {project, results};
}

std::string bytesOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void spoil(const fs::path& path, const std::string& sql)
{
    Database database(path, Database::Access::ReadWrite);
    database.exec(sql);
    QVERIFY(database.status());
}

} // namespace

class TestProjectFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    fs::path file(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    void aProjectComesBackAsItWasSaved()
    {
        const StoredProject saved = sample();
        QVERIFY(saveProject(file("round.ostwald"), saved));
        const auto loaded = loadProject(file("round.ostwald"));
        QVERIFY2(loaded, loaded ? "" : loaded.error().text().c_str());
        QVERIFY(loaded->project == saved.project);
        QCOMPARE(tablesOf(loaded->results), tablesOf(saved.results));
        QCOMPARE(fitText(*loaded->results.fit.value), fitText(*saved.results.fit.value));
        QVERIFY(loaded->results.fit.value->params == saved.project.fit);
        QCOMPARE(coalescenceText(*loaded->results.coalescenceFit.value), coalescenceText(*saved.results.coalescenceFit.value));
        QVERIFY(loaded->results.coalescenceFit.value->params == saved.project.coalescence);
        QCOMPARE(loaded->results.detections.value->front().particles.front().outline,
                 saved.results.detections.value->front().particles.front().outline);
    }

    void staleResultsStayBehind()
    {
        StoredProject stored = sample();
        stored.project.link.maxStep_px = 9.5;
        QVERIFY(saveProject(file("stale.ostwald"), stored));
        const auto loaded = loadProject(file("stale.ostwald"));
        QVERIFY(loaded);
        QVERIFY(loaded->results.detections);
        QVERIFY(!loaded->results.linked);
        QVERIFY(!loaded->results.fit);
        QVERIFY(!loaded->results.coalescenceFit);
    }

    void aFitOfCoalescenceOutlivesAChangeOfTheMaterial()
    {
        StoredProject stored = sample();
        stored.project.fit.sigma_nm = 0.2;
        QVERIFY(saveProject(file("material.ostwald"), stored));
        const auto loaded = loadProject(file("material.ostwald"));
        QVERIFY(loaded && !loaded->results.fit && loaded->results.coalescenceFit);
        stored.project.coalescence.constants[0].fixed = true;
        QVERIFY(saveProject(file("unknowns.ostwald"), stored));
        QVERIFY(!loadProject(file("unknowns.ostwald"))->results.coalescenceFit);
    }

    void savingOverAFileReplacesIt()
    {
        StoredProject stored = sample();
        QVERIFY(saveProject(file("over.ostwald"), stored));
        stored.project.phases.clear();
        QVERIFY(saveProject(file("over.ostwald"), stored));
        QVERIFY(loadProject(file("over.ostwald"))->project.phases.empty());
    }

    void aFileThatCannotBeWrittenIsNamedAndNothingIsLeft()
    {
        const fs::path path = file("no such folder") / "a.ostwald";
        const Status status = saveProject(path, sample());
        QVERIFY(!status);
        QVERIFY(status.error().code == ErrorCode::Io);
        QVERIFY(status.error().text().find(path.string()) != std::string::npos);
    }

    void whatIsNotAProjectIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("frame,id,x,y\n1,2,3,4\n");
        QTest::newRow("a header alone") << QByteArray("SQLite format 3\0", 16);
    }
    void whatIsNotAProjectIsRefusedInWords()
    {
        QFETCH(QByteArray, bytes);
        const fs::path path = file("wrong.ostwald");
        std::ofstream(path, std::ios::binary).write(bytes.constData(), bytes.size());
        const auto loaded = loadProject(path);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().code == ErrorCode::UnsupportedFormat || loaded.error().code == ErrorCode::CorruptData);
        QCOMPARE(loaded.error().where, path.string());
        QVERIFY(loaded.error().message.ends_with('.'));
        QCOMPARE(bytesOf(path), bytes.toStdString()); // a look changes nothing
    }

    void aMissingFileIsNotFound()
    {
        const auto loaded = loadProject(file("nowhere.ostwald"));
        QVERIFY(!loaded && loaded.error().code == ErrorCode::NotFound);
        QVERIFY(!fs::exists(file("nowhere.ostwald")));
    }

    void aNewerFormatIsRefused()
    {
        const fs::path path = file("newer.ostwald");
        QVERIFY(saveProject(path, sample()));
        spoil(path, "PRAGMA user_version = 999");
        const auto loaded = loadProject(path);
        QVERIFY(!loaded && loaded.error().code == ErrorCode::UnsupportedFormat);
    }

    void aSpoiltProjectIsNotOpenedAndSpoiltResultsAreNotUsed()
    {
        const fs::path path = file("spoilt.ostwald");
        QVERIFY(saveProject(path, sample()));
        spoil(path, "UPDATE detection SET r_px = r_px + 1 WHERE frame = 3");
        const auto loaded = loadProject(path);
        QVERIFY(loaded);
        QVERIFY2(!loaded->results.detections, "particles with a wrong checksum were taken over");
        QCOMPARE(loaded->damage.size(), 1U);
        QVERIFY(loaded->damage.front().text().find("particles") != std::string::npos);
        QVERIFY(saveProject(path, sample()));
        spoil(path, "UPDATE setting SET json = replace(json, '5.1', '5.2') WHERE name = 'segment'");
        const auto changed = loadProject(path);
        QVERIFY(!changed && changed.error().code == ErrorCode::CorruptData);
    }

    /// Whatever happens to the bytes, what a person chose comes back unchanged or is refused in words, and results come
    /// back unchanged or are left out.
    void damagedCopiesAreReadUnchangedOrRefused_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::addColumn<int>("format");
        const fs::path path = file("whole.ostwald");
        StoredProject stored = sample();
        stored.history.steps = {{"Range", 3, "Anna", "2026-11-28T12:00:00Z", {FieldChange<FrameRange>{{0, 9}, {2, 4}}}}};
        stored.history.done = 1;
        QVERIFY(saveProject(path, stored));
        QTest::newRow("present format") << QByteArray::fromStdString(bytesOf(path)) << 4;
        QTest::newRow("format 1") << QByteArray::fromStdString(bytesOf(OSTWALD_TEST_DATA "/format1.ostwald")) << 1;
        QTest::newRow("format 2") << QByteArray::fromStdString(bytesOf(OSTWALD_TEST_DATA "/format2.ostwald")) << 2;
        QTest::newRow("format 3") << QByteArray::fromStdString(bytesOf(OSTWALD_TEST_DATA "/format3.ostwald")) << 3;
    }
    void damagedCopiesAreReadUnchangedOrRefused()
    {
        QFETCH(QByteArray, whole);
        QFETCH(int, format);
        const StoredProject original = sample();
        const Project project = format < 4 ? projectOfFormat(format) : original.project;
        const std::string tables = tablesOf(original.results);
        std::mt19937 random(5);
        const auto below = [&random](qsizetype limit) {
            return static_cast<qsizetype>(random() % static_cast<unsigned>(limit));
        };
        constexpr qsizetype page = 4096;
        int refused = 0;
        int incomplete = 0;
        constexpr int copies = 300;
        for (int i = 0; i < copies; ++i) {
            QByteArray bytes = whole;
            switch (i % 4) {
            case 0: bytes.truncate(below(bytes.size())); break;
            case 1: std::fill_n(bytes.begin() + below(bytes.size() / page) * page, page, '\0'); break;
            default:
                for (qsizetype flips = 1 + below(4); flips > 0; --flips) {
                    const qsizetype at = below(bytes.size());
                    bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
                }
            }
            const fs::path path = file("damaged.ostwald");
            std::ofstream(path, std::ios::binary).write(bytes.constData(), bytes.size());
            const auto loaded = loadProject(path);
            if (!loaded) {
                ++refused;
                QVERIFY2(loaded.error().message.ends_with('.'), loaded.error().message.c_str());
                QCOMPARE(loaded.error().where, path.string());
                continue;
            }
            QVERIFY(loaded->project == project);
            if (loaded->damage.empty()) {
                // Without them, the key itself was hit: they count as those of other parameters.
                QVERIFY(!loaded->results.tracks || tablesOf(loaded->results) == tables);
                QVERIFY(!loaded->results.fit || fitText(*loaded->results.fit.value) == fitText(*original.results.fit.value));
                const auto& coalescence = loaded->results.coalescenceFit;
                QVERIFY(!coalescence ||
                        coalescenceText(*coalescence.value) == coalescenceText(*original.results.coalescenceFit.value));
            } else {
                ++incomplete;
                QVERIFY(loaded->damage.front().message.ends_with('.'));
            }
        }
        QVERIFY2(refused > copies / 4 && incomplete > 0, qPrintable(QString::number(refused)));
    }

    /// A step made in a damaged file is in it whole, or the file is refused: nothing is written on top of what is broken.
    void damagedCopiesTakeStepsWholeOrAreRefused()
    {
        const fs::path path = file("written.ostwald");
        QVERIFY(saveProject(path, sample()));
        const QByteArray whole = QByteArray::fromStdString(bytesOf(path));
        std::mt19937 random(11);
        const auto below = [&random](qsizetype limit) {
            return static_cast<qsizetype>(random() % static_cast<unsigned>(limit));
        };
        constexpr qsizetype page = 4096;
        int refused = 0;
        int taken = 0;
        for (int i = 0; i < 120; ++i) {
            QByteArray bytes = whole;
            if (i % 3 == 0)
                bytes.truncate(below(bytes.size()));
            else if (i % 3 == 1)
                std::fill_n(bytes.begin() + below(bytes.size() / page) * page, page, '\0');
            else
                bytes[below(bytes.size())] = static_cast<char>(random());
            std::ofstream(path, std::ios::binary).write(bytes.constData(), bytes.size());
            auto opened = LiveProject::open(path);
            if (!opened) {
                ++refused;
                QVERIFY2(opened.error().message.ends_with('.'), opened.error().message.c_str());
                continue;
            }
            Project project = opened->project;
            QVERIFY(project == sampleProject());
            History history(project, [](const History::Touched&) {});
            history.restore(opened->history.steps, opened->history.done);
            history.push({"Range", {}, "", "", {FieldChange<FrameRange>{project.range, {1, 3}}}}, Merging::Never);
            const Status done = opened->file->commit(project, history);
            opened->file.reset();
            if (!done) {
                ++refused;
                QVERIFY2(done.error().message.ends_with('.'), done.error().message.c_str());
                continue;
            }
            ++taken;
            const auto loaded = loadProject(path);
            QVERIFY(loaded);
            QVERIFY(loaded->project == project);
        }
        QVERIFY2(refused > 30 && taken > 10, qPrintable(QStringLiteral("%1 refused, %2 taken").arg(refused).arg(taken)));
    }

    void formatsWithoutANumberAreRefused_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("none") << 0;
        QTest::newRow("negative") << -1;
    }
    void formatsWithoutANumberAreRefused()
    {
        QFETCH(int, version);
        const fs::path path = file("version.ostwald");
        QVERIFY(saveProject(path, sample()));
        spoil(path, "PRAGMA user_version = " + std::to_string(version));
        const std::string before = bytesOf(path);
        QVERIFY(!loadProject(path));
        QVERIFY(!LiveProject::open(path));
        QCOMPARE(bytesOf(path), before);
    }

    void anItemOfAbsurdSizeIsRefused()
    {
        const fs::path path = file("item.ostwald");
        QVERIFY(saveProject(path, sample()));
        spoil(path, "UPDATE setting SET json = json || hex(zeroblob(100000000)) WHERE name = 'link'");
        const auto loaded = loadProject(path);
        QVERIFY(!loaded && loaded.error().message.ends_with('.'));
        fs::remove(path);
    }

    void whatIsNoFileIsNotWaitedFor()
    {
        const fs::path pipe = file("pipe.ostwald");
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        QVERIFY(!loadProject(pipe)); // nobody will ever write into it
        QVERIFY(!LiveProject::open(pipe));
        QVERIFY(!loadProject("/dev/zero"));
    }

    void aLinkLeadsToTheProjectAndStaysALink()
    {
        const fs::path target = file("target.ostwald");
        const fs::path link = file("link.ostwald");
        QVERIFY(saveProject(target, sample()));
        fs::create_symlink(target, link);
        QVERIFY(loadProject(link)->project == sampleProject());
        StoredProject changed = sample();
        changed.project.phases.clear();
        QVERIFY(saveProject(link, changed));
        QVERIFY(fs::is_symlink(link));
        QVERIFY(loadProject(target)->project.phases.empty());
    }

    void aDatabaseOfAnotherProgramIsNamedAsSuchAndNotTouched()
    {
        const fs::path path = file("foreign.ostwald");
        {
            Database database(path, Database::Access::Create);
            database.exec("CREATE TABLE setting (name TEXT, json TEXT)");
        }
        const std::string before = bytesOf(path);
        const auto loaded = loadProject(path);
        QVERIFY(!loaded && loaded.error().code == ErrorCode::UnsupportedFormat);
        QVERIFY(loaded.error().message.find("another program") != std::string::npos);
        QVERIFY(!LiveProject::open(path));
        QCOMPARE(bytesOf(path), before);
    }

    void tablesThatOnlyLookLikeOursAreRefused()
    {
        const fs::path path = file("view.ostwald");
        QVERIFY(saveProject(path, sample()));
        spoil(path, "ALTER TABLE setting RENAME TO other");
        spoil(path, "CREATE VIEW setting AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
                    "SELECT 'link' AS name, x AS json, '' AS checksum FROM n"); // would never end
        const auto loaded = loadProject(path);
        QVERIFY(!loaded && loaded.error().code == ErrorCode::CorruptData);
        QVERIFY(loaded.error().message.find("setting") != std::string::npos);
    }

    void aHugeFileIsNotReadAtLength()
    {
        const fs::path path = file("huge.ostwald");
        QVERIFY(saveProject(path, sample()));
        fs::resize_file(path, std::uintmax_t{1} << 36U); // with a hole
        const auto loaded = loadProject(path);
        QVERIFY(loaded ? loaded->project == sampleProject() : loaded.error().message.ends_with('.'));
        fs::remove(path);
    }

    void folderAndLinksThatLeadNowhereAreRefused()
    {
        QVERIFY(!loadProject(m_folder.path().toStdString()));
        const fs::path link = file("loop.ostwald");
        fs::create_symlink(link, link);
        QVERIFY(!loadProject(link));
        QVERIFY(!LiveProject::open(link));
    }

    void aTruncatedFileIsCorrupt()
    {
        const fs::path path = file("short.ostwald");
        QVERIFY(saveProject(path, sample()));
        fs::resize_file(path, fs::file_size(path) / 2);
        const auto loaded = loadProject(path);
        QVERIFY(!loaded && loaded.error().code == ErrorCode::CorruptData);
        QCOMPARE(loaded.error().where, path.string());
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_project_file.moc"
