#include "track/volume_step.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <random>

using namespace ostwald;

namespace {

constexpr int frames = 120;

Track measured(const std::function<double(int)>& r_px)
{
    Track track;
    for (int t = 0; t < frames; ++t) {
        TrackPoint point;
        point.frame = t;
        point.detection = 0;
        point.r_px = r_px(t);
        track.points.push_back(point);
    }
    return track;
}

/// Of 300 particles of about 2 px, the errors of whose radii are 10 %, last for frames if asked, and are now
/// and then far larger: those with a step by `ratio` in frame 60 where there is one, and how many are said to
/// have it near there.
int found(double ratio, double noise, double memory, double outliers)
{
    std::mt19937_64 random(7);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> any;
    int steps = 0;
    for (int i = 0; i < 300; ++i) {
        double lasting = normal(random);
        const Track track = measured([&](int t) {
            lasting = memory * lasting + std::sqrt(1.0 - memory * memory) * normal(random);
            // From 1.3 px on, fast at first.
            const double grown = 2.2 - 0.9 * std::exp(-t / 12.0);
            const double outlier = any(random) < outliers ? 1.4 : 1.0;
            return grown * outlier * (t < 60 ? 1.0 : std::cbrt(ratio)) * std::exp(noise * lasting);
        });
        const auto frame = volumeStepOf(track);
        steps += frame && (ratio == 1.0 || std::abs(*frame - 60) <= 1) ? 1 : 0;
    }
    return steps;
}

} // namespace

class VolumeStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noiseOfSmallParticlesMakesNoStep()
    {
        QVERIFY(found(1.0, 0.1, 0.0, 0.0) <= 3);
        QVERIFY(found(1.0, 0.1, 0.9, 0.0) <= 3);
        QVERIFY(found(1.0, 0.05, 0.0, 0.05) <= 9);
    }

    void aStepIsFoundWhereItHappens()
    {
QVERIFY(found(2.0, 0.02, 0.0, 0.0) >= 295);
        QVERIFY(found(2.0, 0.03, 0.0, 0.0) >= 240);
    }

    void anExactStepIsFound()
    {
        const auto frame = volumeStepOf(measured([](int t) { return t < 40 ? 3.0 : 3.0 * std::cbrt(1.6); }));
        QVERIFY(frame);
        QVERIFY(*frame == 39 || *frame == 40);
    }

    void aStepOfLessThanHalfIsLeftToGrowth()
    {
        QVERIFY(!volumeStepOf(measured([](int t) { return t < 40 ? 3.0 : 3.0 * std::cbrt(1.4); })));
    }

    void anOverlapThatEndsIsNoStep()
    {
        QVERIFY(
            !volumeStepOf(measured([](int t) { return 3.0 * (t >= 40 && t < 47 ? std::cbrt(2.0) : 1.0); })));
    }

    void fastGrowthIsNoStep()
    {
        // Doubles within four frames, and again and again.
        QVERIFY(!volumeStepOf(
            measured([](int t) { return 1.5 * std::exp(std::min(t, 30) * std::log(2.0) / 12.0); })));
    }

    void shrinkingByAStepIsNoGrowth()
    {
        QVERIFY(!volumeStepOf(measured([](int t) { return t < 40 ? 3.0 : 2.0; })));
    }
};

QTEST_APPLESS_MAIN(VolumeStepTest)
#include "tst_volume_step.moc"
