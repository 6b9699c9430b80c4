#include "figures/figure_writer.h"

#include "figures/panel_csv.h"
#include "figures/recorded_page.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace ostwald {
namespace {

constexpr double painted = 0.5; ///< share of the pixels in the time for a picture file

struct FileOf {
    std::filesystem::path path;
    FigureFormat format;
};

/// What is left once the page is drawn.
struct PixelJob {
    std::optional<RecordedPage> page; ///< nullopt = no picture is wanted
    std::vector<FileOf> pictures;
    FigurePage numbers;
    std::filesystem::path csv;

    [[nodiscard]] Status run(const JobControl& job) const
    {
        if (page) {
            const QImage image = recordedImage(*page);
            if (image.isNull())
                return Error{ErrorCode::Internal, "There is not enough memory for this.", {}};
            job.progress(painted);
            const double share = (1.0 - painted) / static_cast<double>(pictures.size());
            double before = painted;
            for (const FileOf& file : pictures) {
                JobControl writing = job;
                writing.progress = [&job, before, share](double done) { job.progress(before + share * done); };
                if (const Status status = writePicture(image, page->dpi, file.path, file.format, writing); !status)
                    return status;
                before += share;
            }
        }
        return job.cancelled() ? Status(cancelledError()) : writePageCsv(numbers, csv);
    }
};

} // namespace

void FigureWriter::start(const FigurePage& page, const std::filesystem::path& path,
                         const std::vector<FigureFormatInfo>& formats, int dpi)
{
    if (isRunning())
        return;
    if (const Status valid = checkExport(page, dpi); !valid) {
        Q_EMIT failed(valid.error());
        return;
    }
    PixelJob job{.page = {},
                 .pictures = {},
                 .numbers = page,
                 .csv = std::filesystem::path(path).replace_extension(".csv")};
    for (const FigureFormatInfo& format : formats) {
        std::filesystem::path file = path;
        if (formats.size() > 1)
            file.replace_extension(format.suffix);
        if (format.hasPixels) {
            job.pictures.push_back({file, format.format});
        } else if (const Status status = exportPage(page, file, format.format, dpi); !status) {
            Q_EMIT failed(status.error());
            return;
        }
    }
    if (!job.pictures.empty())
        job.page = recordPage(page, dpi);
    begin(QString::fromStdString(path.string()),
          [what = std::make_shared<const PixelJob>(std::move(job))](const JobControl& control) { return what->run(control); });
}

} // namespace ostwald
