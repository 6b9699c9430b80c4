#include "image/bradley.h"
#include "image/gaussian.h"
#include "image/wiener.h"

#include "tolerance.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <algorithm>

using namespace ostwald;

namespace {

cv::Mat noisy(int width, int height, int type = CV_32F)
{
    cv::Mat f(height, width, CV_32F);
    cv::RNG generator(11);
    generator.fill(f, cv::RNG::NORMAL, 4000.0, 200.0);
    cv::circle(f, {width / 3, height / 2}, 6, 2500.0, -1);
    cv::Mat out;
    f.convertTo(out, type, type == CV_8U ? 1.0 / 32.0 : 1.0);
    return out;
}

double farthest(const cv::Mat& a, const cv::Mat& b)
{
    return cv::norm(a, b, cv::NORM_INF);
}

double at(const cv::Mat& f, int x, int y)
{
    return static_cast<double>(f.at<float>(y, x));
}

/// The definition, in double precision.
cv::Mat wienerByDefinition(const cv::Mat& image, int window, int border, double noise)
{
    cv::Mat f;
    image.convertTo(f, CV_64F);
    cv::Mat mu;
    cv::Mat v;
    const cv::Size size(window, window);
    cv::boxFilter(f, mu, CV_64F, size, {-1, -1}, true, border);
    cv::boxFilter(f.mul(f), v, CV_64F, size, {-1, -1}, true, border);
    v = cv::max(v - mu.mul(mu), 0.0);
    const double nu = noise >= 0.0 ? noise : cv::mean(v)[0];
    cv::Mat out;
    const cv::Mat excess = cv::max(v - nu, 0.0);
    cv::divide(excess, cv::max(v, nu), out);
    out = mu + out.mul(f - mu);
    out.convertTo(out, CV_32F);
    return out;
}

} // namespace

class WindowFiltersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNarrowGaussianIsCutAtTwoSigma_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<double>("sigma");
        for (const int type : {CV_8U, CV_16U, CV_32F})
            for (const double sigma : {0.5, 1.0, 2.3})
                QTest::addRow("type %d, sigma %g", type, sigma) << type << sigma;
    }
    void theNarrowGaussianIsCutAtTwoSigma()
    {
        QFETCH(int, type);
        QFETCH(double, sigma);
        const cv::Mat pixels = noisy(77, 40, type);
        cv::Mat f;
        pixels.convertTo(f, CV_32F);
        const int width = 2 * static_cast<int>(std::ceil(2.0 * sigma)) + 1;
        cv::Mat expected;
        cv::GaussianBlur(f, expected, {width, width}, sigma, sigma, cv::BORDER_REPLICATE);
        QVERIFY(farthest(narrowGaussian(pixels, sigma), expected) < 2e-3); // of 4000
    }

    void noBlurIsTheValues()
    {
        const cv::Mat pixels = noisy(9, 5, CV_16U);
        cv::Mat f;
        pixels.convertTo(f, CV_32F);
        QCOMPARE(farthest(narrowGaussian(pixels, 0.0), f), 0.0);
    }

    void wienerOfAConstantKnowsZerosOutside()
    {
        // 20 x 20 of 100 with a 5 x 5 window: v is 100^2 p (1 - p) with the share p of the window that is inside, and
        // its mean nu 736; in the corner p = 9 / 25, v = 2304, the filter gives 36 + (2304 - 736) / 2304 64 = 79.6.
        const cv::Mat filtered = wiener(cv::Mat(20, 20, CV_32F, cv::Scalar(100.0)), 5, WienerKind::Matlab);
        VERIFY_CLOSE(at(filtered, 0, 0), 79.556, 1e-4, 0.0);
        VERIFY_CLOSE(at(filtered, 19, 19), 79.556, 1e-4, 0.0);
        VERIFY_CLOSE(at(filtered, 10, 10), 100.0, 1e-6, 0.0);
    }

    void aMirroredConstantStaysConstant()
    {
        const cv::Mat flat(20, 30, CV_32F, cv::Scalar(100.0));
        QVERIFY(farthest(wiener(flat, 5, WienerKind::Mirrored), flat) < 1e-4);
    }

    void wienerFollowsItsDefinition_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("window");
        QTest::newRow("3 px") << 50 << 70 << 3;
        QTest::newRow("5 px") << 131 << 99 << 5;
        QTest::newRow("11 px") << 40 << 41 << 11;
        QTest::newRow("1 px") << 40 << 41 << 1;
    }
    void wienerFollowsItsDefinition()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, window);
        const cv::Mat image = noisy(width, height);
        QVERIFY(farthest(wiener(image, window, WienerKind::Matlab), wienerByDefinition(image, window, cv::BORDER_CONSTANT, -1.0))
                < 0.05);
    }

    void theMirroredKindTakesTheQuietHalfForNoise()
    {
        const cv::Mat image = noisy(120, 90);
        cv::Mat f;
        image.convertTo(f, CV_64F);
        cv::Mat mu;
        cv::Mat v;
        cv::boxFilter(f, mu, CV_64F, {5, 5}, {-1, -1}, true, cv::BORDER_REFLECT_101);
        cv::boxFilter(f.mul(f), v, CV_64F, {5, 5}, {-1, -1}, true, cv::BORDER_REFLECT_101);
        v = v - mu.mul(mu);
        std::vector<double> sorted(v.begin<double>(), v.end<double>());
        std::ranges::sort(sorted);
        double nu = 0.0;
        const std::size_t first = sorted.size() / 5;
        const std::size_t end = (sorted.size() + 1) / 2;
        for (std::size_t i = first; i < end; ++i)
            nu += sorted[i] / static_cast<double>(end - first);
        QVERIFY(farthest(wiener(image, 5, WienerKind::Mirrored), wienerByDefinition(image, 5, cv::BORDER_REFLECT_101, nu)) < 0.05);
    }

    void aClippedWindowCountsWhatIsInside()
    {
        // Mean of the corner's 2 x 2 pixels: 7.75; of the middle's 3 x 3: 6.
        const cv::Mat f = (cv::Mat_<float>(3, 3) << 7, 8, 6, 8, 8, 5, 4, 4, 4);
        const cv::Mat mask = darkerThanSurroundings(f, 3, 0.09);
        // 7 < .91 * 7.75; 6 < .91 * 6.75; 5 < .91 * 5.83; 4 < .91 * 6, .91 * 5.5 and .91 * 5.25
        const cv::Mat expected = (cv::Mat_<unsigned char>(3, 3) << 255, 0, 255, 0, 0, 255, 255, 255, 255);
        QCOMPARE(farthest(mask, expected), 0.0);
    }

    void anEdgeIsRepeatedWhenAskedFor()
    {
        // Corner: 7 7 8 / 7 7 8 / 8 8 8 has the mean 68 / 9 = 7.56, and 7 is not below .91 of it.
        const cv::Mat f = (cv::Mat_<float>(3, 3) << 7, 8, 6, 8, 8, 5, 4, 4, 4);
        const cv::Mat mask = darkerThanSurroundings(f, 3, 0.09, WindowBorder::EdgeValue);
        QCOMPARE(static_cast<int>(mask.at<unsigned char>(0, 0)), 0);
        cv::Mat mean;
        cv::boxFilter(f, mean, CV_32F, {3, 3}, {-1, -1}, true, cv::BORDER_REPLICATE);
        QCOMPARE(farthest(mask, f < 0.91 * mean), 0.0);
    }

    void thresholdsOfALargePictureAreThoseOfTheMean()
    {
        const cv::Mat f = noisy(230, 190);
        for (const int window : {3, 65, 301}) {
            cv::Mat mean;
            cv::boxFilter(f, mean, CV_64F, {window, window}, {-1, -1}, true, cv::BORDER_REPLICATE);
            cv::Mat exact;
            f.convertTo(exact, CV_64F);
            QCOMPARE(farthest(darkerThanSurroundings(f, window, 0.08, WindowBorder::EdgeValue), exact < 0.92 * mean), 0.0);
        }
    }

    void aBrighterLampChangesNoThreshold()
    {
        const cv::Mat f = noisy(90, 80);
        QCOMPARE(farthest(darkerThanSurroundings(f, 31, 0.1), darkerThanSurroundings(4.0 * f, 31, 0.1)), 0.0);
    }

    void everyInstructionSetGivesTheSameBits()
    {
        const cv::Mat pixels = noisy(123, 67, CV_16U);
        const auto chain = [&pixels](InstructionSet set) {
            const cv::Mat filtered = wiener(narrowGaussian(pixels, 1.0, set), 5, WienerKind::Matlab, set);
            return std::pair(filtered, darkerThanSurroundings(filtered, 31, 0.05, WindowBorder::Clipped, set));
        };
        const auto [baseline, baselineMask] = chain(InstructionSet::Baseline);
        const auto [best, bestMask] = chain(bestInstructionSet());
        QCOMPARE(farthest(baseline, best), 0.0);
        QCOMPARE(farthest(baselineMask, bestMask), 0.0);
    }
};

QTEST_APPLESS_MAIN(WindowFiltersTest)
#include "tst_window_filters.moc"
