#pragma once

#include "base/stage_key.h"
#include "segment/detection.h"
#include "store/database.h"
#include "store/row_batches.h"
#include "track/tracks.h"

#include <string>

namespace ostwald {

// Results as rows of their tables. The readers check that all references lie inside the data, so that no file
// can make a later stage reach outside its arrays; failures of SQLite itself show in database.status().

void writeDetections(RowBatches& batches, const Detections& detections);
/// @error CorruptData
[[nodiscard]] Result<Detections> readDetections(Database& database);

void writeTracks(RowBatches& batches, const Tracks& tracks);
/// @param detections  that the tracks were linked from
/// @error CorruptData
[[nodiscard]] Result<Tracks> readTracks(Database& database, const Detections& detections);

// Names of the content.
[[nodiscard]] StageKey checksum(const Detections& detections);
[[nodiscard]] StageKey checksum(const Tracks& tracks);

// Checksums of what was written, to see silent damage to single numbers.
[[nodiscard]] std::string tableChecksum(const Detections& detections);
[[nodiscard]] std::string tableChecksum(const Tracks& tracks);
[[nodiscard]] bool hasChecksum(const Detections& detections, const std::string& checksum);
[[nodiscard]] bool hasChecksum(const Tracks& tracks, const std::string& checksum);

} // namespace ostwald
