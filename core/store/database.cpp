#include "store/database.h"

#include <QSqlError>
#include <QUuid>

namespace ostwald {

Database::Database(const std::filesystem::path& path, Access access)
    : m_name(QUuid::createUuid().toString()),
      m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name)), m_path(path.string()),
      m_failure(access == Access::ReadOnly ? ErrorCode::CorruptData : ErrorCode::Io)
{
    m_connection.setDatabaseName(QString::fromStdString(m_path));
    if (access == Access::ReadOnly)
        m_connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!m_connection.open())
        fail(m_connection.lastError().text());
}

Database::~Database()
{
    m_connection.close();
    m_connection = {}; // removeDatabase() wants no copy left
    QSqlDatabase::removeDatabase(m_name);
}

void Database::fail(const QString& reason)
{
    if (!m_error)
        m_error = Error{m_failure,
                        (m_failure == ErrorCode::Io ? "Writing the project failed: "
                                                    : "The project file is damaged: ") +
                            reason.simplified().toStdString(),
                        m_path};
}

void Database::exec(const QString& sql)
{
    if (m_error)
        return;
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        fail(query.lastError().text());
}

QSqlQuery Database::prepare(const QString& sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!m_error && !query.prepare(sql))
        fail(query.lastError().text());
    return query;
}

void Database::run(QSqlQuery& query, const QVariantList& values)
{
    if (m_error)
        return;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        fail(query.lastError().text());
}

QSqlQuery Database::select(const QString& sql)
{
    QSqlQuery query = prepare(sql);
    run(query, {});
    return query;
}

Status Database::status() const
{
    if (m_error)
        return *m_error;
    return Done{};
}

} // namespace ostwald
