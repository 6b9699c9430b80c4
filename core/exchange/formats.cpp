#include "exchange/formats.h"

#include "exchange/csv.h"
#include "exchange/ctc.h"
#include "exchange/isbi.h"
#include "exchange/label_tiff.h"
#include "exchange/lineage_results.h"
#include "exchange/regions.h"
#include "exchange/size_samples.h"
#include "exchange/trackmate_xml.h"
#include "fit/sample_fit.h"
#include "movie/tiff_reader.h"
#include "pipeline/number_text.h"
#include "store/output_file.h"
#include "store/result_files.h"

#include <QFile>

#include <algorithm>
#include <fstream>

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

/// The beginning of a file; empty when it is none.
std::string headOf(const fs::path& path)
{
    std::string head(1 << 16, '\0');
    std::ifstream in(path, std::ios::binary);
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(in.gcount()));
    return head;
}

Result<QByteArray> bytesOf(const fs::path& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, "The file cannot be read: " + file.errorString().toStdString() + '.', {}};
    return file.readAll();
}

bool isTrackMateFile(const fs::path& path)
{
    return isTrackMateXml(headOf(path));
}

Result<Lineage> readTrackMateFile(const fs::path& path, const ImportOptions&, const JobControl& job)
{
    const auto xml = bytesOf(path);
    if (!xml)
        return xml.error();
    return readTrackMateXml(*xml, job);
}

bool isTiff(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored) && tiffReader().canRead(path);
}

Result<Lineage> readCtcFolder(const fs::path& path, const ImportOptions&, const JobControl& job)
{
    return readCtc(path, job);
}

Result<Lineage> readLabels(const fs::path& path, const ImportOptions&, const JobControl& job)
{
    return readLabelTiff(path, job);
}

bool isTable(const fs::path& path)
{
    return isParticleTable(headOf(path));
}

Result<Lineage> readTable(const fs::path& path, const ImportOptions& options, const JobControl& job)
{
    return readCsv(path, {options.columns, options.calibration.pixelSize_nm}, job);
}

bool isSamples(const fs::path& path)
{
    return isSampleTable(headOf(path));
}

Result<Lineage> readSamples(const fs::path& path, const ImportOptions& options, const JobControl& job)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return Error{ErrorCode::Io, "The table cannot be read.", {}};
    return readSampleTable(in,
                           {.pixelSize_nm = options.calibration.pixelSize_nm,
                            .frameInterval_s = {},
                            .rowTime_s = options.rowTime_s},
                           options.calibration.ageing_s, job);
}

bool isIsbiFile(const fs::path& path)
{
    return isIsbiXml(headOf(path));
}

Result<Lineage> readIsbiFile(const fs::path& path, const ImportOptions&, const JobControl& job)
{
    const auto xml = bytesOf(path);
    if (!xml)
        return xml.error();
    return readIsbiXml(*xml, job);
}

Status writeIsbiFile(const fs::path& folder, const StoredProject& stored, const JobControl&)
{
    const QByteArray xml = writeIsbiXml(lineageOf(stored));
    return writeOutputFile(folder / "isbi.xml", [&xml](std::ostream& out) { out.write(xml.constData(), xml.size()); });
}

/// What readSamples() reads again: the sizes that count, without their places.
Status writeSamples(const fs::path& folder, const StoredProject& stored, const JobControl&)
{
    if (!stored.project.calibration.isStudy())
        return Error{ErrorCode::InvalidArgument, "A movie is no ex-situ study: it has no samples. Export a table (csv).", {}};
    if (!stored.results.ensemble)
        return Error{ErrorCode::InsufficientData, "Sizes in nanometres need the pixel size: confirm it first.", {}};
    const SizeSamples samples = samplesOf(stored.results.ensemble.value->trajectories);
    return writeOutputFile(folder / "samples.csv", [&samples](std::ostream& out) {
        out << "t_s,r_nm\n";
        for (std::size_t k = 0; k < samples.t_s.size(); ++k)
            for (const double r_nm : samples.r_nm[k])
                out << numberText(samples.t_s[k]) << ',' << numberText(r_nm) << '\n';
    });
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

Status writeRegions(const fs::path& folder, const StoredProject& stored, const JobControl&)
{
    const std::string json = regionsToJson(stored.project.edits);
    return writeOutputFile(folder / "regions.json", [&json](std::ostream& out) { out << json; });
}

constexpr ExchangeFormat formats[] = {
    {"trackmate", "TrackMate XML", isTrackMateFile, readTrackMateFile, writeTrackMate},
    {"ctc", "Cell Tracking Challenge folder", isCtcFolder, readCtcFolder, writeCtcFolder},
    {"labels", "label TIFF", isTiff, readLabels, writeLabels},
    {"isbi", "ISBI particle tracking challenge XML", isIsbiFile, readIsbiFile, writeIsbiFile},
    {"samples", "sizes of samples (CSV)", isSamples, readSamples, writeSamples},
    {"csv", "table (CSV)", isTable, readTable, writeCsv}, // last: what it recognises is the vaguest
    {"regions", "excluded regions (JSON)", nullptr, nullptr, writeRegions},
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
