#include "evidence_bundle/evidence_runner.h"

#include "jobs/guarded.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <atomic>

namespace ostwald {
namespace {

constexpr int pullInterval_ms = 100;
// Shares of the whole, about as long as they take.
constexpr double begun = 0.7;
constexpr double drawn = 0.9;

using Bundle = std::shared_ptr<EvidenceBundle>;

template <class T>
JobControl controlOf(QPromise<T>& promise)
{
    JobControl job;
    job.cancelled = [&promise] { return promise.isCanceled(); };
    return job;
}

} // namespace

struct EvidenceRunner::Private {
    explicit Private(EvidenceRunner& runner) : q(runner) { pool.setMaxThreadCount(1); }

    void onBegun();
    void drawNext();
    void onFinished();
    void end();

    EvidenceRunner& q;
    std::filesystem::path folder;
    Bundle bundle;
    std::size_t nextPage = 0;
    std::shared_ptr<std::atomic<double>> fraction = std::make_shared<std::atomic<double>>(0.0);
    bool isRunning = false;
    QTimer pull;
    QTimer draw;
    QFutureWatcher<Result<Bundle>> beginWatcher;
    QFutureWatcher<Status> finishWatcher;
    QThreadPool pool; ///< last: its destructor waits for jobs before the rest goes
};

void EvidenceRunner::Private::end()
{
    isRunning = false;
    pull.stop();
    draw.stop();
    bundle.reset();
    beginWatcher.setFuture({}); // which holds the bundle, too
    Q_EMIT q.changed();
}

void EvidenceRunner::Private::onBegun()
{
    if (!isRunning || beginWatcher.isCanceled())
        return;
    const Result<Bundle> outcome = beginWatcher.result();
    if (!outcome) {
        end();
        Q_EMIT q.failed(outcome.error());
        return;
    }
    bundle = *outcome;
    nextPage = 0;
    draw.start();
}

void EvidenceRunner::Private::drawNext()
{
    if (nextPage < bundle->pages()) {
        if (const Status done = bundle->draw(nextPage++); !done) {
            end();
            Q_EMIT q.failed(done.error());
            return;
        }
        *fraction = begun + (drawn - begun) * static_cast<double>(nextPage) / static_cast<double>(bundle->pages());
        return;
    }
    draw.stop();
    finishWatcher.setFuture(QtConcurrent::run(&pool, [what = bundle](QPromise<Status>& promise) {
        const JobControl job = controlOf(promise);
        promise.addResult(guarded([&] { return what->finish(job); }));
    }));
}

void EvidenceRunner::Private::onFinished()
{
    if (!isRunning || finishWatcher.isCanceled())
        return;
    const Status outcome = finishWatcher.result();
    end();
    if (outcome)
        Q_EMIT q.written(QString::fromStdString(folder.string()));
    else
        Q_EMIT q.failed(outcome.error());
}

EvidenceRunner::EvidenceRunner(QObject* parent) : QObject(parent), m(std::make_unique<Private>(*this))
{
    m->pull.setInterval(pullInterval_ms);
    m->draw.setInterval(0);
    connect(&m->pull, &QTimer::timeout, this, &EvidenceRunner::changed);
    connect(&m->draw, &QTimer::timeout, this, [this] { m->drawNext(); });
    connect(&m->beginWatcher, &QFutureWatcherBase::finished, this, [this] { m->onBegun(); });
    connect(&m->finishWatcher, &QFutureWatcherBase::finished, this, [this] { m->onFinished(); });
}

EvidenceRunner::~EvidenceRunner()
{
    m->beginWatcher.disconnect(this);
    m->finishWatcher.disconnect(this);
    m->beginWatcher.cancel();
    m->finishWatcher.cancel();
    m->pool.waitForDone();
}

void EvidenceRunner::start(const std::filesystem::path& project, const std::filesystem::path& folder,
                           const EvidenceParams& params)
{
    if (m->isRunning)
        return;
    m->isRunning = true;
    m->folder = folder;
    m->fraction = std::make_shared<std::atomic<double>>(0.0);
    m->beginWatcher.setFuture(
        QtConcurrent::run(&m->pool, [project, folder, params, fraction = m->fraction](QPromise<Result<Bundle>>& promise) {
            JobControl job = controlOf(promise);
            job.progress = [fraction](double done) { *fraction = begun * done; };
            promise.addResult(guarded([&]() -> Result<Bundle> {
                auto bundle = EvidenceBundle::begin(project, folder, params, job);
                if (!bundle)
                    return bundle.error();
                return Bundle(*std::move(bundle));
            }));
        }));
    m->pull.start();
    Q_EMIT changed();
}

void EvidenceRunner::stop()
{
    if (!m->isRunning)
        return;
    m->beginWatcher.cancel();
    m->finishWatcher.cancel();
    m->end();
}

bool EvidenceRunner::isRunning() const
{
    return m->isRunning;
}

double EvidenceRunner::fraction() const
{
    return m->isRunning ? m->fraction->load() : 0.0;
}

} // namespace ostwald
