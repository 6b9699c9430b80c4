#include "store/schema.h"

#include "store/field_json.h"
#include "store/file_header.h"
#include "store/project_json.h"
#include "store/project_rows.h"

#include <array>

namespace ostwald {

void createProjectTables2(Database& database);
void createResultTables3(Database& database);

namespace {

/// Format 1 held what a person chose as one JSON object, and no history.
Status from1To2(Database& database)
{
    std::string json;
    {
        Statement row = database.prepare("SELECT json, checksum FROM project");
        if (row.next() && row.text(1) == rowChecksum(row.text(0)))
            json = row.text(0);
    }
    const auto project = projectFromJson(QByteArray::fromStdString(json));
    if (!project)
        return Error{ErrorCode::CorruptData, "The file is damaged: its parameters were altered.", {}};
    return database.transaction([&] {
        createProjectTables2(database);
        writeProjectRows(database, nullptr, *project, {});
        database.exec("INSERT INTO history_position VALUES (1, 0)");
        database.exec("DROP TABLE project");
        database.exec("PRAGMA user_version = 2");
    });
}

/// Format 2 knew no fit of coalescence.
Status from2To3(Database& database)
{
    return database.transaction([&] {
        createResultTables3(database);
        const std::string json = fieldToJson(CoalescenceFitParams{});
        Statement row = database.prepare("INSERT OR REPLACE INTO setting VALUES ('coalescence',?,?)");
        row.run(json, rowChecksum(json));
        database.exec("PRAGMA user_version = 3");
    });
}

/// Format 3 knew no figures composed by a person.
Status from3To4(Database& database)
{
    return database.transaction([&] {
        const std::string json = fieldToJson(std::vector<Board>{});
        Statement row = database.prepare("INSERT OR REPLACE INTO setting VALUES ('boards',?,?)");
        row.run(json, rowChecksum(json));
        database.exec("PRAGMA user_version = 4");
    });
}

/// Step i brings format i + 1 to format i + 2.
constexpr std::array<Status (*)(Database&), ostwaldFormatVersion - 1> steps = {&from1To2, &from2To3, &from3To4};

} // namespace

Status migrate(Database& database)
{
    const std::int64_t version = database.number("PRAGMA user_version");
    if (const Status status = database.status(); !status)
        return status;
    if (version < 1)
        return Error{ErrorCode::CorruptData, "The file is damaged: its format has no number.", {}};
    for (std::size_t step = static_cast<std::size_t>(version) - 1; step < steps.size(); ++step)
        if (const Status done = steps[step](database); !done)
            return done;
    return Done{};
}

} // namespace ostwald
