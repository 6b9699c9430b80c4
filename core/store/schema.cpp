#include "store/schema.h"

#include "store/file_header.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace ostwald {
namespace {

struct Table {
    std::string name;
    std::string columns;

    [[nodiscard]] std::string sql() const { return "CREATE TABLE " + name + " (" + columns + ") STRICT"; }
};

/// Results of formats 1 and 2. Tracks, points and coalescences are those before a person's corrections, which are
/// replayed on opening; NULL in a REAL column is NaN or "not known".
const std::vector<Table>& resultTables()
{
    static const std::vector<Table> tables = {
        // A stage: the key of its input, the checksum of its rows, and who computed it.
        {"stage", "name TEXT PRIMARY KEY, key TEXT NOT NULL, checksum TEXT NOT NULL, "
                  "params_json TEXT NOT NULL, program_version TEXT NOT NULL, saved_utc TEXT NOT NULL"},
        {"frame", "frame INTEGER PRIMARY KEY, particles INTEGER NOT NULL"},
        // outline: pairs of little-endian 32-bit floats x_px, y_px
        {"detection", "frame INTEGER NOT NULL, position INTEGER NOT NULL, x_px REAL, y_px REAL, "
                      "area_px2 REAL, r_px REAL, r_sd_px REAL, optical_depth REAL, signal_to_noise REAL, "
                      "touches_edge INTEGER NOT NULL, occluded INTEGER NOT NULL, "
                      "under_print INTEGER NOT NULL, below_resolution INTEGER NOT NULL, outline BLOB NOT NULL"},
        {"field_of_view", "id INTEGER PRIMARY KEY CHECK (id = 1), width_px INTEGER NOT NULL, "
                          "height_px INTEGER NOT NULL"},
        {"drift", "frame INTEGER PRIMARY KEY, dx_px REAL, dy_px REAL"},
        {"track", "id INTEGER PRIMARY KEY, parent_a INTEGER, parent_b INTEGER, child INTEGER, "
                  "group_code INTEGER NOT NULL, group_reason TEXT NOT NULL"},
        // detection: position in the frame, -1 = interpolated over a gap
        {"track_point", "track INTEGER NOT NULL, frame INTEGER NOT NULL, detection INTEGER NOT NULL, "
                        "x_px REAL, y_px REAL, r_px REAL, r_sd_px REAL, suspicion REAL"},
        {"coalescence", "frame INTEGER NOT NULL, child INTEGER NOT NULL, parent_a INTEGER NOT NULL, "
                        "parent_b INTEGER NOT NULL, x_px REAL, y_px REAL, r_a_px REAL, r_b_px REAL, r_new_px REAL, "
                        "gap_px REAL, volume_ratio REAL, volume_ratio_sd REAL, score REAL"},
        {"fit", "id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL"},
    };
    return tables;
}

/// Results since format 3.
const std::vector<Table>& resultTables3()
{
    static const std::vector<Table> tables = {
        {"coalescence_fit", "id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL"}};
    return tables;
}

/// What a person chose, as one object.
const std::vector<Table>& projectTables1()
{
    static const std::vector<Table> tables = {
        {"project", "id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL, checksum TEXT NOT NULL"}};
    return tables;
}

/// What a person chose, field by field, and how it came about.
const std::vector<Table>& projectTables2()
{
    static const std::vector<Table> tables = {
        {"setting", "name TEXT PRIMARY KEY, json TEXT NOT NULL, checksum TEXT NOT NULL"},
        {"correction", "position INTEGER PRIMARY KEY, kind TEXT NOT NULL, frame INTEGER NOT NULL, "
                       "json TEXT NOT NULL, checksum TEXT NOT NULL"},
        // frame: where in the movie, NULL = nowhere in particular
        {"history", "step INTEGER PRIMARY KEY, text TEXT NOT NULL, frame INTEGER, author TEXT NOT NULL, "
                    "time_utc TEXT NOT NULL, changes_json TEXT NOT NULL, checksum TEXT NOT NULL"},
        // The steps above steps_done were undone and can be redone.
        {"history_position", "id INTEGER PRIMARY KEY CHECK (id = 1), steps_done INTEGER NOT NULL"},
    };
    return tables;
}

std::vector<Table> tablesOf(std::uint32_t version)
{
    std::vector<Table> tables = version == 1 ? projectTables1() : projectTables2();
    std::ranges::copy(resultTables(), std::back_inserter(tables));
    if (version >= 3)
        std::ranges::copy(resultTables3(), std::back_inserter(tables));
    return tables;
}

void create(Database& database, const std::vector<Table>& tables)
{
    for (const Table& table : tables)
        database.exec(table.sql());
}

} // namespace

void createProjectTables2(Database& database)
{
    create(database, projectTables2());
}

void createResultTables3(Database& database)
{
    create(database, resultTables3());
}

void createSchema(Database& database)
{
    database.exec("PRAGMA application_id = " + std::to_string(ostwaldApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(ostwaldFormatVersion));
    create(database, tablesOf(ostwaldFormatVersion));
    database.exec("INSERT INTO history_position VALUES (1, 0)");
}

Status checkSchema(Database& database, std::uint32_t version)
{
    for (const Table& table : tablesOf(version)) {
        Statement row = database.prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
        row.bindAll(table.name);
        if (!row.next() || row.text(0) != table.sql()) {
            if (const Status status = database.status(); !status)
                return status;
            return Error{ErrorCode::CorruptData,
                         "The file is damaged: its table \"" + table.name + "\" is not that of a project.", {}};
        }
    }
    return Done{};
}

} // namespace ostwald
