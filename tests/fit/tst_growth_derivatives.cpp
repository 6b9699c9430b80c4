#include "fit/growth_model.h"
#include "fit/growth_problem.h"
#include "theory/materials.h"
#include "tolerance.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace ostwald;

namespace {

/// Sizes that grow and tremble, with gaps and late starts: any data will do for derivatives.
TrajectorySet shaken(double pause_s = 0.0)
{
    std::mt19937_64 random(5);
    std::normal_distribution<double> normal;
    TrajectorySet set;
    for (int t = 0; t < 60; ++t)
        set.t_s.push_back(0.7 * t + (t < 25 ? 0.0 : pause_s));
    for (int p = 0; p < 12; ++p) {
        Trajectory trajectory{p, {}, {}};
        double r_nm = 0.8 + 0.03 * p;
        for (int t = p % 4; t < 60 - p; ++t) {
            r_nm += 0.004 + 0.01 * normal(random);
            if (t % 7 == p % 7)
                continue;
            trajectory.frame.push_back(t);
            trajectory.r_nm.push_back(r_nm + 0.02 * normal(random));
        }
        set.trajectories.push_back(std::move(trajectory));
    }
    return set;
}

Eigen::VectorXd somewhere(const GrowthModel& model)
{
    Eigen::VectorXd values = model.start({2.9, -1.8, 1.5, -0.9, -1.3});
    for (Eigen::Index i = 0; i < values.size(); ++i)
        values[i] += 0.01 * std::sin(3.0 * static_cast<double>(i));
    return values;
}

} // namespace

class TestGrowthDerivatives : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gradientIsThatOfTheLikelihood_data()
    {
        QTest::addColumn<bool>("isCorrelated");
        QTest::addColumn<double>("deltaSd");
        QTest::addColumn<int>("model");
        QTest::addColumn<double>("pause_s"); // of the recording: some knots of the supply act on no step
        QTest::newRow("white") << false << 0.05 << 0 << 0.0;
        QTest::newRow("shape fixed") << false << 0.0 << 0 << 0.0;
        QTest::newRow("correlated") << true << 0.05 << 0 << 0.0;
        QTest::newRow("Gibbs-Thomson") << true << 0.05 << 1 << 0.0;
        QTest::newRow("white, with a pause") << false << 0.05 << 0 << 21.0;
        QTest::newRow("correlated, with a pause") << true << 0.05 << 0 << 21.0;
    }
    void gradientIsThatOfTheLikelihood()
    {
        QFETCH(bool, isCorrelated);
        QFETCH(double, deltaSd);
        QFETCH(int, model);
        QFETCH(double, pause_s);
        GrowthFitParams params = defaultGrowthFitParams(builtinMaterials().front());
        params.deltaSd = deltaSd;
        params.model = static_cast<PotentialModel>(model);
        const GrowthModel growth(shaken(pause_s), params, isCorrelated);
        const Eigen::VectorXd values = somewhere(growth);
        GrowthLinearisation at;
        QVERIFY(growth.linearise(values, {}, at));
        const double scale = at.gradient.cwiseAbs().maxCoeff();
        for (Eigen::Index i = 0; i < values.size(); ++i) {
            const auto slope = [&](double h) {
                Eigen::VectorXd moved = values;
                moved[i] += h;
                const double above = growth.logLikelihood(moved, {});
                moved[i] -= 2.0 * h;
                return (above - growth.logLikelihood(moved, {})) / (2.0 * h);
            };
            const double extrapolated = (4.0 * slope(5e-5) - slope(1e-4)) / 3.0;
            VERIFY_CLOSE(at.gradient[i], extrapolated, 1e-4, 1e-5 * scale);
        }
    }

    void informationIsThatOfTheInnovations_data() { gradientIsThatOfTheLikelihood_data(); }
    void informationIsThatOfTheInnovations()
    {
        QFETCH(bool, isCorrelated);
        QFETCH(double, deltaSd);
        QFETCH(int, model);
        QFETCH(double, pause_s);
        GrowthFitParams params = defaultGrowthFitParams(builtinMaterials().front());
        params.deltaSd = deltaSd;
        params.model = static_cast<PotentialModel>(model);
        const GrowthModel growth(shaken(pause_s), params, isCorrelated);
        const Eigen::VectorXd values = somewhere(growth);
        GrowthLinearisation at;
        QVERIFY(growth.linearise(values, {}, at));
        Innovations here;
        QVERIFY(std::isfinite(growth.logLikelihood(values, {}, &here)));
        const auto count = static_cast<Eigen::Index>(here.error.size());
        Eigen::MatrixXd rows(2 * count, values.size());
        for (Eigen::Index i = 0; i < values.size(); ++i) {
            constexpr double h = 1e-5;
            Eigen::VectorXd moved = values;
            moved[i] += h;
            Innovations above;
            growth.logLikelihood(moved, {}, &above);
            moved[i] -= 2.0 * h;
            Innovations below;
            growth.logLikelihood(moved, {}, &below);
            for (Eigen::Index k = 0; k < count; ++k) {
                const auto o = static_cast<std::size_t>(k);
                rows(2 * k, i) = (above.error[o] - below.error[o]) / (2.0 * h * std::sqrt(here.variance[o]));
                rows(2 * k + 1, i) =
                    (above.variance[o] - below.variance[o]) / (2.0 * h * std::sqrt(2.0) * here.variance[o]);
            }
        }
        const Eigen::MatrixXd expected = rows.transpose() * rows;
        for (Eigen::Index i = 0; i < values.size(); ++i)
            for (Eigen::Index j = 0; j < values.size(); ++j)
                VERIFY_CLOSE(at.information(i, j), expected(i, j), 1e-5,
                             1e-6 * std::sqrt(expected(i, i) * expected(j, j)));
    }

    void informationIsSymmetricAndPositive()
    {
        const GrowthModel growth(shaken(), defaultGrowthFitParams(builtinMaterials().front()), true);
        GrowthProblem problem({growth});
        GrowthLinearisation at;
        QVERIFY(problem.linearise(somewhere(growth), {}, at));
        QVERIFY((at.information - at.information.transpose()).cwiseAbs().maxCoeff() < 1e-9 * at.information.maxCoeff());
        const Eigen::MatrixXd covariance = covarianceOf(problem, at);
        for (Eigen::Index i = 0; i < covariance.rows(); ++i)
            QVERIFY(covariance(i, i) > 0.0);
    }

    void aCancelledJobStops()
    {
        const GrowthModel growth(shaken(), defaultGrowthFitParams(builtinMaterials().front()), false);
        JobControl job;
        job.cancelled = [] { return true; };
        QVERIFY(std::isnan(growth.logLikelihood(somewhere(growth), job)));
        GrowthLinearisation at;
        QVERIFY(!growth.linearise(somewhere(growth), job, at));
    }
};

QTEST_APPLESS_MAIN(TestGrowthDerivatives)
#include "tst_growth_derivatives.moc"
