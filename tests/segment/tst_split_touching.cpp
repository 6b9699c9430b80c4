#include "segment/basins.h"
#include "segment/split_touching.h"

#include "tolerance.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <map>
#include <numbers>

using namespace ostwald;

namespace {

cv::Mat discs(const std::vector<std::pair<cv::Point, int>>& places, int side = 80)
{
    cv::Mat mask = cv::Mat::zeros(side, side, CV_8U);
    for (const auto& [center, r] : places)
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                if ((x - center.x) * (x - center.x) + (y - center.y) * (y - center.y) <= r * r)
                    mask.at<unsigned char>(y, x) = 255;
    return mask;
}

/// Blobs of all shapes: smoothed noise above a level.
cv::Mat blobs(std::uint64_t seed, int width, int height)
{
    cv::Mat noise(height, width, CV_32F);
    cv::RNG generator(seed);
    generator.fill(noise, cv::RNG::NORMAL, 0.0, 1.0);
    cv::GaussianBlur(noise, noise, {15, 15}, 2.5);
    return noise > 0.05;
}

cv::Mat split(const cv::Mat& mask, double depth_px, int smallest_px2 = 1)
{
    return splitTouching(connectedComponents(mask), mask.size(), smallest_px2, depth_px);
}

int highest(const cv::Mat& labels)
{
    double most = 0.0;
    cv::minMaxLoc(labels, nullptr, &most);
    return static_cast<int>(most);
}

/// h-maxima by their definition: the regional maxima of the reconstruction of D - depth under D.
std::vector<cv::Point> coresByReconstruction(const cv::Mat& distance, double depth)
{
    cv::Mat marker = cv::max(distance - depth, 0.0);
    for (;;) {
        cv::Mat grown;
        cv::dilate(marker, grown, cv::Mat());
        grown = cv::min(grown, distance);
        const bool isSettled = cv::countNonZero(grown != marker) == 0;
        marker = grown;
        if (isSettled)
            break;
    }
    // A plateau is a maximum when nothing higher touches any of its pixels.
    std::vector<cv::Point> cores;
    cv::Mat isSeen = distance <= 0.0;
    for (int y = 0; y < marker.rows; ++y)
        for (int x = 0; x < marker.cols; ++x) {
            if (isSeen.at<unsigned char>(y, x) != 0)
                continue;
            const float level = marker.at<float>(y, x);
            std::vector<cv::Point> plateau{{x, y}};
            isSeen.at<unsigned char>(y, x) = 255;
            cv::Point core(x, y);
            bool isMaximum = true;
            for (std::size_t i = 0; i < plateau.size(); ++i) {
                const cv::Point p = plateau[i];
                const auto place = [](cv::Point q) { return std::pair(q.y, q.x); };
                if (distance.at<float>(p) > distance.at<float>(core)
                    || (distance.at<float>(p) == distance.at<float>(core) && place(p) < place(core)))
                    core = p;
                for (int ny = std::max(0, p.y - 1); ny <= std::min(marker.rows - 1, p.y + 1); ++ny)
                    for (int nx = std::max(0, p.x - 1); nx <= std::min(marker.cols - 1, p.x + 1); ++nx) {
                        if (distance.at<float>(ny, nx) <= 0.0F)
                            continue;
                        isMaximum = isMaximum && marker.at<float>(ny, nx) <= level;
                        if (marker.at<float>(ny, nx) == level && isSeen.at<unsigned char>(ny, nx) == 0) {
                            isSeen.at<unsigned char>(ny, nx) = 255;
                            plateau.emplace_back(nx, ny);
                        }
                    }
            }
            if (isMaximum)
                cores.push_back(core);
        }
    std::ranges::sort(cores, {}, [](cv::Point q) { return std::pair(q.y, q.x); });
    return cores;
}

/// Labels by the place of their first pixel, so that numbering does not matter.
cv::Mat inReadingOrder(const cv::Mat& labels)
{
    std::map<int, int> names{{0, 0}};
    cv::Mat out(labels.size(), CV_32S);
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x)
            out.at<int>(y, x) = names.try_emplace(labels.at<int>(y, x), static_cast<int>(names.size())).first->second;
    return out;
}

} // namespace

class SplitTouchingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void componentsAreThoseOfOpenCV_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("wide") << 211 << 90;
        QTest::newRow("narrow") << 7 << 60;
        QTest::newRow("one row") << 133 << 1;
    }
    void componentsAreThoseOfOpenCV()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        cv::Mat mask = blobs(3, width, std::max(height, 20)).rowRange(0, height).clone();
        mask.at<unsigned char>(0, 0) = 1;
        cv::Mat labels;
        cv::Mat stats;
        cv::Mat centroids;
        const int count = cv::connectedComponentsWithStats(mask, labels, stats, centroids, 8, CV_32S);
        const Components found = connectedComponents(mask);
        QCOMPARE(static_cast<int>(found.all.size()), count - 1);
        int pixels = 0;
        for (const PixelRun& run : found.runs) {
            const int label = labels.at<int>(run.y, run.begin);
            const Component& component = found.all[static_cast<std::size_t>(run.component)];
            QVERIFY(label > 0);
            QCOMPARE(component.area_px2, stats.at<int>(label, cv::CC_STAT_AREA));
            QCOMPARE(component.box.x, stats.at<int>(label, cv::CC_STAT_LEFT));
            QCOMPARE(component.box.height, stats.at<int>(label, cv::CC_STAT_HEIGHT));
            VERIFY_CLOSE(component.x_px, centroids.at<double>(label, 0), 1e-12, 1e-9);
            VERIFY_CLOSE(component.y_px, centroids.at<double>(label, 1), 1e-12, 1e-9);
            pixels += run.end - run.begin;
        }
        QCOMPARE(pixels, cv::countNonZero(mask));
    }

    void twoTouchingDiscsAreCutAtTheirNeck()
    {
        const cv::Mat labels = split(discs({{{30, 40}, 10}, {{49, 40}, 10}}), 0.75);
        QCOMPARE(highest(labels), 2);
        const int left = cv::countNonZero(labels == labels.at<int>(40, 30));
        const int right = cv::countNonZero(labels == labels.at<int>(40, 49));
        VERIFY_CLOSE(static_cast<double>(left), 100.0 * std::numbers::pi, 0.04, 0.0);
        VERIFY_CLOSE(static_cast<double>(left - right), 0.0, 0.0, 20.0); // one column of the neck
        QCOMPARE(left + right, cv::countNonZero(labels));
    }

    void aShallowNeckIsNotCut()
    {
        const cv::Mat mask = discs({{{34, 40}, 10}, {{46, 40}, 10}}); // 10 px to the edge, 9 in the neck
        QCOMPARE(highest(split(mask, 2.0)), 1);
        QCOMPARE(highest(split(mask, 0.5)), 2);
    }

    void smallComponentsAreDroppedAndThoseOfTheLimitKept()
    {
        cv::Mat mask = cv::Mat::zeros(20, 20, CV_8U);
        mask(cv::Rect(2, 2, 3, 1)).setTo(255);
        mask(cv::Rect(10, 10, 2, 2)).setTo(255);
        const cv::Mat labels = split(mask, 0.75, 4);
        QCOMPARE(cv::countNonZero(labels), 4);
        QCOMPARE(labels.at<int>(10, 10), 1);
    }

    void theBorderOfThePictureIsNoEdgeOfAParticle()
    {
        // Cut in half by the border, a disc has its core there, not in the middle of what is seen.
        QCOMPARE(highest(split(discs({{{40, 0}, 12}}), 0.75)), 1);
        QCOMPARE(highest(split(discs({{{30, 0}, 10}, {{49, 0}, 10}}), 0.75)), 2);
    }

    void coresAreThoseOfTheReconstruction_data()
    {
        QTest::addColumn<double>("depth_px");
        for (const double depth : {0.0, 0.3, 0.75, 1.5, 4.0})
            QTest::addRow("%g px", depth) << depth;
    }
    void coresAreThoseOfTheReconstruction()
    {
        QFETCH(double, depth_px);
        for (const std::uint64_t seed : {1U, 2U, 3U}) {
            const cv::Mat mask = blobs(seed, 160, 120);
            cv::Mat distance;
            cv::distanceTransform(mask, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
            const std::vector<cv::Point> cores = coresByReconstruction(distance, depth_px);
            const cv::Mat labels = split(mask, depth_px);
            QCOMPARE(highest(labels), static_cast<int>(cores.size()));
            const cv::Mat whole = basins(distance, cores, mask);
            QCOMPARE(cv::countNonZero(inReadingOrder(labels) != inReadingOrder(whole)), 0);
        }
    }

    void aPictureFullOfParticleIsOne()
    {
        QCOMPARE(highest(split(cv::Mat(30, 40, CV_8U, cv::Scalar(255)), 0.75)), 1);
    }
};

QTEST_APPLESS_MAIN(SplitTouchingTest)
#include "tst_split_touching.moc"
