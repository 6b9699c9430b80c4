#include "image/scale_bar.h"
#include "tolerance.h"

#include <opencv2/core.hpp>

#include <QTest>

using namespace ostwald;

namespace {

/// Grey noise of 1000 +- 40 with a bar of one value, x from 30 on, in the rows 80 to 83.
cv::Mat picture(int barLength_px, double bar = 4000.0, int depth = CV_16U)
{
    cv::Mat noise(100, 200, CV_32F);
    cv::RNG random(3);
    random.fill(noise, cv::RNG::NORMAL, 1000.0, 40.0);
    noise(cv::Rect(30, 80, barLength_px, 4)).setTo(bar);
    cv::Mat pixels;
    noise.convertTo(pixels, depth);
    return pixels;
}

} // namespace

class TestScaleBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoughLineSnapsToTheBarUnderIt_data()
    {
        QTest::addColumn<double>("bar");
        QTest::addColumn<int>("depth");
        QTest::newRow("white, 16 bits") << 4000.0 << CV_16U;
        QTest::newRow("black, 16 bits") << 0.0 << CV_16U;
        QTest::newRow("white, float") << 4000.0 << CV_32F;
    }
    void aRoughLineSnapsToTheBarUnderIt()
    {
        QFETCH(double, bar);
        QFETCH(int, depth);
        const cv::Mat pixels = picture(104, bar, depth);
        for (const auto& [from, to] : {std::pair(cv::Point2d(33.0, 79.0), cv::Point2d(129.0, 85.0)),
                                       std::pair(cv::Point2d(140.0, 82.0), cv::Point2d(26.0, 81.0))}) {
            const auto line = barUnder(pixels, from, to);
            QVERIFY(line.has_value());
            VERIFY_CLOSE(line->length_px(), 104.0, 0.0, 0.5);
            VERIFY_CLOSE(line->from.x, 30.0, 0.0, 0.5);
        }
    }

    void aStandingBarIsFoundByAStandingLine()
    {
        cv::Mat turned;
        cv::transpose(picture(60), turned);
        const auto line = barUnder(turned, {81.0, 32.0}, {82.0, 86.0});
        QVERIFY(line.has_value());
        VERIFY_CLOSE(line->length_px(), 60.0, 0.0, 0.5);
        VERIFY_CLOSE(line->from.y, 30.0, 0.0, 0.5);
    }

    void halfCoveredPixelsCountHalf()
    {
        cv::Mat pixels(100, 200, CV_8U, cv::Scalar(0));
        pixels(cv::Rect(30, 80, 50, 4)).setTo(200);
        pixels(cv::Rect(29, 80, 1, 4)).setTo(100);
        pixels(cv::Rect(80, 80, 1, 4)).setTo(50);
        const auto line = barUnder(pixels, {31.0, 81.0}, {78.0, 81.0});
        QVERIFY(line.has_value());
        VERIFY_CLOSE(line->length_px(), 50.75, 0.0, 1e-9);
    }

    void withoutABarThereIsNone()
    {
        const cv::Mat pixels = picture(104);
        QVERIFY(!barUnder(pixels, {30.0, 20.0}, {130.0, 20.0})); // noise
        QVERIFY(!barUnder(pixels, {30.0, 81.0}, {60.0, 81.0}));  // the bar goes on far behind the line
        QVERIFY(!barUnder(pixels, {30.0, 81.0}, {31.0, 81.0}));  // hardly a line
        QVERIFY(!barUnder(pixels, {-90.0, -50.0}, {-20.0, -50.0}));
        QVERIFY(!barUnder(cv::Mat(100, 200, CV_8U, cv::Scalar(7)), {10.0, 50.0}, {190.0, 50.0})); // no edges
    }
};

QTEST_APPLESS_MAIN(TestScaleBar)
#include "tst_scale_bar.moc"
