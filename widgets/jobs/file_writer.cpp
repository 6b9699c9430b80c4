#include "jobs/file_writer.h"

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

} // namespace

struct FileWriter::Private {
    QTimer pull;
    QFutureWatcher<Status> watcher;
    std::shared_ptr<std::atomic<double>> fraction;
    QString path;
    bool isRunning = false;
    QThreadPool pool; ///< last: its destructor waits for jobs before the rest goes
};

FileWriter::FileWriter(QObject* parent) : QObject(parent), m(std::make_unique<Private>())
{
    m->pool.setMaxThreadCount(1);
    m->pull.setInterval(pullInterval_ms);
    connect(&m->pull, &QTimer::timeout, this, &FileWriter::changed);
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

FileWriter::~FileWriter()
{
    m->watcher.disconnect(this);
    m->watcher.cancel();
    m->pool.waitForDone();
}

void FileWriter::begin(const QString& path, Work work)
{
    m->path = path;
    m->isRunning = true;
    m->fraction = std::make_shared<std::atomic<double>>(0.0);
    m->watcher.setFuture(
        QtConcurrent::run(&m->pool, [work = std::move(work), fraction = m->fraction](QPromise<Status>& promise) {
            JobControl job;
            job.cancelled = [&promise] { return promise.isCanceled(); };
            job.progress = [fraction](double done) { *fraction = done; };
            promise.addResult(guarded([&] { return work(job); }));
        }));
    m->pull.start();
    Q_EMIT changed();
}

void FileWriter::stop()
{
    if (!m->isRunning)
        return;
    m->isRunning = false;
    m->watcher.cancel();
    m->pull.stop();
    Q_EMIT changed();
}

bool FileWriter::isRunning() const
{
    return m->isRunning;
}

double FileWriter::fraction() const
{
    return m->isRunning ? m->fraction->load() : 0.0;
}

} // namespace ostwald
