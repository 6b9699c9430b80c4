#pragma once

#include "pipeline/pipeline.h"

#include <filesystem>

namespace ostwald {

/// How a run is done and told of.
struct AnalysisRun {
    const char* command = "analyze"; ///< named in messages
    std::filesystem::path folder;    ///< of the result files, made when it is not there
    bool wantsFit = true;
    bool wantsLabels = false; ///< labels.tif
    bool isQuiet = false;
    int jobs = 0; ///< threads, 0 = one per core
};

/// One line on standard error; the exit status of a command that ends with this error.
[[nodiscard]] int failed(const AnalysisRun& run, const Error& error);
[[nodiscard]] Status makeFolder(const std::filesystem::path& folder);
/// Watches for Ctrl-C and, on a terminal and unless it is quiet, shows the percentage of the stage.
[[nodiscard]] JobControl watchedJob(const AnalysisRun& run);

/// Runs the stages that are not in `have` and writes tables and project. Returns the exit status.
[[nodiscard]] int analyzeInto(const AnalysisRun& run, const Project& project, const std::shared_ptr<const Movie>& movie,
                              Results have);

} // namespace ostwald
