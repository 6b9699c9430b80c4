#include "image/local_laplacian.h"

#include "composed_local_laplacian.h"
#include "tolerance.h"

#include <QTest>

#include <opencv2/core.hpp>

using namespace ostwald;

Q_DECLARE_METATYPE(ostwald::LocalLaplacianParams)

namespace {

/// Discs on a slope with noise, a few values outside 0 .. 1.
cv::Mat scene(cv::Size size)
{
    cv::Mat f(size, CV_32F);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            f.at<float>(y, x) = static_cast<float>(0.6 + 0.2 * x / size.width - 0.1 * y / size.height);
    for (int i = 0; i < 12; ++i)
        cv::circle(f, {(37 * i + 11) % size.width, (53 * i + 7) % size.height}, 2 + i % 5, 0.35, -1);
    cv::Mat noise(size, CV_32F);
    cv::RNG generator(7);
    generator.fill(noise, cv::RNG::NORMAL, 0.0, 0.08);
    return f + noise;
}

double farthest(const cv::Mat& a, const cv::Mat& b)
{
    return cv::norm(a, b, cv::NORM_INF);
}

} // namespace

class LocalLaplacianTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheComposedPyramids_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<LocalLaplacianParams>("params");
        const LocalLaplacianParams usual;
        QTest::newRow("power of two") << 128 << 128 << usual;
        QTest::newRow("odd sides") << 131 << 77 << usual;
        QTest::newRow("one more than a power of two") << 65 << 129 << usual;
        QTest::newRow("narrow") << 200 << 9 << usual;
        QTest::newRow("tiny") << 5 << 4 << usual;
        QTest::newRow("few references") << 64 << 60 << LocalLaplacianParams{.references = 2};
        QTest::newRow("sharp edge, many references") << 64 << 60 << LocalLaplacianParams{.edge = 0.04};
        QTest::newRow("not a multiple of sixteen") << 64 << 60 << LocalLaplacianParams{.references = 21};
        QTest::newRow("detail amplified") << 96 << 64 << LocalLaplacianParams{.alpha = 0.25};
        QTest::newRow("detail linear, edges compressed") << 96 << 64 << LocalLaplacianParams{.alpha = 1.0, .beta = 0.3};
        QTest::newRow("cubic") << 96 << 64 << LocalLaplacianParams{.alpha = 3.0, .beta = 1.2};
    }
    void equalsTheComposedPyramids()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(LocalLaplacianParams, params);
        const cv::Mat image = scene({width, height});
        const cv::Mat expected = test::composedLocalLaplacian(image, params);
        QVERIFY(farthest(localLaplacian(image, 0.0, 1.0, params), expected) < 1e-5);
    }

    void everyInstructionSetGivesTheSameBits()
    {
        const cv::Mat image = scene({131, 90});
        for (const double alpha : {0.5, 2.0}) {
            const LocalLaplacianParams params{.alpha = alpha};
            const cv::Mat baseline = localLaplacian(image, 0.0, 1.0, params, InstructionSet::Baseline);
            QCOMPARE(farthest(baseline, localLaplacian(image, 0.0, 1.0, params)), 0.0);
        }
    }

    void theIdentityCurveLeavesThePicture()
    {
        const cv::Mat image = scene({100, 70});
        QVERIFY(farthest(localLaplacian(image, 0.0, 1.0, {.alpha = 1.0, .beta = 1.0}), image) < 2e-6);
    }

    void aFlatPictureStaysFlat()
    {
        const cv::Mat image(80, 90, CV_32F, cv::Scalar(1234.0));
        QVERIFY(farthest(localLaplacian(image, 1000.0, 2000.0), image) < 1e-3);
    }

    void faintDetailIsSmoothedAndAStrongEdgeKept()
    {
        cv::Mat image(128, 128, CV_32F, cv::Scalar(0.75));
        image.colRange(0, 64).setTo(0.25);
        for (int y = 0; y < image.rows; ++y)
            for (int x = 0; x < image.cols; ++x)
                image.at<float>(y, x) += (x + y) % 2 == 0 ? 0.02F : -0.02F;
        const cv::Mat filtered = localLaplacian(image, 0.0, 1.0);
        const auto spread = [](const cv::Mat& part) {
            cv::Scalar mean;
            cv::Scalar sd;
            cv::meanStdDev(part, mean, sd);
            return std::pair(mean[0], sd[0]);
        };
        const auto [left, leftSd] = spread(filtered(cv::Rect(16, 32, 32, 64)));
        const auto [right, rightSd] = spread(filtered(cv::Rect(80, 32, 32, 64)));
        QVERIFY(leftSd < 0.01 && rightSd < 0.01); // of 0.02
        VERIFY_CLOSE(right - left, 0.5, 0.05, 0.0);
    }

    void turningTheScaleTurnsTheResult()
    {
        const cv::Mat image = scene({90, 90});
        const cv::Mat turned = localLaplacian(1.0 - image, 0.0, 1.0);
        QVERIFY(farthest(1.0 - turned, localLaplacian(image, 0.0, 1.0)) < 2e-6);
    }

    void unitsOfThePictureDoNotMatter()
    {
        const cv::Mat image = scene({90, 60});
        const cv::Mat counts = 3000.0 * image + 500.0;
        const cv::Mat back = (localLaplacian(counts, 500.0, 3500.0) - 500.0) / 3000.0;
        QVERIFY(farthest(back, localLaplacian(image, 0.0, 1.0)) < 1e-5);
    }

    void theAutomaticNumberOfReferencesIsEnough()
    {
        const cv::Mat image = scene({128, 96});
        for (const double edge : {0.1, 0.2, 0.3, 0.5}) {
            const cv::Mat fine = localLaplacian(image, 0.0, 1.0, {.edge = edge, .references = 128});
            const double rms = cv::norm(localLaplacian(image, 0.0, 1.0, {.edge = edge}), fine, cv::NORM_L2)
                               / std::sqrt(static_cast<double>(image.total()));
            QVERIFY(rms < 0.0025);
        }
    }
};

QTEST_APPLESS_MAIN(LocalLaplacianTest)
#include "tst_local_laplacian.moc"
