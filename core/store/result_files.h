#pragma once

#include "base/job_control.h"
#include "pipeline/pipeline.h"

#include <filesystem>

namespace ostwald {

/// Writes particles.csv, tracks.csv, events.csv and drift.csv, and as far as they were computed ensemble.csv, fit.json
/// and profiles.csv, into an existing folder. Each file is written under a temporary name and renamed, so that no half-written table is
/// ever seen.
/// @pre results.detections and results.tracks
/// @param job  asked before each file
/// @error Io         a file cannot be written; where is its path
/// @error Cancelled  files that were written before stay
[[nodiscard]] Status writeResultFiles(const std::filesystem::path& folder, const Results& results,
                                      const JobControl& job = {});

} // namespace ostwald
