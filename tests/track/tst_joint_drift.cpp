#include "track/joint_drift.h"
#include "track/link.h"

#include "tolerance.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace ostwald;

namespace {

constexpr FrameSize field{300, 300};
constexpr int frames = 60;

/// A lattice of still particles in a frame that walks; places have an error, and what the border cuts moves half as
/// far as it should.
Detections walkingLattice(double placeSd_px, std::vector<Drift>& truth)
{
    std::mt19937 random(3);
    std::normal_distribution<double> normal;
    truth.assign(frames, {});
    for (std::size_t t = 1; t < frames; ++t)
        truth[t] = {truth[t - 1].dx_px + 0.4 + 0.3 * normal(random), truth[t - 1].dy_px - 0.2 + 0.3 * normal(random)};
    Detections movie;
    for (int t = 0; t < frames; ++t) {
        FrameDetections frame{t, {}};
        for (int k = 0; k < 36; ++k) {
            const Drift& drift = truth[static_cast<std::size_t>(t)];
            Detection d;
            d.x_px = 10.0 + 45.0 * (k % 6) + drift.dx_px;
            d.y_px = 20.0 + 47.0 * (k / 6) + drift.dy_px;
            d.r_px = 12.0;
            d.area_px2 = std::numbers::pi * 144.0;
            d.touchesEdge = d.x_px < 12.0 || d.y_px < 12.0;
            if (d.x_px < 12.0)
                d.x_px = 0.5 * (d.x_px + 12.0);
            d.x_px += placeSd_px * normal(random);
            d.y_px += placeSd_px * normal(random);
            frame.particles.push_back(d);
        }
        movie.push_back(frame);
    }
    return movie;
}

double stepError_px(const std::vector<Drift>& found, const std::vector<Drift>& truth)
{
    double sum = 0.0;
    for (std::size_t t = 1; t < truth.size(); ++t)
        sum += std::pow(found[t].dx_px - found[t - 1].dx_px - truth[t].dx_px + truth[t - 1].dx_px, 2) +
               std::pow(found[t].dy_px - found[t - 1].dy_px - truth[t].dy_px + truth[t - 1].dy_px, 2);
    return std::sqrt(sum / static_cast<double>(truth.size() - 1));
}

} // namespace

class JointDriftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void particlesCutByTheBorderDoNotCount()
    {
        std::vector<Drift> truth;
        const auto tracks = linkDetections(walkingLattice(0.0, truth), field, {});
        QVERIFY(tracks);
        VERIFY_CLOSE(stepError_px(tracks->drift, truth), 0.0, 0.0, 1e-6);
    }

    void errorsOfStepsDoNotAddUp()
    {
        constexpr double placeSd_px = 0.3;
        std::vector<Drift> truth;
        const auto tracks = linkDetections(walkingLattice(placeSd_px, truth), field, {});
        QVERIFY(tracks);
        // With about 30 whole particles the mean place of a frame has sd placeSd / sqrt(30) on each axis, a step twice
        // that variance; the sum of the steps must not have more.
        QVERIFY(stepError_px(tracks->drift, truth) < 1.2 * placeSd_px * std::sqrt(4.0 / 30.0));
        double worst_px = 0.0;
        for (std::size_t t = 0; t < truth.size(); ++t)
            worst_px = std::max(worst_px, std::hypot(tracks->drift[t].dx_px - truth[t].dx_px,
                                                     tracks->drift[t].dy_px - truth[t].dy_px));
        QVERIFY2(worst_px < 4.0 * placeSd_px * std::sqrt(4.0 / 30.0), qPrintable(QString::number(worst_px)));
    }

    void aFewFarOffDoNotMoveTheMean()
    {
        std::vector<double> values;
        for (int i = -20; i <= 20; ++i)
            values.push_back(1.0 + 0.01 * i);
        const RobustMean clean = robustMean(values);
        VERIFY_CLOSE(clean.mean, 1.0, 1e-9, 0.0);
        for (int i = 0; i < 3; ++i)
            values.push_back(40.0);
        const RobustMean spoiled = robustMean(values);
        VERIFY_CLOSE(spoiled.mean, 1.0, 0.0, 0.02);
    }

    void withoutSharedParticlesTheStepsStand()
    {
        const std::vector<Drift> steps{{0.0, 0.0}, {1.0, 2.0}, {3.0, 1.0}};
        const std::vector<Drift> found = jointDrift({}, {{0, {}}, {1, {}}, {2, {}}}, steps);
        QCOMPARE(found.size(), steps.size());
        VERIFY_CLOSE(found[2].dx_px, 3.0, 1e-9, 0.0);
        VERIFY_CLOSE(found[2].dy_px, 1.0, 1e-9, 0.0);
    }
};

QTEST_APPLESS_MAIN(JointDriftTest)
#include "tst_joint_drift.moc"
