#include "fit/marginal_posterior.h"
#include "growth_experiment.h"
#include "simulate/growth_ensemble.h"
#include "theory/materials.h"

#include "tolerance.h"

#include <QTest>

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

using namespace ostwald;

namespace {

constexpr double sigma_nm = 0.156;
constexpr GrowthConstants truth{2.9, -1.7, 1.9, -0.6, -1.2};

TrajectorySet noisyMovie()
{
    std::vector<SupplyKnot> supply;
    for (int k = 0; k <= 5; ++k)
        supply.push_back({12.0 * k, std::exp(0.8 + 0.15 * std::sin(k))});
    const auto history = makeGrowthHistory(60, 1.0, supply, ShapeSwing{1.5, 0.0, 60.0, 0.0});
    const auto starts = drawStarts(40, 1.1, 0.13, sigma_nm, 3);
    const auto grown = simulateGrowth(truth, *history, *starts, 3);
    return observe(*grown, history->t_s, sigma_nm, 0.06, 4);
}

GrowthFitParams paramsOfPlatinum()
{
    GrowthFitParams params = defaultGrowthFitParams(builtinMaterials().front());
    params.sigma_nm = sigma_nm;
    return params;
}

/// What the other unknowns' volume adds to ln p of the constants.
double volumeOf(const MarginalPoint& point)
{
    return point.logPosterior - point.value.objective;
}

/// ln of the prior of the supply's bends and of their sd, up to what no curvature changes. Sets the curvature.
double lnPriorOfBends(GrowthProblem& problem, const Eigen::VectorXd& values, double curvature)
{
    problem.setCurvature({curvature});
    const Eigen::Index first = problem.models().front().layout().firstKnot();
    double squares = 0.0;
    for (Eigen::Index k = first + 2; k < first + problem.models().front().layout().knots; ++k)
        squares += std::pow(values[k - 2] - 2.0 * values[k - 1] + values[k], 2);
    return problem.curvaturePrior() - 0.5 * squares / (curvature * curvature);
}

} // namespace

class MarginalPosteriorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_problem = std::make_unique<GrowthProblem>(
            std::vector<GrowthModel>{GrowthModel(noisyMovie(), paramsOfPlatinum(), false)});
        const GrowthConstants start{2.5, -1.5, 1.5, -1.5, -1.5};
        m_joint = maximise(*m_problem, m_problem->start(start), 60, 1e-3, {});
        QVERIFY(m_joint.isConverged);
        m_top = MarginalPosterior(*m_problem, m_job).climb(m_joint.values);
        QVERIFY(m_top.values.size() > 0);
    }

    void theTopIsNoLowerThanTheJointOptimumAndItsNeighbours()
    {
        const MarginalPosterior marginal(*m_problem, m_job);
        QVERIFY(m_top.logPosterior >= marginal.settle(m_joint.values).logPosterior);
        const Eigen::MatrixXd covariance = covarianceOf(*m_problem, m_top.at);
        for (const Eigen::Index i : marginal.open())
            for (const double side : {-0.7, 0.7}) {
                const double sd = std::sqrt(covariance(i, i));
                const Eigen::VectorXd there = m_top.values + side / sd * covariance.col(i);
                QVERIFY(marginal.settle(there).logPosterior < m_top.logPosterior + 0.1);
            }
    }

    void othersSettleWhereTheirGradientIsZero()
    {
        Eigen::VectorXd moved = m_joint.values;
        moved[3] += 0.5;
        const MarginalPoint point = MarginalPosterior(*m_problem, m_job).settle(moved);
        QCOMPARE(point.values[3], moved[3]);
        const MarginalPosterior marginal(*m_problem, m_job);
        const Eigen::VectorXd gradient = point.at.gradient(marginal.others());
        QVERIFY(0.5 * gradient.dot(point.root.solve(gradient)) < 0.05);
    }

    void theSupplyMayBendAsSuitsTheConstantsInHand()
    {
        Eigen::VectorXd moved = m_top.values;
        moved[3] += 0.7;
        const MarginalPosterior marginal(*m_problem, m_job);
        const MarginalPoint point = marginal.settle(moved);
        const auto& others = marginal.others();
        Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(m_problem->size(), m_problem->size());
        const Eigen::MatrixXd own = Eigen::MatrixXd(point.at.information(others, others)).inverse();
        covariance(others, others) = own;
        GrowthProblem again = *m_problem;
        again.updateCurvature(point.values, covariance);
        VERIFY_CLOSE(again.curvature().front(), point.curvature.front(), 0.05, 0.0);

        GrowthProblem as = *m_problem;
        as.setCurvature(point.curvature);
        const GrowthLinearisation before = as.linearisedPrior(point.values);
        const auto lnProbability = [&](double curvature) {
            const double prior = lnPriorOfBends(as, point.values, curvature);
            const GrowthLinearisation now = as.linearisedPrior(point.values);
            const Eigen::MatrixXd information = (point.at.information - before.information + now.information)(others, others);
            const Eigen::VectorXd gradient = (point.at.gradient - before.gradient + now.gradient)(others);
            const Eigen::LLT<Eigen::MatrixXd> root(information);
            return prior + 0.5 * gradient.dot(root.solve(gradient)) - root.matrixLLT().diagonal().array().log().sum();
        };
        const double found = point.curvature.front();
        QVERIFY(lnProbability(found) > lnProbability(0.6 * found));
        QVERIFY(lnProbability(found) > lnProbability(1.7 * found));
    }

    void thePriorOfTheSupplyIsNormalisedWhateverItsBending()
    {
        GrowthProblem problem = *m_problem;
        const GrowthLayout& layout = problem.models().front().layout();
        const auto rest = [&](double curvature) { // what is left is the prior of the curvature itself
            problem.setCurvature({curvature});
            const Eigen::MatrixXd precision = problem.linearisedPrior(m_top.values)
                                                  .information.block(layout.firstKnot(), layout.firstKnot(), layout.knots,
                                                                     layout.knots);
            const Eigen::MatrixXd root = precision.llt().matrixL();
            return problem.curvaturePrior() - root.diagonal().array().log().sum();
        };
        const auto ownPrior = [](double curvature) {
            return -2.0 * std::log(curvature) - std::pow(0.08 / curvature, 2); // two observations of 0.08
        };
        for (const double curvature : {0.01, 0.04, 0.3})
            VERIFY_CLOSE(rest(curvature) - rest(0.08), ownPrior(curvature) - ownPrior(0.08), 1e-6, 1e-6);
    }

    void aSupplyFarFromAllUsualOnesIsImprobable()
    {
        const GrowthLayout& layout = m_problem->models().front().layout();
        Eigen::VectorXd none = m_top.values;
        none.segment(layout.firstKnot(), layout.knots).array() -= 5.0;
        const GrowthLinearisation here = m_problem->linearisedPrior(m_top.values);
        const GrowthLinearisation there = m_problem->linearisedPrior(none);
        // Pulled back by the mean of the knots alone: the same pull on each.
        const Eigen::VectorXd pull =
            (there.gradient - here.gradient).segment(layout.firstKnot(), layout.knots);
        VERIFY_CLOSE(pull.sum(), 5.0 / (1.07 * 1.07), 1e-9, 1e-9);
        VERIFY_CLOSE(pull.minCoeff(), pull.maxCoeff(), 1e-9, 1e-9);
    }

    void theVolumeSlopeIsThatOfTheDeterminant()
    {
        const MarginalPosterior marginal(*m_problem, m_job);
        const Eigen::MatrixXd covariance = covarianceOf(*m_problem, m_top.at);
        const Eigen::Index lnK = 3;
        const double step = 0.2 * std::sqrt(covariance(lnK, lnK));
        const Eigen::VectorXd along = covariance.col(lnK) / covariance(lnK, lnK); // the other constants go with ln K
        const double up = volumeOf(marginal.settle(m_top.values + step * along));
        const double down = volumeOf(marginal.settle(m_top.values - step * along));
        double foretold = 0.0;
        for (const Eigen::Index i : marginal.open())
            foretold += m_top.volumeSlope[static_cast<std::size_t>(i)] * along[i];
        // Loose: the slope holds the bending of the supply, which settles anew at both ends of the difference.
        VERIFY_CLOSE(foretold, (up - down) / (2.0 * step), 0.3, 0.3);
    }

    /// Fast kinetics: the ridge of the posterior is bent, and normal intervals of ln K end too soon above.
    void anIntervalReachesToWhereThePosteriorHasDropped()
    {
        const GrowthFitParams params = paramsOfPlatinum();
        const auto experiment = bench::drawExperiment(1076, params, 100, 120, 0.04, false);
        const GrowthProblem problem(std::vector<GrowthModel>{GrowthModel(experiment.set, params, false)});
        const MarginalPosterior marginal(problem, m_job);
        const MarginalPoint top = marginal.climb(problem.start(experiment.constants));
        const auto stretches = marginal.stretches(top);
        const Eigen::MatrixXd covariance = covarianceOf(problem, top.at);
        int looked = 0;
        double farthest = 1.0;
        for (const Eigen::Index i : marginal.open()) {
            const auto constant = static_cast<std::size_t>(i);
            const double sd = std::sqrt(covariance(i, i));
            for (const auto& [side, stretch] :
                 {std::pair{-1.96, stretches[constant].low}, std::pair{1.96, stretches[constant].high}}) {
                QVERIFY(stretch >= 1.0 && stretch <= 3.0);
                farthest = std::max(farthest, stretch);
                const double end = top.values[i] + side * stretch * sd;
                if (sd > widestKnown * knownBefore(params.constants[constant]) || stretch == 3.0 ||
                    end < params.constants[constant].lower || end > params.constants[constant].upper)
                    continue;
                GrowthProblem held = problem;
                held.hold(i, end);
                held.setCurvature(top.curvature);
                const MarginalPoint there = MarginalPosterior(held, m_job)
                                                .climb(held.bounded(top.values + side * stretch / sd * covariance.col(i)));
                const double drop = top.logPosterior - there.logPosterior;
                // Right to a tenth of the way.
                QVERIFY2(drop > 1.92 * 0.9 * 0.9, qPrintable(QString::number(drop)));
                QVERIFY2(stretch == 1.0 || drop < 1.92 * 1.1 * 1.1, qPrintable(QString::number(drop)));
                ++looked;
            }
        }
        QVERIFY(looked >= 4);
        QVERIFY(farthest > 1.2);
    }

    void withFixedConstantsThereIsNothingToClimb()
    {
        GrowthFitParams params = paramsOfPlatinum();
        for (ParameterSpec& spec : params.constants)
            spec.fixed = true;
        const GrowthProblem problem(std::vector<GrowthModel>{GrowthModel(noisyMovie(), params, false)});
        const MarginalPoint top = MarginalPosterior(problem, m_job).climb(problem.start(truth));
        QCOMPARE(top.values.size(), Eigen::Index{0});
    }

private:
    const JobControl m_job{};
    std::unique_ptr<GrowthProblem> m_problem;
    GrowthOptimum m_joint;
    MarginalPoint m_top;
};

QTEST_APPLESS_MAIN(MarginalPosteriorTest)
#include "tst_marginal_posterior.moc"
