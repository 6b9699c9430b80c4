#include "fit/growth_fit.h"
#include "fit/reliance.h"
#include "growth_experiment.h"
#include "theory/materials.h"

#include "tolerance.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numbers>
#include <utility>

using namespace ostwald;

namespace {

constexpr GrowthConstants truth{2.87, -1.71, 1.85, -0.6, -1.2};
constexpr std::array<double, growthParameterCount> trueConstants{2.87, -1.71, 1.85, -0.6, -1.2};

/// Sizes of 80 particles in 80 frames; the supply suits both sides of the maximum.
TrajectorySet movie(unsigned seed, double noise_nm)
{
    std::vector<SupplyKnot> supply;
    for (int k = 0; k <= 9; ++k)
        supply.push_back({12.0 * k, std::exp(0.8 + 0.25 * std::sin(0.9 * k))});
    const auto history = makeGrowthHistory(80, 1.0, supply, ShapeSwing{1.5, 0.0, 60.0, 0.0});
    const auto starts = drawStarts(80, 1.1, 0.15, bench::sigma_nm, seed);
    const auto grown = simulateGrowth(truth, *history, *starts, seed);
    return observe(*grown, history->t_s, bench::sigma_nm, noise_nm, seed + 1);
}

GrowthFitParams platinum()
{
    GrowthFitParams params = defaultGrowthFitParams(builtinMaterials().front());
    params.sigma_nm = bench::sigma_nm;
    return params;
}

/// What is called determined, and how much of it misses the truth.
struct Claims {
    int made = 0;
    int wrong = 0;
    double farthest = 0.0; ///< from what the data alone say, in its sd

    void add(const GrowthFitResult& fit, const GrowthFitResult& alone)
    {
        const auto compare = [this](const FittedValue& fitted, const FittedValue& free) {
            if (fitted.determined)
                farthest = std::max(farthest, std::abs(fitted.value - free.value) / free.sd);
        };
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            compare(fit.constants[i], alone.constants[i]);
        compare(fit.muStar, alone.muStar);
        compare(fit.nStar, alone.nStar);
        const auto count = [this](const FittedValue& fitted, double value) {
            made += fitted.determined ? 1 : 0;
            wrong += fitted.determined && (value < fitted.low95 || value > fitted.high95) ? 1 : 0;
        };
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            count(fit.constants[i], trueConstants[i]);
        const PotentialMaximum top = ChemicalPotential(truth, ParticleShape(1.5)).continuousMaximum();
        count(fit.muStar, top.mu);
        count(fit.nStar, top.n);
    }
};

} // namespace

class RelianceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMeanOfATailIsThatOfTheNormalLaw()
    {
        VERIFY_CLOSE(meanBeyond(0.0), std::sqrt(2.0 / std::numbers::pi), 1e-12, 0.0);
        VERIFY_CLOSE(meanBeyond(1.0), 1.5251352761609812, 1e-9, 0.0);
        VERIFY_CLOSE(meanBeyond(29.9), 29.9 + 1.0 / 29.9, 1e-4, 0.0);
        VERIFY_CLOSE(meanBeyond(30.1), 30.1 + 1.0 / 30.1, 1e-4, 0.0);
        QVERIFY(meanBeyond(-6.0) < 1e-7);
    }

    void releasedPriorsAreThoseOfAFitWithWideOnes()
    {
        const TrajectorySet set = movie(3, 0.03);
        GrowthFitParams params = platinum();
        GrowthFitParams wide = params;
        for (ParameterSpec& spec : wide.constants)
            *spec.priorSd *= 2.0;
        const GrowthProblem problem(std::vector<GrowthModel>{GrowthModel(set, params, false)});
        const GrowthProblem other(std::vector<GrowthModel>{GrowthModel(set, wide, false)});
        const Eigen::VectorXd values = problem.start(truth);
        GrowthLinearisation at;
        GrowthLinearisation otherAt;
        QVERIFY(problem.linearise(values, {}, at) && other.linearise(values, {}, otherAt));
        const Reliance reliance(problem, values, at, 0);
        const Eigen::MatrixXd expected = covarianceOf(other, otherAt);
        for (Eigen::Index i = 0; i < GrowthLayout::constants; ++i) {
            // The level of the supply is released as well: never less open.
            QVERIFY(reliance.released()(i, i) > 0.999 * expected(i, i));
            QVERIFY(reliance.released()(i, i) > covarianceOf(problem, at)(i, i));
        }
        QCOMPARE(reliance.mostMissedPrior(Eigen::VectorXd::Unit(values.size(), 2)), Eigen::Index{2});
        QVERIFY(!reliance.bounds().strongest(Eigen::VectorXd::Unit(values.size(), 2)));
    }

    void whatLeansOnAWrongBoundIsNotCalledDetermined()
    {
        Claims free;
        Claims bounded;
        Claims trusted;
        for (const unsigned seed : {1U, 3U}) {
            const TrajectorySet set = movie(seed, 0.012);
            const auto all = fitGrowth(set, platinum());
            GrowthFitParams low = platinum();
            low.constants[0].upper = 1.5; // far below the truth
            low.constants[0].start = 1.0;
            const auto some = fitGrowth(set, low);
            GrowthFitParams sure = platinum(); // of one constant, from elsewhere
            sure.constants[0].priorMean = truth.dEpsF;
            sure.constants[0].priorSd = 0.1;
            const auto right = fitGrowth(set, sure);
            QVERIFY(all && some && right);
            trusted.add(*right, *all);
            free.add(*all, *all);
            bounded.add(*some, *all);
            QVERIFY(right->constants[1].sd < all->constants[1].sd && right->muStar.determined);
            QCOMPARE(some->constants[0].note, std::string("at its bound"));
            QVERIFY(!some->constants[1].determined && !some->constants[3].determined && !some->muStar.determined);
        }
        for (const auto& [name, claims] :
             {std::pair{"nothing wrong", free}, {"wrong bound", bounded}, {"narrow prior", trusted}})
            qInfo("%s: %d claims, %d miss the truth, farthest %.2f sd", name, claims.made, claims.wrong, claims.farthest);
        QVERIFY(free.made >= 6);
        QVERIFY(trusted.made >= 6);
        QVERIFY(free.wrong <= 1 && trusted.wrong <= 1); // of about ten intervals for 95 %
        QCOMPARE(bounded.wrong, 0);
        QVERIFY(bounded.farthest < 0.5);
    }
};

QTEST_APPLESS_MAIN(RelianceTest)
#include "tst_reliance.moc"
