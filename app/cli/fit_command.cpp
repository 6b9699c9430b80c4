#include "commands.h"
#include "ensemble/trajectory_table.h"
#include "exchange/import.h"
#include "fit/joint_fit.h"
#include "fit/sample_fit.h"
#include "fit_frame.h"
#include "fit_options.h"
#include "fit_tables.h"
#include "interrupt.h"
#include "material_option.h"
#include "params_option.h"
#include "pipeline/sizes.h"
#include "pipeline/tables.h"
#include "store/fit_partners.h"
#include "store/project_file.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <variant>

namespace ostwald {
namespace {

constexpr const char* help =
    "Usage: ostwald-cli fit TABLE_OR_PROJECT --output DIR [--material pt|au|iron-oxide|cdse|FILE.json]\n"
    "       [--params FILE.json|JSON] [--share OTHER] [--fix NAME=VALUE] [--bounds NAME=A:B] [--prior "
    "NAME=VALUE+-SD]\n"
    "       [--model nonclassical|gibbs-thomson] [--bootstrap N]\n"
    "       [--paper-cost] [--pixel-size-nm X] [--frame-interval-s X] [--time-unit s|ms|min|h] [--quiet]\n"
    "Fits the growth theory to TABLE: trajectories (particle,frame,t_s,r_nm) or samples of different particles at\n"
    "each time (t_s,r_nm); radii also r_um, r_A, r_px, times t_ms, t_min, t_h; of what else import reads, all particles\n"
    "that never coalesce; of a project its Group-A particles or its samples, by its own settings unless --material is\n"
    "given, and together with the projects that it shares its constants with unless --share names others; or a first\n"
    "row of times in --time-unit with the radii in nm below each. Sizes in pixels need --pixel-size-nm, frames without\n"
    "times --frame-interval-s. NAME is d_eps_f, d_eps_e, alpha, ln_K, ln_chi or delta (energies in kT). --share fits\n"
    "another table, trajectories or samples, with the same five constants; --share, --fix, --bounds and --prior may\n"
    "come more than once.\n"
    "--bootstrap draws the particles anew N times. --params gives all settings at once:\n"
    "{\"fit\": {\"alpha\": {\"fixed\": true, \"start\": 3}}}; the other options refine them. --paper-cost fits TABLE\n"
    "also with the cost of the paper's authors, within their bounds.\n"
    "Writes fit.json, profiles.csv, mu.csv, growth_rate.csv; fit_2.json ... of shared tables; "
    "bootstrap.csv; paper_cost.json.\n";

int misused(const std::string& why)
{
    std::cerr << "ostwald-cli fit: " << why << "\n";
    return WrongUsage;
}

int fail(const Error& error)
{
    const bool isOwn = error.where == "fit"; // said already
    std::cerr << "ostwald-cli fit: " << (isOwn ? error.message : error.text()) << "\n";
    return error.code == ErrorCode::Cancelled ? Interrupted : Failed;
}

/// What is fitted, and the project that it is of, if any.
struct Source {
    GrowthData table;
    std::optional<Project> project = {};
};

/// The Group-A trajectories of a project, or its samples.
Result<Source> readProject(const std::string& path)
{
    auto stored = loadProject(path);
    if (!stored)
        return stored.error();
    if (!stored->results.ensemble)
        return Error{ErrorCode::InsufficientData,
                     "The project holds no particles with calibrated sizes yet; analyze its movie first.",
                     path};
    const TrajectorySet& sizes = stored->results.ensemble.value->trajectories;
    if (stored->project.calibration.isStudy())
        return Source{samplesOf(sizes), std::move(stored->project)};
    return Source{sizes, std::move(stored->project)};
}

/// Tracks of another program, as `import` reads them: all particles that never coalesce, whether seen
/// throughout or not. Who fits a table has chosen them.
Result<Source> readTracks(const std::string& path, const TableCalibration& calibration)
{
    ImportOptions options;
    options.calibration.pixelSize_nm = calibration.pixelSize_nm;
    options.calibration.frameInterval_s = calibration.frameInterval_s;
    JobControl job;
    job.cancelled = isInterrupted;
    const auto imported = importProject(path, options, job);
    if (!imported)
        return imported.error();
    const Calibration& found = imported->project.calibration;
    if (!found.pixelSize_nm)
        return Error{ErrorCode::InvalidArgument,
                     "The sizes are in pixels: give the pixel size (--pixel-size-nm).", path};
    if (!found.hasTimes())
        return Error{ErrorCode::InvalidArgument,
                     "The table has frames but no times: give the time between frames (--frame-interval-s).",
                     path};
    const auto& followed = imported->results.tracks;
    if (!followed)
        return Error{ErrorCode::InsufficientData, "The file holds no tracks.", path};
    const Tracks& tracks = followed.value->tracks;
    TrajectorySet sizes = measuredSizes(tracks, *followed.value->detections, found, WhichTracks::All);
    std::erase_if(sizes.trajectories, [&tracks](const Trajectory& trajectory) {
        const auto track = std::ranges::find(tracks.tracks, TrackId{trajectory.particle}, &Track::id);
        return track != tracks.tracks.end() && track->group == Group::B;
    });
    return Source{std::move(sizes)};
}

Result<Source> readSource(const std::string& path, const TableCalibration& calibration)
{
    if (path.ends_with(".ostwald"))
        return readProject(path);
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return readTracks(path, calibration);
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return Error{ErrorCode::NotFound, "The table cannot be read.", path};
    auto table = readSizeTable(in, calibration);
    if (table)
        return Source{*std::move(table)};
    if (table.error().code == ErrorCode::UnsupportedFormat && canImport(path))
        return readTracks(path, calibration);
    return Error{table.error().code, table.error().text(), path};
}

Result<TableCalibration> calibrationOf(const CommandLine& line)
{
    const auto pixelSize_nm = positiveOf(line, "pixel-size-nm");
    if (!pixelSize_nm)
        return pixelSize_nm.error();
    const auto frameInterval_s = positiveOf(line, "frame-interval-s");
    if (!frameInterval_s)
        return frameInterval_s.error();
    TableCalibration calibration{.pixelSize_nm = *pixelSize_nm, .frameInterval_s = *frameInterval_s};
    if (const auto unit = line.values.find("time-unit"); unit != line.values.end()) {
        const std::pair<const char*, double> units[] = {
            {"s", 1.0}, {"ms", 1e-3}, {"min", 60.0}, {"h", 3600.0}};
        const auto known =
            std::ranges::find(units, unit->second, [](const auto& one) { return std::string(one.first); });
        if (known == std::end(units))
            return Error{ErrorCode::InvalidArgument,
                         "--time-unit is s, ms, min or h, not \"" + unit->second + "\".",
                         {}};
        calibration.rowTime_s = known->second;
    }
    return calibration;
}

MeasuredRange rangeOf(const GrowthData& table)
{
    MeasuredRange range{1e300, 0.0};
    const auto take = [&range](const std::vector<double>& r_nm) {
        for (const double one_nm : r_nm) {
            range.low_nm = std::min(range.low_nm, one_nm);
            range.high_nm = std::max(range.high_nm, one_nm);
        }
    };
    if (const auto* samples = std::get_if<SizeSamples>(&table))
        std::ranges::for_each(samples->r_nm, take);
    else
        for (const Trajectory& trajectory : std::get<TrajectorySet>(table).trajectories)
            take(trajectory.r_nm);
    return range;
}

Status setModel(const CommandLine& line, GrowthFitParams& params)
{
    const auto found = line.values.find("model");
    if (found == line.values.end() || found->second == "nonclassical")
        return Done{};
    if (found->second != "gibbs-thomson")
        return Error{ErrorCode::InvalidArgument,
                     "--model is nonclassical or gibbs-thomson, not \"" + found->second + "\".",
                     {}};
    params.model = PotentialModel::GibbsThomson;
    return Done{};
}

/// The defaults with --params, --model, --fix, --bounds and --prior applied.
Result<GrowthFitParams> fitParamsOf(const CommandLine& line, GrowthFitParams params)
{
    Project project;
    project.fit = std::move(params);
    if (const Status status = setParams(project, line); !status)
        return status.error();
    params = std::move(project.fit);
    if (const Status status = setModel(line, params); !status)
        return status.error();
    if (const Status status = applyFitOptions(line, params); !status)
        return status.error();
    return params;
}

/// TABLE and those of --share, in order.
std::vector<std::string> tablesOf(const CommandLine& line)
{
    std::vector<std::string> paths{line.positional.front()};
    const auto shared = line.values.find("share");
    if (shared == line.values.end())
        return paths;
    std::string_view rest = shared->second;
    for (;;) {
        const auto comma = rest.find(',');
        paths.emplace_back(rest.substr(0, comma));
        if (comma == std::string_view::npos)
            return paths;
        rest.remove_prefix(comma + 1);
    }
}

std::string namesOf(const std::vector<FitPartner>& partners)
{
    std::string names;
    for (const FitPartner& partner : partners)
        names += (names.empty() ? "" : ", ") + partner.path;
    return names;
}

/// All that is fitted: TABLE, and those of --share or else the projects that TABLE, a project, shares its
/// constants with.
Result<std::vector<Source>> sourcesOf(const CommandLine& line, const TableCalibration& calibration)
{
    std::vector<Source> sources;
    const std::vector<std::string> paths = tablesOf(line);
    for (const std::string& path : paths) {
        auto source = readSource(path, calibration);
        if (!source)
            return source.error();
        sources.push_back(*std::move(source));
    }
    if (!sources.front().project || sources.front().project->fitPartners.empty())
        return sources;
    const std::vector<FitPartner>& partners = sources.front().project->fitPartners;
    if (paths.size() > 1) {
        const bool areShared = std::ranges::all_of(partners, [&paths](const FitPartner& partner) {
            return std::ranges::find(paths, partner.path) != paths.end();
        });
        if (!areShared)
            std::cerr << "ostwald-cli fit: --share takes the place of the projects that this one shares its "
                         "constants with: "
                      << namesOf(partners) << "\n";
        return sources;
    }
    auto sets = readFitPartners(*sources.front().project);
    if (!sets)
        return Error{sets.error().code,
                     sets.error().message + " Or name the tables to fit it with by --share.",
                     sets.error().where};
    if (!line.flags.contains("quiet"))
        std::cerr << "ostwald-cli fit: fitted together with " << namesOf(partners) << "\n";
    for (GrowthData& set : *sets)
        sources.push_back({std::move(set)});
    return sources;
}

/// What the options refine: a project's own settings, else those published for the material, as for samples where
/// TABLE is a study or samples are all there is.
GrowthFitParams settingsOf(const std::vector<Source>& sources, const CommandLine& line, const Material& material)
{
    if (sources.front().project && !line.values.contains("material"))
        return sources.front().project->fit;
    const auto isOfSamples = [](const Source& source) { return std::holds_alternative<SizeSamples>(source.table); };
    const bool areSamples = sources.front().project ? isOfSamples(sources.front())
                                                    : std::ranges::all_of(sources, isOfSamples);
    return areSamples ? defaultSampleFitParams(material) : defaultGrowthFitParams(material);
}

/// The files of one fit; those of shared tables are numbered.
void addFiles(std::vector<NamedFile>& files, std::size_t place, const GrowthFitResult& fit,
              MeasuredRange range)
{
    const std::string number =
        place == 0 ? std::string() : std::string("_").append(std::to_string(place + 1));
    files.emplace_back("fit" + number + ".json", [&fit](std::ostream& out) { writeFitJson(out, fit); });
    files.emplace_back("profiles" + number + ".csv",
                       [&fit](std::ostream& out) { writeFitProfiles(out, fit); });
    files.emplace_back("mu" + number + ".csv",
                       [&fit, range](std::ostream& out) { writeFitPotential(out, fit, range); });
    files.emplace_back("growth_rate" + number + ".csv",
                       [&fit, range](std::ostream& out) { writeFitRates(out, fit, range); });
}

/// What is asked for beside the fit, before its time is spent.
Status checkExtras(const CommandLine& line, const std::vector<GrowthData>& tables, int replicas)
{
    const auto isSamples = [](const GrowthData& table) { return std::holds_alternative<SizeSamples>(table); };
    if (replicas > 0 && std::ranges::any_of(tables, isSamples))
        return Error{ErrorCode::InvalidArgument,
                     "--bootstrap draws trajectories anew and needs trajectories alone; samples (t_s,r_nm) have none.",
                     {}};
    if (line.flags.contains("paper-cost") && isSamples(tables.front()))
        return Error{
            ErrorCode::InvalidArgument,
            "--paper-cost needs trajectories (particle,frame,t_s,r_nm); samples (t_s,r_nm) have no course of "
            "their histogram between the aliquots.",
            {}};
    return Done{};
}

/// @pre the tables are the trajectories of the fits
Result<GrowthBootstrap> bootstrapAll(const std::vector<GrowthData>& tables,
                                     const std::vector<GrowthFitResult>& fits, int replicas,
                                     const JobControl& job)
{
    std::vector<TrajectorySet> sets;
    for (const GrowthData& table : tables)
        sets.push_back(std::get<TrajectorySet>(table));
    return bootstrapGrowth(sets, fits, replicas, 1, job);
}

/// The paper's cost for the first table. @pre it holds trajectories
Result<PaperCostResult> paperCostOf(const GrowthData& table, const GrowthFitParams& params,
                                    const JobControl& job)
{
    PaperCostParams own;
    own.sigma_nm = params.sigma_nm;
    return fitPaperCost(std::get<TrajectorySet>(table), own, job);
}

int fitTables(const CommandLine& line, const std::vector<GrowthData>& tables, const GrowthFitParams& params,
              int replicas)
{
    if (const Status status = checkExtras(line, tables, replicas); !status)
        return fail(status.error());
    const bool talks = isWatched(line);
    JobControl job;
    job.cancelled = isInterrupted;
    GrowthFitObserver observer;
    if (talks)
        observer = [](const GrowthFitResult& fit) {
            std::cerr << "\riteration " << fit.iterations << ", ln L " << fit.logLikelihood << "      ";
        };
    const auto fits = fitTogether(tables, params, job, observer);
    if (talks)
        std::cerr << '\n';
    if (!fits)
        return fail(fits.error());
    if (isInterrupted())
        return fail(cancelledError());
    std::optional<GrowthBootstrap> bootstrap;
    if (replicas > 0) {
        if (talks)
            job.progress = percentOf("bootstrap");
        const auto spread = bootstrapAll(tables, *fits, replicas, job);
        if (talks)
            std::cerr << '\n';
        if (!spread)
            return fail(spread.error());
        if (isInterrupted())
            return fail(cancelledError());
        bootstrap = *spread;
    }
    std::optional<PaperCostResult> paperCost;
    if (line.flags.contains("paper-cost")) {
        if (talks)
            job.progress = percentOf("paper's cost");
        auto found = paperCostOf(tables.front(), params, job);
        if (talks)
            std::cerr << '\n';
        if (!found)
            return fail(found.error());
        paperCost = *std::move(found);
    }
    std::vector<NamedFile> files;
    for (std::size_t i = 0; i < fits->size(); ++i)
        addFiles(files, i, (*fits)[i], rangeOf(tables[i]));
    if (bootstrap)
        files.emplace_back("bootstrap.csv", [&](std::ostream& out) { writeBootstrap(out, *bootstrap); });
    if (paperCost)
        files.emplace_back("paper_cost.json",
                           [&](std::ostream& out) { writePaperCostJson(out, *paperCost); });
    if (const Status status = writeFiles(line.values.at("output"), files); !status)
        return fail(status.error());
    return Success;
}

} // namespace

int runFit(const std::vector<std::string>& arguments)
{
    const auto line =
        parseCommandLine(arguments, {{"output", "material", "params", "share", "fix", "bounds", "prior",
                                      "model", "bootstrap", "pixel-size-nm", "time-unit", "frame-interval-s"},
                                     {"quiet", "help", "paper-cost"},
                                     {"share", "fix", "bounds", "prior"}});
    if (!line)
        return misused(line.error().text());
    if (line->flags.contains("help")) {
        std::cout << help;
        return Success;
    }
    if (line->positional.size() != 1 || !line->values.contains("output"))
        return misused("name one table or project and --output DIR.");
    const auto named = line->values.find("material");
    const auto material = materialOf(named == line->values.end() ? "pt" : named->second);
    if (!material)
        return misused(material.error().text());
    const auto calibration = calibrationOf(*line);
    if (!calibration)
        return misused(calibration.error().text());
    // Options are refused before a file is read: a wrong command line is wrong whatever the table holds.
    if (const auto params = fitParamsOf(*line, defaultGrowthFitParams(*material)); !params)
        return misused(params.error().text());
    const auto replicas = countOf(*line, "bootstrap", 20, 0);
    if (!replicas)
        return misused(replicas.error().text());
    auto sources = sourcesOf(*line, *calibration);
    if (!sources)
        return fail(sources.error());
    const auto params = fitParamsOf(*line, settingsOf(*sources, *line, *material));
    if (!params)
        return misused(params.error().text());
    std::vector<GrowthData> tables;
    for (Source& source : *sources)
        tables.push_back(std::move(source.table));
    return fitTables(*line, tables, *params, *replicas);
}

} // namespace ostwald
