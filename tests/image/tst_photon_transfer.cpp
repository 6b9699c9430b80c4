#include "image/photon_transfer.h"
#include "tolerance.h"

#include <opencv2/core.hpp>

#include <QTest>

#include <random>

using namespace ostwald;

namespace {

constexpr double gain = 4.0;
constexpr double offset = 100.0;

/// The illumination of a frame: a steady tilt.
cv::Mat beam(double mean)
{
    cv::Mat image(300, 300, CV_32F);
    for (int y = 0; y < image.rows; ++y)
        for (int x = 0; x < image.cols; ++x)
            image.at<float>(y, x) = static_cast<float>(mean * (1.0 + 0.002 * (x - 150) + 0.001 * (y - 150)));
    return image;
}

/// What a camera makes of electrons per pixel, with Gaussian readout noise.
cv::Mat counted(const cv::Mat& electrons, double readout, unsigned seed)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> noise;
    cv::Mat image(electrons.size(), CV_32F);
    for (int y = 0; y < image.rows; ++y)
        for (int x = 0; x < image.cols; ++x) {
            std::poisson_distribution<int> arrived(static_cast<double>(electrons.at<float>(y, x)));
            image.at<float>(y, x) = static_cast<float>(offset + gain * arrived(random) + readout * noise(random));
        }
    return image;
}

std::vector<NoiseSample> samplesOf(double mean, double readout)
{
    std::vector<NoiseSample> all;
    for (unsigned frame = 0; frame < 8; ++frame) {
        const cv::Mat f = counted(beam(mean), readout, 11 + frame);
        const auto samples = noiseSamples(f, cv::Mat(offset + gain * beam(mean)), {});
        all.insert(all.end(), samples.begin(), samples.end());
    }
    return all;
}

} // namespace

class TestPhotonTransfer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheOffsetOfACountingCamera_data()
    {
        QTest::addColumn<double>("electrons");
        QTest::addColumn<double>("readout");
        QTest::newRow("faint beam") << 25.0 << 0.0;
        QTest::newRow("bright beam") << 120.0 << 0.0;
        QTest::newRow("readout noise lowers it by its variance over the gain") << 25.0 << 12.0;
    }

    void findsTheOffsetOfACountingCamera()
    {
        QFETCH(double, electrons);
        QFETCH(double, readout);
        const CameraOffset found = cameraOffset(samplesOf(electrons, readout));
        QVERIFY(found.sd > 0.0);
        QVERIFY(found.sd < 0.05 * gain * electrons);
        VERIFY_CLOSE(found.offset, offset - readout * readout / gain, 0.0, 3.0 * found.sd);
    }

    void followsTheScaleOfTheCounts()
    {
        std::vector<NoiseSample> samples = samplesOf(40.0, 0.0);
        const CameraOffset once = cameraOffset(samples);
        for (NoiseSample& sample : samples) {
            sample.mean *= 8.0F;
            sample.variance *= 64.0F;
        }
        const CameraOffset eightfold = cameraOffset(std::move(samples));
        VERIFY_CLOSE(eightfold.offset, 8.0 * once.offset, 1e-9, 0.0);
        VERIFY_CLOSE(eightfold.sd, 8.0 * once.sd, 1e-9, 0.0);
    }

    void saysNothingWithoutCountingNoise()
    {
        // An inverted movie: brighter is less beam.
        std::vector<NoiseSample> samples = samplesOf(40.0, 0.0);
        for (NoiseSample& sample : samples)
            sample.mean = 600.0F - sample.mean;
        QCOMPARE(cameraOffset(std::move(samples)).offset, 0.0);
        // Noise that is the same everywhere is consistent with any far negative offset.
        std::mt19937_64 random(3);
        std::normal_distribution<float> noise;
        std::vector<NoiseSample> even;
        for (int i = 0; i < 100000; ++i) {
            const float deviation = noise(random);
            even.push_back({100.0F + 0.001F * static_cast<float>(i), deviation * deviation});
        }
        QCOMPARE(cameraOffset(std::move(even)).offset, 0.0);
    }

    void saysNothingOfFewPixels()
    {
        std::vector<NoiseSample> samples = samplesOf(40.0, 0.0);
        samples.resize(1000);
        const CameraOffset found = cameraOffset(std::move(samples));
        QCOMPARE(found.offset, 0.0);
        QCOMPARE(found.sd, 0.0);
    }

    void leavesOutWhatItCannotTell()
    {
        const cv::Mat f = counted(beam(40.0), 0.0, 5);
        const cv::Mat background = offset + gain * beam(40.0);
        const cv::Mat all(f.size(), CV_8U, cv::Scalar(255));
        QVERIFY(!noiseSamples(f, background, {}).empty());
        QVERIFY(noiseSamples(f, background, all).empty());
        const cv::Mat flat(f.size(), CV_32F, cv::Scalar(500.0));
        QVERIFY(noiseSamples(flat, flat, {}).empty());
        QVERIFY(noiseSamples(f, background, {}, 1000).size() <= 1100);
    }
};

QTEST_APPLESS_MAIN(TestPhotonTransfer)
#include "tst_photon_transfer.moc"
