#include "store/project_file.h"

#include "store/file_access.h"
#include "store/file_lock.h"
#include "store/schema.h"
#include "store/stored_results.h"

namespace fs = std::filesystem;

namespace ostwald {
namespace {

Status writeAll(const fs::path& temporary, const fs::path& path, const StoredProject& stored)
{
    Database database(temporary, Database::Access::Create);
    database.exec("PRAGMA synchronous = OFF"); // the whole file is brought to the disk before it gets its name
    Project project = stored.project;
    History history(project, {});
    history.restore(stored.history.steps, stored.history.done);
    const Status status = database.transaction([&] {
        createSchema(database);
        writeProjectRows(database, nullptr, project, path.parent_path());
        writeHistoryRows(database, history, 0);
    });
    if (!status)
        return status;
    return storeResults(database, project, freshResults(stored.results, stageKeys(project)));
}

} // namespace

Status saveProject(const fs::path& path, const StoredProject& stored)
{
    const fs::path real = realPath(path);
    const auto lock = FileLock::tryLock(real);
    if (!lock)
        return Error{lock.error().code, lock.error().message, path.string()};
    const Status saved =
        writeWholeDatabase(real, [&](const fs::path& temporary) { return writeAll(temporary, real, stored); });
    if (!saved)
        return Error{saved.error().code, saved.error().message, path.string()};
    return Done{};
}

Result<StoredProject> loadProject(const fs::path& path)
{
    const auto database = openForReading(path);
    if (!database)
        return database.error();
    auto chosen = readChosen(**database, path);
    if (!chosen)
        return chosen.error();
    StoredProject stored{std::move(chosen->project), {}, std::move(chosen->history), std::move(chosen->damage)};
    if (const Status pages = checkPages(**database); !pages) {
        stored.damage.push_back({pages.error().code, pages.error().message, path.string()});
        return stored;
    }
    LoadedResults loaded = loadResults(**database, stored.project);
    stored.results = std::move(loaded.results);
    for (const Error& error : loaded.damage)
        stored.damage.push_back({error.code, error.message, path.string()});
    return stored;
}

} // namespace ostwald
