#include "store/stored_results.h"

#include "pipeline/coalescence_tables.h"
#include "pipeline/tables.h"
#include "store/coalescence_json.h"
#include "store/field_json.h"
#include "store/fit_json.h"
#include "store/result_rows.h"
#include "store/utc_now.h"

#include <QJsonDocument>

#include <cstdlib>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>

namespace ostwald {
namespace {

constexpr std::string_view detectionsStage = "detections";
constexpr std::string_view linkedStage = "linked";
constexpr std::string_view fitStage = "fit"; // a fit lies in the table of its stage's name
constexpr std::string_view coalescenceFitStage = "coalescence_fit";

StageKey textChecksum(const std::string& text)
{
    return StageKeyBuilder().add(text).key();
}

std::size_t rowsOf(const Detections& detections)
{
    std::size_t rows = 0;
    for (const FrameDetections& frame : detections)
        rows += frame.particles.size();
    return rows;
}

std::size_t rowsOf(const Tracks& tracks)
{
    std::size_t rows = tracks.tracks.size();
    for (const Track& track : tracks.tracks)
        rows += track.points.size();
    return rows;
}

struct StageRow {
    std::string key;
    std::string checksum;
};

std::optional<StageRow> stageRow(Database& database, std::string_view name)
{
    Statement row = database.prepare("SELECT key, checksum FROM stage WHERE name = ?");
    row.bindAll(name);
    if (!row.next())
        return std::nullopt;
    return StageRow{row.text(0), row.text(1)};
}

StageKey keyOf(const StageRow& row)
{
    return {std::strtoull(row.key.c_str(), nullptr, 16)};
}

void forget(Database& database, std::string_view stage)
{
    Statement row = database.prepare("DELETE FROM stage WHERE name = ?");
    row.run(stage);
}

void writeStage(Database& database, std::string_view name, StageKey key, const std::string& checksum,
                const std::string& params)
{
    Statement row = database.prepare("INSERT OR REPLACE INTO stage VALUES (?,?,?,?,?,?)");
    row.run(name, key.toHex(), checksum, params, std::string_view(OSTWALD_VERSION), utcNow());
}

Status storeDetections(Database& database, const Project& project, const Keyed<Detections>& detections,
                       const JobControl& job)
{
    RowBatches batches(database, rowsOf(*detections.value), job);
    forget(database, detectionsStage);
    forget(database, linkedStage); // refers to them
    database.exec("DELETE FROM frame");
    database.exec("DELETE FROM detection");
    writeDetections(batches, *detections.value);
    writeStage(database, detectionsStage, detections.key, tableChecksum(*detections.value),
               fieldToJson(project.segmenter));
    return batches.finish();
}

Status storeTracks(Database& database, const Project& project, const Keyed<Tracks>& tracks, const JobControl& job)
{
    RowBatches batches(database, rowsOf(*tracks.value), job);
    forget(database, linkedStage);
    for (const char* table : {"field_of_view", "drift", "track", "track_point", "coalescence"})
        database.exec(std::string("DELETE FROM ") + table);
    writeTracks(batches, *tracks.value);
    writeStage(database, linkedStage, tracks.key, tableChecksum(*tracks.value), fieldToJson(project.link));
    return batches.finish();
}

void writeJson(std::ostream& out, const GrowthFitResult& fit)
{
    writeFitJson(out, fit);
}

void writeJson(std::ostream& out, const CoalescenceFitResult& fit)
{
    writeCoalescenceJson(out, fit);
}

template <class Fit>
Status storeFit(Database& database, std::string_view stage, const Keyed<Fit>& fit)
{
    std::ostringstream json;
    writeJson(json, *fit.value);
    return database.transaction([&] {
        Statement row = database.prepare("INSERT OR REPLACE INTO " + std::string(stage) + " VALUES (1,?)");
        const std::string text = json.str();
        row.run(text);
        writeStage(database, stage, fit.key, textChecksum(text).toHex(), fieldToJson(fit.value->params));
    });
}

/// Reading of one file, in the order of the stages.
class Loader {
public:
    Loader(Database& database, const Project& project) : m_database(database), m_project(project), m_keys(stageKeys(project)) {}

    LoadedResults load() &&
    {
        loadDetections();
        if (m_loaded.results.detections)
            loadTracks();
        if (m_project.imported && !m_loaded.results.linked) // nothing could compute them again
            report("its imported tracks are missing or were altered");
        loadFit(fitStage, m_keys.fit, m_project.fit, fitFromJson, m_loaded.results.fit);
        if (!m_loaded.results.fit)
            loadOutdatedFit();
        loadFit(coalescenceFitStage, m_keys.coalescenceFit, m_project.coalescence, coalescenceFitFromJson,
                m_loaded.results.coalescenceFit);
        if (const Status status = m_database.status(); !status)
            m_loaded.damage.push_back(status.error());
        return std::move(m_loaded);
    }

private:
    void report(const std::string& what)
    {
        m_loaded.damage.push_back({ErrorCode::CorruptData, "The file is damaged: " + what + '.', {}});
    }

    /// The row of a stage that is fresh.
    std::optional<StageRow> freshRow(std::string_view stage, StageKey key)
    {
        auto row = stageRow(m_database, stage);
        return row && row->key == key.toHex() ? row : std::nullopt;
    }

    void loadDetections()
    {
        const auto row = freshRow(detectionsStage, m_keys.detections);
        if (!row)
            return;
        auto detections = readDetections(m_database);
        if (!detections || !m_database.status() || !hasChecksum(*detections, row->checksum))
            report("its particles were altered");
        else
            m_loaded.results.detections = {m_keys.detections, std::make_shared<const Detections>(*std::move(detections))};
    }

    void loadTracks()
    {
        const auto row = freshRow(linkedStage, m_keys.linked);
        if (!row)
            return;
        Results& results = m_loaded.results;
        auto tracks = readTracks(m_database, *results.detections.value);
        if (!tracks || !m_database.status() || !hasChecksum(*tracks, row->checksum)) {
            report("its tracks were altered");
            return;
        }
        tracks->areStills = m_project.calibration.isStudy();
        results.linked = {m_keys.linked, std::make_shared<const Tracks>(*std::move(tracks))};
        results.tracks = replayEdits(results, m_project.edits);
        // Quick to compute, so not stored. Without a calibration, or with too few particles, there is none.
        if (auto computed = runPipeline(m_project, nullptr, results, Stage::Ensemble))
            results = *std::move(computed);
    }

    template <class Params, class Fit>
    void loadFit(std::string_view stage, StageKey key, const Params& params,
                 Result<Fit> (*read)(const QByteArray&, const Params&), Keyed<Fit>& into)
    {
        const auto fresh = freshRow(stage, key);
        if (!fresh)
            return;
        Statement row = m_database.prepare("SELECT json FROM " + std::string(stage));
        const std::string json = row.next() ? row.text(0) : std::string();
        auto fit = read(QByteArray::fromStdString(json), params);
        if (!fit || fresh->checksum != textChecksum(json).toHex())
            report(stage == fitStage ? "its fit was altered" : "its fit of coalescence was altered");
        else
            into = {key, std::make_shared<const Fit>(*std::move(fit))};
    }

    /// It is shown as what it is. A form of text that is not read any more is no damage: nothing is lost that counts.
    void loadOutdatedFit()
    {
        const auto old = stageRow(m_database, fitStage);
        if (!old || old->key == m_keys.fit.toHex())
            return;
        Statement row = m_database.prepare("SELECT fit.json, stage.params_json FROM fit, stage WHERE stage.name = ?");
        row.bindAll(fitStage);
        if (!row.next() || old->checksum != textChecksum(row.text(0)).toHex())
            return;
        GrowthFitParams params;
        JsonReader reader(QJsonDocument::fromJson(QByteArray::fromStdString(row.text(1))).object(), "fit");
        if (!readField(reader, params))
            return;
        if (auto fit = fitFromJson(QByteArray::fromStdString(row.text(0)), params))
            m_loaded.outdatedFit = {keyOf(*old), std::make_shared<const GrowthFitResult>(*std::move(fit))};
    }

    Database& m_database;
    const Project& m_project;
    StageKeys m_keys;
    LoadedResults m_loaded;
};

StageKey keyOf(Database& database, std::string_view stage)
{
    const auto row = stageRow(database, stage);
    return row ? keyOf(*row) : StageKey{};
}

} // namespace

StoredKeys storedKeys(Database& database)
{
    return {keyOf(database, detectionsStage), keyOf(database, linkedStage), keyOf(database, fitStage),
            keyOf(database, coalescenceFitStage)};
}

bool hasMore(const Results& results, const StoredKeys& keys)
{
    return (results.detections && results.detections.key != keys.detections) ||
           (results.detections && results.linked && results.linked.key != keys.linked) ||
           (results.fit && results.fit.key != keys.fit) ||
           (results.coalescenceFit && results.coalescenceFit.key != keys.coalescenceFit);
}

Status storeResults(Database& database, const Project& project, const Results& results, const JobControl& job)
{
    const StoredKeys had = storedKeys(database);
    if (const Status status = database.status(); !status)
        return status;
    const bool newDetections = results.detections && results.detections.key != had.detections;
    if (newDetections)
        if (const Status stored = storeDetections(database, project, results.detections, job); !stored)
            return stored;
    // Tracks refer to detections by position and mean nothing without them.
    if (results.detections && results.linked && (newDetections || results.linked.key != had.linked))
        if (const Status stored = storeTracks(database, project, results.linked, job); !stored)
            return stored;
    if (results.fit && results.fit.key != had.fit)
        if (const Status stored = storeFit(database, fitStage, results.fit); !stored)
            return stored;
    if (results.coalescenceFit && results.coalescenceFit.key != had.coalescenceFit)
        return storeFit(database, coalescenceFitStage, results.coalescenceFit);
    return Done{};
}

LoadedResults loadResults(Database& database, const Project& project)
{
    return Loader(database, project).load();
}

} // namespace ostwald
