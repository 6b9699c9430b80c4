#include "byte_writer.h"
#include "movie/movie.h"
#include "movie/numbers.h"
#include "movie/ome_description.h"
#include "movie/pixel_size.h"
#include "tolerance.h"

#include <QTemporaryDir>

#include <cmath>
#include <vector>

using namespace ostwald;
using namespace ostwald::test;

namespace {

struct Tag {
    std::uint16_t tag = 0;
    std::uint16_t type = 0;
    std::uint32_t count = 1;
    QByteArray value = {}; ///< in file order; up to 4 bytes stand in the directory itself
};

Tag shortTag(std::uint16_t tag, std::uint16_t value, bool big = false)
{
    return {tag, 3, 1, ByteWriter(big).put(value).zeros(2).bytes};
}
Tag longTag(std::uint16_t tag, std::uint32_t value, bool big = false)
{
    return {tag, 4, 1, ByteWriter(big).put(value).bytes};
}
Tag textTag(std::uint16_t tag, const QByteArray& text)
{
    return {tag, 2, static_cast<std::uint32_t>(text.size() + 1), text + '\0'};
}
Tag doubleTag(std::uint16_t tag, double value)
{
    return {tag, 12, 1, ByteWriter().put(value).bytes};
}
Tag rationalTag(std::uint16_t tag, std::uint32_t over, std::uint32_t under)
{
    return {tag, 5, 1, ByteWriter().put(over).put(under).bytes};
}
Tag bytesTag(std::uint16_t tag, const QByteArray& bytes)
{
    return {tag, 7, static_cast<std::uint32_t>(bytes.size()), bytes};
}

struct Picture {
    int width = 4;
    int height = 3;
    int bits = 8;
    int photometric = 1;
    std::vector<Tag> tags = {};
    QByteArray data = {}; ///< one strip
};

/// A TIFF written byte by byte: header, then for each picture its data, its long values and its directory.
QByteArray tiff(const std::vector<Picture>& pictures, bool big = false)
{
    ByteWriter w(big);
    w.text(big ? "MM" : "II").put<std::uint16_t>(42).put<std::uint32_t>(0);
    qsizetype link = 4;
    for (const Picture& picture : pictures) {
        const auto data = static_cast<std::uint32_t>(w.bytes.size());
        w.bytes.append(picture.data);
        std::vector<Tag> tags{longTag(256, static_cast<std::uint32_t>(picture.width), big),
                              longTag(257, static_cast<std::uint32_t>(picture.height), big),
                              shortTag(258, static_cast<std::uint16_t>(picture.bits), big),
                              shortTag(259, 1, big),
                              shortTag(262, static_cast<std::uint16_t>(picture.photometric), big),
                              longTag(273, data, big),
                              longTag(278, static_cast<std::uint32_t>(picture.height), big),
                              longTag(279, static_cast<std::uint32_t>(picture.data.size()), big)};
        for (const Tag& tag : picture.tags) {
            std::erase_if(tags, [&](const Tag& t) { return t.tag == tag.tag; });
            tags.push_back(tag);
        }
        std::ranges::sort(tags, {}, &Tag::tag);
        for (Tag& tag : tags) {
            if (tag.value.size() <= 4) {
                tag.value = tag.value.leftJustified(4, '\0');
                continue;
            }
            const auto at = static_cast<std::uint32_t>(w.bytes.size());
            w.bytes.append(tag.value);
            tag.value = ByteWriter(big).put(at).bytes;
        }
        w.putAt(link, static_cast<std::uint32_t>(w.bytes.size()));
        w.put(static_cast<std::uint16_t>(tags.size()));
        for (const Tag& tag : tags)
            w.put(tag.tag).put(tag.type).put(tag.count).bytes.append(tag.value);
        link = w.bytes.size();
        w.put<std::uint32_t>(0);
    }
    return w.bytes;
}

Picture plain(std::uint8_t level, std::vector<Tag> tags = {})
{
    return {.tags = std::move(tags), .data = QByteArray(12, static_cast<char>(level))};
}

} // namespace

class TestTiffTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pixelSizeComesFromEveryVendorsTags_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<double>("size_nm");
        QTest::addColumn<QString>("source");
        const auto row = [](const char* name, const std::vector<Tag>& tags, double size_nm,
                            const char* source) {
            QTest::newRow(name) << tiff({plain(1, tags)}) << size_nm << QString::fromLatin1(source);
        };
        row("DigitalMicrograph",
            {textTag(65003, "nm"), textTag(65004, "nm"), doubleTag(65009, 0.3), doubleTag(65010, 0.3),
             rationalTag(282, 72, 1)},
            0.3, "DigitalMicrograph tag");
        row("FEI SFEG",
            {textTag(34680, "[User]\r\nName=x\r\n[Scan]\r\nPixelWidth=4e-009\r\nPixelHeight=4e-009\r\n")},
            4.0, "FEI tag");
        row("FEI Helios", {textTag(34682, "[EScan]\nPixelWidth=2.5e-9\n")}, 2.5, "FEI tag");
        row("FEI Titan",
            {textTag(34683, "<Metadata><BinaryResult><PixelSize><X unit=\"m\">1.5e-10</X><Y "
                            "unit=\"m\">1.5e-10</Y></PixelSize></BinaryResult></Metadata>")},
            0.15, "FEI tag");
        row("Zeiss",
            {textTag(34118, "1\r\n2\r\nAP_IMAGE_PIXEL_SIZE\r\nImage Pixel Size = 7.344 nm\r\nDP_X\r\n")},
            7.344, "Zeiss tag");
        ByteWriter tvips;
        tvips.put<std::int32_t>(2).zeros(3000);
        tvips.putAt<float>(2968, 0.5F).putAt<float>(2972, 0.5F);
        row("TVIPS", {bytesTag(37706, tvips.bytes)}, 0.5, "TVIPS tag");
        row("JEOL",
            {textTag(270,
                     "<TemReporter><ImageFormingSystem><ModeString>MAG</ModeString><SelectorValue>10000</"
                     "SelectorValue></ImageFormingSystem></TemReporter>"),
             rationalTag(282, 1000, 1), rationalTag(283, 1000, 1), shortTag(296, 3)},
            1.0, "JEOL tag");
        row("dots per centimetre",
            {rationalTag(282, 5000000, 1), rationalTag(283, 5000000, 1), shortTag(296, 3)}, 2.0,
            "TIFF resolution");
        row("ImageJ before all",
            {textTag(270, "ImageJ=1.53t\nunit=\\u00B5m\n"), rationalTag(282, 100, 1), doubleTag(65009, 3.0),
             textTag(65003, "nm")},
            10.0, "ImageJ tag");
        row("OME",
            {textTag(
                270,
                "<?xml version=\"1.0\"?><OME><Image><Pixels DimensionOrder=\"XYZCT\" SizeX=\"4\" SizeY=\"3\" "
                "SizeZ=\"1\" SizeC=\"1\" SizeT=\"1\" PhysicalSizeX=\"0.002\"/></Image></OME>")},
            2.0, "OME-XML");
    }
    void pixelSizeComesFromEveryVendorsTags()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(double, size_nm);
        QFETCH(QString, source);
        const auto movie = open(bytes);
        QVERIFY2(movie.has_value(), movie ? "" : movie.error().text().c_str());
        VERIFY_CLOSE((*movie)->info().calibration.pixelSize_nm.value_or(0.0), size_nm, 1e-6, 0.0);
        QCOMPARE(QString::fromStdString((*movie)->info().calibration.pixelSizeSource), source);
    }

    void olympusBlockIsFollowed()
    {
        ByteWriter block; // stands at byte 8, where the picture's data should be
        block.text("SIS0").zeros(54).put<std::int16_t>(1);
        block.put<std::int16_t>(1).put<std::int16_t>(1).put<std::uint32_t>(8 + 68);
        block.zeros(10).put<std::int16_t>(-9).put(0.7).put(0.7).zeros(20);
        Picture picture = plain(1);
        picture.data = block.bytes;
        picture.tags = {longTag(33560, 8)};
        const auto movie = *open(tiff({picture}));
        VERIFY_CLOSE(movie->info().calibration.pixelSize_nm.value_or(0.0), 0.7, 1e-9, 0.0);
        QVERIFY(movie->info().calibration.pixelSizeSource == "Olympus SIS tag");
    }

    void dotsPerInchAreNoScale()
    {
        const auto movie =
            *open(tiff({plain(1, {rationalTag(282, 300, 1), rationalTag(283, 300, 1), shortTag(296, 2)})}));
        QVERIFY(!movie->info().calibration.pixelSize_nm);
        QVERIFY(movie->info().warnings.front().find("dots per inch") != std::string::npos);
    }

    void pixelsThatAreNotSquareGiveAWarning()
    {
        const auto movie = *open(tiff({plain(
            1, {textTag(65003, "nm"), textTag(65004, "nm"), doubleTag(65009, 0.3), doubleTag(65010, 0.4)})}));
        QVERIFY(movie->info().warnings.front().find("not square") != std::string::npos);
        VERIFY_CLOSE(movie->info().calibration.pixelSize_nm.value_or(0.0), 0.3, 1e-12, 0.0);
        VERIFY_CLOSE(movie->info().pixelHeight_nm.value_or(0.0), 0.4, 1e-12, 0.0);
        VERIFY_CLOSE(*proposedCalibration(movie->info()).pixelSize_nm, std::sqrt(0.12), 1e-12, 0.0);
    }

    void depthsOfEveryWidthAreRead_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QList<double>>("values");
        const QList<double> four{1, 2, 3, 15};
        QTest::newRow("4 bits") << 4 << 1 << QByteArray::fromHex("123F") << four;
        QTest::newRow("1 bit") << 1 << 1 << QByteArray::fromHex("A0") << QList<double>{1, 0, 1, 0};
        QTest::newRow("12 bits") << 12 << 1 << QByteArray::fromHex("00100200300F") << four;
        QTest::newRow("int8") << 8 << 2 << QByteArray::fromHex("0102FF80") << QList<double>{1, 2, -1, -128};
        QTest::newRow("24 bits") << 24 << 1 << QByteArray::fromHex("010000020000000100FFFFFF")
                                 << QList<double>{1, 2, 256, 16777215};
        QTest::newRow("float16") << 16 << 3 << QByteArray::fromHex("003C00400042004B")
                                 << QList<double>{1, 2, 3, 14};
    }
    void depthsOfEveryWidthAreRead()
    {
        QFETCH(int, bits);
        QFETCH(int, format);
        QFETCH(QByteArray, row);
        QFETCH(QList<double>, values);
        const auto movie = open(tiff({{.width = 4,
                                       .height = 2,
                                       .bits = bits,
                                       .tags = {shortTag(339, static_cast<std::uint16_t>(format))},
                                       .data = row + row}}));
        QVERIFY2(movie.has_value(), movie ? "" : movie.error().text().c_str());
        cv::Mat_<double> pixels;
        (*movie)->frame(0)->pixels.convertTo(pixels, CV_64F);
        for (int x = 0; x < 4; ++x)
            QCOMPARE(pixels(1, x), values[x]);
    }

    void paletteNumbersAreKept()
    {
        Picture picture = plain(7);
        picture.photometric = 3;
        picture.tags = {{320, 3, 768, QByteArray(1536, '\x40')}};
        const auto movie = *open(tiff({picture}));
        QCOMPARE(int(movie->frame(0)->pixels.at<std::uint8_t>(0, 0)), 7);
        QVERIFY(movie->info().warnings.front().find("colour table") != std::string::npos);
    }

    void hyperstacksShowTheFirstChannelOverTime()
    {
        // order: channel, slice, frame; level = 1 + place
        std::vector<Picture> pictures;
        for (std::uint8_t i = 0; i < 12; ++i)
            pictures.push_back(plain(
                static_cast<std::uint8_t>(i + 1),
                i == 0
                    ? std::vector{textTag(
                          270, "ImageJ=1.53t\nimages=12\nchannels=2\nslices=2\nframes=3\nhyperstack=true\n")}
                    : std::vector<Tag>{}));
        const auto movie = *open(tiff(pictures));
        QCOMPARE(movie->info().frames, 3);
        QCOMPARE(int(movie->frame(2)->pixels.at<std::uint8_t>(0, 0)), 9);
        QCOMPARE(movie->info().axes, (std::vector<StackAxis>{{"channel", 2}, {"slice", 2}, {"time", 3}}));
        QCOMPARE(movie->info().timeAxis, std::optional(2));
        QVERIFY(movie->info().warnings.front().find("2 x channel, 2 x slice, 3 x time") != std::string::npos);
        const auto slices = *open(tiff(pictures), {.timeAxis = 1});
        QCOMPARE(slices->info().frames, 2);
        QCOMPARE(int(slices->frame(1)->pixels.at<std::uint8_t>(0, 0)), 3);
        QVERIFY(open(tiff(pictures), {.timeAxis = 3}).error().code == ErrorCode::InvalidArgument);
    }

    void slicesOfAMovieAreItsFrames()
    {
        const std::vector<Picture> pictures{plain(1, {textTag(270, "ImageJ=1.53t\nimages=2\nslices=2\n")}), plain(2)};
        const auto movie = *open(tiff(pictures));
        QCOMPARE(movie->info().frames, 2);
        QCOMPARE(movie->info().axes, (std::vector<StackAxis>{{"slice", 2}}));
        QVERIFY(movie->info().warnings.front().find("saved as slices") != std::string::npos);
    }

    void directoriesAreFramesInTheOrderOfTheirChain()
    {
        ByteWriter w;
        w.bytes = tiff({plain(1), plain(2), plain(3)});
        const auto number = [&w](qsizetype at) {
            return loadNumber<std::uint32_t>(reinterpret_cast<const std::uint8_t*>(w.bytes.constData()) + at, ByteOrder::Little);
        };
        const auto pointerOf = [&](std::uint32_t directory) {
            const auto entries = static_cast<std::uint8_t>(w.bytes.at(directory)); // fewer than 256
            return static_cast<qsizetype>(directory) + 2 + 12 * entries;
        };
        const std::uint32_t first = number(4);
        const std::uint32_t second = number(pointerOf(first));
        const std::uint32_t third = number(pointerOf(second));
        w.putAt(4, third).putAt(pointerOf(third), first).putAt(pointerOf(first), second).putAt(pointerOf(second), 0U);
        const auto movie = *open(w.bytes);
        QCOMPARE(movie->info().frames, 3);
        const int expected[] = {3, 1, 2};
        for (int f = 0; f < 3; ++f)
            QCOMPARE(int(movie->frame(f)->pixels.at<std::uint8_t>(0, 0)), expected[f]);
    }

    void filesWithoutAxesRefuseToChooseOne()
    {
        const auto movie = open(tiff({plain(1), plain(2)}), {.timeAxis = 0});
        QVERIFY(movie.error().code == ErrorCode::InvalidArgument);
    }

    void countsThatNoFileHasAreNoHyperstack()
    {
        const auto movie = open(tiff({plain(1, {textTag(270, "ImageJ=1\nimages=2\nchannels=999999999\nslices=999999999\n"
                                                             "frames=999999999\n")}),
                                      plain(2)}));
        QCOMPARE((*movie)->info().frames, 2);
    }

    void imageJStacksBeyondFourGigabytesAreOneDirectory()
    {
        // 5000 pictures of 1024 x 1024 behind one directory: a sparse file of 5 GB.
        ByteWriter w(true);
        w.bytes = tiff({{.width = 1024,
                         .height = 1024,
                         .tags = {textTag(270, "ImageJ=1.53t\nimages=5000\nframes=5000\nfinterval=0.5\n")},
                         .data = QByteArray()}},
                       true);
        const auto start = static_cast<std::uint32_t>(w.bytes.size());
        const qsizetype entry = w.bytes.indexOf(QByteArray::fromHex("011100040000000100000008"));
        QVERIFY(entry > 0);
        w.putAt<std::uint32_t>(entry + 8, start);
        w.putAt<std::uint32_t>(w.bytes.indexOf(QByteArray::fromHex("0117000400000001")) + 8, 1024U * 1024U);
        const QString path = m_folder.filePath(QStringLiteral("big.tif"));
        writeFile(path, w.bytes);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = start + 5000LL * 1024 * 1024;
        QVERIFY(file.resize(size));
        file.seek(start + 4999LL * 1024 * 1024 + 5);
        file.write("\x63", 1);
        file.close();
        const auto movie = openMovie(path.toStdString());
        QVERIFY2(movie.has_value(), movie ? "" : movie.error().text().c_str());
        QCOMPARE((*movie)->info().frames, 5000);
        VERIFY_CLOSE((*movie)->info().calibration.frameInterval_s.value_or(0.0), 0.5, 1e-12, 0.0);
        QCOMPARE(int((*movie)->frame(4999)->pixels.at<std::uint8_t>(0, 5)), 0x63);
        QVERIFY(QFile::resize(path, size - 1));
        QVERIFY(openMovie(path.toStdString()).error().text().find("promises 5000 pictures") !=
                std::string::npos);
    }

    void omePlanesAreFoundByTheirOrder()
    {
        std::vector<Picture> pictures;
        const QByteArray xml =
            "<OME><Image><Pixels DimensionOrder=\"XYTZC\" SizeX=\"4\" SizeY=\"3\" SizeZ=\"2\" SizeC=\"1\" "
            "SizeT=\"3\" TimeIncrement=\"250\" TimeIncrementUnit=\"ms\">"
            "<TiffData FirstT=\"0\" IFD=\"1\"/><TiffData FirstT=\"1\" IFD=\"0\"/><TiffData FirstT=\"2\" "
            "IFD=\"2\" PlaneCount=\"4\"/></Pixels></Image></OME>";
        for (std::uint8_t i = 0; i < 6; ++i)
            pictures.push_back(plain(static_cast<std::uint8_t>(10 * i),
                                     i == 0 ? std::vector{textTag(270, xml)} : std::vector<Tag>{}));
        const auto movie = open(tiff(pictures));
        QVERIFY2(movie.has_value(), movie ? "" : movie.error().text().c_str());
        QCOMPARE((*movie)->info().frames, 3);
        VERIFY_CLOSE((*movie)->info().calibration.frameInterval_s.value_or(0.0), 0.25, 1e-12, 0.0);
        const int expected[] = {10, 0, 20};
        for (int f = 0; f < 3; ++f)
            QCOMPARE(int((*movie)->frame(f)->pixels.at<std::uint8_t>(0, 0)), expected[f]);
        QCOMPARE((*movie)->info().axes, (std::vector<StackAxis>{{"slice", 2}, {"time", 3}}));
        const auto slices = *open(tiff(pictures), {.timeAxis = 0});
        QCOMPARE(slices->info().frames, 2);
        QCOMPARE(int(slices->frame(1)->pixels.at<std::uint8_t>(0, 0)), 30); // Z = 1 of T = 0 is the fourth plane
    }

    void omeFramesMayLieInOtherFiles()
    {
        const QByteArray xml =
            "<OME><Image><Pixels DimensionOrder=\"XYZCT\" SizeX=\"4\" SizeY=\"3\" SizeZ=\"1\" SizeC=\"1\" "
            "SizeT=\"2\">"
            "<TiffData FirstT=\"0\" IFD=\"0\"><UUID FileName=\"one.ome.tif\">urn:1</UUID></TiffData>"
            "<TiffData FirstT=\"1\" IFD=\"0\"><UUID "
            "FileName=\"two.ome.tif\">urn:2</UUID></TiffData></Pixels></Image></OME>";
        const QString one = m_folder.filePath(QStringLiteral("one.ome.tif"));
        writeFile(one, tiff({plain(11, {textTag(270, xml)})}));
        const std::string missing = openMovie(one.toStdString()).error().text();
        QVERIFY2(missing.find("two.ome.tif") != std::string::npos, missing.c_str());
        writeFile(m_folder.filePath(QStringLiteral("two.ome.tif")), tiff({plain(22)}));
        const auto movie = *openMovie(one.toStdString());
        QCOMPARE(movie->info().frames, 2);
        QCOMPARE(int(movie->frame(1)->pixels.at<std::uint8_t>(0, 0)), 22);
    }

    void planeTimesOfOmeAreKept()
    {
        const auto ome = parseOmeDescription(
            "<OME><Image><Pixels DimensionOrder=\"XYZCT\" SizeT=\"3\" SizeC=\"1\" SizeZ=\"1\"><TiffData/>"
            "<Plane TheT=\"0\" TheC=\"0\" TheZ=\"0\" DeltaT=\"0\"/><Plane TheT=\"1\" TheC=\"0\" TheZ=\"0\" "
            "DeltaT=\"1.5\"/>"
            "<Plane TheT=\"2\" TheC=\"0\" TheZ=\"0\" DeltaT=\"4\"/></Pixels></Image></OME>");
        QVERIFY(ome.has_value());
        QCOMPARE(ome->planeTimes_s, (std::vector<double>{0.0, 1.5, 4.0}));
        QVERIFY(!parseOmeDescription("a text about <OME but no XML"));
    }

    void picturesLargerThanTheirDataAreRefused()
    {
        Picture picture = plain(1);
        picture.width = 60000;
        picture.height = 30000;
        const auto movie = open(tiff({picture}));
        QVERIFY(!movie);
        QVERIFY2(movie.error().text().find("truncated") != std::string::npos, movie.error().text().c_str());
    }

    void everyTruncationIsOneErrorOrOneMovie()
    {
        const QByteArray whole = tiff({plain(1, {textTag(270, "ImageJ=1\nimages=2\n")}), plain(2)});
        for (qsizetype length = 8; length < whole.size(); ++length) {
            const auto movie = open(whole.left(length));
            QVERIFY2(!movie, qPrintable(QString::number(length)));
            QVERIFY(movie.error().text().find("a.tif") != std::string::npos);
        }
    }

private:
    Result<std::shared_ptr<const Movie>> open(const QByteArray& bytes, const ReadAs& readAs = {})
    {
        const QString path = m_folder.filePath(QStringLiteral("a.tif"));
        writeFile(path, bytes);
        return openMovie(path.toStdString(), readAs);
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestTiffTags)
#include "tst_tiff_tags.moc"
