#include "analysis_run.h"
#include "command_line.h"
#include "commands.h"
#include "material_option.h"
#include "params_option.h"
#include "read_as_option.h"
#include "share_files.h"

#include "exchange/regions.h"
#include "history/project_after.h"
#include "movie/pixel_size.h"
#include "pipeline/pipeline.h"
#include "project/ageing_names.h"
#include "project/movie_reference.h"
#include "project/study.h"
#include "project/validate.h"
#include "store/project_file.h"

#include <cmath>
#include <fstream>
#include <iostream>
#include <iterator>

namespace ostwald {
namespace {

constexpr const char* namesOfPictures = "names";

Status setMaterial(Project& project, const std::string& name)
{
    const Result<Material> material = materialOf(name);
    if (!material)
        return material.error();
    if (!name.ends_with(".json"))
        project.materialId = material->id;
    project.fit = defaultFitParams(*material, project.calibration);
    return Done{};
}

/// "0s,30min,2h", one for each picture in their order.
Status setAgeingTimes(Project& project, const std::string& list)
{
    for (const std::string& one : split(list, ',')) {
        const auto time_s = ageingTimeOf(one, 1.0);
        if (!time_s)
            return Error{ErrorCode::InvalidArgument,
                         "--ageing-times needs a time for each picture, for instance 0s,30min,2h, or names; \"" + one + "\" is none.",
                         {}};
        project.calibration.ageing_s.push_back(*time_s);
    }
    return Done{};
}

/// The times that were typed, or those in the names of the pictures, for every picture of the movie.
Status completeAgeingTimes(Project& project, const CommandLine& line, const MovieInfo& info)
{
    const auto named = line.values.find("ageing-times");
    if (named == line.values.end())
        return Done{};
    if (named->second == namesOfPictures) {
        project.calibration.ageing_s = ageingTimesIn(info.pictureNames);
        if (!project.calibration.isStudy())
            return Error{ErrorCode::InvalidArgument,
                         "Not every picture has a time such as 30min in its name: list the times (--ageing-times 0s,30min,...).",
                         info.path.string()};
    }
    if (project.calibration.ageing_s.size() != static_cast<std::size_t>(info.frames))
        return Error{ErrorCode::InvalidArgument,
                     "There are " + std::to_string(project.calibration.ageing_s.size()) + " ageing times and " +
                         std::to_string(info.frames) + " pictures: each picture needs one.",
                     info.path.string()};
    return Done{};
}

/// "A:B", whole numbers from 0; "A:" goes to the end.
Status setRange(Project& project, const std::string& text)
{
    const auto colon = text.find(':');
    const bool isOpen = colon != std::string::npos && colon + 1 == text.size();
    const auto first = numberOf(text.substr(0, colon), "frames");
    const auto last = isOpen ? first : numberOf(colon == std::string::npos ? "" : text.substr(colon + 1), "frames");
    if (!first || !last || *first < 0.0 || *last < *first || *last > 1e9 || *first != std::floor(*first)
        || *last != std::floor(*last))
        return Error{ErrorCode::InvalidArgument, "--frames needs A:B, for instance 0:99, or A: to the end.", {}};
    project.range = {static_cast<int>(*first), isOpen ? -1 : static_cast<int>(*last)};
    return Done{};
}

/// Corrections and phases of a project, as they are or as they were after the first --step steps of its history.
Status setCorrections(Project& project, const CommandLine& line)
{
    const auto named = line.values.find("corrections");
    const auto step = line.values.find("step");
    if (named == line.values.end())
        return step == line.values.end()
                   ? Status(Done{})
                   : Status(Error{ErrorCode::InvalidArgument, "--step needs --corrections PROJECT.", {}});
    auto stored = loadProject(named->second);
    if (!stored)
        return stored.error();
    if (step != line.values.end()) {
        const auto number = numberOf(step->second, "step");
        if (!number || *number != std::floor(*number) || std::abs(*number) > 1e9)
            return Error{ErrorCode::InvalidArgument, "--step needs a whole number of steps.", {}};
        const StoredHistory& history = stored->history;
        auto then = projectAfter(history.steps, history.done, std::move(stored->project), static_cast<int>(*number));
        if (!then)
            return Error{then.error().code, then.error().message, named->second};
        stored->project = *std::move(then);
    }
    project.edits = std::move(stored->project.edits);
    project.phases = std::move(stored->project.phases);
    return Done{};
}

/// Adds the regions of a JSON file to the corrections.
Status setRegions(Project& project, const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{ErrorCode::Io, "The regions cannot be read.", path};
    const std::string json{std::istreambuf_iterator<char>(file), {}};
    const auto regions = readRegions(QByteArray::fromStdString(json));
    if (!regions)
        return Error{regions.error().code, regions.error().message,
                     regions.error().where.empty() ? path : path + ": " + regions.error().where};
    project.edits.insert(project.edits.end(), regions->begin(), regions->end());
    return Done{};
}

Status applyOptions(Project& project, const CommandLine& line)
{
    if (const auto times = line.values.find("ageing-times"); times != line.values.end()) {
        if (times->second == namesOfPictures)
            project.calibration.ageing_s = {0.0}; // until they are read
        else if (const Status status = setAgeingTimes(project, times->second); !status)
            return status;
        project.fit = defaultFitParams(builtinMaterials().front(), project.calibration);
    }
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
    if (const Status status = setCorrections(project, line); !status)
        return status;
    if (const auto regions = line.values.find("exclude"); regions != line.values.end())
        if (const Status status = setRegions(project, regions->second); !status)
            return status;
    return setParams(project, line); // last: they refine what the preset and the material chose
}

/// The calibration that the movie brings, where nothing was typed.
void completeCalibration(Calibration& calibration, const Calibration& read)
{
    if (!calibration.pixelSize_nm) {
        calibration.pixelSize_nm = read.pixelSize_nm;
        calibration.pixelSizeSource = read.pixelSizeSource;
    }
    if (!calibration.frameInterval_s) {
        calibration.frameInterval_s = read.frameInterval_s;
        calibration.frameIntervalSource = read.frameIntervalSource;
    }
    calibration.doseRate_e_nm2_s = read.doseRate_e_nm2_s;
    calibration.doseRateSource = read.doseRateSource;
}

bool isDone(const std::filesystem::path& file, const Project& project)
{
    const auto stored = loadProject(file);
    return stored && stored->project == project && stored->results.detections;
}

/// Finds and sizes the particles of one share and writes them as a file of their own.
int analyzeShare(const AnalysisRun& run, Project project, const std::shared_ptr<const Movie>& movie, Share share)
{
    const int last = movie->info().frames - 1;
    if (project.range.first > last || project.range.last > last)
        return failed(run, {ErrorCode::InvalidArgument, "The movie ends with frame " + std::to_string(last) + ".", "frames"});
    const FrameRange whole{project.range.first, project.range.last < 0 ? last : project.range.last};
    const auto frames = framesOf(share, whole);
    if (!frames)
        return Success; // more shares than frames
    project.range = *frames;
    if (const Status made = makeFolder(run.folder); !made)
        return failed(run, made.error());
    const std::filesystem::path file = run.folder / fileName({share, whole});
    if (isDone(file, project))
        return Success;
    auto results = runPipeline(project, movie, {}, Stage::Segment, watchedJob(run), {}, {}, run.jobs);
    if (!results)
        return failed(run, results.error());
    if (const Status saved = saveProject(file, {project, *results}); !saved)
        return failed(run, saved.error());
    return Success;
}

} // namespace

int runAnalyze(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(arguments, {{"output", "preset", "params", "pixel-size-nm", "frame-interval-s",
                                                    "material", "frames", "corrections", "step", "exclude", "jobs",
                                                    "shard", "raw", "dataset", "time-axis", "ageing-times"},
                                                   {"labels", "no-fit", "quiet", "help"}});
    if (line && line->flags.contains("help")) {
        std::cout << "Usage: ostwald-cli analyze MOVIE --output DIR [--preset measure|paper] [--params FILE.json|JSON]\n"
                     "       [--pixel-size-nm X] [--frame-interval-s X] [--material pt|au|iron-oxide|cdse|FILE.json]\n"
                     "       [--frames A:B] [--corrections PROJECT [--step N]] [--exclude FILE.json] [--labels] [--raw FORM]\n"
                     "       [--dataset PATH] [--time-axis N] [--ageing-times LIST|names] [--no-fit] [--jobs N] [--shard I/N] [--quiet]\n"
                     "Writes project.ostwald, particles.csv, tracks.csv, events.csv, drift.csv, ensemble.csv, fit.json,\n"
                     "profiles.csv. --params refines the preset, for instance for particles brighter than the liquid:\n"
                     "  {\"segment\": {\"brightParticles\": true}}   and likewise \"link\" and \"fit\".\n"
                     "--exclude names regions whose particles are left out at any time they meet them, for instance where the\n"
                     "beam has damaged the specimen; a region moves with the specimen:\n"
                     "  {\"regions\": [{\"label\": \"beam\", \"frame\": 0, \"corners_px\": [[10, 10], [90, 10], [50, 80]]}]}\n"
                     "--corrections takes the corrections and phases of a project, with --step as they were after the first N\n"
                     "steps of its history. --labels also writes labels.tif: the value is the track.\n"
                     "--ageing-times makes an ex-situ study of pictures: LIST is the ageing time of each in their order (0s,30min,2h),\n"
                     "names takes it from their file names. Equal times are one sample; nothing is followed from picture to picture.\n"
                     "With --shard only the particles of the I-th of N parts of the frames, for merge; a share that is\n"
                     "there already is not done again.\n"
                  << readAsHelp;
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
    const auto jobs = jobsOf(*line);
    if (!jobs)
        return misused(jobs.error().text());
    std::optional<Share> share;
    if (line->values.contains("shard")) {
        const auto named = shareOf(line->values.at("shard"));
        if (!named)
            return misused(named.error().text());
        share = *named;
    }
    Project project;
    if (const Status status = applyOptions(project, *line); !status)
        return misused(status.error().text());
    const auto readAs = readAsOf(*line);
    if (!readAs)
        return misused(readAs.error().text());
    project.movie.readAs = *readAs;

    const AnalysisRun run{.command = "analyze",
                          .folder = line->values.at("output"),
                          .wantsFit = !line->flags.contains("no-fit"),
                          .wantsLabels = line->flags.contains("labels"),
                          .isQuiet = line->flags.contains("quiet"),
                          .jobs = *jobs};
    const std::string& path = line->positional.front();
    const auto movie = openMovie(path, project.movie.readAs);
    if (!movie)
        return failed(run, movie.error());
    auto reference = movieReference(path);
    if (!reference)
        return failed(run, reference.error());
    reference->readAs = project.movie.readAs;
    project.movie = *std::move(reference);
    completeCalibration(project.calibration, proposedCalibration((*movie)->info()));
    if (const Status status = completeAgeingTimes(project, *line, (*movie)->info()); !status)
        return failed(run, status.error());
    if (const Status status = validate(project); !status)
        return failed(run, status.error());
    return share ? analyzeShare(run, std::move(project), *movie, *share) : analyzeInto(run, project, *movie, {});
}

} // namespace ostwald
