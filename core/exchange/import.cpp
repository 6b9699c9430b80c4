#include "exchange/import.h"

#include "exchange/lineage_results.h"
#include "project/study.h"
#include "store/result_rows.h"
#include "track/stills.h"

#include <fstream>
#include <utility>

namespace fs = std::filesystem;

namespace ostwald {
namespace {

Result<const ExchangeFormat*> formatOf(const fs::path& path)
{
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return Error{ErrorCode::NotFound, "There is no such file or folder.", path.string()};
    std::string labels;
    for (const ExchangeFormat& format : exchangeFormats()) {
        if (format.canRead == nullptr)
            continue;
        if (format.canRead(path))
            return &format;
        labels.append(labels.empty() ? "" : ", ").append(format.label);
    }
    return Error{ErrorCode::UnsupportedFormat, "This is none of what can be imported: " + labels + '.', path.string()};
}

/// Lengths of a lineage that are in units of 1 px, in pixels of `factor` px.
void scale(Lineage& lineage, double factor)
{
    for (LineageTrack& track : lineage.tracks)
        for (LineagePoint& point : track.points) {
            for (double* length : {&point.x_px, &point.y_px, &point.r_px, &point.rSd_px})
                *length /= factor;
            point.area_px2 /= factor * factor;
            for (cv::Point2f& corner : point.outline)
                corner /= static_cast<float>(factor);
        }
}

void applyOptions(Lineage& lineage, const ImportOptions& options)
{
    if (options.size.width > 0)
        lineage.size = options.size;
    if (options.calibration.pixelSize_nm) {
        if (lineage.isInNm && !lineage.calibration.isStudy())
            scale(lineage, *options.calibration.pixelSize_nm);
        lineage.calibration.pixelSize_nm = options.calibration.pixelSize_nm;
        lineage.calibration.pixelSizeSource = options.calibration.pixelSizeSource;
    } else if (lineage.isInNm) {
        lineage.calibration.pixelSize_nm = 1.0;
        lineage.calibration.pixelSizeSource = "lengths in nm, without a pixel size: 1 nm counts as 1 px";
    }
    if (lineage.calibration.isStudy())
        return; // whose times were applied in reading
    if (options.calibration.frameInterval_s) {
        lineage.calibration.frameInterval_s = options.calibration.frameInterval_s;
        lineage.calibration.frameIntervalSource = options.calibration.frameIntervalSource;
    }
}

} // namespace

bool canImport(const fs::path& path)
{
    return formatOf(path).has_value();
}

MissingUnits unitsToAsk(const fs::path& path)
{
    const auto format = formatOf(path);
    if (!format || *format != findExchangeFormat("samples"))
        return {};
    std::ifstream in(path, std::ios::binary);
    std::string first;
    std::getline(in, first);
    if (first.ends_with('\r'))
        first.pop_back();
    return missingUnits(first);
}

Result<StoredProject> importProject(const fs::path& path, const ImportOptions& options, const JobControl& job)
{
    const auto format = formatOf(path);
    if (!format)
        return format.error();
    // Readers of text tell the line only.
    const auto located = [&path](Error error) {
        if (error.code != ErrorCode::Cancelled && !error.where.starts_with(path.string()))
            error.where = path.string() + (error.where.empty() ? "" : ", " + error.where);
        return error;
    };
    auto lineage = (*format)->read(path, options, job);
    if (!lineage)
        return located(lineage.error());
    applyOptions(*lineage, options);
    StoredProject imported;
    Project& project = imported.project;
    project.calibration = lineage->calibration;
    auto particles = particlesOf(*std::move(lineage));
    if (!particles)
        return located(particles.error());
    if (project.calibration.isStudy()) {
        auto stills = tracksOfStills(particles->detections, particles->tracks.frameSize);
        if (!stills)
            return located(stills.error());
        particles->tracks = *std::move(stills);
        project.fit = defaultFitParams(builtinMaterials().front(), project.calibration);
    }
    project.range = {particles->tracks.firstFrame, particles->tracks.lastFrame};
    std::error_code ignored;
    project.imported = {
        (*format)->label, fs::absolute(path, ignored).lexically_normal().string(),
        StageKeyBuilder().add(checksum(particles->detections)).add(checksum(particles->tracks)).key().toHex(),
        std::move(particles->notes)};
    const StageKeys keys = stageKeys(project);
    Results& results = imported.results;
    results.detections = {keys.detections,
                          std::make_shared<const Detections>(std::move(particles->detections))};
    results.linked = {keys.linked, std::make_shared<const Tracks>(std::move(particles->tracks))};
    results.tracks = replayEdits(results, project.edits);
    return imported;
}

} // namespace ostwald
