#pragma once

#include "base/job_control.h"
#include "pipeline/pipeline.h"
#include "store/database.h"

namespace ostwald {

/// The keys under which a file holds results; a zero key = none.
struct StoredKeys {
    StageKey detections, linked, fit, coalescenceFit;

    bool operator==(const StoredKeys&) const = default;
};

[[nodiscard]] StoredKeys storedKeys(Database& database);

/// Some of these results are not in a file with those keys.
[[nodiscard]] bool hasMore(const Results& results, const StoredKeys& keys);

/// Writes what the file does not hold yet; each result is there, whole, or not at all. Others can write meanwhile.
/// @param results  fresh ones of this project
/// @error Cancelled, Io, CorruptData
[[nodiscard]] Status storeResults(Database& database, const Project& project, const Results& results,
                                  const JobControl& job = {});

/// What was found in the results of a file.
struct LoadedResults {
    Results results;           ///< the fresh ones, checked, with corrections replayed and the ensemble computed
    std::vector<Error> damage; ///< of what was left out because it was altered
    Keyed<GrowthFitResult> outdatedFit = {}; ///< of other data or settings, or by an earlier version; when there is no fresh one
};

/// Reads the results that are fresh for this project, each against its checksum.
[[nodiscard]] LoadedResults loadResults(Database& database, const Project& project);

} // namespace ostwald
