#include "store/result_files.h"

#include "pipeline/tables.h"

#include <fstream>
#include <functional>

namespace ostwald {
namespace {

using Write = std::function<void(std::ostream&)>;

Status writeFile(const std::filesystem::path& path, const Write& write)
{
    const std::filesystem::path temporary = path.string() + ".part";
    std::ofstream out(temporary, std::ios::binary);
    write(out);
    out.close();
    std::error_code code;
    if (out)
        std::filesystem::rename(temporary, path, code);
    if (!out || code) {
        std::filesystem::remove(temporary, code);
        return Error{ErrorCode::Io, "The file cannot be written.", path.string()};
    }
    return Done{};
}

} // namespace

Status writeResultFiles(const std::filesystem::path& folder, const Results& results)
{
    const Tracks& tracks = results.tracks.value->tracks;
    std::vector<std::pair<const char*, Write>> files{
        {"particles.csv", [&](std::ostream& out) { writeParticlesCsv(out, tracks, *results.detections.value); }},
        {"tracks.csv", [&](std::ostream& out) { writeTracksCsv(out, tracks); }},
        {"events.csv", [&](std::ostream& out) { writeEventsCsv(out, tracks); }},
        {"drift.csv", [&](std::ostream& out) { writeDriftCsv(out, tracks); }}};
    if (results.ensemble)
        files.emplace_back("ensemble.csv", [&](std::ostream& out) {
            writeEnsembleCsv(out, results.ensemble.value->groupA, results.ensemble.value->all);
        });
    if (results.fit) {
        files.emplace_back("fit.json", [&](std::ostream& out) { writeFitJson(out, *results.fit.value); });
        files.emplace_back("profiles.csv", [&](std::ostream& out) { writeProfilesCsv(out, *results.fit.value); });
    }
    for (const auto& [name, write] : files)
        if (const Status status = writeFile(folder / name, write); !status)
            return status;
    return Done{};
}

} // namespace ostwald
