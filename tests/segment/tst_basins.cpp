#include "segment/basins.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <QTest>

#include <set>
#include <tuple>

using namespace ostwald;

namespace {

/// The definition, one pixel after the other: the highest waiting pixel, the oldest among equals, hands its label to its
/// neighbours, which wait at their height or at the level of the flood when that is lower.
cv::Mat byDefinition(const cv::Mat& height, const std::vector<cv::Point>& seeds, const cv::Mat& mask)
{
    cv::Mat labels = cv::Mat::zeros(height.size(), CV_32S);
    std::set<std::tuple<float, int, int, int>> waiting; // -height, age, x, y
    int age = 0;
    const auto reach = [&](int x, int y, int label, float level) {
        labels.at<int>(y, x) = label;
        waiting.insert({-std::min(level, height.at<float>(y, x)), age++, x, y});
    };
    for (std::size_t k = 0; k < seeds.size(); ++k)
        if (labels.at<int>(seeds[k]) == 0)
            reach(seeds[k].x, seeds[k].y, static_cast<int>(k) + 1, height.at<float>(seeds[k]));
    while (!waiting.empty()) {
        const auto [negative, itsAge, px, py] = *waiting.begin();
        waiting.erase(waiting.begin());
        for (int y = py - 1; y <= py + 1; ++y)
            for (int x = px - 1; x <= px + 1; ++x)
                if (x >= 0 && y >= 0 && x < height.cols && y < height.rows && labels.at<int>(y, x) == 0
                    && mask.at<unsigned char>(y, x) != 0)
                    reach(x, y, labels.at<int>(py, px), -negative);
    }
    return labels;
}

} // namespace

class TestBasins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void floodsAsDefined_data()
    {
        QTest::addColumn<double>("steps"); ///< heights per unit: few make plateaus
        QTest::newRow("rough") << 1e6;
        QTest::newRow("plateaus") << 3.0;
        QTest::newRow("flat") << 1e-9;
    }
    void floodsAsDefined()
    {
        QFETCH(double, steps);
        cv::RNG random(11);
        cv::Mat height(61, 83, CV_32F);
        random.fill(height, cv::RNG::UNIFORM, -1.0F, 1.0F);
        cv::GaussianBlur(height, height, {}, 1.5);
        for (float& h : cv::Mat_<float>(height))
            h = static_cast<float>(std::round(h * steps * 4.0) / steps);
        cv::Mat noise(height.size(), CV_32F);
        random.fill(noise, cv::RNG::UNIFORM, 0.0F, 1.0F);
        const cv::Mat mask = noise > 0.2F;
        std::vector<cv::Point> seeds{{0, 0}, {82, 60}, {40, 30}, {41, 30}, {40, 30}};
        for (int i = 0; i < 20; ++i)
            seeds.emplace_back(random.uniform(0, 83), random.uniform(0, 61));
        const cv::Mat expected = byDefinition(height, seeds, mask);
        QVERIFY(cv::countNonZero(expected) > 2000);
        QCOMPARE(cv::countNonZero(basins(height, seeds, mask) != expected), 0);
    }

    void twoHillsPartInTheValley()
    {
        cv::Mat height(1, 9, CV_32F);
        const float profile[] = {1, 3, 5, 4, 1, 2, 6, 5, 2};
        for (int x = 0; x < 9; ++x)
            height.at<float>(0, x) = profile[x];
        const cv::Mat labels = basins(height, {{2, 0}, {6, 0}}, cv::Mat(1, 9, CV_8U, cv::Scalar(255)));
        const int expected[] = {1, 1, 1, 1, 1, 2, 2, 2, 2};
        for (int x = 0; x < 9; ++x)
            if (x != 4) // the bottom belongs to whoever comes first
                QCOMPARE(labels.at<int>(0, x), expected[x]);
    }
};

QTEST_GUILESS_MAIN(TestBasins)
#include "tst_basins.moc"
