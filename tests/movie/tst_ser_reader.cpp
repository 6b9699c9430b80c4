#include "byte_writer.h"
#include "movie/movie.h"
#include "tolerance.h"

#include <QTemporaryDir>

using namespace ostwald;
using namespace ostwald::test;

namespace {

struct SerOptions {
    bool isLong = false;
    int total = 3;
    int valid = 3;
    std::int16_t type = 2; ///< uint16
    bool sameSecond = true;
    std::uint32_t dataType = 0x4122;
};

/// Pictures of 4 x 3 whose sample is 100 f + 10 y + x, 2 bytes each.
QByteArray ser(const SerOptions& o = {})
{
    ByteWriter w;
    w.put<std::uint16_t>(0x4949).put<std::uint16_t>(0x0197).put<std::uint16_t>(o.isLong ? 0x0220 : 0x0210);
    w.put<std::uint32_t>(o.dataType)
        .put<std::uint32_t>(0x4152)
        .put<std::int32_t>(o.total)
        .put<std::int32_t>(o.valid);
    const auto offset = [&](std::uint64_t value) {
        if (o.isLong)
            w.put<std::uint64_t>(value);
        else
            w.put<std::uint32_t>(static_cast<std::uint32_t>(value));
    };
    const std::uint64_t table = o.isLong ? 34 : 30;
    const std::uint64_t first = table + static_cast<std::uint64_t>(o.total) * 2 * (o.isLong ? 8 : 4);
    offset(table);
    w.put<std::int32_t>(0);
    for (int i = 0; i < o.total; ++i)
        offset(i < o.valid ? first + static_cast<std::uint64_t>(i) * (50 + 24 + 8) : 0);
    for (int i = 0; i < o.total; ++i)
        offset(i < o.valid ? first + static_cast<std::uint64_t>(i) * (50 + 24 + 8) + 74 : 0);
    for (int f = 0; f < o.valid; ++f) {
        for (int axis = 0; axis < 2; ++axis)
            w.put(0.0).put(0.25e-9).put<std::int32_t>(0);
        w.put<std::int16_t>(o.type).put<std::int32_t>(4).put<std::int32_t>(3);
        for (int y = 0; y < 3; ++y)
            for (int x = 0; x < 4; ++x)
                w.put(static_cast<std::uint16_t>(100 * f + 10 * y + x));
        w.put<std::uint16_t>(0x4152).put<std::uint16_t>(0).put<std::uint32_t>(
            o.sameSecond ? 1456000000U : 1456000000U + static_cast<unsigned>(f));
    }
    return w.bytes;
}

} // namespace

class TestSerReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBothVersions_data()
    {
        QTest::addColumn<bool>("isLong");
        QTest::newRow("0x0210") << false;
        QTest::newRow("0x0220") << true;
    }
    void readsBothVersions()
    {
        QFETCH(bool, isLong);
        const auto movie = open(ser({.isLong = isLong}));
        QVERIFY2(movie.has_value(), movie ? "" : movie.error().text().c_str());
        QCOMPARE((*movie)->info().frames, 3);
        QCOMPARE((*movie)->info().width, 4);
        QCOMPARE((*movie)->info().height, 3);
        VERIFY_CLOSE((*movie)->info().calibration.pixelSize_nm.value_or(0.0), 0.25, 1e-9, 0.0);
        QCOMPARE(int((*movie)->frame(2)->pixels.at<std::uint16_t>(2, 3)), 223);
    }

    void onlyValidElementsOfAnAbortedRunCount()
    {
        const auto movie = *open(ser({.total = 5, .valid = 2}));
        QCOMPARE(movie->info().frames, 2);
        QCOMPARE(int(movie->frame(1)->pixels.at<std::uint16_t>(0, 0)), 100);
    }

    void timeStampsNeverBecomeAFrameInterval()
    {
        const auto same = *open(ser());
        QVERIFY(!same->info().calibration.frameInterval_s);
        QVERIFY(same->info().warnings.front().find("same time stamp") != std::string::npos);
        const auto rising = *open(ser({.sameSecond = false}));
        QVERIFY(!rising->info().calibration.frameInterval_s);
        QVERIFY(rising->info().warnings.front().find("(2 s from the first") != std::string::npos);
    }

    void spectraAndComplexPicturesAreRefusedByName()
    {
        QVERIFY(errorOf(ser({.dataType = 0x4120})).find("spectra") != std::string::npos);
        QVERIFY(errorOf(ser({.type = 9})).find("complex") != std::string::npos);
        QVERIFY(errorOf(ser({.type = 77})).find("no SER data type 77") != std::string::npos);
    }

    void emiOpensTheSeriesBesideIt()
    {
        writeFile(m_folder.filePath(QStringLiteral("run_1.ser")), ser());
        const QString emi = m_folder.filePath(QStringLiteral("run.emi"));
        constexpr char content[] = "JL\0\0binary<ObjectInfo><Uuid>1</Uuid></ObjectInfo>";
        writeFile(emi, QByteArray(content, sizeof content - 1));
        const auto movie = openMovie(emi.toStdString());
        QVERIFY2(movie.has_value(), movie ? "" : movie.error().text().c_str());
        QCOMPARE((*movie)->info().frames, 3);
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("run_1.ser"))));
        QVERIFY(openMovie(emi.toStdString()).error().text().find("run_1.ser is needed") != std::string::npos);
    }

    void damagedFilesGiveOneErrorEach_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = ser();
        const auto with = [&](qsizetype at, std::int32_t value) {
            ByteWriter w;
            w.bytes = whole;
            return w.putAt<std::int32_t>(at, value).bytes;
        };
        QTest::newRow("cut in the header") << whole.left(20);
        QTest::newRow("cut in the offsets") << whole.left(45);
        QTest::newRow("cut in an element header") << whole.left(60);
        QTest::newRow("cut in the last picture") << whole.left(whole.size() - 12);
        QTest::newRow("too many") << with(14, 2147483647);
        QTest::newRow("valid beyond total") << with(18, 4);
        QTest::newRow("negative") << with(18, -1);
        QTest::newRow("offsets outside") << with(22, 0x7fffffff);
        QTest::newRow("element outside") << with(30, 0x7fffffff);
        QTest::newRow("huge picture") << with(54 + 42, 0x7fffffff);
    }
    void damagedFilesGiveOneErrorEach()
    {
        QFETCH(QByteArray, bytes);
        const std::string error = errorOf(bytes);
        QVERIFY2(error.find("series.ser") != std::string::npos, error.c_str());
    }

private:
    Result<std::shared_ptr<const Movie>> open(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("series.ser"));
        writeFile(path, bytes);
        return openMovie(path.toStdString());
    }
    std::string errorOf(const QByteArray& bytes)
    {
        const auto movie = open(bytes);
        return movie ? std::string() : movie.error().text();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestSerReader)
#include "tst_ser_reader.moc"
