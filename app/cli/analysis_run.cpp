#include "analysis_run.h"

#include "commands.h"
#include "interrupt.h"

#include "exchange/formats.h"
#include "store/project_file.h"
#include "store/result_files.h"

#include <unistd.h>

#include <iostream>

namespace ostwald {
namespace {

bool talks(const AnalysisRun& run)
{
    return !run.isQuiet && isatty(STDERR_FILENO) != 0;
}

} // namespace

int failed(const AnalysisRun& run, const Error& error)
{
    std::cerr << "ostwald-cli " << run.command << ": " << error.text() << "\n";
    return error.code == ErrorCode::Cancelled ? Interrupted : Failed;
}

Status makeFolder(const std::filesystem::path& folder)
{
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (code)
        return Error{ErrorCode::Io, "The folder cannot be made: " + code.message() + ".", folder.string()};
    return Done{};
}

JobControl watchedJob(const AnalysisRun& run)
{
    JobControl job;
    job.cancelled = isInterrupted;
    if (talks(run))
        job.progress = [](double fraction) { std::cerr << '\r' << static_cast<int>(100.0 * fraction) << " % of this stage "; };
    return job;
}

int analyzeInto(const AnalysisRun& run, const Project& project, const std::shared_ptr<const Movie>& movie, Results have)
{
    if (const Status made = makeFolder(run.folder); !made)
        return failed(run, made.error());
    Results results;
    const ResultsObserver observer = [&results](Stage, const Results& sofar) { results = sofar; };
    const bool calibrated = project.calibration.pixelSize_nm && project.calibration.hasTimes();
    const Stage last = run.wantsFit ? Stage::Fit : calibrated ? Stage::Ensemble : Stage::Edits;
    if (!run.wantsFit && !calibrated)
        std::cerr << "ostwald-cli " << run.command
                  << ": ensemble.csv is left out: it needs --pixel-size-nm and --frame-interval-s.\n";
    auto outcome = runPipeline(project, movie, std::move(have), last, watchedJob(run), observer, {}, run.jobs);
    if (talks(run))
        std::cerr << '\n';
    if (outcome)
        results = *std::move(outcome);
    else if (!results.tracks || outcome.error().code == ErrorCode::Cancelled)
        return failed(run, outcome.error());
    if (const Status status = writeResultFiles(run.folder, results); !status)
        return failed(run, status.error());
    const StoredProject stored{project, results};
    if (run.wantsLabels)
        if (const Status status = exportTracks(*findExchangeFormat("labels"), run.folder, stored, watchedJob(run)); !status)
            return failed(run, status.error());
    if (const Status status = saveProject(run.folder / "project.ostwald", stored); !status)
        return failed(run, status.error());
    return outcome ? static_cast<int>(Success) : failed(run, outcome.error());
}

} // namespace ostwald
