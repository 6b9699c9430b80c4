#include "jobs/advice_runner.h"

#include "document/content_change.h"
#include "jobs/guarded.h"
#include "jobs/requested_run.h"

#include <variant>

namespace ostwald {
namespace {

/// What advice belongs to.
struct Basis {
    std::shared_ptr<const Movie> movie;
    MeasureParams params;

    bool operator==(const Basis&) const = default;
};

} // namespace

struct AdviceRunner::Private {
    explicit Private(Document& openDocument) : document(openDocument) {}

    /// Nullopt where no advice can be given.
    [[nodiscard]] std::optional<Basis> basis() const
    {
        const auto* params = std::get_if<MeasureParams>(&document.project().segmenter);
        if (!params || !document.movie())
            return std::nullopt;
        return Basis{document.movie(), *params};
    }

    Document& document;
    std::shared_ptr<const SegmentAdvice> advice;
    std::optional<Basis> runBasis;
    std::optional<Error> failure;
    RequestedRun run;
};

AdviceRunner::AdviceRunner(Document& document, QObject* parent)
    : QObject(parent), m(std::make_unique<Private>(document))
{
    connect(&m->run, &RequestedRun::changed, this, &AdviceRunner::changed);
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (!isContent(change) || std::holds_alternative<SelectionChanged>(change))
            return;
        if (m->run.isRunning() && m->runBasis != m->basis())
            m->run.stop();
        m->failure.reset();
        Q_EMIT changed();
    });
}

AdviceRunner::~AdviceRunner() = default;

void AdviceRunner::start()
{
    if (!canStart())
        return;
    m->failure.reset();
    m->advice.reset();
    m->runBasis = m->basis();
    m->run.start<SegmentAdvice>(
        [basis = *m->runBasis](const JobControl& job) {
            return guarded([&] { return adviseSegmentation(*basis.movie, basis.params, job); });
        },
        [this](const Result<SegmentAdvice>& outcome) {
            if (outcome)
                m->advice = std::make_shared<const SegmentAdvice>(*outcome);
            else
                m->failure = outcome.error();
        });
}

void AdviceRunner::stop()
{
    m->run.stop();
}

bool AdviceRunner::isRunning() const
{
    return m->run.isRunning();
}

double AdviceRunner::fraction() const
{
    return m->run.fraction();
}

bool AdviceRunner::canStart() const
{
    return m->basis().has_value();
}

std::shared_ptr<const SegmentAdvice> AdviceRunner::advice() const
{
    const auto now = m->basis();
    const bool holds = m->advice && now && now->movie == m->runBasis->movie &&
                       (now->params == m->runBasis->params || now->params == m->advice->params);
    return holds ? m->advice : nullptr;
}

const std::optional<Error>& AdviceRunner::failure() const
{
    return m->failure;
}

} // namespace ostwald
