#include "jobs/refill_runner.h"

#include "edits/local_outline.h"
#include "jobs/guarded.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

namespace ostwald {
namespace {

constexpr int pullInterval_ms = 200;

struct Target {
    Anchor at;
    std::size_t particle = 0; ///< in the list of its frame
};

struct Refilled {
    std::vector<Edit> edits;
    int unclear = 0;
};

bool areBright(const Segmenter& segmenter)
{
    return std::visit(
        [](const auto& params) {
            if constexpr (requires { params.brightParticles; })
                return params.brightParticles;
            else
                return false;
        },
        segmenter);
}

/// Everything the search needs, by value.
struct RefillJob {
    std::shared_ptr<const Movie> movie;
    std::shared_ptr<const Detections> detections;
    int firstFrame = 0;
    std::vector<Target> targets; ///< by frame
    bool brightParticles = false;
    std::shared_ptr<std::atomic<double>> fraction;

    [[nodiscard]] Result<Refilled> search(const std::function<bool()>& isCancelled) const
    {
        Refilled refilled;
        std::optional<Frame> frame;
        std::size_t done = 0;
        for (const Target& target : targets) {
            if (isCancelled())
                return Error{ErrorCode::Cancelled, "Stopped.", {}};
            if (!frame || frame->index != target.at.frame) {
                auto read = movie->frame(target.at.frame);
                if (!read)
                    return read.error();
                frame = *std::move(read);
            }
            const FrameDetections& found = (*detections)[static_cast<std::size_t>(target.at.frame - firstFrame)];
            auto outline = localOutline(frame->pixels, found, target.particle, brightParticles);
            if (!outline)
                ++refilled.unclear;
            else if (*outline != found.particles[target.particle].outline)
                refilled.edits.emplace_back(RefillEdit{target.at, *std::move(outline)});
            *fraction = static_cast<double>(++done) / static_cast<double>(targets.size());
        }
        return refilled;
    }

    void operator()(QPromise<Result<Refilled>>& promise) const
    {
        promise.addResult(guarded([&] { return search([&promise] { return promise.isCanceled(); }); }));
    }
};

} // namespace

struct RefillRunner::Private {
    explicit Private(Document& openDocument) : document(openDocument) { pool.setMaxThreadCount(1); }

    Document& document;
    QTimer pull;
    QFutureWatcher<Result<Refilled>> watcher;
    std::shared_ptr<std::atomic<double>> fraction;
    std::shared_ptr<const EditedTracks> basis; ///< of the search in hand; null = none
    QThreadPool pool;                          ///< last: its destructor waits for jobs before the rest goes
};

RefillRunner::RefillRunner(Document& document, QObject* parent) : QObject(parent), m(std::make_unique<Private>(document))
{
    m->pull.setInterval(pullInterval_ms);
    connect(&m->pull, &QTimer::timeout, this, &RefillRunner::changed);
    connect(&m->watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m->basis || m->watcher.isCanceled())
            return;
        const Result<Refilled> outcome = m->watcher.result();
        stop();
        if (outcome)
            Q_EMIT found(outcome->edits, outcome->unclear);
        else
            Q_EMIT failed(outcome.error());
    });
    connect(&document, &Document::changed, this, [this] {
        if (m->basis && m->document.results().tracks.value != m->basis)
            stop();
    });
}

RefillRunner::~RefillRunner()
{
    m->watcher.disconnect(this);
    m->watcher.cancel();
    m->pool.waitForDone();
}

bool RefillRunner::start(const std::set<TrackId>& on, Extent extent)
{
    stop();
    const auto& edited = m->document.results().tracks.value;
    if (!edited || !edited->detections || !m->document.movie())
        return false;
    const int shown = m->document.selection().frame;
    RefillJob job{m->document.movie(), edited->detections, edited->tracks.firstFrame, {},
                  areBright(m->document.project().segmenter), std::make_shared<std::atomic<double>>(0.0)};
    for (const TrackId id : on)
        if (const Track* track = edited->tracks.find(id))
            for (const TrackPoint& point : track->points)
                if (point.measured() && (extent == Extent::Whole || point.frame == shown ||
                                         (extent == Extent::FromHere && point.frame > shown)))
                    job.targets.push_back({anchorOf(point), static_cast<std::size_t>(point.detection)});
    if (job.targets.empty())
        return false;
    std::ranges::stable_sort(job.targets, {}, [](const Target& target) { return target.at.frame; });
    m->basis = edited;
    m->fraction = job.fraction;
    m->watcher.setFuture(QtConcurrent::run(&m->pool, std::move(job)));
    m->pull.start();
    Q_EMIT changed();
    return true;
}

void RefillRunner::stop()
{
    if (!m->basis)
        return;
    m->basis.reset();
    m->pull.stop();
    m->watcher.cancel();
    Q_EMIT changed();
}

bool RefillRunner::isRunning() const
{
    return m->basis != nullptr;
}

double RefillRunner::fraction() const
{
    return m->basis ? m->fraction->load() : 0.0;
}

} // namespace ostwald
