#include "jobs/fit_partner_reader.h"

#include "jobs/guarded.h"
#include "store/fit_partners.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace ostwald {
namespace {

using Partners = std::vector<FitPartner>;

Result<Partners> readAll(const std::vector<std::filesystem::path>& files, const Project& project)
{
    Partners partners;
    for (const std::filesystem::path& file : files) {
        auto partner = chooseFitPartner(file, project);
        if (!partner)
            return partner.error();
        partners.push_back(*std::move(partner));
    }
    return partners;
}

} // namespace

struct FitPartnerReader::Private {
    explicit Private(const Document& openDocument) : document(openDocument) { pool.setMaxThreadCount(1); }

    const Document& document;
    QFutureWatcher<Result<Partners>> watcher;
    bool isReading = false;
    QThreadPool pool; ///< last: its destructor waits for jobs before the rest goes
};

FitPartnerReader::FitPartnerReader(const Document& document, QObject* parent)
    : QObject(parent), m(std::make_unique<Private>(document))
{
    connect(&m->watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m->isReading)
            return;
        m->isReading = false;
        const Result<Partners> outcome = m->watcher.result();
        Q_EMIT changed();
        if (outcome)
            Q_EMIT found(*outcome);
        else
            Q_EMIT failed(outcome.error());
    });
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (!m->isReading || !std::holds_alternative<MovieChanged>(change))
            return;
        m->isReading = false; // it was for another project
        Q_EMIT changed();
    });
}

FitPartnerReader::~FitPartnerReader()
{
    m->watcher.disconnect(this);
    m->pool.waitForDone();
}

void FitPartnerReader::read(std::vector<std::filesystem::path> files)
{
    m->isReading = true;
    m->watcher.setFuture(QtConcurrent::run(
        &m->pool, [what = std::move(files), project = m->document.project()] { return guarded([&] { return readAll(what, project); }); }));
    Q_EMIT changed();
}

bool FitPartnerReader::isReading() const
{
    return m->isReading;
}

} // namespace ostwald
