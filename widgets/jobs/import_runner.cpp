#include "jobs/import_runner.h"

#include "jobs/guarded.h"
#include "jobs/requested_run.h"

namespace ostwald {

struct ImportRunner::Private {
    std::filesystem::path path;
    RequestedRun run;
};

ImportRunner::ImportRunner(QObject* parent) : QObject(parent), m(std::make_unique<Private>())
{
    connect(&m->run, &RequestedRun::changed, this, &ImportRunner::changed);
}

ImportRunner::~ImportRunner() = default;

void ImportRunner::start(const std::filesystem::path& path, const ImportOptions& options)
{
    m->path = path;
    m->run.start<StoredProject>(
        [path, options](const JobControl& job) {
            return guarded([&] { return importProject(path, options, job); });
        },
        [this](const Result<StoredProject>& outcome) {
            Q_EMIT changed(); // whoever takes it may ask a person first
            if (outcome)
                Q_EMIT imported(*outcome);
            else
                Q_EMIT failed(outcome.error());
        });
}

void ImportRunner::stop()
{
    m->run.stop();
}

bool ImportRunner::isRunning() const
{
    return m->run.isRunning();
}

double ImportRunner::fraction() const
{
    return m->run.fraction();
}

const std::filesystem::path& ImportRunner::path() const
{
    return m->path;
}

} // namespace ostwald
