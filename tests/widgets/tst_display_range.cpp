#include "movie_view/display_range.h"
#include "tolerance.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace ostwald;

namespace {

/// Frames of one grey each: 1000, 2000, ...; a negative number is a frame that cannot be read.
Movie steps(std::vector<int> greys)
{
    MovieInfo info{.path = "made up",
                   .format = "test",
                   .frames = static_cast<int>(greys.size()),
                   .width = 64,
                   .height = 48,
                   .pixelType = PixelType::UInt16,
                   .calibration = {}};
    return Movie(info, [greys](int index) -> Result<cv::Mat> {
        const int grey = greys[static_cast<std::size_t>(index)];
        if (grey < 0)
            return Error{ErrorCode::CorruptData, "Damaged.", "frame"};
        return cv::Mat(48, 64, CV_16U, cv::Scalar(grey));
    });
}

} // namespace

class TestDisplayRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brightnessIsLinearBetweenTheEnds()
    {
        const DisplayRange range{.low = 100.0, .high = 300.0};
        QCOMPARE(range.brightness(50.0), 0.0);
        QCOMPARE(range.brightness(100.0), 0.0);
        VERIFY_CLOSE(range.brightness(150.0), 0.25, 1e-12, 0.0);
        QCOMPARE(range.brightness(300.0), 1.0);
        QCOMPARE(range.brightness(900.0), 1.0);
    }

    void gammaBendsTheMiddle()
    {
        const DisplayRange range{.low = 0.0, .high = 100.0, .gamma = 0.5};
        VERIFY_CLOSE(range.brightness(25.0), 0.5, 1e-12, 0.0);
        QCOMPARE(range.brightness(100.0), 1.0);
    }

    void notANumberIsBlack() { QCOMPARE(DisplayRange{}.brightness(std::nan("")), 0.0); }

    void hotPixelsDoNotCount()
    {
        std::vector<float> greys(10000);
        std::iota(greys.begin(), greys.end(), 1000.0F); // 1000 .. 10999
        greys[17] = 65535.0F;
        greys[4711] = 0.0F;
        const DisplayRange range = robustRange(greys);
        VERIFY_CLOSE(range.low, 1050.0 - 990.0, 0.0, 5.0);
        VERIFY_CLOSE(range.high, 10950.0 + 990.0, 0.0, 5.0);
    }

    void aBurnedInScaleBarDoesNotCount()
    {
        std::vector<float> greys(1000, 500.0F);
        std::iota(greys.begin(), greys.begin() + 996, 0.0F);
        std::fill(greys.begin() + 996, greys.end(), 65535.0F);
        QVERIFY(robustRange(greys).high < 1200.0);
    }

    void theRangeEndsAtTheExtremes()
    {
        const DisplayRange range = robustRange({10.0F, 20.0F, 30.0F});
        QCOMPARE(range.low, 10.0);
        QCOMPARE(range.high, 30.0);
    }

    void equalGreysStillHaveARange()
    {
        const DisplayRange range = robustRange(std::vector<float>(100, 7.0F));
        QVERIFY(range.low < 7.0 && 7.0 < range.high);
    }

    void samplesLeaveOutWhatIsNotFinite()
    {
        cv::Mat pixels(10, 10, CV_32F, cv::Scalar(2.0));
        pixels.at<float>(0, 0) = std::numeric_limits<float>::quiet_NaN();
        pixels.at<float>(5, 5) = std::numeric_limits<float>::infinity();
        const std::vector<float> greys = sampledGreys(pixels, 100);
        QCOMPARE(greys, std::vector<float>(98, 2.0F));
    }

    void aMovieHasOneRangeForAllFrames()
    {
        std::vector<int> greys(100);
        for (int i = 0; i < 100; ++i)
            greys[static_cast<std::size_t>(i)] = 1000 + 10 * i;
        const auto range = movieRange(steps(greys));
        QVERIFY(range);
        VERIFY_CLOSE(range->low, 1000.0, 0.0, 1e-9); // first and last frame are among the samples
        VERIFY_CLOSE(range->high, 1990.0, 0.0, 1e-9);
    }

    void damagedFramesAreLeftOut()
    {
        const auto range = movieRange(steps({-1, 500, 700, -1}));
        QVERIFY(range);
        VERIFY_CLOSE(range->low, 500.0, 0.0, 1e-9);
        VERIFY_CLOSE(range->high, 700.0, 0.0, 1e-9);
        QVERIFY(!movieRange(steps({-1, -1})));
    }

    void cancelLeavesNothing()
    {
        JobControl stopped;
        stopped.cancelled = [] { return true; };
        const auto range = movieRange(steps({500, 700}), stopped);
        QVERIFY(!range);
        QCOMPARE(range.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestDisplayRange)
#include "tst_display_range.moc"
