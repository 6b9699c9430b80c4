#include "jobs/paper_cost_runner.h"

#include "document/content_change.h"
#include "jobs/guarded.h"
#include "jobs/requested_run.h"

namespace ostwald {
namespace {

/// What a result belongs to.
struct Basis {
    StageKey ensemble;
    double sigma_nm = 0.0;

    bool operator==(const Basis&) const = default;
};

} // namespace

struct PaperCostRunner::Private {
    explicit Private(Document& openDocument) : document(openDocument) {}

    [[nodiscard]] Basis basis() const
    {
        return {document.results().ensemble.key, document.project().fit.sigma_nm};
    }

    Document& document;
    std::shared_ptr<const PaperCostResult> result;
    Basis resultBasis;
    Basis runBasis;
    std::optional<Error> failure;
    RequestedRun run;
};

PaperCostRunner::PaperCostRunner(Document& document, QObject* parent)
    : QObject(parent), m(std::make_unique<Private>(document))
{
    connect(&m->run, &RequestedRun::changed, this, &PaperCostRunner::changed);
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (!isContent(change) || std::holds_alternative<SelectionChanged>(change))
            return;
        if (m->run.isRunning() && m->runBasis != m->basis())
            m->run.stop();
        m->failure.reset();
        Q_EMIT changed();
    });
}

PaperCostRunner::~PaperCostRunner() = default;

void PaperCostRunner::start()
{
    if (!canStart())
        return;
    m->failure.reset();
    m->runBasis = m->basis();
    PaperCostParams params;
    params.sigma_nm = m->runBasis.sigma_nm;
    m->run.start<PaperCostResult>(
        [ensemble = m->document.results().ensemble.value, params](const JobControl& job) {
            return guarded([&] { return fitPaperCost(ensemble->trajectories, params, job); });
        },
        [this](const Result<PaperCostResult>& outcome) {
            if (outcome) {
                m->result = std::make_shared<const PaperCostResult>(*outcome);
                m->resultBasis = m->runBasis;
            } else {
                m->failure = outcome.error();
            }
        });
}

void PaperCostRunner::stop()
{
    m->run.stop();
}

bool PaperCostRunner::isRunning() const
{
    return m->run.isRunning();
}

double PaperCostRunner::fraction() const
{
    return m->run.fraction();
}

bool PaperCostRunner::canStart() const
{
    return m->document.results().ensemble.value != nullptr && !m->document.project().calibration.isStudy();
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
