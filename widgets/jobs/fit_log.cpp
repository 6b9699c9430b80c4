#include "jobs/fit_log.h"

#include "jobs/stage_runner.h"
#include "store/utc_now.h"

#include <algorithm>

namespace ostwald {
namespace {

constexpr std::size_t mostOfSession = 50;

} // namespace

FitLog::FitLog(Document& document, const StageRunner& runner, QObject* parent)
    : QObject(parent), m_document(document), m_runner(runner)
{
    connect(&document, &Document::changed, this, &FitLog::follow);
    connect(&runner, &StageRunner::fitStopped, this, &FitLog::addStopped);
    addFinished();
    gather();
}

bool FitLog::isKept(std::size_t place) const
{
    return std::ranges::find(m_document.project().keptFits, m_fits[place]) != m_document.project().keptFits.end();
}

void FitLog::setKept(std::size_t place, bool kept)
{
    if (kept == isKept(place))
        return;
    const KeptFit fit = m_fits[place];
    std::vector<KeptFit> fits = m_document.project().keptFits;
    if (kept) {
        const auto later = std::ranges::upper_bound(fits, fit.time_utc, {}, &KeptFit::time_utc);
        fits.insert(later, fit);
    } else {
        std::erase(fits, fit);
        if (std::ranges::find(m_session, fit) == m_session.end())
            m_session.push_back(fit); // in sight until the end, should it be wanted again
    }
    m_document.edit(&Project::keptFits, std::move(fits), kept ? tr("Keep a fit") : tr("Keep a fit no longer"));
}

void FitLog::restoreSettings(std::size_t place)
{
    m_document.edit(&Project::fit, m_fits[place].params, tr("Take the settings of an earlier fit"));
}

void FitLog::follow(const Change& change)
{
    if (std::holds_alternative<MovieChanged>(change)) {
        m_session.clear();
        m_last.reset();
        addFinished();
        gather();
    } else if (const auto* results = std::get_if<ResultsChanged>(&change)) {
        if (results->stage == Stage::Fit)
            addFinished();
    } else if (std::holds_alternative<ParamsChanged>(change)) {
        gather();
    }
}

void FitLog::addFinished()
{
    const Keyed<GrowthFitResult>& fit = m_document.results().fit;
    if (!fit || m_last.lock() == fit.value)
        return;
    m_last = fit.value;
    add(keptFit(*fit.value, m_document.results().ensemble.key, false, utcNow(),
                m_document.project().fitPartners));
}

void FitLog::addStopped()
{
    const auto best = m_runner.bestSoFar();
    if (!best || m_last.lock() == best)
        return;
    m_last = best;
    add(keptFit(*best, m_document.results().ensemble.key, true, utcNow(), m_document.project().fitPartners));
}

void FitLog::add(const KeptFit& fit)
{
    // A fit that the project keeps and that is read back from its file is not another one.
    const auto isThis = [&fit](const KeptFit& other) {
        KeptFit alike = other;
        alike.time_utc = fit.time_utc;
        return alike == fit;
    };
    if (std::ranges::any_of(m_fits, isThis))
        return;
    m_session.push_back(fit);
    if (m_session.size() > mostOfSession)
        m_session.erase(m_session.begin());
    gather();
}

void FitLog::gather()
{
    std::vector<KeptFit> fits = m_document.project().keptFits;
    for (const KeptFit& fit : m_session)
        if (std::ranges::find(fits, fit) == fits.end())
            fits.push_back(fit);
    std::ranges::stable_sort(fits, {}, &KeptFit::time_utc);
    if (fits == m_fits)
        return;
    m_fits = std::move(fits);
    Q_EMIT changed();
}

} // namespace ostwald
