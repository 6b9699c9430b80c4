#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTest>

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>

namespace ostwald::test {

/// Writes a file byte by byte, in the order given.
class ByteWriter {
public:
    explicit ByteWriter(bool bigEndian = false) : m_bigEndian(bigEndian) {}

    template <class T>
    ByteWriter& put(T value)
    {
        char raw[sizeof(T)];
        std::memcpy(raw, &value, sizeof(T));
        if (m_bigEndian != (std::endian::native == std::endian::big))
            std::reverse(raw, raw + sizeof(T));
        bytes.append(raw, sizeof(T));
        return *this;
    }
    template <class T>
    ByteWriter& putAt(qsizetype offset, T value)
    {
        ByteWriter one(m_bigEndian);
        one.put(value);
        bytes.replace(offset, one.bytes.size(), one.bytes);
        return *this;
    }
    ByteWriter& text(std::string_view value)
    {
        bytes.append(value.data(), static_cast<qsizetype>(value.size()));
        return *this;
    }
    ByteWriter& zeros(qsizetype count)
    {
        bytes.append(count, '\0');
        return *this;
    }

    QByteArray bytes;

private:
    bool m_bigEndian;
};

inline void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile::remove(path); // writing over a file makes some file systems wait for the disk
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace ostwald::test
