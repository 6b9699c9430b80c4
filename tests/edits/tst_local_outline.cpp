#include "edits/local_outline.h"

#include "edits/mask_surgery.h"
#include "made_up_row.h"
#include "tolerance.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <random>

using namespace ostwald;

namespace {

constexpr int side = 120;

/// Dark discs with soft rims on a ramp, with noise.
cv::Mat picture(const std::vector<std::array<double, 3>>& discs, double depth = 300.0, double noise = 10.0)
{
    std::mt19937 random(3);
    std::normal_distribution<double> normal(0.0, noise);
    cv::Mat pixels(side, side, CV_16U);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            double value = 1000.0 + 1.5 * x;
            for (const auto& [cx, cy, r] : discs)
                value -= depth * std::clamp(r + 0.5 - std::hypot(x - cx, y - cy), 0.0, 1.0);
            pixels.at<std::uint16_t>(y, x) = static_cast<std::uint16_t>(std::lround(value + normal(random)));
        }
    return pixels;
}

double radiusOf(const std::vector<cv::Point2f>& outline)
{
    cv::Mat mask = cv::Mat::zeros(side, side, CV_8U);
    std::vector<cv::Point> corners;
    for (const cv::Point2f& corner : outline)
        corners.emplace_back(cvRound(corner.x), cvRound(corner.y));
    cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{corners}, 255);
    return std::sqrt(cv::countNonZero(mask) / std::numbers::pi);
}

} // namespace

class LocalOutlineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrongMaskIsMendedWhateverItsSize_data()
    {
        QTest::addColumn<double>("taken_px");
        QTest::newRow("much too small") << 4.0;
        QTest::newRow("too small") << 6.0;
        QTest::newRow("right") << 9.0;
        QTest::newRow("too large") << 13.0;
    }
    void aWrongMaskIsMendedWhateverItsSize()
    {
        QFETCH(double, taken_px);
        const FrameDetections frame{0, {test::disc(60.0, 60.0, taken_px)}};
        const auto outline = localOutline(picture({{60.0, 60.0, 9.0}}), frame, 0, false);
        QVERIFY(outline);
        VERIFY_CLOSE(radiusOf(*outline), 9.0, 0.0, 0.35);
    }

    void scaleAndOffsetOfTheGreyValuesDoNotMatter()
    {
        const FrameDetections frame{0, {test::disc(60.0, 60.0, 6.0)}};
        cv::Mat dark;
        picture({{60.0, 60.0, 9.0}}).convertTo(dark, CV_32F);
        const auto before = localOutline(dark, frame, 0, false);
        QVERIFY(before);
        QVERIFY(localOutline(dark * 4.0 + 128.0, frame, 0, false) == before);
        QVERIFY(localOutline(5000.0 - dark, frame, 0, true) == before); // bright particles
    }

    void pixelsOfAnotherParticleAreLeftToIt()
    {
        const FrameDetections frame{0, {test::disc(52.0, 60.0, 6.0), test::disc(68.0, 60.0, 9.0)}};
        const auto outline = localOutline(picture({{52.0, 60.0, 9.0}, {68.0, 60.0, 9.0}}), frame, 0, false);
        QVERIFY(outline);
        for (const cv::Point2f& corner : *outline)
            QVERIFY(cv::pointPolygonTest(frame.particles[1].outline, corner, false) < 0.0);
        VERIFY_CLOSE(radiusOf(*outline), 9.0, 0.0, 0.6);
    }

    void whatDoesNotStandOutHasNone()
    {
        const FrameDetections frame{0, {test::disc(60.0, 60.0, 6.0)}};
        QVERIFY(!localOutline(picture({}), frame, 0, false));
        QVERIFY(!localOutline(picture({{60.0, 60.0, 9.0}}), frame, 0, true)); // darker, where brighter is looked for
    }

    void aRefillGivesTheParticleThatMaskAndKeepsItsCalibration()
    {
        FrameDetections frame{0, {test::disc(60.0, 60.0, 6.0), test::disc(100.0, 30.0, 5.0)}};
        const Detection other = frame.particles[1];
        const double before = frame.particles[0].r_px / std::sqrt(frame.particles[0].area_px2);
        const auto outline = localOutline(picture({{60.0, 60.0, 9.0}}), frame, 0, false);
        QVERIFY(outline);
        const MaskChange change = refill(frame, {side, side}, 0, *outline);
        QCOMPARE(change.changed, std::vector<std::size_t>{0});
        QVERIFY(change.added.empty() && change.removed.empty());
        QVERIFY(frame.particles[0].byHand);
        VERIFY_CLOSE(frame.particles[0].r_px, 9.0, 0.0, 0.4);
        VERIFY_CLOSE(frame.particles[0].r_px / std::sqrt(frame.particles[0].area_px2), before, 1e-9, 0.0);
        QVERIFY(frame.particles[1].outline == other.outline && frame.particles[1].r_px == other.r_px);
        QVERIFY(refill(frame, {side, side}, 0, other.outline).empty()); // all its pixels are another's
    }
};

QTEST_APPLESS_MAIN(LocalOutlineTest)
#include "tst_local_outline.moc"
