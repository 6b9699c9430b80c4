#include "image/contrast.h"
#include "image/pixel_faults.h"

#include "tolerance.h"

#include <QTest>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <limits>

using namespace ostwald;

namespace {

constexpr int side = 128;

/// A flat picture of level 1000 and noise sd 20 with dark discs of depth 300, blurred by 1 px.
cv::Mat scene(std::uint64_t seed, const std::vector<cv::Point>& discs = {}, double radius_px = 1.8)
{
    cv::Mat f(side, side, CV_32F);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            float value = 1000.0F;
            for (const cv::Point& disc : discs)
                if (std::hypot(x - disc.x, y - disc.y) <= radius_px)
                    value = 700.0F;
            f.at<float>(y, x) = value;
        }
    cv::GaussianBlur(f, f, {9, 9}, 1.0);
    cv::Mat noise(f.size(), CV_32F);
    cv::RNG generator(seed);
    generator.fill(noise, cv::RNG::NORMAL, 0.0, 20.0);
    f += noise;
    cv::Mat counts;
    f.convertTo(counts, CV_16U);
    return counts;
}

void printBar(cv::Mat& frame, int value)
{
    frame(cv::Rect(10, 100, 40, 5)).setTo(value);
}

bool anywhere(const cv::Mat& mask)
{
    return !mask.empty() && cv::countNonZero(mask) > 0;
}

} // namespace

class PixelFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spikesAreMendedInEveryRowOfATallFrame()
    {
        constexpr int rows = 600;
        cv::Mat frame(rows, 64, CV_32F);
        cv::RNG generator(3);
        generator.fill(frame, cv::RNG::NORMAL, 1000.0, 20.0);
        for (int y = 0; y < rows; y += 7)
            frame.at<float>(y, 8 + (5 * y) % 48) = 3000.0F;
        const CleanFrame clean = cleaned(frame, false);
        for (int y = 0; y < rows; y += 7)
            VERIFY_CLOSE(clean.values.at<float>(y, 8 + (5 * y) % 48), 1000.0, 0.0, 60.0);
    }

    void aSoundFrameIsLeftAsItIs()
    {
        const cv::Mat frame = scene(1, {{40, 40}, {80, 80}});
        cv::Mat same;
        frame.convertTo(same, CV_32F);
        const CleanFrame clean = cleaned(frame, false);
        QVERIFY(!anywhere(clean.invalid));
        QCOMPARE(cv::norm(clean.values, same, cv::NORM_INF), 0.0);
    }

    void hotPixelsAndSpikesTakeTheirSurroundings()
    {
        cv::Mat frame = scene(2);
        frame.at<std::uint16_t>(30, 30) = 65535;
        frame.at<std::uint16_t>(60, 90) = 4000;
        frame.at<std::uint16_t>(90, 20) = 10;
        const CleanFrame clean = cleaned(frame, false);
        QVERIFY(!anywhere(clean.invalid));
        for (const cv::Point p : {cv::Point(30, 30), cv::Point(90, 60), cv::Point(20, 90)})
            VERIFY_CLOSE(static_cast<double>(clean.values.at<float>(p)), 1000.0, 0.0, 40.0);
    }

    void theSmallestParticleIsNoSpike()
    {
        const std::vector<cv::Point> discs{{40, 40}, {80, 80}, {40, 90}};
        const cv::Mat frame = scene(3, discs, 1.2);
        const CleanFrame clean = cleaned(frame, false);
        for (const cv::Point& p : discs)
            QCOMPARE(clean.values.at<float>(p), static_cast<float>(frame.at<std::uint16_t>(p)));
    }

    void valuesThatAreNotFiniteAreMendedOrMarked()
    {
        cv::Mat frame;
        scene(4).convertTo(frame, CV_32F);
        frame.at<float>(20, 20) = std::numeric_limits<float>::quiet_NaN();
        frame(cv::Rect(60, 60, 6, 6)).setTo(std::numeric_limits<float>::infinity());
        const CleanFrame clean = cleaned(frame, false);
        QVERIFY(cv::checkRange(clean.values));
        QCOMPARE(cv::countNonZero(clean.invalid), 36);
        QCOMPARE(static_cast<int>(clean.invalid.at<unsigned char>(62, 62)), 255);
    }

    void printThatNeverMovesIsFoundOnBothSides()
    {
        for (const int value : {3000, 0}) {
            BurnedIn burnedIn;
            for (std::uint64_t t = 0; t < 6; ++t) {
                cv::Mat frame = scene(10 + t, {{40, 40}});
                printBar(frame, value);
                burnedIn.add(frame);
            }
            const cv::Mat mask = burnedIn.mask(false);
            QVERIFY(anywhere(mask));
            QCOMPARE(cv::countNonZero(mask), 42 * 7); // the bar and one pixel around it
            QCOMPARE(static_cast<int>(mask.at<unsigned char>(40, 40)), 0);
        }
    }

    void printWithinTheNoiseIsFoundAndAClippedBackgroundIsNone()
    {
        // The print is 5 sd above the level, and below it; a part of the picture is overexposed.
        for (const int value : {1100, 900}) {
            BurnedIn burnedIn;
            for (std::uint64_t t = 0; t < 8; ++t) {
                cv::Mat frame = scene(40 + t, {{40, 40}, {80, 80}});
                frame(cv::Rect(90, 0, 38, 60)) += 100;
                cv::min(frame, 1105, frame);
                printBar(frame, value);
                burnedIn.add(frame);
            }
            const cv::Mat mask = burnedIn.mask(false);
            QVERIFY(anywhere(mask));
            const cv::Rect bar(10, 100, 40, 5);
            QCOMPARE(cv::countNonZero(mask(bar)), bar.area());
            const cv::Rect around(9, 99, 42, 7);
            QCOMPARE(cv::countNonZero(mask), cv::countNonZero(mask(around)));
        }
    }

    void aStillHasNoPrint()
    {
        cv::Mat frame = scene(20);
        printBar(frame, 3000);
        BurnedIn burnedIn;
        for (int t = 0; t < 6; ++t)
            burnedIn.add(frame);
        QVERIFY(!anywhere(burnedIn.mask(false)));
    }

    void theBlackFrameOfARegisteredPictureIsUnknown()
    {
        cv::Mat frame = scene(30);
        frame(cv::Rect(0, 0, side, 7)).setTo(0);
        const CleanFrame clean = cleaned(frame, false);
        QCOMPARE(cv::countNonZero(clean.invalid), 7 * side);
    }

    void aBarLeavesNoTraceInTheContrast()
    {
        cv::Mat frame = scene(40);
        printBar(frame, 65535);
        const ContrastImage picture = contrast(frame, false, widestBackground_px(frame.size()), 0.0);
        cv::Mat smooth;
        cv::GaussianBlur(picture.values, smooth, {9, 9}, 1.0);
        double least = 0.0;
        double most = 0.0;
        cv::minMaxLoc(smooth, &least, &most);
        QVERIFY(most < 0.04 && least > -0.04); // sd 0.02 / (2 sqrt pi) = 0.006
    }

    void theBackgroundFollowsTheLightUnderParticles()
    {
        cv::Mat frame(side, side, CV_32F);
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                frame.at<float>(y, x) = static_cast<float>(1000.0 + 3.0 * x + 60.0 * std::sin(y / 20.0));
        const cv::Mat light = frame.clone();
        cv::Mat noise(frame.size(), CV_32F);
        cv::RNG generator(5);
        generator.fill(noise, cv::RNG::NORMAL, 0.0, 10.0);
        frame += noise;
        for (const cv::Point& p : {cv::Point(30, 30), cv::Point(90, 40), cv::Point(64, 100)})
            cv::circle(frame, p, 6, 600.0, -1);
        const cv::Mat b = background(frame, {}, false, 16.0);
        VERIFY_CLOSE(cv::norm(b, light, cv::NORM_L1) / (side * side), 0.0, 0.0, 12.0); // the bend of the light over one width
        for (const cv::Point& p : {cv::Point(30, 30), cv::Point(90, 40), cv::Point(64, 100)})
            VERIFY_CLOSE(static_cast<double>(b.at<float>(p)), static_cast<double>(light.at<float>(p)), 0.02, 0.0);
    }

    void aSlantedLightIsItsOwnBackgroundToTheRim()
    {
        cv::Mat light(300, 412, CV_32F);
        for (int y = 0; y < light.rows; ++y)
            for (int x = 0; x < light.cols; ++x)
                light.at<float>(y, x) = static_cast<float>(2000.0 + 2.0 * x - 1.5 * y);
        cv::Mat frame = light.clone();
        cv::RNG generator(8);
        cv::Mat noise(frame.size(), CV_32F);
        generator.fill(noise, cv::RNG::NORMAL, 0.0, 5.0);
        frame += noise;
        for (const double sigma_px : {12.0, 40.0, 90.0}) {
            const cv::Mat off = cv::abs(background(frame, {}, false, sigma_px) - light);
            double most = 0.0;
            cv::minMaxLoc(off, nullptr, &most);
            QVERIFY2(most < 2.0, qPrintable(QStringLiteral("%1 at sigma %2").arg(most).arg(sigma_px)));
        }
    }

    void theBackgroundLiesNoLowerWhereParticlesCoverAThird()
    {
        cv::Mat frame(256, 256, CV_32F, cv::Scalar(1000.0));
        for (int y = 14; y < frame.rows; y += 28)
            for (int x = 14; x < frame.cols; x += 28)
                cv::circle(frame, {x, y}, 9, 500.0, cv::FILLED);
        cv::GaussianBlur(frame, frame, {0, 0}, 1.0);
        cv::Mat noise(frame.size(), CV_32F);
        cv::RNG generator(6);
        generator.fill(noise, cv::RNG::NORMAL, 0.0, 80.0);
        frame += noise;
        VERIFY_CLOSE(cv::mean(background(frame, {}, false, 32.0))[0], 1000.0, 0.02, 0.0);
    }

    void brightParticlesAreTheSameTurnedOver()
    {
        const cv::Mat frame = scene(50, {{40, 40}, {80, 80}}, 4.0);
        cv::Mat turned = 2000 - frame;
        const ContrastImage dark = contrast(frame, false, 16.0, 0.0);
        const ContrastImage bright = contrast(turned, true, 16.0, 0.0);
        VERIFY_CLOSE(cv::norm(dark.values, bright.values, cv::NORM_INF), 0.0, 0.0, 0.02);
    }
};

QTEST_APPLESS_MAIN(PixelFaultsTest)
#include "tst_pixel_faults.moc"
