#pragma once

#include <QFile>
#include <QString>
#include <QStringList>
#include <QTest>

#include <vector>

namespace ostwald::test {

/// A CSV file with a header row, read whole; cells by column name.
class Csv {
public:
    explicit Csv(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            qFatal("cannot read %s", qPrintable(path));
        m_columns = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
        while (!file.atEnd())
            m_rows.push_back(QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(',')));
    }

    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }
    [[nodiscard]] QString text(std::size_t row, const char* column) const
    {
        return m_rows[row].value(m_columns.indexOf(QString::fromLatin1(column)));
    }
    [[nodiscard]] double number(std::size_t row, const char* column) const { return text(row, column).toDouble(); }

private:
    QStringList m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace ostwald::test
