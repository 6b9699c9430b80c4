#include "store/stage_records.h"

#include "store/file_access.h"

namespace ostwald {

Result<std::vector<StageRecord>> stageRecords(const std::filesystem::path& path)
{
    const auto database = openForReading(path);
    if (!database)
        return database.error();
    std::vector<StageRecord> records;
    Statement row = (*database)->prepare("SELECT name, key, checksum, program_version, saved_utc FROM stage ORDER BY "
                                         "CASE name WHEN 'detections' THEN 0 WHEN 'linked' THEN 1 WHEN 'fit' THEN 2 ELSE 3 END");
    while (row.next())
        records.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)});
    if (const Status status = (*database)->status(); !status)
        return Error{status.error().code, status.error().message, path.string()};
    return records;
}

} // namespace ostwald
