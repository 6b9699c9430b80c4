#include "store/schema.h"

#include "store/file_header.h"

namespace ostwald {

void createSchema(Database& database)
{
    database.exec(QStringLiteral("PRAGMA application_id = %1").arg(ostwaldApplicationId));
    database.exec(QStringLiteral("PRAGMA user_version = %1").arg(ostwaldFormatVersion));
    const QStringList tables = {
        QStringLiteral("project (id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL, checksum TEXT NOT NULL)"),
        // A stage: the key of its input, the checksum of its rows, and who computed it.
        QStringLiteral("stage (name TEXT PRIMARY KEY, key TEXT NOT NULL, checksum TEXT NOT NULL, "
                       "params_json TEXT NOT NULL, program_version TEXT NOT NULL, saved_utc TEXT NOT NULL)"),
        QStringLiteral("frame (frame INTEGER PRIMARY KEY, particles INTEGER NOT NULL)"),
        // outline: pairs of little-endian 32-bit floats x_px, y_px
        QStringLiteral("detection (frame INTEGER NOT NULL, position INTEGER NOT NULL, x_px REAL, y_px REAL, "
                       "area_px2 REAL, r_px REAL, r_sd_px REAL, optical_depth REAL, signal_to_noise REAL, "
                       "touches_edge INTEGER NOT NULL, occluded INTEGER NOT NULL, "
                       "under_print INTEGER NOT NULL, below_resolution INTEGER NOT NULL, outline BLOB NOT NULL)"),
        QStringLiteral("field_of_view (id INTEGER PRIMARY KEY CHECK (id = 1), width_px INTEGER NOT NULL, "
                       "height_px INTEGER NOT NULL)"),
        QStringLiteral("drift (frame INTEGER PRIMARY KEY, dx_px REAL, dy_px REAL)"),
        QStringLiteral("track (id INTEGER PRIMARY KEY, parent_a INTEGER, parent_b INTEGER, child INTEGER, "
                       "group_code INTEGER NOT NULL, group_reason TEXT NOT NULL)"),
        // detection: position in the frame, -1 = interpolated over a gap
        QStringLiteral("track_point (track INTEGER NOT NULL, frame INTEGER NOT NULL, detection INTEGER NOT NULL, "
                       "x_px REAL, y_px REAL, r_px REAL, r_sd_px REAL, suspicion REAL)"),
        QStringLiteral("coalescence (frame INTEGER NOT NULL, child INTEGER NOT NULL, parent_a INTEGER NOT NULL, "
                       "parent_b INTEGER NOT NULL, x_px REAL, y_px REAL, r_a_px REAL, r_b_px REAL, r_new_px REAL, "
                       "gap_px REAL, volume_ratio REAL, volume_ratio_sd REAL, score REAL)"),
        QStringLiteral("fit (id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL)"),
    };
    for (const QString& table : tables)
        database.exec(QStringLiteral("CREATE TABLE ") + table + QStringLiteral(" STRICT"));
}

} // namespace ostwald
