#include "image/local_noise.h"

#include "tolerance.h"

#include <QTest>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

using namespace ostwald;

namespace {

/// Noise of sd 5 in the left half and 20 in the right one, on a picture that may hold blurred discs.
cv::Mat twoHalves(bool withDiscs)
{
    cv::Mat picture(512, 512, CV_32F, cv::Scalar(1000.0));
    if (withDiscs)
        for (int y = 20; y < picture.rows; y += 40)
            for (int x = 20; x < picture.cols; x += 40)
                cv::circle(picture, {x, y}, 12, cv::Scalar(600.0), cv::FILLED);
    cv::GaussianBlur(picture, picture, {0, 0}, 1.5);
    cv::Mat noise(picture.size(), CV_32F);
    cv::RNG generator(1);
    generator.fill(noise, cv::RNG::NORMAL, 0.0, 5.0);
    noise.colRange(256, 512) *= 4.0;
    return picture + noise;
}

} // namespace

class LocalNoiseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThatOfEachPlace()
    {
        const cv::Mat sd = localNoise(twoHalves(false));
        VERIFY_CLOSE(cv::mean(sd.colRange(0, 192))[0], 5.0, 0.03, 0.0);
        VERIFY_CLOSE(cv::mean(sd.colRange(320, 512))[0], 20.0, 0.03, 0.0);
    }

    void particlesThatCoverAQuarterOfThePictureAreNoNoise()
    {
        const cv::Mat sd = localNoise(twoHalves(true));
        VERIFY_CLOSE(cv::mean(sd.colRange(0, 192))[0], 5.0, 0.25, 0.0);
        VERIFY_CLOSE(cv::mean(sd.colRange(320, 512))[0], 20.0, 0.05, 0.0);
    }

    void growsWithThePicture()
    {
        const cv::Mat picture = twoHalves(true);
        const cv::Mat apart = localNoise(3.0 * picture) - 3.0 * localNoise(picture);
        QVERIFY(cv::norm(apart, cv::NORM_INF) < 1e-2);
    }

    void aTinyPictureHasANoiseToo()
    {
        const cv::Mat picture = twoHalves(false)(cv::Rect(0, 0, 20, 10));
        VERIFY_CLOSE(localNoise(picture).at<float>(5, 5), 5.0, 0.3, 0.0);
    }
};

QTEST_GUILESS_MAIN(LocalNoiseTest)
#include "tst_local_noise.moc"
