#include "store/result_files.h"

#include "pipeline/tables.h"
#include "store/output_file.h"

#include <functional>
#include <utility>
#include <vector>

namespace ostwald {

Status writeResultFiles(const std::filesystem::path& folder, const Results& results, const JobControl& job)
{
    const Tracks& tracks = results.tracks.value->tracks;
    std::vector<std::pair<const char*, std::function<void(std::ostream&)>>> files{
        {"particles.csv", [&](std::ostream& out) { writeParticlesCsv(out, tracks, *results.tracks.value->detections); }},
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
    double done = 0.0;
    for (const auto& [name, write] : files) {
        if (job.cancelled())
            return cancelledError();
        if (const Status status = writeOutputFile(folder / name, write); !status)
            return status;
        job.progress(++done / static_cast<double>(files.size()));
    }
    return Done{};
}

} // namespace ostwald
