#include "byte_writer.h"
#include "movie/movie.h"
#include "tolerance.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <vector>

using namespace ostwald;
using namespace ostwald::test;

namespace {

/// Writes a DM3 or DM4 tag tree; the structure is big-endian, the values little-endian.
class DmWriter {
public:
    explicit DmWriter(bool isDm4) : m_isDm4(isDm4) {}

    void word(std::uint64_t value)
    {
        if (m_isDm4)
            out.put<std::uint64_t>(value);
        else
            out.put<std::uint32_t>(static_cast<std::uint32_t>(value));
    }
    void begin(std::string_view name, std::uint64_t entries)
    {
        entry(20, name);
        body(entries);
    }
    void body(std::uint64_t entries)
    {
        out.put<std::uint8_t>(1).put<std::uint8_t>(0);
        word(entries);
    }
    void header(std::uint64_t entries)
    {
        out.put<std::uint32_t>(m_isDm4 ? 4 : 3);
        word(1000);
        out.put<std::uint32_t>(1);
        body(entries);
    }
    void u32(std::string_view name, std::uint32_t value) { number(name, 5, value); }
    void f32(std::string_view name, float value) { number(name, 6, value); }
    void text(std::string_view name, std::u16string_view value)
    {
        array(name, 4, value.size());
        ByteWriter w;
        for (const char16_t c : value)
            w.put<std::uint16_t>(c);
        out.bytes.append(w.bytes);
    }
    void array(std::string_view name, std::uint64_t code, std::uint64_t count)
    {
        entry(21, name);
        out.text("%%%%");
        word(3);
        word(20);
        word(code);
        word(count);
    }
    template <class T>
    void number(std::string_view name, std::uint64_t code, T value)
    {
        entry(21, name);
        out.text("%%%%");
        word(1);
        word(code);
        ByteWriter w;
        w.put(value);
        out.bytes.append(w.bytes);
    }
    void structure(std::string_view name) // two i16
    {
        entry(21, name);
        out.text("%%%%");
        word(7);
        for (const int info : {15, 0, 2, 0, 2, 0, 2})
            word(static_cast<std::uint64_t>(info));
        out.zeros(4);
    }
    void dimension(float scale, std::u16string_view units)
    {
        begin("", 3);
        f32("Origin", 0.0F);
        f32("Scale", scale);
        text("Units", units);
    }

    ByteWriter out{true};

private:
    void entry(std::uint8_t kind, std::string_view name)
    {
        out.put(kind).put(static_cast<std::uint16_t>(name.size())).text(name);
        if (m_isDm4)
            out.put<std::uint64_t>(0);
    }

    bool m_isDm4;
};

struct DmOptions {
    bool isDm4 = false;
    std::uint32_t dataType = 10; ///< uint16
    std::uint64_t arrayCode = 4;
    std::uint32_t width = 4;
    std::uint32_t height = 3;
    std::uint32_t frames = 2;
    std::u16string_view unit = u"nm";
    std::uint32_t more = 0; ///< a fourth dimension; 0 = there is none
};

/// A thumbnail, and a stack whose sample is 100 f + 10 y + x.
QByteArray dm(const DmOptions& o = {})
{
    DmWriter w(o.isDm4);
    w.header(3);
    w.structure("WindowPosition");
    w.begin("ImageList", 2);
    w.begin("", 1);
    w.begin("ImageData", 3);
    w.array("Data", 5, 64 * 64);
    w.out.zeros(4 * 64 * 64);
    w.u32("DataType", 23);
    w.begin("Dimensions", 2);
    w.u32("", 64);
    w.u32("", 64);
    w.begin("", 1);
    w.begin("ImageData", 4);
    w.begin("Calibrations", 1);
    w.begin("Dimension", 3);
    w.dimension(0.5F, o.unit);
    w.dimension(0.5F, o.unit);
    w.dimension(0.1F, u"s");
    w.array("Data", o.arrayCode, 24);
    ByteWriter data;
    for (int f = 0; f < 2; ++f)
        for (int y = 0; y < 3; ++y)
            for (int x = 0; x < 4; ++x)
                data.put(static_cast<std::uint16_t>(100 * f + 10 * y + x));
    w.out.bytes.append(data.bytes);
    w.u32("DataType", o.dataType);
    w.begin("Dimensions", o.more > 0 ? 4 : 3);
    w.u32("", o.width);
    w.u32("", o.height);
    w.u32("", o.frames);
    if (o.more > 0)
        w.u32("", o.more);
    w.begin("Thumbnails", 1);
    w.begin("", 1);
    w.u32("ImageIndex", 0);
    w.out.zeros(8);
    return w.out.bytes;
}

} // namespace

class TestDmReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheStackAndNotTheThumbnail_data()
    {
        QTest::addColumn<bool>("isDm4");
        QTest::newRow("DM3") << false;
        QTest::newRow("DM4") << true;
    }
    void readsTheStackAndNotTheThumbnail()
    {
        QFETCH(bool, isDm4);
        const auto movie = open(dm({.isDm4 = isDm4}));
        QVERIFY2(movie.has_value(), movie ? "" : movie.error().text().c_str());
        const MovieInfo& info = (*movie)->info();
        QCOMPARE(info.frames, 2);
        QCOMPARE(info.width, 4);
        QCOMPARE(info.height, 3);
        QVERIFY(info.pixelType == PixelType::UInt16);
        QVERIFY(info.format == (isDm4 ? "DM4" : "DM3"));
        VERIFY_CLOSE(info.calibration.pixelSize_nm.value_or(0.0), 0.5, 1e-6, 0.0);
        VERIFY_CLOSE(info.calibration.frameInterval_s.value_or(0.0), 0.1, 1e-6, 0.0);
        QCOMPARE(int((*movie)->frame(1)->pixels.at<std::uint16_t>(2, 3)), 123);
    }

    void unitsAreKnownByTheirLength()
    {
        VERIFY_CLOSE((*open(dm({.unit = u"\u00b5m"})))->info().calibration.pixelSize_nm.value_or(0.0), 500.0,
                     1e-6, 0.0);
        const auto without = *open(dm({.unit = u"1/nm"}));
        QVERIFY(!without->info().calibration.pixelSize_nm);
        QCOMPARE(without->info().warnings.size(), std::size_t(1));
    }

    void signedSamplesKeepTheirSign()
    {
        const auto movie = *open(dm({.dataType = 1, .arrayCode = 2}));
        QVERIFY(movie->info().storedType == "int16");
        QCOMPARE(movie->frame(0)->pixels.at<float>(1, 2), 12.0F);
    }

    void complexImagesAreRefusedByName()
    {
        QVERIFY(errorOf(dm({.dataType = 3})).find("complex numbers") != std::string::npos);
    }

    void sizesThatTheDataDoNotHoldAreAnError()
    {
        QVERIFY(errorOf(dm({.frames = 3})).find("but holds 48 bytes") != std::string::npos);
        QVERIFY(errorOf(dm({.width = 4000000000U})).find("impossible picture size") != std::string::npos);
        QVERIFY(errorOf(dm({.width = 0})).find("impossible picture size") != std::string::npos);
    }

    void fourthDimensionsAreFramesOrAChoice()
    {
        QCOMPARE((*open(dm({.frames = 2})))->info().axes.size(), std::size_t(0));
        const QByteArray bytes = dm({.height = 1, .frames = 3, .more = 2}); // 4 x 1 x 3 x 2
        const auto all = *open(bytes);
        QCOMPARE(all->info().frames, 6);
        QCOMPARE(all->info().axes, (std::vector<StackAxis>{{"axis 3", 3}, {"axis 4", 2}}));
        QCOMPARE(int(all->frame(3)->pixels.at<std::uint16_t>(0, 1)), 101);
        const auto last = openMovie(path().toStdString(), {.timeAxis = 1});
        QCOMPARE((*last)->info().frames, 2);
        QCOMPARE(int((*last)->frame(1)->pixels.at<std::uint16_t>(0, 1)), 101);
        QVERIFY(openMovie(path().toStdString(), {.timeAxis = 2}).error().code == ErrorCode::InvalidArgument);
    }

    void everyTruncationIsOneErrorWithinASecond()
    {
        for (const bool isDm4 : {false, true}) {
            const QByteArray whole = dm({.isDm4 = isDm4});
            for (qsizetype length = 16; length<whole.size() - 8; length += length> 16600 ? 1 : 97) {
                QElapsedTimer timer;
                timer.start();
                const auto movie = open(whole.left(length));
                QVERIFY(timer.elapsed() < 1000);
                QVERIFY2(!movie, qPrintable(QString::number(length)));
                QVERIFY(movie.error().text().find("stack.dm") != std::string::npos);
            }
        }
    }

    void inflatedCountsTakeNoMemory()
    {
        QByteArray bytes = dm();
        const qsizetype at = bytes.indexOf("Data%%%%") + 4 + 4 + 4 + 8;
        ByteWriter w(true);
        w.bytes = bytes;
        w.putAt<std::uint32_t>(at, 0xFFFFFFFFU);
        QVERIFY(errorOf(w.bytes).find("truncated") != std::string::npos);
    }

    void nestingWithoutEndIsRefused()
    {
        DmWriter w(false);
        w.header(1);
        for (int i = 0; i < 5000; ++i)
            w.begin("", 1);
        w.out.zeros(16);
        QVERIFY(errorOf(w.out.bytes).find("deep") != std::string::npos);
    }

private:
    Result<std::shared_ptr<const Movie>> open(const QByteArray& bytes)
    {
        writeFile(path(), bytes);
        return openMovie(path().toStdString());
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("stack.dm")); }
    std::string errorOf(const QByteArray& bytes)
    {
        const auto movie = open(bytes);
        return movie ? std::string() : movie.error().text();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestDmReader)
#include "tst_dm_reader.moc"
