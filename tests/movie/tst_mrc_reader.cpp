#include "byte_writer.h"
#include "movie/movie.h"
#include "tolerance.h"

#include <QTemporaryDir>

#include <bit>
#include <cmath>
#include <functional>
#include <thread>
#include <zlib.h>

using namespace ostwald;
using namespace ostwald::test;

namespace {

struct MrcOptions {
    int mode = 2;
    int columns = 5;
    int rows = 3;
    int sections = 4;
    bool bigEndian = false;
    float cell_A = 50.0F; ///< of 5 columns
    std::array<int, 3> axes{1, 2, 3};
    QByteArray extended = {};
    const char* extendedType = "";
    bool isImod = false;
    int imodFlags = 0;
    bool hasMap = true;
};

/// The header, and for each sample 20 s + 5 y + x written by `put`.
QByteArray mrc(const MrcOptions& o, const std::function<void(ByteWriter&, int)>& put)
{
    ByteWriter w(o.bigEndian);
    for (const int value : {o.columns, o.rows, o.sections, o.mode, 0, 0, 0, 5, 3, 4})
        w.put<std::int32_t>(value);
    for (const float value : {o.cell_A, o.cell_A * 3 / 5, o.cell_A, 90.0F, 90.0F, 90.0F})
        w.put<float>(value);
    for (const int value : o.axes)
        w.put<std::int32_t>(value);
    w.put(0.0F).put(79.0F).put(1.0F).put<std::int32_t>(0).put<std::int32_t>(
        static_cast<int>(o.extended.size()));
    w.zeros(1024 - w.bytes.size());
    w.bytes.replace(104, static_cast<qsizetype>(std::strlen(o.extendedType)), o.extendedType);
    if (o.isImod)
        w.putAt<std::int32_t>(152, 1146047817).putAt<std::int32_t>(156, o.imodFlags);
    if (o.hasMap) {
        w.bytes.replace(208, 4, "MAP ");
        w.bytes.replace(212, 2, o.bigEndian ? "\x11\x11" : "\x44\x44");
    }
    w.bytes.append(o.extended);
    for (int s = 0; s < o.sections; ++s)
        for (int y = 0; y < o.rows; ++y)
            for (int x = 0; x < o.columns; ++x)
                put(w, 20 * s + 5 * y + x);
    return w.bytes;
}

void putFloat(ByteWriter& w, int value)
{
    w.put(static_cast<float>(value));
}

QByteArray gzipped(const QByteArray& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 64,
                   '\0');
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

bool isSame(const Movie& a, const Movie& b, int frame)
{
    const auto x = a.frame(frame);
    const auto y = b.frame(frame);
    return x && y && x->pixels.total() == y->pixels.total() &&
           std::memcmp(x->pixels.data, y->pixels.data, x->pixels.total() * x->pixels.elemSize()) == 0;
}

double pixel(const Movie& movie, int frame, int x, int y)
{
    const auto f = movie.frame(frame);
    if (!f)
        return NAN;
    cv::Mat_<double> values;
    f->pixels.convertTo(values, CV_64F);
    return values(y, x);
}

} // namespace

class TestMrcReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryModeInBothByteOrders_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("bigEndian");
        for (const int mode : {0, 1, 2, 6, 12, 101})
            for (const bool big : {false, true})
                QTest::addRow("mode %d %s", mode, big ? "big" : "little") << mode << big;
    }
    void readsEveryModeInBothByteOrders()
    {
        QFETCH(int, mode);
        QFETCH(bool, bigEndian);
        int nibble = 0;
        const auto bytes = mrc({.mode = mode, .bigEndian = bigEndian}, [&](ByteWriter& w, int value) {
            switch (mode) {
            case 0:
                w.put(static_cast<std::int8_t>(value - 50));
                break;
            case 1:
                w.put(static_cast<std::int16_t>(value - 1000));
                break;
            case 2:
                w.put(static_cast<float>(value) + 0.25F);
                break;
            case 6:
                w.put(static_cast<std::uint16_t>(value + 60000));
                break;
            case 12: // binary16 of 1024 + value: exponent 25, fraction value
                w.put(static_cast<std::uint16_t>((25 << 10) | value));
                break;
            default: // rows of 5 pixels in 3 bytes, the first pixel in the low half
                if (nibble % 2 == 0)
                    w.put(static_cast<std::uint8_t>(value % 16));
                else
                    w.bytes.back() = static_cast<char>(w.bytes.back() | (value % 16) << 4);
                nibble = (nibble + 1) % 5;
            }
        });
        const double shift = mode == 0    ? -50
                             : mode == 1  ? -1000
                             : mode == 2  ? 0.25
                             : mode == 6  ? 60000
                             : mode == 12 ? 1024
                                          : 0;
        const auto movie = open(bytes);
        QVERIFY2(movie.has_value(), movie ? "" : movie.error().text().c_str());
        const MovieInfo& info = (*movie)->info();
        QCOMPARE(info.frames, 4);
        QCOMPARE(info.width, 5);
        QCOMPARE(info.height, 3);
        VERIFY_CLOSE(info.calibration.pixelSize_nm.value_or(0.0), 1.0, 1e-6, 0.0);
        const auto expected = [&](int value) { return mode == 101 ? value % 16 : value + shift; };
        QCOMPARE(pixel(**movie, 0, 0, 0), expected(0));
        QCOMPARE(pixel(**movie, 2, 3, 1), expected(48));
        QCOMPARE(pixel(**movie, 3, 4, 2), expected(74));
    }

    void bytesOfOldImodFilesAreUnsigned()
    {
        const auto put = [](ByteWriter& w, int value) { w.put(static_cast<std::uint8_t>(value + 150)); };
        const auto old = *open(mrc({.mode = 0, .isImod = true, .imodFlags = 0}, put));
        QCOMPARE(pixel(*old, 0, 1, 0), 151.0);
        const auto isSigned = *open(mrc({.mode = 0, .isImod = true, .imodFlags = 1}, put));
        QCOMPARE(pixel(*isSigned, 0, 1, 0), 151.0 - 256.0);
    }

    void complexAndUnknownModesAreRefusedByName()
    {
        QVERIFY(errorOf(mrc({.mode = 4}, putFloat)).find("MRC mode 4 holds complex numbers") !=
                std::string::npos);
        QVERIFY(errorOf(mrc({.mode = 3}, putFloat)).find("MRC mode 3 holds complex numbers") !=
                std::string::npos);
        QVERIFY(errorOf(mrc({.mode = 77}, putFloat)).find("no MRC mode 77") != std::string::npos);
    }

    void cellsThatAreNotPositiveGiveNoPixelSizeButAWarning()
    {
        const auto movie = *open(mrc({.cell_A = -50.0F}, putFloat));
        QVERIFY(!movie->info().calibration.pixelSize_nm);
        QVERIFY(movie->info().warnings.front().find("negative cell") != std::string::npos);
    }

    void directElectronSidecarGivesWhatTheHeaderLeavesOpen()
    {
        const QByteArray bytes = mrc({.cell_A = -10.0F}, putFloat);
        const QString path = m_folder.filePath(QStringLiteral("run_7_movie.mrc"));
        const QString sidecar = m_folder.filePath(QStringLiteral("run_7_info.txt"));
        writeFile(path, bytes);
        writeFile(sidecar, "Camera Model = DE-16\r\nFrames Per Second = 40.0\r\nSpecimen Pixel Size X (nanometers) = 0.25\r\n"
                           "Specimen Pixel Size Y (nanometers) = 0.25\r\n");
        const MovieInfo info = (*openMovie(path.toStdString()))->info();
        VERIFY_CLOSE(info.calibration.pixelSize_nm.value_or(0.0), 0.25, 1e-12, 0.0);
        VERIFY_CLOSE(info.calibration.frameInterval_s.value_or(0.0), 0.025, 1e-12, 0.0);
        QVERIFY(info.calibration.pixelSizeSource == "run_7_info.txt");
        QVERIFY(info.warnings.empty());
        writeFile(sidecar, "Frames Per Second = 40.0\nSpecimen Pixel Size X (nanometers) = -1\n");
        const MovieInfo unknown = (*openMovie(path.toStdString()))->info();
        QVERIFY(!unknown.calibration.pixelSize_nm);
        QVERIFY(unknown.warnings.front().find("negative cell") != std::string::npos);
        QFile::remove(sidecar);
    }

    void extendedHeaderIsSkippedAndFeiPixelSizeUsed()
    {
        ByteWriter extended;
        extended.zeros(888);
        extended.putAt<double>(156, 0.2e-9);
        extended.putAt<double>(92, 5e20).putAt<double>(419, 0.5);
        const auto movie =
            *open(mrc({.cell_A = 0.0F, .extended = extended.bytes, .extendedType = "FEI2"}, putFloat));
        QCOMPARE(pixel(*movie, 1, 0, 0), 20.0);
        VERIFY_CLOSE(movie->info().calibration.pixelSize_nm.value_or(0.0), 0.2, 1e-9, 0.0);
        QVERIFY(movie->info().calibration.pixelSizeSource == "FEI extended header");
        VERIFY_CLOSE(movie->info().calibration.doseRate_e_nm2_s.value_or(0.0), 1000.0, 1e-9, 0.0);
    }

    void columnsAlongYAreTurned()
    {
        const auto movie = *open(mrc({.axes = {2, 1, 3}}, putFloat));
        QCOMPARE(movie->info().width, 3);
        QCOMPARE(movie->info().height, 5);
        QCOMPARE(pixel(*movie, 0, 2, 4), 14.0);
        const auto glimpse = movie->glimpse(0, 2); // its rows are columns of the file: none can be left out
        QVERIFY(glimpse.has_value());
        QCOMPARE(glimpse->size(), cv::Size(3, 5));
        QCOMPARE(static_cast<double>(glimpse->at<float>(4, 2)), 14.0);
    }

    void headersWithoutTheWordMapAreKnownByTheirSizes()
    {
        const auto movie = open(mrc({.hasMap = false}, putFloat));
        QVERIFY(movie.has_value());
        const auto big = open(mrc({.bigEndian = true, .hasMap = false}, putFloat));
        QVERIFY(big.has_value());
        QCOMPARE(pixel(**big, 3, 4, 2), 74.0);
    }

    void gzippedStacksAreReadInAnyOrder()
    {
        // 64 frames of 1 MB, so that the way back starts at kept states.
        const auto put = [](ByteWriter& w, int) { w.put(static_cast<float>(w.bytes.size() % 8191)); };
        const QByteArray plain = mrc({.columns = 512, .rows = 512, .sections = 24}, put);
        const auto a = *open(plain);
        const QString path = m_folder.filePath(QStringLiteral("packed.mrc.gz"));
        writeFile(path, gzipped(plain));
        const auto b = *openMovie(path.toStdString());
        QCOMPARE(b->info().frames, 24);
        QVERIFY(a->keyFrames().empty());
        QCOMPARE(b->keyFrames(), std::vector<int>{0}); // the rest is unpacked one after the other
        for (const int frame : {20, 3, 23, 0, 11, 10})
            QCOMPARE(isSame(*a, *b, frame), true);
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 3; ++i)
                        wrong += isSame(*a, *b, (7 * i + t) % 24) ? 0 : 1;
                });
        }
        QCOMPARE(wrong.load(), 0);
    }

    void damagedGzipIsAnError()
    {
        QByteArray packed = gzipped(mrc({}, putFloat));
        const QString path = m_folder.filePath(QStringLiteral("cut.mrc.gz"));
        for (const qsizetype length : {qsizetype(5), qsizetype(30), packed.size() - 20}) {
            writeFile(path, packed.left(length));
            const auto movie = openMovie(path.toStdString());
            if (movie)
                QVERIFY(!(*movie)->frame(3));
            else
                QVERIFY(movie.error().text().find("cut.mrc.gz") != std::string::npos);
        }
    }

    void damagedHeadersGiveOneErrorEach_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = mrc({}, putFloat);
        const auto with = [&](int word, std::int32_t value) {
            ByteWriter w;
            w.bytes = whole;
            return w.putAt<std::int32_t>(4 * word, value).bytes;
        };
        QTest::newRow("cut in the header") << whole.left(700);
        QTest::newRow("cut after the header") << whole.left(1024);
        QTest::newRow("cut in the data") << whole.left(whole.size() - 1);
        QTest::newRow("no columns") << with(0, 0);
        QTest::newRow("negative rows") << with(1, -3);
        QTest::newRow("no sections") << with(2, 0);
        QTest::newRow("too many sections") << with(2, 2147483647);
        QTest::newRow("huge columns") << with(0, 2147483647);
        QTest::newRow("huge extended header") << with(23, 2147483647);
        QTest::newRow("negative extended header") << with(23, -1);
    }
    void damagedHeadersGiveOneErrorEach()
    {
        QFETCH(QByteArray, bytes);
        const std::string error = errorOf(bytes);
        QVERIFY2(error.find("stack.mrc") != std::string::npos, error.c_str());
    }

private:
    Result<std::shared_ptr<const Movie>> open(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("stack.mrc"));
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

QTEST_APPLESS_MAIN(TestMrcReader)
#include "tst_mrc_reader.moc"
