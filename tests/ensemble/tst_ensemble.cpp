#include "ensemble/ensemble.h"
#include "tolerance.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace ostwald;

namespace {

constexpr double sigma_nm = 0.156;

double radius(double n)
{
    return sigma_nm * std::cbrt(n);
}

TrajectorySet emptySet(int frames)
{
    TrajectorySet set;
    for (int frame = 0; frame < frames; ++frame)
        set.t_s.push_back(0.5 * frame);
    return set;
}

/// Sizes drawn from N(400, 60), each growing by `velocity` monomers per second from frame 0.
TrajectorySet growingSet(int particles, double velocity)
{
    TrajectorySet set = emptySet(21);
    std::mt19937_64 random(5);
    std::normal_distribution<double> size(400.0, 60.0);
    for (int i = 0; i < particles; ++i) {
        Trajectory trajectory;
        trajectory.particle = i;
        const double start = size(random);
        for (int frame = 0; frame < 21; ++frame) {
            trajectory.frame.push_back(frame);
            trajectory.r_nm.push_back(radius(start + velocity * set.t_s[static_cast<std::size_t>(frame)]));
        }
        set.trajectories.push_back(trajectory);
    }
    return set;
}

double integral(const std::vector<double>& x, const std::vector<double>& y)
{
    double sum = 0.0;
    for (std::size_t i = 1; i < x.size(); ++i)
        sum += 0.5 * (x[i] - x[i - 1]) * (y[i] + y[i - 1]);
    return sum;
}

} // namespace

class TestEnsemble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void momentsOfFourSizesByHand()
    {
        TrajectorySet set = emptySet(3);
        for (int i = 0; i < 4; ++i)
            set.trajectories.push_back({i, {1}, {radius(100.0 * (i + 1))}});
        const auto moments = ensembleMoments(set, sigma_nm);
        QVERIFY(moments);
        QCOMPARE(moments->size(), std::size_t{1}); // frames 0 and 2 are empty
        const EnsembleMoment& moment = moments->front();
        QCOMPARE(moment.t_s, 0.5);
        QCOMPARE(moment.particles, 4);
        VERIFY_CLOSE(moment.meanN, 250.0, 1e-12, 0.0);
        VERIFY_CLOSE(moment.varN, 50000.0 / 3.0, 1e-12, 0.0);
        VERIFY_CLOSE(moment.meanNSe, std::sqrt(50000.0 / 12.0), 1e-12, 0.0);
        VERIFY_CLOSE(moment.relVar, 50000.0 / 3.0 / 62500.0, 1e-12, 0.0);
        const double fourth = (2.0 * std::pow(150.0, 4) + 2.0 * std::pow(50.0, 4)) / 4.0;
        VERIFY_CLOSE(moment.varNSe, std::sqrt((fourth - std::pow(50000.0 / 3.0, 2) / 3.0) / 4.0), 1e-12, 0.0);
        VERIFY_CLOSE(moment.meanR_nm, (radius(100) + radius(200) + radius(300) + radius(400)) / 4.0, 1e-12, 0.0);
    }

    void aTimeWithOneParticleHasNoRow()
    {
        TrajectorySet set = emptySet(2);
        set.trajectories = {{1, {0, 1}, {1.0, 1.0}}, {2, {1}, {1.2}}};
        const auto moments = ensembleMoments(set, sigma_nm);
        QVERIFY(moments);
        QCOMPARE(moments->size(), std::size_t{1});
        QCOMPARE(moments->front().t_s, 0.5);
    }

    void snapshotIntegratesToOneAndFollowsThePopulation()
    {
        const auto snapshot = sizeSnapshot(growingSet(2000, 0.0), sigma_nm, 10);
        QVERIFY(snapshot);
        QCOMPARE(snapshot->t_s, 5.0);
        QCOMPARE(snapshot->particles, 2000);
        VERIFY_CLOSE(integral(snapshot->n, snapshot->p), 1.0, 1e-9, 0.0);
        const double peak = *std::max_element(snapshot->p.begin(), snapshot->p.end());
        VERIFY_CLOSE(peak, 1.0 / (60.0 * std::sqrt(2.0 * M_PI)), 0.1, 0.0);
        for (const double rate : snapshot->rate_per_s)
            VERIFY_CLOSE(rate, 0.0, 0.0, 1e-12);
    }

    /// sum_n d psi_(n+1)/dt = d<n>/dt, so the rate integrates to the velocity over <n>(t0).
    void growthRateIntegratesToTheVelocity()
    {
        const TrajectorySet set = growingSet(300, 8.0);
        const auto moments = ensembleMoments(set, sigma_nm);
        const auto snapshot = sizeSnapshot(set, sigma_nm, 10);
        QVERIFY(moments && snapshot);
        VERIFY_CLOSE(integral(snapshot->n, snapshot->rate_per_s), 8.0 / moments->front().meanN, 1e-3, 0.0);
    }

    void particlesThatComeIntoSightAreNotGrowth()
    {
        TrajectorySet set = growingSet(100, 0.0);
        for (std::size_t i = 0; i < 50; ++i) { // the small half is seen only from frame 10 on
            Trajectory& late = set.trajectories[i];
            late.r_nm.assign(11, radius(200.0 + static_cast<double>(i)));
            late.frame.assign({10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20});
        }
        const auto snapshot = sizeSnapshot(set, sigma_nm, 10);
        QVERIFY(snapshot);
        for (const double rate : snapshot->rate_per_s)
            VERIFY_CLOSE(rate, 0.0, 0.0, 1e-12);
    }

    void badInputIsRefusedInWords()
    {
        TrajectorySet set = growingSet(3, 1.0);
        QVERIFY(!ensembleMoments(set, 0.0));
        QVERIFY(!sizeSnapshot(set, sigma_nm, 21));
        QCOMPARE(ensembleMoments(emptySet(4), sigma_nm).error().code, ErrorCode::InsufficientData);
        QCOMPARE(sizeSnapshot(growingSet(2, 1.0), sigma_nm, 3).error().code, ErrorCode::InsufficientData);

        set.trajectories[1].r_nm[4] = std::numeric_limits<double>::quiet_NaN();
        const auto damaged = ensembleMoments(set, sigma_nm);
        QVERIFY(!damaged);
        QCOMPARE(QString::fromStdString(damaged.error().text()),
                 QStringLiteral("particle 1: A size is not a positive number."));
        set.trajectories[1].r_nm.pop_back();
        QVERIFY(!ensembleMoments(set, sigma_nm));
    }
};

QTEST_APPLESS_MAIN(TestEnsemble)
#include "tst_ensemble.moc"
