#include "movie/imagej_description.h"
#include "movie/movie.h"
#include "tolerance.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <tiffio.h>

#include <cstdint>
#include <cstring>
#include <thread>

using namespace ostwald;

namespace {

struct TiffOptions {
    int compression = COMPRESSION_NONE;
    int photometric = PHOTOMETRIC_MINISBLACK;
    bool tiled = false;
    const char* mode = "w";
    const char* description = nullptr;
    float xResolution = 0.0F;
};

/// Writes frames whose pixel (x, y) of frame f is 100 f + 10 y + x.
template <class T>
void writeStack(const QString& path, int frames, int width, int height, const TiffOptions& options = {})
{
    TIFF* file = TIFFOpen(qPrintable(path), options.mode);
    QVERIFY(file != nullptr);
    for (int f = 0; f < frames; ++f) {
        TIFFSetField(file, TIFFTAG_IMAGEWIDTH, width);
        TIFFSetField(file, TIFFTAG_IMAGELENGTH, height);
        TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, static_cast<int>(8 * sizeof(T)));
        TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, 1);
        TIFFSetField(file, TIFFTAG_SAMPLEFORMAT,
                     std::is_floating_point_v<T> ? SAMPLEFORMAT_IEEEFP
                     : std::is_signed_v<T>       ? SAMPLEFORMAT_INT
                                                 : SAMPLEFORMAT_UINT);
        TIFFSetField(file, TIFFTAG_PHOTOMETRIC, options.photometric);
        TIFFSetField(file, TIFFTAG_COMPRESSION, options.compression);
        if (options.description != nullptr && f == 0)
            TIFFSetField(file, TIFFTAG_IMAGEDESCRIPTION, options.description);
        if (options.xResolution > 0.0F)
            TIFFSetField(file, TIFFTAG_XRESOLUTION, static_cast<double>(options.xResolution));
        const auto value = [&](int x, int y) { return static_cast<T>(100 * f + 10 * y + x); };
        if (options.tiled) {
            TIFFSetField(file, TIFFTAG_TILEWIDTH, 16);
            TIFFSetField(file, TIFFTAG_TILELENGTH, 16);
            for (int y0 = 0; y0 < height; y0 += 16) {
                for (int x0 = 0; x0 < width; x0 += 16) {
                    std::vector<T> tile(256);
                    for (int y = 0; y < 16; ++y)
                        for (int x = 0; x < 16; ++x)
                            tile[static_cast<std::size_t>(16 * y + x)] = value(x0 + x, y0 + y);
                    TIFFWriteTile(file, tile.data(), static_cast<std::uint32_t>(x0), static_cast<std::uint32_t>(y0), 0, 0);
                }
            }
        } else {
            TIFFSetField(file, TIFFTAG_ROWSPERSTRIP, 4);
            for (int y = 0; y < height; ++y) {
                std::vector<T> row;
                for (int x = 0; x < width; ++x)
                    row.push_back(value(x, y));
                TIFFWriteScanline(file, row.data(), static_cast<std::uint32_t>(y), 0);
            }
        }
        TIFFWriteDirectory(file);
    }
    TIFFClose(file);
}

std::string errorOf(const QString& path)
{
    const auto movie = openMovie(path.toStdString());
    return movie ? std::string() : movie.error().text();
}

} // namespace

class TestTiffReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryLayoutToTheSameNumbers_data()
    {
        QTest::addColumn<TiffOptions>("options");
        QTest::newRow("plain strips") << TiffOptions{};
        QTest::newRow("LZW") << TiffOptions{.compression = COMPRESSION_LZW};
        QTest::newRow("Deflate") << TiffOptions{.compression = COMPRESSION_ADOBE_DEFLATE};
        QTest::newRow("PackBits") << TiffOptions{.compression = COMPRESSION_PACKBITS};
        QTest::newRow("tiles") << TiffOptions{.tiled = true};
        QTest::newRow("big-endian") << TiffOptions{.mode = "wb"};
        QTest::newRow("BigTIFF") << TiffOptions{.mode = "w8"};
    }
    void readsEveryLayoutToTheSameNumbers()
    {
        QFETCH(TiffOptions, options);
        const QString path = m_folder.filePath(QStringLiteral("layout.bin"));
        writeStack<std::uint16_t>(path, 3, 37, 21, options);
        const auto movie = openMovie(path.toStdString());
        QVERIFY2(movie.has_value(), errorOf(path).c_str());
        QCOMPARE((*movie)->info().frames, 3);
        QCOMPARE((*movie)->info().width, 37);
        QCOMPARE((*movie)->info().height, 21);
        QVERIFY((*movie)->info().pixelType == PixelType::UInt16);
        const auto frame = (*movie)->frame(2);
        QVERIFY(frame.has_value());
        QCOMPARE(int(frame->pixels.at<std::uint16_t>(0, 0)), 200);
        QCOMPARE(int(frame->pixels.at<std::uint16_t>(20, 36)), 436);
    }

    void samplesWiderThanSixteenBitsBecomeFloats()
    {
        const QString path = m_folder.filePath(QStringLiteral("wide.tif"));
        writeStack<std::int32_t>(path, 1, 8, 8);
        QCOMPARE((*openMovie(path.toStdString()))->frame(0)->pixels.at<float>(3, 5), 35.0F);
        writeStack<double>(path, 1, 8, 8);
        QCOMPARE((*openMovie(path.toStdString()))->frame(0)->pixels.at<float>(3, 5), 35.0F);
        writeStack<float>(path, 1, 8, 8);
        QCOMPARE((*openMovie(path.toStdString()))->frame(0)->pixels.at<float>(3, 5), 35.0F);
    }

    void whiteIsZeroIsInverted()
    {
        const QString path = m_folder.filePath(QStringLiteral("white.tif"));
        writeStack<std::uint8_t>(path, 1, 8, 8, {.photometric = PHOTOMETRIC_MINISWHITE});
        QCOMPARE(int((*openMovie(path.toStdString()))->frame(0)->pixels.at<std::uint8_t>(3, 5)), 255 - 35);
    }

    void imageJCalibrationIsRead()
    {
        const QString path = m_folder.filePath(QStringLiteral("ij.tif"));
        writeStack<std::uint8_t>(path, 2, 8, 8,
                                 {.description = "ImageJ=1.53t\nimages=2\nframes=2\nunit=nm\nfinterval=0.5\n",
                                  .xResolution = 4.0F});
        const Calibration calibration = (*openMovie(path.toStdString()))->info().calibration;
        VERIFY_CLOSE(calibration.pixelSize_nm.value_or(0.0), 0.25, 1e-6, 0.0);
        VERIFY_CLOSE(calibration.frameInterval_s.value_or(0.0), 0.5, 1e-12, 0.0);
        VERIFY_CLOSE((*openMovie(path.toStdString()))->frame(1)->time_s, 0.5, 1e-12, 0.0);
    }

    void unitsWithoutALengthGiveNoPixelSize()
    {
        for (const char* text : {"ImageJ=1\nunit=pixel\n", "ImageJ=1\nunit=inch\n", "ImageJ=1\n"}) {
            const auto parsed = parseImageJDescription(text);
            QVERIFY(parsed.has_value());
            QVERIFY(!calibrationFrom(*parsed, 72.0).pixelSize_nm);
        }
        QVERIFY(!parseImageJDescription("Created by another program"));
    }

    void manyThreadsReadTheSameFrames()
    {
        const QString path = m_folder.filePath(QStringLiteral("threads.tif"));
        writeStack<std::uint16_t>(path, 20, 32, 32, {.compression = COMPRESSION_LZW});
        const auto movie = *openMovie(path.toStdString());
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 50; ++i) {
                        const int f = (7 * i + 3 * t) % 20;
                        const auto frame = movie->frame(f);
                        wrong += !frame || frame->pixels.at<std::uint16_t>(1, 1) != 100 * f + 11;
                    }
                });
            }
        }
        QCOMPARE(wrong.load(), 0);
    }

    void missingEmptyAndForeignFilesAreNamedWithTheReason()
    {
        const QString missing = m_folder.filePath(QStringLiteral("missing.tif"));
        QVERIFY(errorOf(missing).find("missing.tif: There is no file") != std::string::npos);

        const QString empty = m_folder.filePath(QStringLiteral("empty.tif"));
        QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
        QVERIFY(errorOf(empty).find("empty.tif: The file is empty") != std::string::npos);

        const QString text = m_folder.filePath(QStringLiteral("notes.tif"));
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("these are my notes\n");
        file.close();
        QVERIFY(errorOf(text).find("notes.tif: The content of this file is not a movie") != std::string::npos);
    }

    void truncatedStacksAreRefusedWhereverTheyEnd()
    {
        const QString path = m_folder.filePath(QStringLiteral("whole.tif"));
        writeStack<std::uint16_t>(path, 3, 64, 64);
        QFile whole(path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        for (const qsizetype length : {qsizetype(6), qsizetype(200), bytes.size() / 3, bytes.size() - 100}) {
            const QString cut = m_folder.filePath(QStringLiteral("cut.tif"));
            QFile file(cut);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes.left(length));
            file.close();
            const std::string message = errorOf(cut);
            QVERIFY2(message.find("cut.tif") != std::string::npos, message.c_str());
        }
    }

    void loopingDirectoriesEnd()
    {
        const QString path = m_folder.filePath(QStringLiteral("loop.tif"));
        writeStack<std::uint8_t>(path, 1, 8, 8);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        std::uint32_t directory = 0;
        std::memcpy(&directory, bytes.constData() + 4, 4);
        std::uint16_t entries = 0;
        std::memcpy(&entries, bytes.constData() + directory, 2);
        std::memcpy(bytes.data() + directory + 2 + 12 * entries, &directory, 4); // next directory = this one
        file.seek(0);
        file.write(bytes);
        file.close();
        const auto movie = openMovie(path.toStdString());
        if (movie)
            QCOMPARE((*movie)->info().frames, 1);
        else
            QVERIFY(movie.error().text().find("loop.tif") != std::string::npos);
    }

    void picturesOfAnotherSizeAreLeftOutWithAWarning()
    {
        const QString path = m_folder.filePath(QStringLiteral("unequal.tif"));
        writeStack<std::uint8_t>(path, 1, 9, 8); // a thumbnail before the movie
        writeStack<std::uint8_t>(path, 2, 8, 8, {.mode = "a"});
        const auto movie = *openMovie(path.toStdString());
        QCOMPARE(movie->info().frames, 2);
        QCOMPARE(movie->info().width, 8);
        QCOMPARE(movie->info().warnings.size(), std::size_t(1));
        QCOMPARE(int(movie->frame(1)->pixels.at<std::uint8_t>(0, 0)), 100);
    }

    void framesOutsideTheMovieAreRefused()
    {
        const QString path = m_folder.filePath(QStringLiteral("short.tif"));
        writeStack<std::uint8_t>(path, 2, 8, 8);
        const auto movie = *openMovie(path.toStdString());
        QVERIFY(!movie->frame(-1));
        QVERIFY(!movie->frame(2));
    }

    /// Two pixels, (100, 0, 0) and (0, 100, 7).
    void coloursTogetherOrAsPlanesBecomeLuminanceAndAreDescribedAsStored_data()
    {
        QTest::addColumn<bool>("planes");
        QTest::newRow("together") << false;
        QTest::newRow("planes") << true;
    }
    void coloursTogetherOrAsPlanesBecomeLuminanceAndAreDescribedAsStored()
    {
        QFETCH(bool, planes);
        const std::string path = m_folder.filePath(QStringLiteral("colour.tif")).toStdString();
        TIFF* file = TIFFOpen(path.c_str(), "w");
        TIFFSetField(file, TIFFTAG_IMAGEWIDTH, 2);
        TIFFSetField(file, TIFFTAG_IMAGELENGTH, 1);
        TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, 8);
        TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, 3);
        TIFFSetField(file, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_RGB);
        TIFFSetField(file, TIFFTAG_PLANARCONFIG, planes ? PLANARCONFIG_SEPARATE : PLANARCONFIG_CONTIG);
        if (planes) {
            std::uint8_t rows[3][2] = {{100, 0}, {0, 100}, {0, 7}};
            for (std::uint16_t plane = 0; plane < 3; ++plane)
                TIFFWriteScanline(file, rows[plane], 0, plane);
        } else {
            std::uint8_t row[] = {100, 0, 0, 0, 100, 7};
            TIFFWriteScanline(file, row, 0, 0);
        }
        TIFFClose(file);
        const auto movie = openMovie(path);
        QVERIFY2(movie.has_value(), movie ? "" : movie.error().text().c_str());
        const cv::Mat grey = (*movie)->frame(0)->pixels;
        QCOMPARE(int(grey.at<std::uint8_t>(0, 0)), 30);
        QCOMPARE(int(grey.at<std::uint8_t>(0, 1)), 59); // 58.7 + 0.8
        const cv::Mat stored = *(*movie)->storedSamples(0);
        QCOMPARE(stored.at<cv::Vec3b>(0, 0), cv::Vec3b(100, 0, 0));
        QCOMPARE(stored.at<cv::Vec3b>(0, 1), cv::Vec3b(0, 100, 7));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestTiffReader)
#include "tst_tiff_reader.moc"
