#include "analysis_run.h"
#include "command_line.h"
#include "commands.h"
#include "share_files.h"

#include "project/movie_reference.h"
#include "store/project_file.h"

#include <iostream>

namespace ostwald {
namespace {

struct Merged {
    Project project;
    Results results;
};

Result<Merged> mergedShares(const ShareFiles& shares)
{
    Merged merged;
    std::vector<Keyed<Detections>> parts;
    for (const auto& [number, path] : shares.files) {
        auto stored = loadProject(path);
        if (!stored)
            return Error{stored.error().code, stored.error().message, path.string()};
        if (!stored->results.detections)
            return Error{ErrorCode::CorruptData, "The share is not finished, or of another version: run it again.",
                         path.string()};
        Project project = stored->project;
        project.range = shares.whole;
        if (parts.empty())
            merged.project = project;
        else if (!(project == merged.project))
            return Error{ErrorCode::InvalidArgument, "The share was made of another movie or with other parameters.",
                         path.string()};
        parts.push_back(stored->results.detections);
    }
    auto detections = unitedDetections(merged.project, parts);
    if (!detections)
        return detections.error();
    merged.results.detections = *std::move(detections);
    return merged;
}

} // namespace

int runMerge(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(arguments, {{"output", "jobs"}, {"no-fit", "quiet", "help"}});
    if (line && line->flags.contains("help")) {
        std::cout << "Usage: ostwald-cli merge DIR... [--output DIR] [--no-fit] [--jobs N] [--quiet]\n"
                     "Puts the shares of analyze --shard I/N together, links them and writes the same files as a single\n"
                     "analyze; without --output into the first folder.\n";
        return Success;
    }
    const auto misused = [](const std::string& why) {
        std::cerr << "ostwald-cli merge: " << why << "\n";
        return static_cast<int>(WrongUsage);
    };
    if (!line)
        return misused(line.error().text());
    if (line->positional.empty())
        return misused("name the folders that hold the shares.");
    const auto jobs = jobsOf(*line);
    if (!jobs)
        return misused(jobs.error().text());
    const AnalysisRun run{.command = "merge",
                          .folder = line->values.contains("output") ? line->values.at("output") : line->positional.front(),
                          .wantsFit = !line->flags.contains("no-fit"),
                          .isQuiet = line->flags.contains("quiet"),
                          .jobs = *jobs};
    const auto shares = findShares(line->positional);
    if (!shares)
        return failed(run, shares.error());
    auto merged = mergedShares(*shares);
    if (!merged)
        return failed(run, merged.error());
    if (const Status same = checkMovie(merged->project.movie); !same)
        return failed(run, same.error());
    const auto movie = openMovie(merged->project.movie.path, merged->project.movie.readAs);
    if (!movie)
        return failed(run, movie.error());
    return analyzeInto(run, merged->project, *movie, std::move(merged->results));
}

} // namespace ostwald
