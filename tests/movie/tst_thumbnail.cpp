#include "movie/thumbnail.h"

#include "tolerance.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace ostwald;

namespace {

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();

/// A movie whose glimpses are written down: frame f is evenly 10 f.
struct Watched {
    explicit Watched(int width, int height)
        : movie({.path = "made up", .format = "test", .frames = 5, .width = width, .height = height, .pixelType = PixelType::UInt8},
                [](int) -> Result<cv::Mat> { return Error{ErrorCode::Internal, "The whole frame was read.", {}}; }, {},
                {.read = [this, width, height](int index, int step) -> Result<cv::Mat> {
                    steps.push_back(step);
                    return cv::Mat((height + step - 1) / step, width, CV_8U, cv::Scalar(10 * index));
                }})
    {
    }

    std::vector<int> steps;
    Movie movie;
};

} // namespace

class TestThumbnail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSizeKeepsTheRatioAndNeverGrows()
    {
        QCOMPARE(thumbnailSize(4096, 2048, 256), cv::Size(256, 128));
        QCOMPARE(thumbnailSize(1000, 4000, 256), cv::Size(64, 256));
        QCOMPARE(thumbnailSize(120, 90, 256), cv::Size(120, 90));
        QCOMPARE(thumbnailSize(10000, 1, 256), cv::Size(256, 1));
    }

    void eachPixelIsTheMeanOfItsArea()
    {
        cv::Mat picture(6, 8, CV_16U);
        for (int y = 0; y < 6; ++y)
            for (int x = 0; x < 8; ++x)
                picture.at<std::uint16_t>(y, x) = static_cast<std::uint16_t>(1000 * y + 10 * x);
        const cv::Mat mean = areaMean(picture, {4, 2});
        QCOMPARE(mean.type(), CV_16U);
        for (int y = 0; y < 2; ++y)
            for (int x = 0; x < 4; ++x)
                QCOMPARE(int(mean.at<std::uint16_t>(y, x)), 1000 * (3 * y + 1) + 10 * 2 * x + 5);
    }

    void anAreaThatIsNoWholeNumberOfPixelsIsWeighted()
    {
        const cv::Mat_<float> row = (cv::Mat_<float>(1, 3) << 0.0F, 30.0F, 60.0F);
        const cv::Mat mean = areaMean(row, {2, 1}); // one pixel and a half each
        VERIFY_CLOSE(mean.at<float>(0, 0), 10.0, 1e-5, 0.0);
        VERIFY_CLOSE(mean.at<float>(0, 1), 50.0, 1e-5, 0.0);
    }

    void greysThatAreNotFiniteDoNotCount()
    {
        const cv::Mat_<float> row = (cv::Mat_<float>(1, 6) << 4.0F, notANumber, std::numeric_limits<float>::infinity(), 8.0F, notANumber, notANumber);
        const cv::Mat mean = areaMean(row, {3, 1});
        QCOMPARE(mean.at<float>(0, 0), 4.0F);
        QCOMPARE(mean.at<float>(0, 1), 8.0F);
        QVERIFY(std::isnan(mean.at<float>(0, 2)));
        QVERIFY(std::isnan(row(0, 1))); // the frame is shared: it stays as it is
    }

    void ofALargeFrameOnlySomeRowsAreRead()
    {
        Watched large(4096, 4096);
        const auto thumbnail = readThumbnail(large.movie, 3, 256);
        QVERIFY2(thumbnail.has_value(), thumbnail ? "" : thumbnail.error().text().c_str());
        QCOMPARE(thumbnail->size(), cv::Size(256, 256));
        QCOMPARE(int(thumbnail->at<std::uint8_t>(255, 100)), 30);
        QCOMPARE(large.steps, std::vector<int>{4}); // four rows for each of the thumbnail
        Watched small(300, 200);
        QVERIFY(readThumbnail(small.movie, 0, 256).has_value());
        QCOMPARE(small.steps, std::vector<int>{1});
        QVERIFY(!readThumbnail(small.movie, 5, 256));
    }

    void everyBeginningOfTheListIsSpreadOverTheMovie()
    {
        QCOMPARE(coarseToFine(0, 100, 5), (std::vector<int>{0, 100, 50, 25, 75}));
        const std::vector<int> order = coarseToFine(1000, 1'000'000, 65);
        QCOMPARE(order.size(), std::size_t{65});
        for (const std::size_t begun : {3U, 5U, 9U, 17U, 33U, 65U}) {
            std::vector<int> frames(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(begun));
            std::ranges::sort(frames);
            QCOMPARE(frames.front(), 1000);
            QCOMPARE(frames.back(), 1'000'000);
            const double distance = 999'000.0 / static_cast<double>(begun - 1);
            for (std::size_t i = 1; i < frames.size(); ++i)
                VERIFY_CLOSE(frames[i] - frames[i - 1], distance, 0.0, 1.01);
        }
    }

    void aShortMovieIsListedOnce()
    {
        std::vector<int> frames = coarseToFine(0, 6, 65);
        std::ranges::sort(frames);
        QCOMPARE(frames, (std::vector<int>{0, 1, 2, 3, 4, 5, 6}));
        QCOMPARE(coarseToFine(3, 3, 65), std::vector<int>{3});
        QVERIFY(coarseToFine(0, -1, 65).empty());
    }

    void framesMoveToKeyFramesThatAreNear()
    {
        // Distances of 100: each frame has a key frame within 50, or is decoded by way of others and comes last.
        QCOMPARE(coarseToFine(0, 400, 5, {0, 90, 210, 400}), (std::vector<int>{0, 400, 210, 90, 300}));
        QCOMPARE(coarseToFine(0, 400, 5, {0}), (std::vector<int>{0, 100, 200, 300, 400}));
        std::vector<int> every(401);
        std::iota(every.begin(), every.end(), 0);
        QCOMPARE(coarseToFine(0, 400, 5, every), coarseToFine(0, 400, 5));
    }
};

QTEST_GUILESS_MAIN(TestThumbnail)
#include "tst_thumbnail.moc"
