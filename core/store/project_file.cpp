#include "store/project_file.h"

#include "pipeline/tables.h"
#include "store/database.h"
#include "store/file_header.h"
#include "store/fit_json.h"
#include "store/project_json.h"
#include "store/replace_file.h"
#include "store/result_rows.h"
#include "store/schema.h"

#include <QDateTime>
#include <QHash>
#include <QVariant>

#include <sstream>
#include <string>
#include <system_error>

#include <unistd.h>

namespace fs = std::filesystem;

namespace ostwald {
namespace {

const QString detectionsStage = QStringLiteral("detections");
const QString linkedStage = QStringLiteral("linked");
const QString fitStage = QStringLiteral("fit");

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

StageKey checksumOf(const std::string& bytes)
{
    return StageKeyBuilder().add(bytes).key();
}

void writeStage(Database& database, const QString& name, StageKey key, StageKey sum, const std::string& params)
{
    QSqlQuery row = database.prepare(QStringLiteral("INSERT INTO stage VALUES (?,?,?,?,?,?)"));
    database.run(row, {name, text(key.toHex()), text(sum.toHex()), text(params), QStringLiteral(OSTWALD_VERSION),
                       QDateTime::currentDateTimeUtc().toString(Qt::ISODate)});
}

void writeProject(Database& database, const Project& project)
{
    const std::string json = projectToJson(project);
    QSqlQuery row = database.prepare(QStringLiteral("INSERT INTO project VALUES (1,?,?)"));
    database.run(row, {text(json), text(checksumOf(json).toHex())});
}

void writeFit(Database& database, const Keyed<GrowthFitResult>& fit)
{
    std::ostringstream json;
    writeFitJson(json, *fit.value);
    QSqlQuery row = database.prepare(QStringLiteral("INSERT INTO fit VALUES (1,?)"));
    database.run(row, {text(json.str())});
    writeStage(database, fitStage, fit.key, checksumOf(json.str()), fitToJson(fit.value->params));
}

void writeAll(Database& database, const StoredProject& stored)
{
    const Results fresh = freshResults(stored.results, stageKeys(stored.project));
    database.exec(QStringLiteral("PRAGMA journal_mode = TRUNCATE"));
    database.exec(QStringLiteral("PRAGMA synchronous = FULL"));
    database.exec(QStringLiteral("BEGIN"));
    createSchema(database);
    writeProject(database, stored.project);
    if (fresh.detections) {
        writeDetections(database, *fresh.detections.value);
        writeStage(database, detectionsStage, fresh.detections.key, checksum(*fresh.detections.value),
                   segmenterToJson(stored.project.segmenter));
    }
    // Tracks refer to detections by position and mean nothing without them.
    if (fresh.detections && fresh.linked) {
        writeTracks(database, *fresh.linked.value);
        writeStage(database, linkedStage, fresh.linked.key, checksum(*fresh.linked.value),
                   linkToJson(stored.project.link));
    }
    if (fresh.fit)
        writeFit(database, fresh.fit);
    database.exec(QStringLiteral("COMMIT"));
}

/// Reading of one file; the parts are read in the order of the stages.
class Loader {
public:
    explicit Loader(const fs::path& path) : m_database(path, Database::Access::ReadOnly) {}

    Result<StoredProject> load()
    {
        for (const auto step : {&Loader::check, &Loader::readProject, &Loader::readStages,
                                &Loader::readDetectionRows, &Loader::readTrackRows, &Loader::readFit}) {
            const Status done = (this->*step)();
            // What SQLite reports explains what a reader found missing.
            if (const Status sqlite = m_database.status(); !sqlite)
                return sqlite.error();
            if (!done)
                return done.error();
        }
        return std::move(m_stored);
    }

private:
    struct StageRow {
        QString key;
        QString checksum;
    };

    static Error damaged(const char* what)
    {
        return {ErrorCode::CorruptData, std::string("The file is damaged: its ") + what + " were altered.", {}};
    }

    Status check()
    {
        QSqlQuery row = m_database.select(QStringLiteral("PRAGMA quick_check(1)"));
        if (!row.next() || row.value(0).toString() != QLatin1String("ok"))
            return damaged("pages");
        return Done{};
    }

    Status readProject()
    {
        QSqlQuery row = m_database.select(QStringLiteral("SELECT json, checksum FROM project"));
        if (!row.next())
            return damaged("parameters");
        const QByteArray json = row.value(0).toString().toUtf8();
        if (row.value(1).toString() != text(checksumOf(json.toStdString()).toHex()))
            return damaged("parameters");
        auto project = projectFromJson(json);
        if (!project)
            return project.error();
        m_stored.project = *std::move(project);
        m_keys = stageKeys(m_stored.project);
        return Done{};
    }

    Status readStages()
    {
        QSqlQuery row = m_database.select(QStringLiteral("SELECT name, key, checksum FROM stage"));
        while (row.next())
            m_stages.insert(row.value(0).toString(), {row.value(1).toString(), row.value(2).toString()});
        return Done{};
    }

    [[nodiscard]] bool isFresh(const QString& stage, StageKey key) const
    {
        return m_stages.contains(stage) && m_stages[stage].key == text(key.toHex());
    }

    [[nodiscard]] bool isIntact(const QString& stage, StageKey sum) const
    {
        return m_stages[stage].checksum == text(sum.toHex());
    }

    Status readDetectionRows()
    {
        if (!isFresh(detectionsStage, m_keys.detections))
            return Done{};
        auto detections = readDetections(m_database);
        if (!detections)
            return detections.error();
        if (!isIntact(detectionsStage, checksum(*detections)))
            return damaged("particles");
        m_stored.results.detections = {m_keys.detections, std::make_shared<const Detections>(*std::move(detections))};
        return Done{};
    }

    Status readTrackRows()
    {
        Results& results = m_stored.results;
        if (!results.detections || !isFresh(linkedStage, m_keys.linked)) {
            if (m_stored.project.imported) // nothing could compute them again
                return damaged("imported tracks");
            return Done{};
        }
        auto tracks = readTracks(m_database, *results.detections.value);
        if (!tracks)
            return tracks.error();
        if (!isIntact(linkedStage, checksum(*tracks)))
            return damaged("tracks");
        results.linked = {m_keys.linked, std::make_shared<const Tracks>(*std::move(tracks))};
        results.tracks = replayEdits(results, m_stored.project.edits);
        // Quick to compute, so not stored. Without a calibration, or with too few particles, there is none.
        if (auto computed = runPipeline(m_stored.project, nullptr, results, Stage::Ensemble))
            results = *std::move(computed);
        return Done{};
    }

    Status readFit()
    {
        if (!isFresh(fitStage, m_keys.fit))
            return Done{};
        QSqlQuery row = m_database.select(QStringLiteral("SELECT json FROM fit"));
        if (!row.next())
            return damaged("fit");
        const QByteArray json = row.value(0).toString().toUtf8();
        if (!isIntact(fitStage, checksumOf(json.toStdString())))
            return damaged("fit values");
        auto fit = fitFromJson(json, m_stored.project.fit);
        if (!fit)
            return fit.error();
        m_stored.results.fit = {m_keys.fit, std::make_shared<const GrowthFitResult>(*std::move(fit))};
        return Done{};
    }

    Database m_database;
    StoredProject m_stored;
    StageKeys m_keys;
    QHash<QString, StageRow> m_stages;
};

} // namespace

Status saveProject(const fs::path& path, const StoredProject& stored)
{
    fs::path temporary = path;
    temporary += ".saving-" + std::to_string(::getpid());
    std::error_code ignored;
    fs::remove(temporary, ignored); // left by a crash of an earlier process of this number
    Status status = [&] {
        Database database(temporary, Database::Access::ReadWrite);
        writeAll(database, stored);
        return database.status();
    }();
    fs::path journal = temporary;
    journal += "-journal"; // truncated by SQLite, not removed
    fs::remove(journal, ignored);
    if (status)
        status = replaceFile(temporary, path);
    if (status)
        return status;
    fs::remove(temporary, ignored);
    return Error{status.error().code, status.error().message, path.string()};
}

Result<StoredProject> loadProject(const fs::path& path)
{
    if (const Status header = checkFileHeader(path); !header)
        return header.error();
    auto stored = Loader(path).load();
    if (!stored)
        return Error{stored.error().code, stored.error().message, path.string()};
    return stored;
}

} // namespace ostwald
