#pragma once

#include "document/document.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace ostwald::test {

/// A movie of any length in one small file, 8 x 6 px: frame f is evenly f % 251.
class NumpyMovie {
public:
    explicit NumpyMovie(int frames) : m_frames(frames)
    {
        QByteArray dictionary = QByteArray("{'descr': '|u1', 'fortran_order': False, 'shape': (") + QByteArray::number(frames) + ", 6, 8), }";
        dictionary = dictionary.leftJustified(117, ' ') + '\n';
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("\x93NUMPY\x01\x00", 8) + char(dictionary.size()) + '\0' + dictionary);
        for (int f = 0; f < frames; ++f)
            file.write(QByteArray(48, char(f % 251)));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("movie.npy")); }
    [[nodiscard]] int frames() const { return m_frames; }
    void open(Document& document) const
    {
        const Status status = document.openMovie(path().toStdString());
        QVERIFY2(status, status ? "" : status.error().text().c_str());
    }

private:
    QTemporaryDir m_folder;
    int m_frames;
};

} // namespace ostwald::test
