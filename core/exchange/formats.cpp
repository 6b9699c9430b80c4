#include "exchange/formats.h"

#include "exchange/ctc.h"
#include "exchange/label_tiff.h"
#include "exchange/lineage_results.h"
#include "exchange/trackmate_xml.h"
#include "store/output_file.h"
#include "store/result_files.h"

#include <algorithm>
#include <ostream>

namespace fs = std::filesystem;

namespace ostwald {
namespace {

Lineage lineageOf(const StoredProject& stored)
{
    const EditedTracks& shown = *stored.results.tracks.value;
    Lineage lineage = lineageOf(shown.tracks, *shown.detections);
    lineage.calibration = stored.project.calibration;
    lineage.movieName = fs::path(stored.project.movie.path).filename().string();
    return lineage;
}

Status writeCsv(const fs::path& folder, const StoredProject& stored, const JobControl&)
{
    return writeResultFiles(folder, stored.results);
}

Status writeTrackMate(const fs::path& folder, const StoredProject& stored, const JobControl&)
{
    const QByteArray xml = writeTrackMateXml(lineageOf(stored));
    return writeOutputFile(folder / "tracks.xml", [&xml](std::ostream& out) { out.write(xml.constData(), xml.size()); });
}

Status writeCtcFolder(const fs::path& folder, const StoredProject& stored, const JobControl& job)
{
    return writeCtc(folder, lineageOf(stored), job);
}

Status writeLabels(const fs::path& folder, const StoredProject& stored, const JobControl& job)
{
    return writeLabelTiff(folder / "labels.tif", lineageOf(stored), job);
}

constexpr ExchangeFormat formats[] = {
    {"csv", "Tables (CSV)", writeCsv},
    {"trackmate", "TrackMate XML", writeTrackMate},
    {"ctc", "Cell Tracking Challenge", writeCtcFolder},
    {"labels", "Label TIFF", writeLabels},
};

} // namespace

std::span<const ExchangeFormat> exchangeFormats()
{
    return formats;
}

const ExchangeFormat* findExchangeFormat(std::string_view id)
{
    const auto found = std::ranges::find(formats, id, &ExchangeFormat::id);
    return found == std::end(formats) ? nullptr : &*found;
}

Status exportTracks(const ExchangeFormat& format, const fs::path& folder, const StoredProject& project,
                    const JobControl& job)
{
    if (!project.results.tracks)
        return Error{ErrorCode::InsufficientData, "The project holds no tracks yet; analyze its movie first.", {}};
    std::error_code code;
    fs::create_directories(folder, code);
    if (code)
        return Error{ErrorCode::Io, "The folder cannot be made: " + code.message() + '.', folder.string()};
    return format.write(folder, project, job);
}

} // namespace ostwald
