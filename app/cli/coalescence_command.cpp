#include "coalescence_options.h"
#include "commands.h"
#include "fit_frame.h"
#include "interrupt.h"

#include "ensemble/coalescence_table.h"
#include "pipeline/coalescence_tables.h"
#include "store/project_file.h"

#include <fstream>
#include <iostream>

namespace ostwald {
namespace {

constexpr const char* help =
    "Usage: ostwald-cli coalescence EVENTS_OR_PROJECT --output DIR\n"
    "       [--pixel-size-nm X] [--frame-interval-s X] [--diffusion instantaneous|time-average|inverse-size]\n"
    "       [--diffusion-nm2-s X] [--wall printed|impermeable] [--fix NAME=VALUE] [--bounds NAME=A:B]\n"
    "       [--prior NAME=VALUE+-SD] [--params FILE.json|JSON] [--other-particles N] [--bootstrap N] [--quiet]\n"
    "Measures coalescence and fits its theory: rate k_f(t), times, sizes at contact, relative diffusion.\n"
    "EVENTS_OR_PROJECT is a project, the folder of one, events.csv, or a table of a time in s and area, x, y in px of\n"
    "particles that end as one, groups parted by an empty column. Tables in pixels need --pixel-size-nm, frames\n"
    "--frame-interval-s; events.csv knows no positions and needs --diffusion-nm2-s, the relative diffusion at the start.\n"
    "NAME is ln_kappa_rho0, gamma, sigma_c, ln_v, l, r_c or ln_rho0 (nm and s; rho0 in 1/nm3); --fix, --bounds and --prior\n"
    "may come more than once. --other-particles says how many particles beside those of a table never merge: only then can\n"
    "the number of events tell the rate. --bootstrap draws the families of events anew N times for the measured bands (200).\n"
    "Writes coalescence.json, k_f.csv, psi.csv, sigma.csv, diffusion.csv, coalescences.csv.\n";

int misused(const std::string& why)
{
    std::cerr << "ostwald-cli coalescence: " << why << "\n";
    return WrongUsage;
}

int fail(const Error& error)
{
    std::cerr << "ostwald-cli coalescence: " << error.text() << "\n";
    return error.code == ErrorCode::Cancelled ? Interrupted : Failed;
}

Result<TableScale> scaleOf(const CommandLine& line)
{
    const auto pixelSize_nm = positiveOf(line, "pixel-size-nm");
    if (!pixelSize_nm)
        return pixelSize_nm.error();
    const auto frameInterval_s = positiveOf(line, "frame-interval-s");
    if (!frameInterval_s)
        return frameInterval_s.error();
    return TableScale{*pixelSize_nm, *frameInterval_s};
}

/// Adds particles that are there all the time and never merge; then the record counts all.
void addOthers(CoalescenceRecord& record, int others)
{
    for (ParticleCensus& census : record.census)
        census.particles += others;
    record.countsAll = true;
}

Result<CoalescenceRecord> recordOfProject(const std::filesystem::path& path, const TableScale& scale)
{
    const auto stored = loadProject(path);
    if (!stored)
        return stored.error();
    if (!stored->results.tracks)
        return Error{ErrorCode::InsufficientData,
                     "The project holds no tracks that belong to its settings. Open it, or run analyze again.",
                     path.string()};
    const Calibration& calibration = stored->project.calibration;
    if (calibration.isStudy())
        return Error{ErrorCode::InsufficientData, "An ex-situ study has stills of different particles: nothing coalesces in it.",
                     path.string()};
    return coalescenceRecord(stored->results.tracks.value->tracks,
                             scale.pixelSize_nm.value_or(calibration.pixelSize_nm.value_or(0.0)),
                             scale.frameInterval_s.value_or(calibration.frameInterval_s.value_or(0.0)));
}

/// A project, a folder with one or with events.csv, or a table.
Result<CoalescenceRecord> readRecord(std::filesystem::path path, const TableScale& scale)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        if (std::filesystem::exists(path / "project.ostwald", ignored))
            return recordOfProject(path / "project.ostwald", scale);
        path /= "events.csv";
    }
    if (path.extension() == ".ostwald")
        return recordOfProject(path, scale);
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return Error{ErrorCode::NotFound, "The events cannot be read.", path.string()};
    auto record = readCoalescenceTable(in, scale);
    if (!record)
        return Error{record.error().code, record.error().text(), path.string()};
    return record;
}

Status writeResults(const std::filesystem::path& folder, const CoalescenceRecord& record,
                    const CoalescenceStatistics& measured, const CoalescenceFitResult& fit)
{
    const NamedFile files[] = {
        {"coalescence.json", [&](std::ostream& out) { writeCoalescenceJson(out, fit, &measured); }},
        {"k_f.csv", [&](std::ostream& out) { writeCoalescenceRate(out, measured, fit); }},
        {"psi.csv", [&](std::ostream& out) { writeCoalescenceTimes(out, measured, fit); }},
        {"sigma.csv", [&](std::ostream& out) { writeCoalescenceSizes(out, measured, fit); }},
        {"diffusion.csv", [&](std::ostream& out) { writeCoalescenceDiffusion(out, measured, fit); }},
        {"coalescences.csv", [&](std::ostream& out) { writeCoalescenceEvents(out, record); }}};
    return writeFiles(folder, files);
}

struct Request {
    TableScale scale;
    CoalescenceFitParams params;
    int replicas = 0;
    int others = -1; ///< not said
};

int fitRecord(const CommandLine& line, const Request& request)
{
    auto record = readRecord(line.positional.front(), request.scale);
    if (!record)
        return fail(record.error());
    if (request.others >= 0) {
        if (record->countsAll)
            return misused("a project knows all particles: --other-particles is for tables of those that merge.");
        addOthers(*record, request.others);
    }
    const CoalescenceFitParams& params = request.params;
    const bool talks = isWatched(line);
    JobControl job;
    job.cancelled = isInterrupted;
    const auto measured = coalescenceStatistics(*record, request.replicas, 1, job);
    if (!measured)
        return fail(measured.error());
    if (talks)
        job.progress = percentOf("fit");
    auto fit = fitCoalescence(*record, *measured, params, job);
    if (talks)
        std::cerr << '\n';
    if (!fit) {
        if (fit.error().code == ErrorCode::InsufficientData && !measured->hasDiffusion && !params.diffusion_nm2_s)
            return fail({fit.error().code, fit.error().message + " On the command line: --diffusion-nm2-s.", {}});
        return fail(fit.error());
    }
    if (isInterrupted())
        return fail(cancelledError());
    if (const Status status = writeResults(line.values.at("output"), *record, *measured, *fit); !status)
        return fail(status.error());
    return Success;
}

} // namespace

int runCoalescence(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(
        arguments, {{"output", "pixel-size-nm", "frame-interval-s", "diffusion", "diffusion-nm2-s", "wall", "fix", "bounds",
                     "prior", "params", "other-particles", "bootstrap"},
                    {"quiet", "help"},
                    {"fix", "bounds", "prior"}});
    if (!line)
        return misused(line.error().text());
    if (line->flags.contains("help")) {
        std::cout << help;
        return Success;
    }
    if (line->positional.size() != 1 || !line->values.contains("output"))
        return misused("name the events, or a project, and --output DIR.");
    const auto scale = scaleOf(*line);
    if (!scale)
        return misused(scale.error().text());
    const auto replicas = countOf(*line, "bootstrap", 20, 200);
    if (!replicas)
        return misused(replicas.error().text());
    const auto others = countOf(*line, "other-particles", 0, -1);
    if (!others)
        return misused(others.error().text());
    const auto params = coalescenceParamsOf(*line);
    if (!params)
        return misused(params.error().text());
    return fitRecord(*line, {*scale, *params, *replicas, *others});
}

} // namespace ostwald
