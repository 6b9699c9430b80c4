#include "csv.h"
#include "systems.h"
#include "theory/distribution_moments.h"
#include "theory/growth_rates.h"
#include "theory/master_equation.h"
#include "tolerance.h"

#include <QTest>

#include <numeric>

using namespace ostwald;
using test::Csv;

namespace {

Csv table(const char* name)
{
    return Csv(QStringLiteral(OSTWALD_TEST_DATA "/") + QString::fromLatin1(name));
}

std::vector<double> gaussian(const SizeLattice& lattice, double mean, double sd)
{
    std::vector<double> p;
    for (int n = lattice.first; n <= lattice.last; ++n)
        p.push_back(std::exp(-0.5 * std::pow((n - mean) / sd, 2)));
    const double sum = std::accumulate(p.begin(), p.end(), 0.0);
    for (double& x : p)
        x /= sum;
    return p;
}

std::size_t indexOf(const SizeLattice& lattice, double n)
{
    return static_cast<std::size_t>(std::lround(n) - lattice.first);
}

double largest(const std::vector<double>& p)
{
    return *std::ranges::max_element(p);
}

constexpr SizeLattice constantLattice{40, 520};
constexpr SizeLattice changingLattice{40, 420};

GrowthConditions changing(double t_s)
{
    return {2.2 + 0.8 * std::sin(0.7 * t_s + 0.3),
            test::systemNamed(QStringLiteral("Pt")).delta + 0.02 * std::cos(0.5 * t_s)};
}

void compareMoments(const Csv& rows, std::size_t row, const SizeLattice& lattice,
                    const std::vector<double>& p)
{
    const std::vector<double> moments = rawMoments(lattice, p, 6);
    for (int q = 0; q <= 6; ++q)
        VERIFY_CLOSE(moments[static_cast<std::size_t>(q)],
                     rows.number(row, qPrintable(QStringLiteral("m%1").arg(q))), 1e-8, 0.0);
}

} // namespace

class TestMasterEquation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void constantConditionsMeetTheReferenceTable()
    {
        const Csv rows = table("master_constant.csv");
        std::vector<double> p;
        double shown_s = -1.0;
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            const double t_s = rows.number(i, "t_s");
            if (t_s != shown_s) {
                const auto system = test::systemNamed(rows.text(i, "system"));
                const auto rates = birthDeathRates(
                    system.constants, {rows.number(i, "rho_tilde"), system.delta}, constantLattice);
                p = transientDistribution(rates, gaussian(constantLattice, 160.0, 25.0), t_s);
                shown_s = t_s;
            }
            VERIFY_CLOSE(p[indexOf(constantLattice, rows.number(i, "n"))], rows.number(i, "p_n"), 0.0,
                         1e-12 * largest(p));
        }
        const Csv moments = table("master_constant_moments.csv");
        for (std::size_t i = 0; i < moments.rows(); ++i) {
            const auto system = test::systemNamed(moments.text(i, "system"));
            const auto rates = birthDeathRates(
                system.constants, {moments.number(i, "rho_tilde"), system.delta}, constantLattice);
            compareMoments(moments, i, constantLattice,
                           transientDistribution(rates, gaussian(constantLattice, 160.0, 25.0),
                                                 moments.number(i, "t_s")));
        }
    }

    void changingConditionsMeetTheReferenceTable()
    {
        const auto system = test::systemNamed(QStringLiteral("Pt"));
        const std::vector<double> times_s{1.0, 4.0, 10.0};
        const auto evolved = evolveDistribution(system.constants, changing, changingLattice,
                                                gaussian(changingLattice, 150.0, 20.0), times_s);
        QVERIFY(evolved);
        const Csv rows = table("master_timedep.csv");
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            const auto at = std::ranges::find(times_s, rows.number(i, "t_s")) - times_s.begin();
            const std::vector<double>& p = (*evolved)[static_cast<std::size_t>(at)];
            VERIFY_CLOSE(p[indexOf(changingLattice, rows.number(i, "n"))], rows.number(i, "p_n"), 0.0,
                         1e-8 * largest(p));
        }
        const Csv moments = table("master_timedep_moments.csv");
        for (std::size_t i = 0; i < moments.rows(); ++i)
            compareMoments(moments, i, changingLattice, (*evolved)[i]);
    }

    void implicitStepsComeCloseAtSecondOrder()
    {
        const auto system = test::systemNamed(QStringLiteral("Pt"));
        const auto rates = birthDeathRates(system.constants, {2.0, system.delta}, constantLattice);
        const auto start = gaussian(constantLattice, 160.0, 25.0);
        const auto exact = transientDistribution(rates, start, 8.0);
        const auto errorOf = [&](int steps) {
            std::vector<double> p = start;
            for (int i = 0; i < steps; ++i)
                implicitStep(rates, 8.0 / steps, false, p);
            double worst = 0.0;
            for (std::size_t i = 0; i < p.size(); ++i)
                worst = std::max(worst, std::abs(p[i] - exact[i]));
            return worst / largest(exact);
        };
        QVERIFY(errorOf(80) < 1e-4);
        VERIFY_CLOSE(errorOf(40) / errorOf(80), 4.0, 0.1, 0.0);
        std::vector<double> p = start;
        implicitStep(rates, 100.0, true, p);
        VERIFY_CLOSE(std::accumulate(p.begin(), p.end(), 0.0), 1.0, 1e-13, 0.0);
        QVERIFY(std::ranges::all_of(p, [](double x) { return x >= 0.0; }));
    }

    void theSteadyDistributionDoesNotMoveAndIsReached()
    {
        const auto system = test::systemNamed(QStringLiteral("Pt"));
        const SizeLattice lattice{20, 120};
        const auto rates = birthDeathRates(system.constants, {1.5, system.delta}, lattice);
        const auto steady = steadyDistribution(rates);
        VERIFY_CLOSE(std::accumulate(steady.begin(), steady.end(), 0.0), 1.0, 1e-13, 0.0);
        for (const double change : masterEquationRight(rates, steady))
            VERIFY_CLOSE(change, 0.0, 0.0, 1e-13);
        const auto late = transientDistribution(rates, gaussian(lattice, 70.0, 5.0), 2000.0);
        for (std::size_t i = 0; i < late.size(); ++i)
            VERIFY_CLOSE(late[i], steady[i], 0.0, 1e-8);
    }

    void momentRatesMeetTheReferenceTable()
    {
        const SizeLattice lattice{60, 300};
        std::vector<double> p;
        for (int n = lattice.first; n <= lattice.last; ++n)
            p.push_back(std::exp(-0.5 * std::pow(std::log(n / 140.0) / 0.18, 2)));
        const double sum = std::accumulate(p.begin(), p.end(), 0.0);
        for (double& x : p)
            x /= sum;
        const Csv rows = table("moment_rates.csv");
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            const auto system = test::systemNamed(rows.text(i, "system"));
            const auto rates =
                birthDeathRates(system.constants, {rows.number(i, "rho_tilde"), system.delta}, lattice);
            const MomentRates found = momentRates(lattice, rates, p, 6);
            const auto moments = rawMoments(lattice, p, 6);
            for (std::size_t q = 1; q <= 6; ++q) {
                VERIFY_CLOSE(moments[q], rows.number(i, qPrintable(QStringLiteral("m%1").arg(q))), 1e-12,
                             0.0);
                VERIFY_CLOSE(found.rate_per_s[q],
                             rows.number(i, qPrintable(QStringLiteral("dm%1_dt").arg(q))), 1e-10, 0.0);
            }
            VERIFY_CLOSE(found.variance, rows.number(i, "var"), 1e-11, 0.0);
            VERIFY_CLOSE(found.varianceRate_per_s, rows.number(i, "dvar_dt"), 1e-9, 0.0);
            VERIFY_CLOSE(found.covarianceWithFlux_per_s, rows.number(i, "cov_n_j"), 1e-9, 0.0);
            VERIFY_CLOSE(found.meanFlux_per_s, found.rate_per_s[1], 1e-11, 0.0);
            // d var/dt = <j> + 2 cov(n, j)
            VERIFY_CLOSE(found.varianceRate_per_s,
                         found.meanFlux_per_s + 2.0 * found.covarianceWithFlux_per_s, 1e-9, 1e-9);
        }
    }

    void relativeVarianceStartsAtItsStartAndEndsAtItsLimit()
    {
        VERIFY_CLOSE(relativeVariance(150.0, 150.0, 0.08, 0.02), 0.08, 1e-14, 0.0);
        VERIFY_CLOSE(relativeVariance(1e9, 150.0, 0.08, 0.02), 0.02, 0.0, 1e-8);
        // var - var0 = <n> - n0 + C (<n>^2 - n0^2), of which the law is another form
        const double variance = 0.08 * 150.0 * 150.0 + 250.0 + 0.02 * (400.0 * 400.0 - 150.0 * 150.0);
        VERIFY_CLOSE(relativeVariance(400.0, 150.0, 0.08, 0.02), variance / (400.0 * 400.0), 1e-13, 0.0);
    }

    void theLatticeHoldsWhatGrows()
    {
        const auto system = test::systemNamed(QStringLiteral("Pt"));
        const GrowthConditions fastest{2.5, system.delta};
        const SizeLattice lattice = latticeFor(system.constants, fastest, 150.0, 20.0, 30.0);
        const auto rates = birthDeathRates(system.constants, fastest, lattice);
        const auto p = transientDistribution(rates, gaussian(lattice, 150.0, 20.0), 30.0);
        QVERIFY(p.back() < 1e-12);
        QVERIFY(lattice.last < 1500);
    }

    void impossibleConditionsAndTimesAreRefused()
    {
        const auto system = test::systemNamed(QStringLiteral("Pt"));
        const std::vector<double> p = gaussian(changingLattice, 150.0, 20.0);
        const auto shape = [](double) { return GrowthConditions{2.0, 2.5}; };
        QVERIFY(!evolveDistribution(system.constants, shape, changingLattice, p, std::vector{1.0}));
        QVERIFY(!evolveDistribution(system.constants, changing, changingLattice, p, std::vector{2.0, 1.0}));
        QVERIFY(!evolveDistribution(system.constants, changing, constantLattice, p, std::vector{1.0}));
        JobControl job;
        job.cancelled = [] { return true; };
        const auto stopped =
            evolveDistribution(system.constants, changing, changingLattice, p, std::vector{1.0}, 1e-9, job);
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestMasterEquation)
#include "tst_master_equation.moc"
