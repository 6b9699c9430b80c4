#include "figures/figure_writer.h"

#include "figures/panel_csv.h"
#include "figures/recorded_page.h"
#include "jobs/guarded.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <optional>

namespace ostwald {
namespace {

constexpr int pullInterval_ms = 100;
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
    std::shared_ptr<std::atomic<double>> fraction;

    [[nodiscard]] Status run(const JobControl& job) const
    {
        if (page) {
            const QImage image = recordedImage(*page);
            if (image.isNull())
                return Error{ErrorCode::Internal, "There is not enough memory for this.", {}};
            *fraction = painted;
            const double share = (1.0 - painted) / static_cast<double>(pictures.size());
            double before = painted;
            for (const FileOf& file : pictures) {
                JobControl writing = job;
                writing.progress = [this, before, share](double done) { *fraction = before + share * done; };
                if (const Status status = writePicture(image, page->dpi, file.path, file.format, writing); !status)
                    return status;
                before += share;
            }
        }
        return job.cancelled() ? Status(cancelledError()) : writePageCsv(numbers, csv);
    }
};

} // namespace

struct FigureWriter::Private {
    QTimer pull;
    QFutureWatcher<Status> watcher;
    std::shared_ptr<std::atomic<double>> fraction;
    QString path;
    bool isRunning = false;
    QThreadPool pool; ///< last: its destructor waits for jobs before the rest goes
};

FigureWriter::FigureWriter(QObject* parent) : QObject(parent), m(std::make_unique<Private>())
{
    m->pool.setMaxThreadCount(1);
    m->pull.setInterval(pullInterval_ms);
    connect(&m->pull, &QTimer::timeout, this, &FigureWriter::changed);
    connect(&m->watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m->isRunning || m->watcher.isCanceled())
            return;
        m->isRunning = false;
        m->pull.stop();
        const Status outcome = m->watcher.result();
        Q_EMIT changed();
        if (outcome)
            Q_EMIT written(m->path);
        else
            Q_EMIT failed(outcome.error());
    });
}

FigureWriter::~FigureWriter()
{
    m->watcher.disconnect(this);
    m->watcher.cancel();
    m->pool.waitForDone();
}

void FigureWriter::start(const FigurePage& page, const std::filesystem::path& path,
                         const std::vector<FigureFormatInfo>& formats, int dpi)
{
    if (m->isRunning)
        return;
    if (const Status valid = checkExport(page, dpi); !valid) {
        Q_EMIT failed(valid.error());
        return;
    }
    m->fraction = std::make_shared<std::atomic<double>>(0.0);
    PixelJob job{.page = {},
                 .pictures = {},
                 .numbers = page,
                 .csv = std::filesystem::path(path).replace_extension(".csv"),
                 .fraction = m->fraction};
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
    m->path = QString::fromStdString(path.string());
    m->isRunning = true;
    m->watcher.setFuture(QtConcurrent::run(&m->pool, [what = std::move(job)](QPromise<Status>& promise) {
        JobControl control;
        control.cancelled = [&promise] { return promise.isCanceled(); };
        promise.addResult(guarded([&] { return what.run(control); }));
    }));
    m->pull.start();
    Q_EMIT changed();
}

void FigureWriter::stop()
{
    if (!m->isRunning)
        return;
    m->isRunning = false;
    m->watcher.cancel();
    m->pull.stop();
    Q_EMIT changed();
}

bool FigureWriter::isRunning() const
{
    return m->isRunning;
}

double FigureWriter::fraction() const
{
    return m->isRunning ? m->fraction->load() : 0.0;
}

} // namespace ostwald
