#include "jobs/paper_cost_runner.h"

#include "document/content_change.h"
#include "jobs/guarded.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <atomic>

namespace ostwald {
namespace {

constexpr int pullInterval_ms = 200;

/// What a result belongs to.
struct Basis {
    StageKey ensemble;
    double sigma_nm = 0.0;

    bool operator==(const Basis&) const = default;
};

/// Everything the computation needs, by value.
struct PaperCostJob {
    std::shared_ptr<const EnsembleResult> ensemble;
    PaperCostParams params;
    std::shared_ptr<std::atomic<double>> fraction;

    void operator()(QPromise<Result<PaperCostResult>>& promise) const
    {
        JobControl job;
        job.cancelled = [&promise] { return promise.isCanceled(); };
        job.progress = [this](double done) { *fraction = done; };
        promise.addResult(guarded([&] { return fitPaperCost(ensemble->trajectories, params, job); }));
    }
};

} // namespace

struct PaperCostRunner::Private {
    explicit Private(Document& openDocument) : document(openDocument) { pool.setMaxThreadCount(1); }

    [[nodiscard]] Basis basis() const
    {
        return {document.results().ensemble.key, document.project().fit.sigma_nm};
    }

    Document& document;
    QTimer pull;
    QFutureWatcher<Result<PaperCostResult>> watcher;
    std::shared_ptr<std::atomic<double>> fraction;
    std::shared_ptr<const PaperCostResult> result;
    Basis resultBasis;
    Basis runBasis;
    std::optional<Error> failure;
    bool isRunning = false;
    QThreadPool pool; ///< last: its destructor waits for jobs before the rest goes
};

PaperCostRunner::PaperCostRunner(Document& document, QObject* parent)
    : QObject(parent), m(std::make_unique<Private>(document))
{
    m->pull.setInterval(pullInterval_ms);
    connect(&m->pull, &QTimer::timeout, this, &PaperCostRunner::changed);
    connect(&m->watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m->isRunning || m->watcher.isCanceled())
            return;
        m->isRunning = false;
        m->pull.stop();
        const Result<PaperCostResult> outcome = m->watcher.result();
        if (outcome) {
            m->result = std::make_shared<const PaperCostResult>(*outcome);
            m->resultBasis = m->runBasis;
        } else {
            m->failure = outcome.error();
        }
        Q_EMIT changed();
    });
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (!isContent(change) || std::holds_alternative<SelectionChanged>(change))
            return;
        if (m->isRunning && m->runBasis != m->basis())
            stop();
        m->failure.reset();
        Q_EMIT changed();
    });
}

PaperCostRunner::~PaperCostRunner()
{
    m->watcher.disconnect(this);
    m->watcher.cancel();
    m->pool.waitForDone();
}

void PaperCostRunner::start()
{
    if (!canStart())
        return;
    stop();
    m->failure.reset();
    m->runBasis = m->basis();
    m->fraction = std::make_shared<std::atomic<double>>(0.0);
    PaperCostParams params;
    params.sigma_nm = m->runBasis.sigma_nm;
    m->isRunning = true;
    m->watcher.setFuture(
        QtConcurrent::run(&m->pool, PaperCostJob{m->document.results().ensemble.value, params, m->fraction}));
    m->pull.start();
    Q_EMIT changed();
}

void PaperCostRunner::stop()
{
    if (!m->isRunning)
        return;
    m->isRunning = false;
    m->pull.stop();
    m->watcher.cancel();
    Q_EMIT changed();
}

bool PaperCostRunner::isRunning() const
{
    return m->isRunning;
}

double PaperCostRunner::fraction() const
{
    return m->isRunning ? m->fraction->load() : 0.0;
}

bool PaperCostRunner::canStart() const
{
    return m->document.results().ensemble.value != nullptr;
}

std::shared_ptr<const PaperCostResult> PaperCostRunner::result() const
{
    return m->result && m->resultBasis == m->basis() ? m->result : nullptr;
}

const std::optional<Error>& PaperCostRunner::failure() const
{
    return m->failure;
}

} // namespace ostwald
