#include "command_line.h"
#include "commands.h"
#include "interrupt.h"
#include "simulation_tables.h"
#include "store/output_file.h"
#include "store/simulation_json.h"

#include <QFile>

#include <functional>
#include <iostream>
#include <unistd.h>

namespace ostwald {
namespace {

constexpr const char* help =
    "Usage: ostwald-cli simulate PARAMS.json --output DIR [--movie] [--quiet]\n"
    "Writes trajectories.csv (particle,frame,t_s,r_nm) and truth.json of made-up particles that grow by the "
    "theory;\n"
    "with --movie also a 16-bit TIFF stack of the name of PARAMS, and what is true of it: truth.csv, "
    "tracks.csv,\n"
    "events.csv, drift.csv, meta.json. The same parameters give the same numbers. PARAMS.json, an object, "
    "holds:\n"
    "  rho_tilde_knots [[t in s, supersaturation ratio], ...]    the only one that must be given\n"
    "  material (pt, au, iron-oxide, cdse), or its values: sigma_s_nm, d_eps_f, d_eps_e, alpha, K_per_s, "
    "chi\n"
    "  delta_of_t {mean, amp, period, phase}    shape index mean + amp sin(2 pi t/period + phase)\n"
    "  N, seed, frames, frame_interval_s, initial_r_nm {mean, sd}, sigma_r_noise_nm, system (a name)\n"
    "  movie {width_px, height_px, pixel_size_nm, coalescing_pairs, gap_px, margin_px, drift_step_px, "
    "motion_step_px,\n"
    "         thickness_exponent, attenuation_per_nm, blur_px, electrons_per_px, tilt, gain, offset_counts,\n"
    "         read_noise_counts}\n"
    "A truth.json is a parameter file too and repeats its simulation.\n";

int fail(const Error& error)
{
    std::cerr << "ostwald-cli simulate: " << error.text() << "\n";
    return error.code == ErrorCode::Cancelled ? Interrupted : Failed;
}

/// The parameter a message is about, and the file it stands in.
Error inFile(const std::string& path, const Error& error)
{
    return {error.code, error.text(), path};
}

Result<SimulationParams> readParams(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     "The file cannot be read: " + file.errorString().toStdString() + ".", path};
    return simulationFromJson(file.readAll());
}

/// The movie and the tables that belong to it.
Status writeMovieFiles(const std::filesystem::path& folder, const std::string& name,
                       const SimulationParams& params, const Simulation& simulation, const JobControl& job)
{
    const auto scene = composeScene(params.scene, simulation.growth, params.sigma_nm,
                                    static_cast<std::uint64_t>(params.seed), job);
    if (!scene)
        return scene.error();
    const auto truth = writeMovie(folder / (name + ".tif"), *scene, params, job);
    if (!truth)
        return truth.error();
    const std::pair<const char*, std::function<void(std::ostream&)>> tables[] = {
        {"truth.csv", [&](std::ostream& out) { writeTruthCsv(out, *scene, *truth); }},
        {"tracks.csv", [&](std::ostream& out) { writeSceneTracksCsv(out, *scene, *truth); }},
        {"events.csv", [&](std::ostream& out) { writeSceneEventsCsv(out, *scene); }},
        {"drift.csv", [&](std::ostream& out) { writeSceneDriftCsv(out, *scene); }},
        {"meta.json", [&](std::ostream& out) { writeMetaJson(out, params); }}};
    for (const auto& [file, write] : tables)
        if (const Status status = writeOutputFile(folder / file, write); !status)
            return status.error();
    return Done{};
}

} // namespace

int runSimulate(const std::vector<std::string>& arguments)
{
    const auto line = parseCommandLine(arguments, {{"output"}, {"movie", "quiet", "help"}});
    if (line && line->flags.contains("help")) {
        std::cout << help;
        return Success;
    }
    if (!line || line->positional.size() != 1 || !line->values.contains("output")) {
        std::cerr << "ostwald-cli simulate: "
                  << (line ? "name one parameter file and --output DIR." : line.error().text()) << "\n";
        return WrongUsage;
    }
    const std::string& path = line->positional.front();
    const bool wantsMovie = line->flags.contains("movie");
    const bool talks = !line->flags.contains("quiet") && isatty(STDERR_FILENO) != 0;
    JobControl job;
    job.cancelled = isInterrupted;
    if (talks)
        job.progress = [](double fraction) {
            std::cerr << '\r' << static_cast<int>(100.0 * fraction) << " % ";
        };

    const auto params = readParams(path);
    if (!params)
        return fail(params.error().where == path ? params.error() : inFile(path, params.error()));
    const auto simulation = simulate(*params, wantsMovie, job);
    if (!simulation)
        return fail(inFile(path, simulation.error()));

    const std::filesystem::path folder = line->values.at("output");
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (code)
        return fail({ErrorCode::Io, "The folder cannot be made: " + code.message() + ".", folder.string()});
    if (wantsMovie) {
        const Status status =
            writeMovieFiles(folder, std::filesystem::path(path).stem().string(), *params, *simulation, job);
        if (talks)
            std::cerr << '\n';
        if (!status)
            return fail(status.error().code == ErrorCode::InvalidArgument ? inFile(path, status.error())
                                                                          : status.error());
    }
    Status status = writeOutputFile(folder / "trajectories.csv", [&](std::ostream& out) {
        writeTrajectoriesCsv(out, *params, *simulation);
    });
    if (status)
        status = writeOutputFile(folder / "truth.json",
                                 [&](std::ostream& out) { writeTruthJson(out, *params, *simulation); });
    return status ? static_cast<int>(Success) : fail(status.error());
}

} // namespace ostwald
