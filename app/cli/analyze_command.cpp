#include "command_line.h"
#include "commands.h"
#include "interrupt.h"
#include "material_option.h"

#include "pipeline/pipeline.h"
#include "project/movie_reference.h"
#include "project/validate.h"
#include "store/project_file.h"
#include "store/result_files.h"

#include <unistd.h>

#include <cmath>
#include <iostream>

namespace ostwald {
namespace {

int fail(const Error& error)
{
    std::cerr << "ostwald-cli analyze: " << error.text() << "\n";
    return error.code == ErrorCode::Cancelled ? Interrupted : Failed;
}

Status setMaterial(Project& project, const std::string& name)
{
    const Result<Material> material = materialOf(name);
    if (!material)
        return material.error();
    if (!name.ends_with(".json"))
        project.materialId = material->id;
    project.fit = defaultGrowthFitParams(*material);
    return Done{};
}

/// "A:B", whole numbers from 0.
Status setRange(Project& project, const std::string& text)
{
    const auto colon = text.find(':');
    const auto first = numberOf(text.substr(0, colon), "frames");
    const auto last = numberOf(colon == std::string::npos ? "" : text.substr(colon + 1), "frames");
    if (!first || !last || *first < 0.0 || *last < *first || *last > 1e9 || *first != std::floor(*first)
        || *last != std::floor(*last))
        return Error{ErrorCode::InvalidArgument, "--frames needs A:B, for instance 0:99.", {}};
    project.range = {static_cast<int>(*first), static_cast<int>(*last)};
    return Done{};
}

Status applyOptions(Project& project, const CommandLine& line)
{
    for (const auto& [name, text] : line.values) {
        if (name == "preset") {
            if (text == "paper") {
                project.segmenter = PaperParams{};
                project.link.method = LinkMethod::GreedyMinimumF;
            } else if (text != "measure") {
                return Error{ErrorCode::InvalidArgument, "--preset is measure or paper, not \"" + text + "\".", {}};
            }
        } else if (name == "pixel-size-nm" || name == "frame-interval-s") {
            const auto number = numberOf(text, name);
            if (!number)
                return number.error();
            if (*number <= 0.0)
                return Error{ErrorCode::InvalidArgument, "--" + name + " must be above 0.", {}};
            const bool isSize = name == "pixel-size-nm";
            (isSize ? project.calibration.pixelSize_nm : project.calibration.frameInterval_s) = *number;
            (isSize ? project.calibration.pixelSizeSource : project.calibration.frameIntervalSource) = "typed";
        } else if (name == "material") {
            if (const Status status = setMaterial(project, text); !status)
                return status;
        } else if (name == "frames") {
            if (const Status status = setRange(project, text); !status)
                return status;
        }
    }
    return Done{};
}

} // namespace

int runAnalyze(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(arguments, {{"output", "preset", "pixel-size-nm", "frame-interval-s", "material",
                                                    "frames", "jobs"}, {"no-fit", "quiet", "help"}});
    if (line && line->flags.contains("help")) {
        std::cout << "Usage: ostwald-cli analyze MOVIE --output DIR [--preset measure|paper] [--pixel-size-nm X]\n"
                     "       [--frame-interval-s X] [--material pt|au|iron-oxide|cdse|FILE.json] [--frames A:B]\n"
                     "       [--no-fit] [--jobs N] [--quiet]\n"
                     "Writes project.ostwald, particles.csv, tracks.csv, events.csv, drift.csv, ensemble.csv, fit.json,\n"
                     "profiles.csv.\n";
        return Success;
    }
    const auto misused = [](const std::string& why) {
        std::cerr << "ostwald-cli analyze: " << why << "\n";
        return static_cast<int>(WrongUsage);
    };
    if (!line)
        return misused(line.error().text());
    if (line->positional.size() != 1 || !line->values.contains("output"))
        return misused("name one movie and --output DIR.");
    int jobs = 0;
    if (line->values.contains("jobs")) {
        const auto number = numberOf(line->values.at("jobs"), "jobs");
        if (!number || *number < 1.0 || *number > 1024.0)
            return misused("--jobs needs a number from 1 to 1024.");
        jobs = static_cast<int>(*number);
    }
    Project project;
    if (const Status status = applyOptions(project, *line); !status)
        return misused(status.error().text());

    const std::string& path = line->positional.front();
    const auto movie = openMovie(path);
    if (!movie)
        return fail(movie.error());
    auto reference = movieReference(path);
    if (!reference)
        return fail(reference.error());
    project.movie = *std::move(reference);
    const Calibration& read = (*movie)->info().calibration;
    if (!project.calibration.pixelSize_nm) {
        project.calibration.pixelSize_nm = read.pixelSize_nm;
        project.calibration.pixelSizeSource = read.pixelSizeSource;
    }
    if (!project.calibration.frameInterval_s) {
        project.calibration.frameInterval_s = read.frameInterval_s;
        project.calibration.frameIntervalSource = read.frameIntervalSource;
    }
    if (const Status status = validate(project); !status)
        return fail(status.error());

    const std::filesystem::path folder = line->values.at("output");
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (code)
        return fail({ErrorCode::Io, "The folder cannot be made: " + code.message() + ".", folder.string()});

    const bool talks = !line->flags.contains("quiet") && isatty(STDERR_FILENO) != 0;
    JobControl job;
    job.cancelled = isInterrupted;
    if (talks)
        job.progress = [](double fraction) { std::cerr << '\r' << static_cast<int>(100.0 * fraction) << " % of this stage "; };
    Results results;
    const ResultsObserver observer = [&results](Stage, const Results& sofar) { results = sofar; };
    const bool calibrated = project.calibration.pixelSize_nm && project.calibration.frameInterval_s;
    const bool wantsFit = !line->flags.contains("no-fit");
    const Stage last = wantsFit ? Stage::Fit : calibrated ? Stage::Ensemble : Stage::Edits;
    if (!wantsFit && !calibrated)
        std::cerr << "ostwald-cli analyze: ensemble.csv is left out: it needs --pixel-size-nm and --frame-interval-s.\n";
    auto outcome = runPipeline(project, *movie, {}, last, job, observer, {}, jobs);
    if (talks)
        std::cerr << '\n';
    if (outcome)
        results = *std::move(outcome);
    else if (!results.tracks || outcome.error().code == ErrorCode::Cancelled)
        return fail(outcome.error());
    if (const Status status = writeResultFiles(folder, results); !status)
        return fail(status.error());
    if (const Status status = saveProject(folder / "project.ostwald", {project, results}); !status)
        return fail(status.error());
    return outcome ? static_cast<int>(Success) : fail(outcome.error());
}

} // namespace ostwald
