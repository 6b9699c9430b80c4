#include "store/file_access.h"

#include "project/movie_reference.h"
#include "store/file_header.h"
#include "store/replace_file.h"
#include "store/schema.h"

#include <string>
#include <system_error>

#include <unistd.h>

namespace fs = std::filesystem;

namespace ostwald {
namespace {

Error at(const fs::path& path, const Error& error)
{
    return {error.code, error.message, path.string()};
}

std::uint32_t versionOf(Database& database)
{
    return static_cast<std::uint32_t>(database.number("PRAGMA user_version"));
}

/// Has SQLite undo the change that a crash interrupted in a file that is to be replaced: its journal would be taken for one
/// of the new file, and spoil it.
void settle(const fs::path& path)
{
    fs::path journal = path;
    journal += "-journal";
    std::error_code ignored;
    if (!fs::exists(journal, ignored))
        return;
    static_cast<void>(Database(path, Database::Access::ReadOnly).number("SELECT count(*) FROM sqlite_schema"));
    fs::remove(journal, ignored);
}

/// A whole file written before the program was killed, or half of one.
void removeLeftovers(const fs::path& path)
{
    const std::string prefix = path.filename().string() + ".saving-";
    std::error_code error;
    for (fs::directory_iterator entry(fs::absolute(path).parent_path(), error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code ignored;
        if (entry->path().filename().string().starts_with(prefix))
            fs::remove(entry->path(), ignored);
    }
}

/// Moves the reference to the same place relative to the project when that alone leads to the movie.
void findMovie(MovieReference& movie, const fs::path& folder, const std::string& relative)
{
    std::error_code ignored;
    if (movie.path.empty() || relative.empty() || fs::exists(movie.path, ignored))
        return;
    MovieReference moved = movie;
    moved.path = (folder / relative).lexically_normal().string();
    if (checkMovie(moved))
        movie = moved;
}

/// Other projects that are not where they were, but where they were relative to this one: the folder was moved.
class PartnerFinder {
public:
    PartnerFinder(fs::path before, fs::path now) : m_before(std::move(before)), m_now(std::move(now)) {}

    void find(std::vector<FitPartner>& partners) const
    {
        if (m_before.empty() || m_before == m_now)
            return;
        std::error_code ignored;
        for (FitPartner& partner : partners) {
            const fs::path moved = (m_now / fs::path(partner.path).lexically_relative(m_before)).lexically_normal();
            if (!fs::exists(partner.path, ignored) && fs::is_regular_file(moved, ignored))
                partner.path = moved.string();
        }
    }
    void find(std::vector<KeptFit>& fits) const
    {
        for (KeptFit& fit : fits)
            find(fit.partners);
    }
    /// Undo and redo lead to places that are there as well.
    void find(std::vector<HistoryStep>& steps) const
    {
        for (HistoryStep& step : steps)
            for (ProjectChange& change : step.changes) {
                findIn<std::vector<FitPartner>>(change);
                findIn<std::vector<KeptFit>>(change);
            }
    }

private:
    template <class Value>
    void findIn(ProjectChange& change) const
    {
        if (auto* field = std::get_if<FieldChange<Value>>(&change)) {
            find(field->before);
            find(field->after);
        }
    }

    fs::path m_before;
    fs::path m_now;
};

} // namespace

fs::path realPath(const fs::path& path)
{
    std::error_code error;
    const bool exists = fs::exists(path, error);
    const fs::path absolute = fs::absolute(path, error);
    const fs::path real = exists ? fs::canonical(absolute, error) : fs::weakly_canonical(absolute, error);
    return error ? absolute : real;
}

Result<std::unique_ptr<Database>> openForReading(const fs::path& path)
{
    if (const Status header = checkFileHeader(path); !header)
        return header.error();
    auto database = std::make_unique<Database>(realPath(path), Database::Access::ReadOnly);
    const std::uint32_t version = versionOf(*database);
    Status status = database->status();
    if (status)
        status = checkSchema(*database, version);
    if (status && version < ostwaldFormatVersion) {
        database = Database::inMemoryCopy(realPath(path));
        status = migrate(*database);
    }
    if (!status)
        return at(path, status.error());
    return database;
}

void makeDurable(Database& database)
{
    database.exec("PRAGMA journal_mode = TRUNCATE");
    database.exec("PRAGMA synchronous = FULL");
}

Result<std::unique_ptr<Database>> openForWriting(const fs::path& path)
{
    if (const Status header = checkFileHeader(path); !header)
        return header.error();
    auto database = std::make_unique<Database>(realPath(path), Database::Access::ReadWrite);
    Status status = database->status();
    if (status && database->isReadOnly())
        status = Error{ErrorCode::Io, "The file is write-protected.", {}};
    if (status)
        status = checkSchema(*database, versionOf(*database));
    makeDurable(*database);
    if (status)
        status = migrate(*database);
    if (!status)
        return at(path, status.error());
    return database;
}

Status checkPages(Database& database)
{
    Statement row = database.prepare("PRAGMA quick_check(1)");
    if (row.next() && row.text(0) == "ok")
        return Done{};
    const Status status = database.status();
    return Error{ErrorCode::CorruptData,
                 status ? "The file is damaged: its pages do not fit together." : status.error().message, {}};
}

Result<Chosen> readChosen(Database& database, const fs::path& path)
{
    auto project = readProjectRows(database);
    if (const Status status = database.status(); !status)
        return at(path, status.error());
    if (!project)
        return at(path, project.error());
    Chosen chosen{*std::move(project), {}, {}};
    const fs::path folder = realPath(path).parent_path();
    findMovie(chosen.project.movie, folder, readMoviePlace(database));
    const PartnerFinder partners(readFolder(database), folder);
    partners.find(chosen.project.fitPartners);
    partners.find(chosen.project.keptFits);
    auto history = readHistoryRows(database);
    if (const Status status = database.status(); !status)
        chosen.damage.push_back(at(path, status.error()));
    else if (!history)
        chosen.damage.push_back(at(path, history.error()));
    else
        chosen.history = *std::move(history);
    partners.find(chosen.history.steps);
    return chosen;
}

Status writeWholeDatabase(const fs::path& path, const std::function<Status(const fs::path&)>& write)
{
    removeLeftovers(path);
    fs::path temporary = path;
    temporary += ".saving-" + std::to_string(::getpid());
    Status status = write(temporary);
    fs::path journal = temporary;
    journal += "-journal"; // truncated by SQLite, not removed
    std::error_code ignored;
    fs::remove(journal, ignored);
    if (status) {
        settle(path);
        status = replaceFile(temporary, path);
    }
    if (status)
        return status;
    fs::remove(temporary, ignored);
    return at(path, status.error());
}

} // namespace ostwald
