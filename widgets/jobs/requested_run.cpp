#include "jobs/requested_run.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <atomic>

namespace ostwald {

namespace {

constexpr int pullInterval_ms = 200;

} // namespace

struct RequestedRun::Private {
    QTimer pull;
    QFutureWatcher<void> watcher;
    std::shared_ptr<std::atomic<double>> fraction;
    std::function<void()> receive;
    bool isRunning = false;
    QThreadPool pool; ///< last: its destructor waits for jobs before the rest goes
};

RequestedRun::RequestedRun(QObject* parent) : QObject(parent), m(std::make_unique<Private>())
{
    m->pool.setMaxThreadCount(1);
    m->pull.setInterval(pullInterval_ms);
    connect(&m->pull, &QTimer::timeout, this, &RequestedRun::changed);
    connect(&m->watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m->isRunning || m->watcher.isCanceled())
            return;
        m->isRunning = false;
        m->pull.stop();
        std::exchange(m->receive, nullptr)();
        Q_EMIT changed();
    });
}

RequestedRun::~RequestedRun()
{
    m->watcher.disconnect(this);
    m->watcher.cancel();
    m->pool.waitForDone();
}

void RequestedRun::begin(std::function<void(const JobControl& job)> compute, std::function<void()> receive)
{
    stop();
    m->fraction = std::make_shared<std::atomic<double>>(0.0);
    m->receive = std::move(receive);
    m->isRunning = true;
    m->watcher.setFuture(QtConcurrent::run(
        &m->pool, [compute = std::move(compute), fraction = m->fraction](QPromise<void>& promise) {
            JobControl job;
            job.cancelled = [&promise] { return promise.isCanceled(); };
            job.progress = [&fraction](double done) { *fraction = done; };
            compute(job);
        }));
    m->pull.start();
    Q_EMIT changed();
}

void RequestedRun::stop()
{
    if (!m->isRunning)
        return;
    m->isRunning = false;
    m->receive = nullptr; // with what it would have received
    m->pull.stop();
    m->watcher.cancel();
    Q_EMIT changed();
}

bool RequestedRun::isRunning() const
{
    return m->isRunning;
}

double RequestedRun::fraction() const
{
    return m->isRunning ? m->fraction->load() : 0.0;
}

} // namespace ostwald
