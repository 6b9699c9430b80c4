#include "store/project_rows.h"

#include "base/stage_key.h"
#include "project/validate.h"
#include "store/edit_json.h"
#include "store/field_json.h"
#include "store/history_json.h"

#include <QJsonDocument>

namespace ostwald {
namespace {

constexpr const char* moviePlaceSetting = "movie_relative_to_project";
constexpr const char* folderSetting = "project_folder";

Error damaged(const std::string& what)
{
    return {ErrorCode::CorruptData, "The file is damaged: " + what + '.', {}};
}

/// Of everything in a row of the history.
std::string stepChecksum(const HistoryStep& step, const std::string& changesJson)
{
    return StageKeyBuilder()
        .add(step.text)
        .add(std::int64_t{step.frame.value_or(-1)})
        .add(step.author)
        .add(step.time_utc)
        .add(changesJson)
        .key()
        .toHex();
}

/// Calls visit(name, field) for the fields that are settings, in the order people choose them, but for those that files
/// need not have.
template <class P, class Visitor>
void visitSettings(P& project, Visitor&& visit)
{
    visit("movie", project.movie);
    visit("calibration", project.calibration);
    visit("frames", project.range);
    visit("segment", project.segmenter);
    visit("link", project.link);
    visit("material", project.materialId);
    visit("fit", project.fit);
    visit("coalescence", project.coalescence);
    visit("phases", project.phases);
    visit("boards", project.boards);
}

void writeSetting(Database& database, const char* name, const std::string& json)
{
    Statement row = database.prepare("INSERT OR REPLACE INTO setting VALUES (?,?,?)");
    row.run(std::string_view(name), json, rowChecksum(json));
}

void writeSettings(Database& database, const Project* before, const Project& project)
{
    std::vector<std::string> had;
    if (before)
        visitSettings(*before, [&had](const char*, const auto& value) { had.push_back(fieldToJson(value)); });
    std::size_t place = 0;
    visitSettings(project, [&](const char* name, const auto& value) {
        const std::string json = fieldToJson(value);
        if (!before || had[place] != json)
            writeSetting(database, name, json);
        ++place;
    });
    if (project.imported && (!before || before->imported != project.imported))
        writeSetting(database, "imported", fieldToJson(*project.imported));
    if (before ? before->keptFits != project.keptFits : !project.keptFits.empty())
        writeSetting(database, "kept_fits", fieldToJson(project.keptFits));
    if (before ? before->fitPartners != project.fitPartners : !project.fitPartners.empty())
        writeSetting(database, "fit_partners", fieldToJson(project.fitPartners));
}

void writeMoviePlace(Database& database, const MovieReference& movie, const std::filesystem::path& folder)
{
    if (movie.path.empty() || folder.empty())
        return;
    JsonWriter json;
    json.beginObject().key("path").value(std::filesystem::path(movie.path).lexically_relative(folder).string());
    json.endObject();
    writeSetting(database, moviePlaceSetting, json.text());
}

/// Where the project lies: of every other project that it names, its settings and its history alike, that tells the
/// place relative to it.
void writeFolder(Database& database, const std::filesystem::path& folder)
{
    if (folder.empty())
        return;
    JsonWriter json;
    json.beginObject().key("path").value(folder.string()).endObject();
    writeSetting(database, folderSetting, json.text());
}

void writeCorrections(Database& database, const Project* before, const std::vector<Edit>& edits)
{
    const CorrectionsChange change = correctionsChange(before ? before->edits : std::vector<Edit>(), edits);
    if (before && change.removed.empty() && change.added.empty())
        return;
    Statement rest = database.prepare("DELETE FROM correction WHERE position >= ?");
    rest.run(static_cast<std::int64_t>(before ? change.at : 0));
    Statement row = database.prepare("INSERT INTO correction VALUES (?,?,?,?,?)");
    for (std::size_t i = change.at; i < edits.size(); ++i) {
        JsonWriter json;
        writeEdit(json, edits[i]);
        row.run(static_cast<std::int64_t>(i), std::visit([](const auto& e) { return e.kind; }, edits[i]),
                frameOf(edits[i]), json.text(), rowChecksum(json.text()));
    }
}

/// The object of one setting, or none when it is damaged.
Result<QJsonObject> settingOf(Database& database, const char* name)
{
    Statement row = database.prepare("SELECT json, checksum FROM setting WHERE name = ?");
    row.bindAll(std::string_view(name));
    if (!row.next())
        return QJsonObject();
    const std::string json = row.text(0);
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    if (row.text(1) != rowChecksum(json) || !document.isObject())
        return damaged(std::string("the setting \"") + name + "\" was altered");
    return document.object();
}

template <class Value>
Status readSetting(Database& database, const char* name, Value& value, bool isNeeded)
{
    const auto object = settingOf(database, name);
    if (!object)
        return object.error();
    if (object->isEmpty())
        return isNeeded ? Status(damaged(std::string("the setting \"") + name + "\" is missing")) : Status(Done{});
    JsonReader reader(*object, name);
    Status read = readField(reader, value);
    if (read)
        read = reader.finish();
    if (!read)
        return damaged("the setting \"" + read.error().where + "\" was altered");
    return Done{};
}

Status readCorrections(Database& database, std::vector<Edit>& edits)
{
    Statement row = database.prepare("SELECT position, json, checksum FROM correction ORDER BY position");
    while (row.next()) {
        const std::string json = row.text(1);
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
        if (row.integer(0) != static_cast<std::int64_t>(edits.size()) || row.text(2) != rowChecksum(json) ||
            !readEdit(document.object(), edits.emplace_back()))
            return damaged("correction " + std::to_string(row.integer(0)) + " was altered");
    }
    return Done{};
}

} // namespace

std::string rowChecksum(std::string_view json)
{
    return StageKeyBuilder().add(json).key().toHex();
}

void writeProjectRows(Database& database, const Project* before, const Project& project,
                      const std::filesystem::path& folder)
{
    writeSettings(database, before, project);
    if (!before || before->movie != project.movie)
        writeMoviePlace(database, project.movie, folder);
    if (!before)
        writeFolder(database, folder);
    writeCorrections(database, before, project.edits);
}

std::string readMoviePlace(Database& database)
{
    const auto object = settingOf(database, moviePlaceSetting);
    return object ? object->value(QStringLiteral("path")).toString().toStdString() : std::string();
}

std::string readFolder(Database& database)
{
    const auto object = settingOf(database, folderSetting);
    return object ? object->value(QStringLiteral("path")).toString().toStdString() : std::string();
}

Result<Project> readProjectRows(Database& database)
{
    Project project;
    Status read = Done{};
    visitSettings(project, [&](const char* name, auto& value) {
        if (read)
            read = readSetting(database, name, value, true);
    });
    if (read)
        read = readSetting(database, "imported", project.imported, false);
    if (read)
        read = readSetting(database, "kept_fits", project.keptFits, false);
    if (read)
        read = readSetting(database, "fit_partners", project.fitPartners, false);
    if (read)
        read = readCorrections(database, project.edits);
    if (!read)
        return read.error();
    if (const Status valid = validate(project); !valid)
        return damaged("the setting \"" + valid.error().where + "\" is out of range");
    return project;
}

void writeHistoryRows(Database& database, const History& history, int same)
{
    Statement rest = database.prepare("DELETE FROM history WHERE step > ?");
    rest.run(same);
    Statement row = database.prepare("INSERT INTO history VALUES (?,?,?,?,?,?,?)");
    for (int place = same; place < history.count(); ++place) {
        const HistoryStep& step = history.step(place);
        const std::string json = changesToJson(step.changes);
        row.run(place + 1, step.text, step.frame, step.author, step.time_utc, json,
                stepChecksum(step, json));
    }
    Statement position = database.prepare("UPDATE history_position SET steps_done = ?");
    position.run(history.index());
}

Result<StoredHistory> readHistoryRows(Database& database)
{
    StoredHistory history;
    Statement row =
        database.prepare("SELECT step, text, frame, author, time_utc, changes_json, checksum FROM history ORDER BY step");
    while (row.next()) {
        const std::string json = row.text(5);
        HistoryStep step{row.text(1), row.isNull(2) ? std::nullopt : std::optional(row.whole(2)), row.text(3),
                         row.text(4), {}};
        auto changes = changesFromJson(QByteArray::fromStdString(json));
        if (row.integer(0) != static_cast<std::int64_t>(history.steps.size()) + 1 ||
            row.text(6) != stepChecksum(step, json) || !changes)
            return damaged("step " + std::to_string(row.integer(0)) + " of its history was altered");
        step.changes = *std::move(changes);
        history.steps.push_back(std::move(step));
    }
    history.done = static_cast<int>(database.number("SELECT steps_done FROM history_position"));
    if (history.done < 0 || history.done > static_cast<int>(history.steps.size()))
        return damaged("its place in the history was altered");
    return history;
}

} // namespace ostwald
