#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <filesystem>
#include <optional>

namespace ostwald {

/// One SQLite connection with a name of its own, closed at the end of the scope. The first failure stays:
/// after it every call is a no-op, so that a sequence of statements is checked once, through status().
/// Used in the thread that made it.
class Database {
public:
    enum class Access { ReadOnly, ReadWrite };

    Database(const std::filesystem::path& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void exec(const QString& sql);
    [[nodiscard]] QSqlQuery prepare(const QString& sql);
    void run(QSqlQuery& query, const QVariantList& values);
    /// The rows of a SELECT, to be walked with next().
    [[nodiscard]] QSqlQuery select(const QString& sql);

    [[nodiscard]] Status status() const;

private:
    void fail(const QString& reason);

    QString m_name;
    QSqlDatabase m_connection;
    std::string m_path;
    ErrorCode m_failure; ///< Io while writing, CorruptData while reading
    std::optional<Error> m_error;
};

} // namespace ostwald
