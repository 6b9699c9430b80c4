#include "sample_results.h"

#include "pipeline/tables.h"
#include "store/project_file.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
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

StoredProject sample()
{
    const Project project = sampleProject();
    Results results = sampleTracking(project);
    results.fit = {stageKeys(project).fit, std::make_shared<const GrowthFitResult>(sampleFit(project.fit))};
    return {project, results};
}

std::string bytesOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void spoil(const fs::path& path, const QString& sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoil"));
        database.setDatabaseName(QString::fromStdString(path.string()));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("spoil"));
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
        spoil(path, QStringLiteral("PRAGMA user_version = 999"));
        const auto loaded = loadProject(path);
        QVERIFY(!loaded && loaded.error().code == ErrorCode::UnsupportedFormat);
    }

    void aSpoiltProjectIsNotOpenedAndSpoiltResultsAreNotUsed()
    {
        const fs::path path = file("spoilt.ostwald");
        QVERIFY(saveProject(path, sample()));
        spoil(path, QStringLiteral("UPDATE detection SET r_px = r_px + 1 WHERE frame = 3"));
        const auto loaded = loadProject(path);
        QVERIFY2(!loaded || !loaded->results.detections, "particles with a wrong checksum were taken over");
        QVERIFY(saveProject(path, sample()));
        spoil(path, QStringLiteral("UPDATE project SET json = replace(json, '5.1', '5.2')"));
        const auto changed = loadProject(path);
        QVERIFY(!changed && changed.error().code == ErrorCode::CorruptData);
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
