#include "segment/image_calibration.h"

#include "tolerance.h"

#include <opencv2/core.hpp>

#include <QTest>

#include <cmath>

using namespace ostwald;

namespace {

/// Lone particles of radii from `smallest` to twice that, drawn by the model itself, with counting noise.
std::vector<CalibrationSample> samplesOf(double exponent, const PointSpread& spread, double smallest_px, double depthPerRadius,
                                         double noise, int count, ContrastLaw law, int seed)
{
    const BlurredProfile profile(exponent);
    cv::RNG random(static_cast<std::uint64_t>(seed));
    std::vector<CalibrationSample> samples;
    for (int i = 0; i < count; ++i) {
        const double r_px = smallest_px * (1.0 + i / (count - 1.0));
        const double x_px = random.uniform(-0.5, 0.5);
        const double y_px = random.uniform(-0.5, 0.5);
        CalibrationSample sample;
        sample.setting = {law, noise, 1.0, {}};
        sample.fit.r_px = r_px * random.uniform(0.9, 1.1);
        sample.fit.height = depthPerRadius * r_px * random.uniform(0.9, 1.1);
        const int reach = static_cast<int>(r_px + 6.0);
        for (int y = -reach; y <= reach; ++y)
            for (int x = -reach; x <= reach; ++x) {
                const double depth = depthPerRadius * r_px * profile(std::hypot(x - x_px, y - y_px), r_px, spread);
                const ContrastOfDepth seen(law, depth);
                const double sd = law == ContrastLaw::Absorbing ? noise * std::sqrt(seen.perDepth) : noise;
                if (std::hypot(x, y) <= reach)
                    sample.pixels.push_back({double(x), double(y), seen.value + random.gaussian(sd)});
            }
        samples.push_back(std::move(sample));
    }
    return samples;
}

} // namespace

class ImageCalibrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsShapeAndBlur_data()
    {
        QTest::addColumn<double>("exponent");
        QTest::addColumn<double>("sigma_px");
        QTest::addColumn<double>("halo");
        QTest::addColumn<double>("smallest_px");
        QTest::addColumn<double>("noise");
        QTest::addColumn<double>("exponentTolerance");
        QTest::addColumn<double>("sigmaTolerance_px");
        QTest::newRow("plates") << 0.1 << 0.9 << 0.0 << 5.0 << 0.03 << 0.01 << 0.02;
        QTest::newRow("spheres") << 0.5 << 1.5 << 0.0 << 5.0 << 0.03 << 0.03 << 0.04;
        QTest::newRow("defocused") << 0.3 << 1.1 << 0.25 << 5.0 << 0.03 << 0.02 << 0.03;
        QTest::newRow("noisy") << 0.25 << 1.2 << 0.0 << 5.0 << 0.12 << 0.05 << 0.08;
        QTest::newRow("small") << 0.2 << 0.9 << 0.0 << 2.5 << 0.08 << 0.09 << 0.05;
        // Without the curvature's correction these come out as p = 0.41, sigma = 0.82 px.
        QTest::newRow("smaller") << 0.3 << 0.9 << 0.0 << 2.2 << 0.07 << 0.09 << 0.06;
    }
    void findsShapeAndBlur()
    {
        QFETCH(double, exponent);
        QFETCH(double, sigma_px);
        QFETCH(double, halo);
        QFETCH(double, smallest_px);
        QFETCH(double, noise);
        const PointSpread spread{sigma_px, halo, 2.7};
        constexpr int repeats = 3;
        double foundExponent = 0.0;
        double foundSigma_px = 0.0;
        double foundHalo = 0.0;
        for (int seed = 1; seed <= repeats; ++seed) {
            const auto found = calibrateImage(
                samplesOf(exponent, spread, smallest_px, 0.1, noise, 120, ContrastLaw::Absorbing, seed), {});
            QVERIFY(found.particles > 100);
            QVERIFY(found.thicknessExponentSd > 0.0 && found.thicknessExponentSd < 0.2);
            VERIFY_CLOSE(found.shape.lnRatio, std::log(0.1), 0.0, 0.1);
            foundExponent += found.thicknessExponent / repeats;
            foundSigma_px += found.spread.sigma_px / repeats;
            foundHalo += found.spread.halo / repeats;
        }
        QFETCH(double, exponentTolerance);
        QFETCH(double, sigmaTolerance_px);
        VERIFY_CLOSE(foundExponent, exponent, 0.0, exponentTolerance);
        VERIFY_CLOSE(foundSigma_px, sigma_px, 0.0, sigmaTolerance_px);
        VERIFY_CLOSE(foundHalo, halo, 0.0, 0.06);
    }

    void shiningParticlesFollowTheLinearLaw()
    {
        const auto found =
            calibrateImage(samplesOf(0.3, {1.0}, 5.0, 0.1, 0.05, 60, ContrastLaw::Linear, 1), {});
        VERIFY_CLOSE(found.thicknessExponent, 0.3, 0.0, 0.03);
        VERIFY_CLOSE(found.spread.sigma_px, 1.0, 0.0, 0.05);
    }

    void aFewParticlesCalibrateNothing()
    {
        const auto found =
            calibrateImage(samplesOf(0.1, {0.6}, 5.0, 0.1, 0.05, 8, ContrastLaw::Absorbing, 1), {});
        QCOMPARE(found.particles, 0);
        QCOMPARE(found.thicknessExponent, ImageCalibration{}.thicknessExponent);
    }

    void noiseOfAFewFaintOnesIsNoScatterOfShapes()
    {
        const auto found =
            calibrateImage(samplesOf(0.35, {0.85}, 2.4, 0.2, 0.2, 16, ContrastLaw::Absorbing, 2), {});
        QVERIFY(found.particles >= 12);
        QVERIFY2(found.shape.sd > 0.0 && found.shape.sd < 0.1, qPrintable(QString::number(found.shape.sd)));
    }

    void scatterOfShapesIsFound()
    {
        cv::RNG random(3);
        std::vector<CalibrationSample> samples;
        for (int i = 0; i < 100; ++i) {
            const double depthPerRadius = 0.1 * std::exp(random.gaussian(0.2));
            samples.push_back(
                samplesOf(0.3, {1.0}, 4.0 + 0.04 * i, depthPerRadius, 0.03, 2, ContrastLaw::Absorbing, i + 1).front());
        }
        const auto found = calibrateImage(std::move(samples), {});
        VERIFY_CLOSE(found.shape.lnRatio, std::log(0.1), 0.0, 0.1);
        VERIFY_CLOSE(found.shape.sd, 0.2, 0.0, 0.04);
    }

    void thickAndThinOnesAreFittedByThemselves()
    {
        // One that has dropped its contrast to a third is not taken for a smaller one.
        const BlurredProfile profile(0.3);
        const PointSpread spread{1.0};
        const ProfileTable table(profile, spread, 12.0);
        CalibrationSample sample = samplesOf(0.3, spread, 6.0, 0.1 / 3.0, 0.02, 2, ContrastLaw::Linear, 1).front();
        sample.setting.shape = {std::log(0.1), 0.05};
        const ProfileFit fit = fitProfile(sample.pixels, sample.fit, table, sample.setting);
        QVERIFY(fit.ok);
        VERIFY_CLOSE(fit.r_px, 6.0, 0.03, 0.0);
    }
};

QTEST_APPLESS_MAIN(ImageCalibrationTest)
#include "tst_image_calibration.moc"
