#include "store/database.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

namespace ostwald {
namespace {

constexpr int patience_ms = 5000; ///< with another connection that writes

/// What a person can do about it decides the words.
Error errorOf(int code, int systemError, const char* message, const std::string& path)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {ErrorCode::Io, "The disk is full.", path};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Io, "Another program is writing this file.", path};
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DBMOVED)
            return {ErrorCode::Io, "The file was moved or removed while it was open.", path};
        return {ErrorCode::Io, "The file cannot be written: it or its folder is read-only.", path};
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_PERM: {
        std::string reason = systemError != 0 ? std::strerror(systemError) : message;
        return {ErrorCode::Io, "The file cannot be read or written: " + reason + '.', path};
    }
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return {ErrorCode::CorruptData, "The file is damaged: an item in it is larger than there is memory.", path};
    default:
        return {ErrorCode::CorruptData, std::string("The file is damaged: ") + message + '.', path};
    }
}

} // namespace

// Statement

void Statement::bind(int place, double number)
{
    if (std::isnan(number))
        bindNull(place);
    else if (m_statement)
        sqlite3_bind_double(m_statement.get(), place, number);
}

void Statement::bind(int place, std::int64_t number)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement.get(), place, number);
}

void Statement::bind(int place, std::string_view text)
{
    if (m_statement)
        sqlite3_bind_text64(m_statement.get(), place, text.empty() ? "" : text.data(), text.size(), SQLITE_STATIC,
                            SQLITE_UTF8);
}

void Statement::bind(int place, std::span<const std::byte> bytes)
{
    if (!m_statement)
        return;
    if (bytes.empty()) // a null pointer would be NULL
        sqlite3_bind_zeroblob(m_statement.get(), place, 0);
    else
        sqlite3_bind_blob64(m_statement.get(), place, bytes.data(), bytes.size(), SQLITE_STATIC);
}

void Statement::bindNull(int place)
{
    if (m_statement)
        sqlite3_bind_null(m_statement.get(), place);
}

bool Statement::next()
{
    if (!m_statement || m_database->m_error)
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_database->fail(code);
    return code == SQLITE_ROW;
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

double Statement::real(int column) const
{
    return isNull(column) ? std::numeric_limits<double>::quiet_NaN()
                          : sqlite3_column_double(m_statement.get(), column);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

int Statement::whole(int column) const
{
    return static_cast<int>(std::clamp<std::int64_t>(integer(column), std::numeric_limits<int>::min(),
                                                     std::numeric_limits<int>::max()));
}

std::string Statement::text(int column) const
{
    const auto bytes = blob(column);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::span<const std::byte> Statement::blob(int column) const
{
    const void* data = sqlite3_column_blob(m_statement.get(), column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return {static_cast<const std::byte*>(data), data == nullptr ? 0 : size};
}

// Database

Database::Database(const std::filesystem::path& path, Access access) : m_path(path.string())
{
    // A hot journal can only be rolled back by a connection that may write.
    open(m_path, SQLITE_OPEN_READWRITE | (access == Access::Create ? SQLITE_OPEN_CREATE : 0));
    if (access == Access::ReadOnly)
        exec("PRAGMA query_only = ON");
}

std::unique_ptr<Database> Database::inMemoryCopy(const std::filesystem::path& path)
{
    Database original(path, Access::ReadOnly);
    std::unique_ptr<Database> copy(new Database);
    copy->open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    copy->m_path = path.string();
    if (!original.status() || !copy->copyFrom(original))
        copy->m_error = original.m_error ? original.m_error : copy->m_error;
    return copy;
}

Database::~Database() = default;

void Database::open(const std::string& path, int flags)
{
    sqlite3* connection = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &connection, flags | SQLITE_OPEN_EXRESCODE, nullptr);
    m_connection.reset(connection);
    if (code != SQLITE_OK) {
        fail(code);
        return;
    }
    sqlite3_busy_timeout(connection, patience_ms);
    // The file may come from anybody.
    constexpr int longestItem_bytes = 1 << 28;
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, longestItem_bytes);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    exec("PRAGMA cell_size_check = ON");
}

void Database::fail(int code)
{
    if (!m_error)
        m_error = errorOf(code, m_connection ? sqlite3_system_errno(m_connection.get()) : 0,
                          m_connection ? sqlite3_errmsg(m_connection.get()) : "there is not enough memory", m_path);
}

void Database::exec(const std::string& sql)
{
    if (m_error)
        return;
    if (const int code = sqlite3_exec(m_connection.get(), sql.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code);
}

Statement Database::prepare(std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    if (!m_error)
        if (const int code = sqlite3_prepare_v2(m_connection.get(), sql.data(), static_cast<int>(sql.size()), &statement,
                                                nullptr);
            code != SQLITE_OK)
            fail(code);
    return {*this, statement};
}

std::int64_t Database::number(std::string_view sql)
{
    Statement statement = prepare(sql);
    return statement.next() ? statement.integer(0) : 0;
}

Status Database::transaction(const std::function<void()>& work)
{
    exec("BEGIN IMMEDIATE");
    if (!m_error)
        work();
    exec("COMMIT");
    if (!m_error)
        return Done{};
    const Error error = *std::exchange(m_error, std::nullopt);
    rollBack();
    return error;
}

void Database::rollBack()
{
    if (m_connection && sqlite3_get_autocommit(m_connection.get()) == 0)
        sqlite3_exec(m_connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Database::copyFrom(Database& other)
{
    sqlite3_backup* backup = sqlite3_backup_init(m_connection.get(), "main", other.m_connection.get(), "main");
    if (backup == nullptr) {
        fail(sqlite3_errcode(m_connection.get()));
        return false;
    }
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK)
        fail(code);
    return code == SQLITE_OK;
}

Status Database::backUpTo(const std::filesystem::path& path)
{
    if (m_error)
        return *m_error;
    Database copy(path, Access::Create);
    copy.exec("PRAGMA synchronous = OFF"); // the caller brings the whole file to the disk
    if (copy.status())
        static_cast<void>(copy.copyFrom(*this));
    return copy.status();
}

bool Database::isReadOnly() const
{
    return m_connection && sqlite3_db_readonly(m_connection.get(), "main") == 1;
}

Status Database::status() const
{
    if (m_error)
        return *m_error;
    return Done{};
}

} // namespace ostwald
