#pragma once

#include "base/stage_key.h"
#include "segment/detection.h"
#include "store/database.h"
#include "track/tracks.h"

namespace ostwald {

// Results as rows of their tables. The readers check that all references lie inside the data, so that no file
// can make a later stage reach outside its arrays; failures of SQLite itself show in database.status().

void writeDetections(Database& database, const Detections& detections);
/// @error CorruptData
[[nodiscard]] Result<Detections> readDetections(Database& database);

void writeTracks(Database& database, const Tracks& tracks);
/// @param detections  that the tracks were linked from
/// @error CorruptData
[[nodiscard]] Result<Tracks> readTracks(Database& database, const Detections& detections);

// Checksums of what was written, to see silent damage to single numbers.
[[nodiscard]] StageKey checksum(const Detections& detections);
[[nodiscard]] StageKey checksum(const Tracks& tracks);

} // namespace ostwald
