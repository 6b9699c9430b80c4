#include "byte_writer.h"
#include "exchange/label_image.h"
#include "exchange/label_tiff.h"
#include "movie/movie.h"
#include "sample_lineage.h"
#include "simulate/tiff_stack_writer.h"
#include "tolerance.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <random>

using namespace ostwald;
using namespace ostwald::test;
namespace fs = std::filesystem;

namespace {

LineagePoint disc(int frame, double x_px, double y_px, double r_px)
{
    LineagePoint point;
    point.frame = frame;
    point.x_px = x_px;
    point.y_px = y_px;
    point.r_px = r_px;
    return point;
}

int count(const cv::Mat& labels, int label)
{
    return static_cast<int>(std::count(labels.begin<int>(), labels.end<int>(), label));
}

} // namespace

class TestLabelTiff : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    fs::path file(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    /// Masks of every shape without holes: noise grown to blobs, lines and single pixels.
    void outlinesOfMasksFillTheMasksAgain()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            cv::Mat mask = cv::Mat::zeros(24, 31, CV_32S);
            cv::Point at(15, 12);
            const int steps = 1 + round / 2;
            for (int step = 0; step < steps; ++step) {
                mask.at<int>(at) = 5;
                const int way = static_cast<int>(random() % 8);
                constexpr int dx[] = {1, 1, 0, -1, -1, -1, 0, 1};
                constexpr int dy[] = {0, 1, 1, 1, 0, -1, -1, -1};
                at = {std::clamp(at.x + dx[way], 0, 30), std::clamp(at.y + dy[way], 0, 23)};
            }
            const LineagePoint traced = pointsOf(mask, 0).at(5);
            cv::Mat filled = cv::Mat::zeros(mask.size(), CV_32S);
            fillPolygon(filled, traced.outline, 5);
            for (int i = 0; i < static_cast<int>(mask.total()); ++i)
                if (mask.at<int>(i / 31, i % 31) == 5)
                    QCOMPARE(filled.at<int>(i / 31, i % 31), 5);
            // Only holes are filled beyond the mask: tracing again changes nothing.
            cv::Mat again = cv::Mat::zeros(mask.size(), CV_32S);
            fillPolygon(again, pointsOf(filled, 0).at(5).outline, 5);
            QVERIFY(std::equal(filled.begin<int>(), filled.end<int>(), again.begin<int>()));
        }
    }

    void aPolygonHoldsThePixelCentresInsideAndOnIt()
    {
        cv::Mat labels = cv::Mat::zeros(10, 10, CV_32S);
        fillPolygon(labels, {{1.0F, 1.0F}, {4.0F, 1.0F}, {4.0F, 3.0F}, {1.0F, 3.0F}}, 1);
        QCOMPARE(count(labels, 1), 12);
        fillPolygon(labels, {{5.5F, 5.5F}, {8.4F, 5.5F}, {8.4F, 7.6F}, {5.5F, 7.6F}}, 2);
        QCOMPARE(count(labels, 2), 6);
        fillPolygon(labels, {{-50.0F, -50.0F}, {500.0F, -50.0F}, {500.0F, 500.0F}, {-50.0F, 500.0F}}, 3);
        QCOMPARE(count(labels, 3), 100);
    }

    void everyParticleKeepsAPixel()
    {
        const LineagePoint large = disc(0, 10.0, 10.0, 8.0);
        const LineagePoint small = disc(0, 10.0, 10.0, 2.0);
        const LineagePoint point = disc(0, 12.0, 12.0, 0.0);
        const LineagePoint outside = disc(0, -7.0, 30.0, 3.0);
        const cv::Mat labels = labelImage({32, 24}, {{4, &small}, {1, &outside}, {2, &point}, {3, &large}});
        QCOMPARE(count(labels, 4), 13); // the smaller one on top
        QCOMPARE(count(labels, 2), 1);
        QCOMPARE(labels.at<int>(23, 0), 1);
        QCOMPARE(count(labels, 3), 197 - 13 - 1);
    }

    void labelsReadBackAsTheyWereWritten_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("bits");
        QTest::newRow("16 bits") << 0 << 16;
        QTest::newRow("32 bits") << 70000 << 32;
        QTest::newRow("beyond what floats tell apart") << 2000000000 << 32;
    }

    void labelsReadBackAsTheyWereWritten()
    {
        QFETCH(const int, offset);
        QFETCH(const int, bits);
        Lineage written;
        written.size = {40, 30};
        written.lastFrame = 4;
        written.calibration = {0.5, 0.25, {}, {}};
        written.tracks = {{offset + 1, {disc(1, 8.0, 9.0, 3.0), disc(3, 9.0, 9.0, 4.0)}, {}},
                          {offset + 2, {disc(0, 25.0, 15.0, 6.0), disc(1, 25.0, 16.0, 6.0)}, {}}};
        const fs::path path = file("round.tif");
        QVERIFY(writeLabelTiff(path, written));
        const auto read = readLabelTiff(path);
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        verifySameTracks(read->tracks, written.tracks,
                         {.radius = false, .radiusSd = false, .area = false, .quality = false, .outline = false});
        QCOMPARE(read->size.width, 40);
        QCOMPARE(read->lastFrame, 4);
        VERIFY_CLOSE(*read->calibration.pixelSize_nm, 0.5, 1e-6, 0.0);
        VERIFY_CLOSE(*read->calibration.frameInterval_s, 0.25, 1e-6, 0.0);
        VERIFY_CLOSE(read->tracks[1].points[0].r_px, 6.0, 0.02, 0.0);
        QVERIFY(writeLabelTiff(file("again.tif"), *read)); // from outlines: the same to the last pixel
        const auto again = readLabelTiff(file("again.tif"));
        QVERIFY(again && again->tracks == read->tracks);
        const auto movie = openMovie(path);
        QVERIFY(movie);
        QCOMPARE((*movie)->info().frames, 5);
        QCOMPARE((*movie)->info().pixelType, bits == 16 ? PixelType::UInt16 : PixelType::Float32);
    }

    void picturesThatAreNoLabelsAreRefused()
    {
        const auto write = [&](const char* name, const cv::Mat& picture) {
            QVERIFY(writeTiffStack(file(name), 1, {}, [&](int) -> Result<cv::Mat> { return picture; }));
        };
        cv::Mat negative = cv::Mat::zeros(8, 8, CV_32S);
        negative.at<int>(3, 3) = -1;
        write("negative.tif", negative);
        QVERIFY(readLabelTiff(file("negative.tif")).error().text().find("not a label image") != std::string::npos);
        QVERIFY(readLabelTiff(file("none.tif")).error().code == ErrorCode::NotFound);
        writeFile(QString::fromStdString(file("text.tif").string()), "particle,frame\n");
        QVERIFY(readLabelTiff(file("text.tif")).error().code == ErrorCode::CorruptData);
    }

    void filesCutOffAnywhereAreRefused()
    {
        Lineage written;
        written.size = {40, 30};
        written.tracks = {{1, {disc(0, 8.0, 9.0, 3.0), disc(1, 9.0, 9.0, 4.0), disc(2, 9.0, 9.0, 4.0)}, {}}};
        QVERIFY(writeLabelTiff(file("whole.tif"), written));
        QFile whole(QString::fromStdString(file("whole.tif").string()));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        for (qsizetype length = 0; length < bytes.size() - 1; length += 13) {
            writeFile(QString::fromStdString(file("cut.tif").string()), bytes.left(length));
            QVERIFY2(!readLabelTiff(file("cut.tif")), QByteArray::number(length));
        }
    }

    void withoutAFrameSizeNothingIsWritten()
    {
        Lineage lineage = sampleLineage();
        lineage.size = {};
        const Status written = writeLabelTiff(file("unsized.tif"), lineage);
        QVERIFY(!written);
        QVERIFY(!fs::exists(file("unsized.tif")));
    }
};

QTEST_APPLESS_MAIN(TestLabelTiff)
#include "tst_label_tiff.moc"
