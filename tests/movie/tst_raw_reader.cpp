#include "byte_writer.h"
#include "movie/movie.h"
#include "movie/raw_reader.h"

#include <QTemporaryDir>
#include <opencv2/core.hpp>

#include <cmath>
#include <limits>

using namespace ostwald;
using namespace ostwald::test;

Q_DECLARE_METATYPE(ostwald::SampleType)

namespace {

/// 3 frames of 5 x 2 with samples 30 f + 5 y + x.
template <class T>
QByteArray samples(bool bigEndian, qsizetype headerBytes = 0, qsizetype gapBytes = 0)
{
    ByteWriter w(bigEndian);
    w.zeros(headerBytes);
    for (int f = 0; f < 3; ++f) {
        for (int i = 0; i < 10; ++i)
            w.put(static_cast<T>(30 * f + i));
        w.zeros(f < 2 ? gapBytes : 0);
    }
    return w.bytes;
}

} // namespace

class TestRawReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryTypeInBothByteOrders_data()
    {
        QTest::addColumn<SampleType>("type");
        QTest::addColumn<bool>("big");
        QTest::addColumn<QByteArray>("bytes");
        for (const bool big : {false, true}) {
            QTest::addRow("int8 %d", big) << SampleType::Int8 << big << samples<std::int8_t>(big);
            QTest::addRow("uint8 %d", big) << SampleType::UInt8 << big << samples<std::uint8_t>(big);
            QTest::addRow("int16 %d", big) << SampleType::Int16 << big << samples<std::int16_t>(big);
            QTest::addRow("uint16 %d", big) << SampleType::UInt16 << big << samples<std::uint16_t>(big);
            QTest::addRow("int32 %d", big) << SampleType::Int32 << big << samples<std::int32_t>(big);
            QTest::addRow("uint32 %d", big) << SampleType::UInt32 << big << samples<std::uint32_t>(big);
            QTest::addRow("int64 %d", big) << SampleType::Int64 << big << samples<std::int64_t>(big);
            QTest::addRow("float32 %d", big) << SampleType::Float32 << big << samples<float>(big);
            QTest::addRow("float64 %d", big) << SampleType::Float64 << big << samples<double>(big);
        }
    }
    void readsEveryTypeInBothByteOrders()
    {
        QFETCH(SampleType, type);
        QFETCH(bool, big);
        QFETCH(QByteArray, bytes);
        const auto movie = open(bytes, {.width = 5,
                                        .height = 2,
                                        .type = type,
                                        .order = big ? ByteOrder::Big : ByteOrder::Little});
        QVERIFY2(movie.has_value(), movie ? "" : movie.error().text().c_str());
        QCOMPARE((*movie)->info().frames, 3);
        QVERIFY((*movie)->info().warnings.empty());
        QCOMPARE((*movie)->info().storedType.c_str(), nameOf(type));
        QCOMPARE(at(**movie, 2, 4, 1), 69.0);
        QCOMPARE(at(**movie, 0, 1, 0), 1.0);
    }

    void headerAndGapsArePassedOver()
    {
        const auto movie = open(samples<std::uint16_t>(false, 100, 7),
                                {.width = 5, .height = 2, .headerBytes = 100, .gapBytes = 7});
        QCOMPARE((*movie)->info().frames, 3);
        QVERIFY((*movie)->info().warnings.empty());
        QCOMPARE(at(**movie, 2, 0, 0), 60.0);
    }

    void aGlimpseIsEveryNthRow()
    {
        const int rows = 7;
        ByteWriter w(true);
        w.zeros(13);
        for (int f = 0; f < 2; ++f)
            for (int i = 0; i < 3 * rows; ++i)
                w.put(static_cast<std::int16_t>(100 * f + i));
        const auto movie = open(w.bytes, {.width = 3, .height = rows, .type = SampleType::Int16, .order = ByteOrder::Big, .headerBytes = 13});
        QVERIFY(movie.has_value());
        const auto glimpse = (*movie)->glimpse(1, 3);
        QVERIFY(glimpse.has_value());
        const auto frame = (*movie)->frame(1);
        QCOMPARE(glimpse->rows, 3);
        QCOMPARE(glimpse->type(), frame->pixels.type());
        for (int y = 0; y < 3; ++y)
            QCOMPARE(cv::norm(glimpse->row(y), frame->pixels.row(3 * y), cv::NORM_INF), 0.0);
        QVERIFY(!(*movie)->glimpse(2, 3));
        QVERIFY((*movie)->keyFrames().empty());
    }

    void bytesLeftOverAreToldAndAreNoFrame()
    {
        const auto movie = open(samples<std::uint16_t>(false) + QByteArray(19, 'x'), {.width = 5, .height = 2});
        QCOMPARE((*movie)->info().frames, 3);
        QVERIFY((*movie)->info().warnings.front().starts_with("19 bytes are left over"));
    }

    void aFormThatDoesNotFitIsRefusedWithNumbers()
    {
        const QByteArray bytes = samples<std::uint16_t>(false);
        const std::string large = open(bytes, {.width = 100, .height = 100}).error().text();
        QVERIFY2(large.find("20000 bytes") != std::string::npos, large.c_str());
        for (const RawForm& form : {RawForm{.width = 0, .height = 4}, RawForm{.width = 4, .height = -1},
                                    RawForm{.width = 1 << 30, .height = 1 << 30},
                                    RawForm{.width = 5, .height = 2, .headerBytes = -1},
                                    RawForm{.width = 5, .height = 2, .gapBytes = std::numeric_limits<std::int64_t>::max()},
                                    RawForm{.width = 5, .height = 2, .headerBytes = std::numeric_limits<std::int64_t>::max()}})
            QVERIFY(!open(bytes, form));
    }

    void theFormIsReadFromText()
    {
        const auto form = parseRawForm("640x480:float32:big:header=1024:gap=16");
        QVERIFY(form.has_value());
        QCOMPARE(*form, (RawForm{.width = 640,
                                 .height = 480,
                                 .type = SampleType::Float32,
                                 .order = ByteOrder::Big,
                                 .headerBytes = 1024,
                                 .gapBytes = 16}));
        QCOMPARE(*parseRawForm("8x4:uint8"), (RawForm{.width = 8, .height = 4, .type = SampleType::UInt8}));
        for (const char* wrong : {"", "8x4", "8:uint8", "8x4:uint9", "8x4:uint8:", "0x4:uint8", "8x4:uint8:header=",
                                  "8x4:uint8:header=-1", "8x4:uint8:middle", "8.5x4:uint8", "8x4:uint8:gap=1k"})
            QVERIFY2(!parseRawForm(wrong), wrong);
    }

private:
    static double at(const Movie& movie, int frame, int x, int y)
    {
        const auto read = movie.frame(frame);
        if (!read)
            return NAN;
        cv::Mat_<double> values;
        read->pixels.convertTo(values, CV_64F);
        return values(y, x);
    }
    Result<std::shared_ptr<const Movie>> open(const QByteArray& bytes, const RawForm& form)
    {
        const QString path = m_folder.filePath(QStringLiteral("a.raw"));
        writeFile(path, bytes);
        return openMovie(path.toStdString(), {.timeAxis = {}, .dataset = {}, .raw = form});
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestRawReader)
#include "tst_raw_reader.moc"
