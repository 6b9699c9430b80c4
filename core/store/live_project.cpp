#include "store/live_project.h"

#include "store/file_access.h"
#include "store/schema.h"

#include <utility>

#include <sys/stat.h>

namespace fs = std::filesystem;

namespace ostwald {
namespace {

Error at(const fs::path& path, const Error& error)
{
    return {error.code, error.message, path.string()};
}

} // namespace

LiveProject::LiveProject(fs::path path, FileLock lock, std::unique_ptr<Database> database)
    : m_path(std::move(path)), m_lock(std::move(lock)), m_database(std::move(database))
{
    struct stat file {};
    if (::stat(m_path.c_str(), &file) == 0) {
        m_device = file.st_dev;
        m_inode = file.st_ino;
    }
    refreshStoredKeys();
}

LiveProject::~LiveProject()
{
    if (m_database && isStillThere())
        m_database->exec("PRAGMA journal_mode = DELETE"); // takes the empty journal away
}

Result<LiveProject::Opened> LiveProject::open(const fs::path& path)
{
    const fs::path real = realPath(path);
    std::error_code ignored;
    if (!fs::exists(real, ignored))
        return Error{ErrorCode::NotFound, "There is no such file.", path.string()};
    auto lock = FileLock::tryLock(real);
    if (!lock)
        return at(path, lock.error());
    auto database = openForWriting(real);
    if (!database)
        return at(path, database.error());
    auto chosen = readChosen(**database, real);
    if (!chosen)
        return at(path, chosen.error());
    Opened opened;
    opened.file.reset(new LiveProject(real, *std::move(lock), *std::move(database)));
    opened.project = std::move(chosen->project);
    opened.history = std::move(chosen->history);
    for (const Error& error : chosen->damage)
        opened.damage.push_back(at(path, error));
    return opened;
}

Result<std::unique_ptr<LiveProject>> LiveProject::create(const fs::path& path, const Project& project,
                                                         const History& history, const Results& results,
                                                         LiveProject* original)
{
    const fs::path real = realPath(path);
    auto lock = FileLock::tryLock(real);
    if (!lock)
        return at(path, lock.error());
    const Status written = writeWholeDatabase(real, [&](const fs::path& temporary) -> Status {
        if (original)
            if (const Status copied = original->m_database->backUpTo(temporary); !copied)
                return copied;
        Database database(temporary, Database::Access::Create);
        database.exec("PRAGMA synchronous = OFF"); // the whole file is brought to the disk before it gets its name
        const Status chosen = database.transaction([&] {
            if (!original)
                createSchema(database);
            writeProjectRows(database, nullptr, project, real.parent_path());
            writeHistoryRows(database, history, 0);
        });
        return chosen ? storeResults(database, project, results) : chosen;
    });
    if (!written)
        return at(path, written.error());
    auto database = openForWriting(real);
    if (!database)
        return at(path, database.error());
    std::unique_ptr<LiveProject> file(new LiveProject(real, *std::move(lock), *std::move(database)));
    file->remember(project, history);
    return file;
}

bool LiveProject::isStillThere() const
{
    struct stat file {};
    return ::stat(m_path.c_str(), &file) == 0 && file.st_dev == m_device && file.st_ino == m_inode;
}

void LiveProject::remember(const Project& project, const History& history)
{
    m_project = project;
    m_revisions.resize(static_cast<std::size_t>(history.count()));
    for (int place = 0; place < history.count(); ++place)
        m_revisions[static_cast<std::size_t>(place)] = history.revision(place);
    m_index = history.index();
}

Status LiveProject::commit(const Project& project, const History& history)
{
    // Steps change at the end only.
    int same = std::min(history.count(), static_cast<int>(m_revisions.size()));
    while (same > 0 && m_revisions[static_cast<std::size_t>(same) - 1] != history.revision(same - 1))
        --same;
    const bool isWritten = m_project && same == history.count() && same == static_cast<int>(m_revisions.size()) &&
                           m_index == history.index() && *m_project == project;
    if (isWritten)
        return Done{};
    if (!isStillThere())
        return Error{ErrorCode::Io, "The project file was moved, removed or replaced while it was open.",
                     m_path.string()};
    const Status done = m_database->transaction([&] {
        writeProjectRows(*m_database, m_project ? &*m_project : nullptr, project, m_path.parent_path());
        writeHistoryRows(*m_database, history, same);
    });
    if (!done)
        return at(m_path, done.error());
    remember(project, history);
    return Done{};
}

void LiveProject::refreshStoredKeys()
{
    m_storedKeys = ostwald::storedKeys(*m_database);
}

// The file is open in a LiveProject. Closing it in any other way than through SQLite would take all locks of this process
// off it (https://www.sqlite.org/howtocorrupt.html, section 2.2), so nothing here looks at it by itself.

Result<LoadedResults> loadStoredResults(const fs::path& path, const Project& project)
{
    Database database(path, Database::Access::ReadOnly);
    if (const Status pages = checkPages(database); !pages)
        return at(path, pages.error());
    LoadedResults loaded = loadResults(database, project);
    for (Error& error : loaded.damage)
        error.where = path.string();
    return loaded;
}

Status storeResults(const fs::path& path, const Project& project, const Results& results, const JobControl& job)
{
    Database database(path, Database::Access::ReadWrite);
    makeDurable(database);
    const Status stored = storeResults(database, project, results, job);
    if (!stored)
        return at(path, stored.error());
    return Done{};
}

} // namespace ostwald
