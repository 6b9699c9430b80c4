#include "byte_writer.h"
#include "movie/movie.h"

#include <QTemporaryDir>

#include <opencv2/core.hpp>

using namespace ostwald;
using namespace ostwald::test;

namespace {

/// A header of version 1, padded as NumPy does so that the data start at a multiple of 64.
QByteArray header(const QByteArray& description, const QByteArray& shape, const QByteArray& fortran = "False",
                  std::uint8_t version = 1)
{
    QByteArray dict = "{'descr': " + description + ", 'fortran_order': " + fortran + ", 'shape': " + shape + ", }";
    const qsizetype fixed = version == 1 ? 10 : 12;
    dict.append((64 - (fixed + dict.size() + 1) % 64) % 64, ' ');
    dict.append('\n');
    ByteWriter w;
    w.text("\x93NUMPY").put(version).put(std::uint8_t{0});
    if (version == 1)
        w.put(static_cast<std::uint16_t>(dict.size()));
    else
        w.put(static_cast<std::uint32_t>(dict.size()));
    return w.bytes + dict;
}

/// `count` samples 0, 1, 2, ...
template <class T>
QByteArray ramp(int count, bool bigEndian = false)
{
    ByteWriter w(bigEndian);
    for (int i = 0; i < count; ++i)
        w.put(static_cast<T>(i));
    return w.bytes;
}

} // namespace

class TestNpyReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTypeIsReadInBothByteOrders_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::addColumn<QByteArray>("samples");
        QTest::newRow("u1") << QByteArray("'|u1'") << ramp<std::uint8_t>(30);
        QTest::newRow("i1") << QByteArray("'|i1'") << ramp<std::int8_t>(30);
        QTest::newRow("u2") << QByteArray("'<u2'") << ramp<std::uint16_t>(30);
        QTest::newRow("u2, big") << QByteArray("'>u2'") << ramp<std::uint16_t>(30, true);
        QTest::newRow("i2") << QByteArray("'<i2'") << ramp<std::int16_t>(30);
        QTest::newRow("u4") << QByteArray("'<u4'") << ramp<std::uint32_t>(30);
        QTest::newRow("i8") << QByteArray("'<i8'") << ramp<std::int64_t>(30);
        QTest::newRow("f4, big") << QByteArray("'>f4'") << ramp<float>(30, true);
        QTest::newRow("f8") << QByteArray("'<f8'") << ramp<double>(30);
    }
    void everyTypeIsReadInBothByteOrders()
    {
        QFETCH(QByteArray, description);
        QFETCH(QByteArray, samples);
        const auto movie = open(header(description, "(2, 3, 5)") + samples);
        QVERIFY2(movie.has_value(), movie ? "" : movie.error().text().c_str());
        QCOMPARE((*movie)->info().frames, 2);
        QCOMPARE((*movie)->info().width, 5);
        QCOMPARE((*movie)->info().height, 3);
        QCOMPARE(at(**movie, 1, 4, 2), 29.0);
        QCOMPARE(at(**movie, 0, 1, 0), 1.0);
    }

    void aPictureIsAMovieOfOneFrame()
    {
        const auto movie = open(header("'<u2'", "(3, 4)") + ramp<std::uint16_t>(12));
        QCOMPARE((*movie)->info().frames, 1);
        QCOMPARE(at(**movie, 0, 2, 1), 6.0);
    }

    void theLongHeaderOfVersionTwoIsRead()
    {
        const auto movie = open(header("'<u2'", "(3, 4)", "False", 2) + ramp<std::uint16_t>(12));
        QCOMPARE(at(**movie, 0, 2, 1), 6.0);
    }

    void coloursBecomeLuminanceAndAreDescribedAsStored()
    {
        const auto movie = open(header("'|u1'", "(1, 2, 3)") + QByteArray("\x64\0\0\0\x64\0", 6));
        QCOMPARE((*movie)->info().width, 2);
        QCOMPARE(at(**movie, 0, 0, 0), 30.0); // 0.299 * 100
        QCOMPARE(at(**movie, 0, 1, 0), 59.0); // 0.587 * 100
        QCOMPARE((*movie)->storedSamples(0)->channels(), 3);
    }

    void whatIsNoMovieIsRefusedByItsName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("complex") << header("'<c8'", "(3, 4)") + ramp<double>(12) << "<c8";
        QTest::newRow("objects") << header("'|O'", "(3, 4)") + ramp<double>(12) << "|O";
        QTest::newRow("records") << header("[('x', '<f8')]", "(3, 4)") + ramp<double>(12) << "type";
        QTest::newRow("a list") << header("'<u2'", "(12,)") + ramp<std::uint16_t>(12) << "12";
        QTest::newRow("a number") << header("'<u2'", "()") + ramp<std::uint16_t>(1) << "single number";
        QTest::newRow("five axes") << header("'<u2'", "(1, 1, 2, 2, 3)") + ramp<std::uint16_t>(12) << "1 x 1 x 2 x 2 x 3";
        QTest::newRow("Fortran order") << header("'<u2'", "(3, 4)", "True") + ramp<std::uint16_t>(12) << "ascontiguousarray";
        QTest::newRow("truncated") << header("'<u2'", "(2, 3, 5)") + ramp<std::uint16_t>(30).chopped(1) << "holds 1";
        QTest::newRow("inflated") << header("'<u2'", "(4000000000000, 3, 5)") + ramp<std::uint16_t>(30) << "4000000000000";
        QTest::newRow("endless rows") << header("'<u2'", "(2, 3, 99999999999999999999)") << "";
        QTest::newRow("negative") << header("'<u2'", "(-2, 3, 5)") << "";
        QTest::newRow("empty") << header("'<u2'", "(0, 3, 5)") << "0 frames";
        QTest::newRow("no dict") << QByteArray("\x93NUMPY\x01\0\x04\0abc\n", 14) << "damaged";
        QTest::newRow("header beyond the end") << QByteArray("\x93NUMPY\x01\0\xff\x7f{'descr'", 18) << "damaged";
        QTest::newRow("version 9") << QByteArray("\x93NUMPY\x09\0\x04\0abc\n", 14) << "damaged";
    }
    void whatIsNoMovieIsRefusedByItsName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto movie = open(bytes);
        QVERIFY(!movie);
        const QString text = QString::fromStdString(movie.error().text());
        QVERIFY2(text.contains(word), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("a.npy")), qPrintable(text));
    }

private:
    static double at(const Movie& movie, int frame, int x, int y)
    {
        cv::Mat_<double> values;
        movie.frame(frame)->pixels.convertTo(values, CV_64F);
        return values(y, x);
    }
    Result<std::shared_ptr<const Movie>> open(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("a.npy"));
        writeFile(path, bytes);
        return openMovie(path.toStdString());
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestNpyReader)
#include "tst_npy_reader.moc"
