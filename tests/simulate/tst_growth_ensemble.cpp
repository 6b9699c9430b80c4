#include "simulate/growth_ensemble.h"
#include "simulate/rate_table.h"
#include "theory/growth_rates.h"
#include "theory/materials.h"
#include "tolerance.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace ostwald;

namespace {

struct Moments {
    double mean = 0.0;
    double variance = 0.0;
};

template <class Values>
Moments momentsOf(const Values& values)
{
    Moments m;
    const auto count = static_cast<double>(values.size());
    for (const double v : values)
        m.mean += v / count;
    for (const double v : values)
        m.variance += (v - m.mean) * (v - m.mean) / (count - 1.0);
    return m;
}

const GrowthConstants platinum = builtinMaterials().front().prior;

GrowthHistory history(int frames)
{
    auto made = makeGrowthHistory(frames, 1.0, {{0.0, 3.2}, {6.0, 2.2}, {10.0, 2.0}, {20.0, 2.6}},
                                  {1.52, 0.02, 15.0, 0.3});
    if (!made)
        qFatal("%s", made.error().text().c_str());
    return *made;
}

/// Mean and variance of n at the end from the master equation on a lattice, by Runge-Kutta steps.
Moments masterEquation(const GrowthHistory& history, int start)
{
    constexpr int smallest = 20;
    constexpr std::size_t sizes = 500;
    std::vector<double> p(sizes, 0.0);
    p[static_cast<std::size_t>(start - smallest)] = 1.0;
    for (std::size_t frame = 0; frame + 1 < history.t_s.size(); ++frame) {
        const GrowthRates theory(platinum, ParticleShape(history.delta[frame]));
        std::vector<double> up(sizes);
        std::vector<double> down(sizes, 0.0);
        for (std::size_t i = 0; i < sizes; ++i) {
            const double n = static_cast<double>(i) + smallest;
            up[i] = i + 1 < sizes ? theory.g(n) : 0.0;
            down[i] = i > 0 ? theory.detachment(n) : 0.0;
        }
        const double duration_s = history.t_s[frame + 1] - history.t_s[frame];
        const double rho0 = std::exp(history.lnRho[frame]);
        const double rho1 = std::exp(history.lnRho[frame + 1]);
        const auto slope = [&](const std::vector<double>& q, double t_s) {
            const double rho = rho0 + (rho1 - rho0) * t_s / duration_s;
            std::vector<double> d(sizes, 0.0);
            for (std::size_t i = 0; i + 1 < sizes; ++i) {
                const double flux = up[i] * rho * q[i] - down[i + 1] * q[i + 1];
                d[i] -= flux;
                d[i + 1] += flux;
            }
            return d;
        };
        const auto ahead = [&](const std::vector<double>& d, double h) {
            std::vector<double> q = p;
            for (std::size_t i = 0; i < sizes; ++i)
                q[i] += h * d[i];
            return q;
        };
        constexpr int steps = 100;
        const double h = duration_s / steps;
        for (int s = 0; s < steps; ++s) {
            const auto k1 = slope(p, s * h);
            const auto k2 = slope(ahead(k1, h / 2), (s + 0.5) * h);
            const auto k3 = slope(ahead(k2, h / 2), (s + 0.5) * h);
            const auto k4 = slope(ahead(k3, h), (s + 1.0) * h);
            for (std::size_t i = 0; i < sizes; ++i)
                p[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    Moments m;
    for (std::size_t i = 0; i < sizes; ++i)
        m.mean += p[i] * (static_cast<double>(i) + smallest);
    for (std::size_t i = 0; i < sizes; ++i)
        m.variance += p[i] * std::pow(static_cast<double>(i) + smallest - m.mean, 2.0);
    return m;
}

} // namespace

class GrowthEnsembleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// With rates that do not depend on n, n(t) - n(0) is a difference of two Poisson counts.
    void constantRatesGiveAPoissonDifference()
    {
        constexpr double up_per_s = 7.0;
        constexpr double down_per_s = 4.0;
        constexpr double duration_s = 5.0;
        constexpr std::size_t particles = 20000;
        std::vector<double> gained;
        std::int64_t events = 0;
        RateTable rates([=](double) { return up_per_s; }, [=](double) { return down_per_s; });
        for (std::size_t i = 0; i < particles; ++i) {
            SimulationRandom random(3, RandomPurpose::Growth, static_cast<std::uint32_t>(i));
            gained.push_back(advanceBirthDeath(500, rates, 1.0, 2.0, duration_s, 10000, random, events) -
                             500.0);
        }
        const double born = up_per_s * 1.5 * duration_s; // rho rises from 1 to 2
        const double died = down_per_s * duration_s;
        const Moments m = momentsOf(gained);
        const double sd = std::sqrt((born + died) / particles);
        VERIFY_CLOSE(m.mean, born - died, 0.0, 4.0 * sd);
        VERIFY_CLOSE(m.variance, born + died, 4.0 * std::sqrt(2.0 / particles), 0.0);
        VERIFY_CLOSE(static_cast<double>(events), particles * (born + died), 0.0, 4.0 * particles * sd);
    }

    void meanAndVarianceFollowTheMasterEquation()
    {
        const GrowthHistory driven = history(21);
        constexpr std::size_t particles = 4000;
        const auto ensemble =
            simulateGrowth(platinum, driven, std::vector<ParticleStart>(particles, {0, 120}), 11);
        QVERIFY(ensemble);
        std::vector<double> n;
        for (const SimulatedGrowth& particle : ensemble->particles)
            n.push_back(particle.n.back());
        const Moments expected = masterEquation(driven, 120);
        const Moments found = momentsOf(n);
        VERIFY_CLOSE(found.mean, expected.mean, 0.0, 4.0 * std::sqrt(expected.variance / particles));
        VERIFY_CLOSE(found.variance, expected.variance, 4.0 * std::sqrt(2.0 / particles), 0.0);
    }

    void smallestSizeReflects()
    {
        auto poor = makeGrowthHistory(21, 1.0, {{0.0, 0.2}}, {});
        QVERIFY(poor);
        const auto ensemble = simulateGrowth(platinum, *poor, std::vector<ParticleStart>(50, {0, 40}), 1);
        QVERIFY(ensemble);
        for (const SimulatedGrowth& particle : ensemble->particles)
            QVERIFY(*std::ranges::min_element(particle.n) >= RateTable::smallestSize);
    }

    void aParticleDoesNotDependOnTheOthers()
    {
        const auto many = simulateGrowth(platinum, history(11), {{0, 100}, {0, 150}, {4, 200}}, 5);
        const auto again = simulateGrowth(platinum, history(11), {{0, 100}, {0, 150}, {4, 200}}, 5);
        const auto second = simulateGrowth(platinum, history(11), {{0, 150}}, 5, 1);
        const auto otherSeed = simulateGrowth(platinum, history(11), {{0, 150}}, 6, 1);
        QVERIFY(many && again && second && otherSeed);
        QVERIFY(many->particles[1].n == second->particles[0].n);
        QVERIFY(many->particles[2].n == again->particles[2].n);
        QVERIFY(many->particles[1].n != otherSeed->particles[0].n);
        QCOMPARE(many->particles[2].n.size(), std::size_t{7});
    }

    void observedSizesScatterByTheNoise()
    {
        GrowthEnsemble still;
        still.particles.assign(40, {0, std::vector<int>(100, 1000)});
        const TrajectorySet set = observe(still, std::vector<double>(100, 0.0), 0.156, 0.05, 2);
        std::vector<double> r_nm;
        for (const Trajectory& trajectory : set.trajectories)
            r_nm.insert(r_nm.end(), trajectory.r_nm.begin(), trajectory.r_nm.end());
        const Moments m = momentsOf(r_nm);
        VERIFY_CLOSE(m.mean, 1.56, 0.0, 4.0 * 0.05 / std::sqrt(4000.0));
        VERIFY_CLOSE(std::sqrt(m.variance), 0.05, 0.05, 0.0);
    }

    void startsHaveTheStatedRadii()
    {
        const auto starts = drawStarts(4000, 0.8, 0.06, 0.156, 9);
        QVERIFY(starts);
        std::vector<double> r_nm;
        for (const ParticleStart& start : *starts)
            r_nm.push_back(radius_nm(start.n, 0.156));
        const Moments m = momentsOf(r_nm);
        VERIFY_CLOSE(m.mean, 0.8, 0.0, 4.0 * 0.06 / std::sqrt(4000.0));
        VERIFY_CLOSE(std::sqrt(m.variance), 0.06, 0.06, 0.0);
        QVERIFY(!drawStarts(10, 0.2, 0.01, 0.156, 9));
        QVERIFY(!drawStarts(10, 0.8, 0.5, 0.156, 9));
    }

    /// Values of scipy's PchipInterpolator through the same knots.
    void supplyIsAMonotoneCubicThroughTheKnots()
    {
        const auto made =
            makeGrowthHistory(19, 1.0, {{0.0, 3.6}, {8.0, 3.4}, {18.0, 2.7}}, {1.52, 0.012, 130.0, 0.4});
        QVERIFY(made);
        VERIFY_CLOSE(std::exp(made->lnRho[0]), 3.6, 1e-12, 0.0);
        VERIFY_CLOSE(std::exp(made->lnRho[1]), 3.591538254310345, 1e-12, 0.0);
        VERIFY_CLOSE(std::exp(made->lnRho[8]), 3.4, 1e-12, 0.0);
        VERIFY_CLOSE(std::exp(made->lnRho[18]), 2.7, 1e-12, 0.0);
        VERIFY_CLOSE(made->delta[0], 1.52 + 0.012 * std::sin(2.0 * M_PI * 0.5 / 130.0 + 0.4), 1e-12, 0.0);
        for (std::size_t i = 1; i < made->lnRho.size(); ++i)
            QVERIFY(made->lnRho[i] < made->lnRho[i - 1]);
    }

    void poissonHasItsMeanAndVariance_data()
    {
        QTest::addColumn<double>("mean");
        for (const double mean : {0.3, 7.0, 10.5, 60.0, 900.0})
            QTest::addRow("%g", mean) << mean;
    }
    void poissonHasItsMeanAndVariance()
    {
        QFETCH(double, mean);
        SimulationRandom random(1, RandomPurpose::Camera);
        std::vector<double> counts;
        for (int i = 0; i < 100000; ++i)
            counts.push_back(static_cast<double>(random.poisson(mean)));
        const Moments m = momentsOf(counts);
        VERIFY_CLOSE(m.mean, mean, 0.0, 4.0 * std::sqrt(mean / 100000.0));
        VERIFY_CLOSE(m.variance, mean, 4.0 * std::sqrt((2.0 + 1.0 / mean) / 100000.0), 0.0);
    }

    void badParametersAreNamed_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("where");
        QTest::newRow("rate") << 0 << QStringLiteral("K_per_s");
        QTest::newRow("start below 20") << 1 << QStringLiteral("starts");
        QTest::newRow("start after the end") << 2 << QStringLiteral("starts");
        QTest::newRow("shape") << 3 << QStringLiteral("delta");
        QTest::newRow("lengths") << 4 << QStringLiteral("history");
        QTest::newRow("runaway") << 5 << QStringLiteral("rho_tilde_knots");
    }
    void badParametersAreNamed()
    {
        QFETCH(int, which);
        QFETCH(QString, where);
        GrowthConstants constants = platinum;
        GrowthHistory driven = history(5);
        std::vector<ParticleStart> starts{{0, 100}};
        switch (which) {
        case 0:
            constants.lnK = std::numeric_limits<double>::quiet_NaN();
            break;
        case 1:
            starts[0].n = 19;
            break;
        case 2:
            starts[0].frame = 5;
            break;
        case 3:
            driven.delta[1] = 2.0;
            break;
        case 4:
            driven.lnRho.pop_back();
            break;
        default:
            constants.lnK = std::log(1e4);
            driven.lnRho.assign(driven.lnRho.size(), std::log(100.0));
            starts[0].n = 199000;
        }
        const auto ensemble = simulateGrowth(constants, driven, starts, 1);
        QVERIFY(!ensemble);
        QCOMPARE(QString::fromStdString(ensemble.error().where), where);
    }

    void aBadHistoryIsRefused()
    {
        QVERIFY(!makeGrowthHistory(1, 1.0, {{0.0, 2.0}}, {}));
        QVERIFY(!makeGrowthHistory(5, 0.0, {{0.0, 2.0}}, {}));
        QVERIFY(!makeGrowthHistory(5, 1.0, {}, {}));
        QVERIFY(!makeGrowthHistory(5, 1.0, {{1.0, 2.0}, {1.0, 2.1}}, {}));
        QVERIFY(!makeGrowthHistory(5, 1.0, {{0.0, -2.0}}, {}));
        QVERIFY(!makeGrowthHistory(5, 1.0, {{0.0, 2.0}}, {1.9, 0.1, 10.0, 0.0}));
    }
};

QTEST_APPLESS_MAIN(GrowthEnsembleTest)
#include "tst_growth_ensemble.moc"
