#include "jobs/import_runner.h"

#include "jobs/guarded.h"
#include "jobs/requested_run.h"

namespace ostwald {
namespace {

struct Imported {
    StoredProject project;
    std::shared_ptr<RecoveryAhead> ahead;
};

} // namespace

struct ImportRunner::Private {
    std::filesystem::path path;
    std::filesystem::path recoveryFolder;
    RequestedRun run;
};

ImportRunner::ImportRunner(QObject* parent) : QObject(parent), m(std::make_unique<Private>())
{
    connect(&m->run, &RequestedRun::changed, this, &ImportRunner::changed);
}

ImportRunner::~ImportRunner() = default;

void ImportRunner::setRecoveryFolder(const std::filesystem::path& folder)
{
    m->recoveryFolder = folder;
}

void ImportRunner::start(const std::filesystem::path& path, const ImportOptions& options)
{
    m->path = path;
    m->run.start<Imported>(
        [path, options, folder = m->recoveryFolder](const JobControl& job) {
            return guarded([&]() -> Result<Imported> {
                auto read = importProject(path, options, job);
                if (!read)
                    return read.error();
                Imported imported{*std::move(read), nullptr};
                if (!folder.empty() && !job.cancelled())
                    imported.ahead = RecoveryAhead::write(folder, imported.project.project, imported.project.results);
                return imported;
            });
        },
        [this](const Result<Imported>& outcome) {
            Q_EMIT changed(); // whoever takes it may ask a person first
            if (outcome)
                Q_EMIT imported(outcome->project, outcome->ahead);
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
