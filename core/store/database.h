#pragma once

#include "base/result.h"

#include <sqlite3.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ostwald {

class Database;

/// A prepared statement. Not to outlive its database; failures show in Database::status().
class Statement {
public:
    /// Binds all parameters in order and runs a statement that gives no rows. A NaN is NULL.
    template <class... Values>
    void run(const Values&... values)
    {
        bindAll(values...);
        static_cast<void>(next());
        reset();
    }
    template <class... Values>
    void bindAll(const Values&... values)
    {
        int place = 0;
        (bind(++place, values), ...);
    }

    /// Goes to the next row. @return false at the end and after a failure
    [[nodiscard]] bool next();
    void reset();

    // Columns of the row, from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] double real(int column) const; ///< NULL = NaN
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] int whole(int column) const; ///< what does not fit an int becomes its limit
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::span<const std::byte> blob(int column) const; ///< valid until the next row

private:
    friend class Database;
    Statement(Database& database, sqlite3_stmt* statement) : m_database(&database), m_statement(statement) {}

    void bind(int place, double number);
    void bind(int place, int number) { bind(place, std::int64_t{number}); }
    void bind(int place, std::int64_t number);
    void bind(int place, const std::string& text) { bind(place, std::string_view(text)); }
    void bind(int place, std::string_view text); ///< alive until the statement has run
    void bind(int place, std::span<const std::byte> bytes); ///< likewise
    template <class T>
    void bind(int place, const std::optional<T>& value)
    {
        if (value)
            bind(place, *value);
        else
            bindNull(place);
    }
    void bindNull(int place);

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    Database* m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement; ///< null after a failure
};

/// One connection to an SQLite file. The first failure stays: after it every call is a no-op, so that a sequence of
/// statements is checked once, through status() or transaction(). Used in one thread.
class Database {
public:
    enum class Access { ReadOnly, ReadWrite, Create };

    /// ReadOnly writes nothing either, but finishes the rollback that a crash left to do.
    Database(const std::filesystem::path& path, Access access);
    /// A copy in memory of another one. @pre path names an existing file
    [[nodiscard]] static std::unique_ptr<Database> inMemoryCopy(const std::filesystem::path& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void exec(const std::string& sql);
    [[nodiscard]] Statement prepare(std::string_view sql);
    /// The whole number in the first column of the first row; 0 when there is none.
    [[nodiscard]] std::int64_t number(std::string_view sql);

    /// Does all of the work or, when any of it fails or status() is bad after it, nothing; then clears the failure.
    /// @error Io, CorruptData
    [[nodiscard]] Status transaction(const std::function<void()>& work);

    /// Ends an open transaction without effect; status() stays.
    void rollBack();

    /// Copies all pages, consistent whatever others write meanwhile, into a new file. @error Io, CorruptData
    [[nodiscard]] Status backUpTo(const std::filesystem::path& path);

    [[nodiscard]] bool isReadOnly() const; ///< the file itself cannot be written
    [[nodiscard]] Status status() const;

private:
    friend class Statement;
    Database() = default;
    void open(const std::string& path, int flags);
    void fail(int code);
    [[nodiscard]] bool copyFrom(Database& other);

    struct Close {
        void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
    };
    std::unique_ptr<sqlite3, Close> m_connection;
    std::string m_path;
    std::optional<Error> m_error;
};

} // namespace ostwald
