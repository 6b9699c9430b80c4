#include "fit/noise_doubt.h"

#include "growth_experiment.h"
#include "theory/materials.h"

#include "tolerance.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace ostwald;

namespace {

constexpr auto lnK = static_cast<std::size_t>(GrowthParameter::LnK);

FittedValue normal(double value, double sd)
{
    return {value, sd, value - 1.96 * sd, value + 1.96 * sd, true, {}};
}

GrowthFitParams platinum()
{
    GrowthFitParams params = defaultGrowthFitParams(builtinMaterials().front());
    params.sigma_nm = bench::sigma_nm;
    return params;
}

GrowthFitResult fitOf(const FittedValue& constant)
{
    GrowthFitResult fit;
    fit.params = platinum();
    fit.constants[lnK] = constant;
    fit.muStar = normal(0.8, 0.05);
    fit.nStar = normal(300.0, 20.0);
    fit.solution.t_s = {0.0};
    fit.solution.lnRho = {1.0};
    fit.solution.lnRhoSd = {0.1};
    fit.solution.excess = {0.2};
    fit.solution.excessSd = {0.01};
    return fit;
}

GrowthFitResult allowing(const GrowthFitResult& fit, const GrowthFitResult& other, double probability)
{
    auto doubt = std::make_shared<NoiseDoubt>();
    doubt->other = other;
    doubt->probability = probability;
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        doubt->own[i] = fit.constants[i];
    GrowthFitResult wider = fit;
    allowFor(doubt, wider);
    return wider;
}

} // namespace

class NoiseDoubtTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameFromBothKindsChangesNothing()
    {
        const GrowthFitResult fit = fitOf(normal(-0.5, 0.1));
        const GrowthFitResult wider = allowing(fit, fit, 0.4);
        VERIFY_CLOSE(wider.constants[lnK].low95, fit.constants[lnK].low95, 0.0, 1e-4);
        VERIFY_CLOSE(wider.constants[lnK].high95, fit.constants[lnK].high95, 0.0, 1e-4);
        VERIFY_CLOSE(wider.constants[lnK].sd, 0.1, 1e-12, 0.0);
        VERIFY_CLOSE(wider.solution.excessSd[0], 0.01, 1e-12, 0.0);
        QVERIFY(wider.constants[lnK].determined && wider.muStar.determined);
    }

    void anIntervalEndsWhereBothTogetherLeaveATail()
    {
        // Far apart: 10 % of the mass above the own one, so that the upper end lies at the other's quantile 3/4.
        const GrowthFitResult wider = allowing(fitOf(normal(0.0, 0.01)), fitOf(normal(1.0, 0.05)), 0.1);
        constexpr double upperQuartile = 0.67449; // of the standard normal distribution
        VERIFY_CLOSE(wider.constants[lnK].high95, 1.0 + 0.05 * upperQuartile, 0.0, 1e-4);
        VERIFY_CLOSE(wider.constants[lnK].low95, -0.0196, 0.0, 1e-12); // never nearer than alone
        QCOMPARE(wider.constants[lnK].value, 0.0);
    }

    void theSdIsTheDistanceFromTheValue()
    {
        const GrowthFitResult wider = allowing(fitOf(normal(0.0, 0.3)), fitOf(normal(0.4, 0.5)), 0.25);
        VERIFY_CLOSE(wider.constants[lnK].sd, std::sqrt(0.75 * 0.09 + 0.25 * (0.25 + 0.16)), 1e-12, 0.0);
        VERIFY_CLOSE(wider.posteriorOverPrior[lnK], wider.constants[lnK].sd / *wider.params.constants[lnK].priorSd, 1e-12, 0.0);
        GrowthFitResult away = fitOf(normal(0.0, 0.3));
        away.solution.excess[0] = 0.26;
        VERIFY_CLOSE(allowing(fitOf(normal(0.0, 0.3)), away, 0.5).solution.excessSd[0],
                     std::sqrt(0.01 * 0.01 + 0.5 * 0.06 * 0.06), 1e-12, 0.0);
    }

    void whatDependsOnTheNoiseIsNotCalledDetermined()
    {
        GrowthFitResult other = fitOf(normal(4.0, 0.3));
        other.muStar = normal(-0.9, 0.1);
        const GrowthFitResult wider = allowing(fitOf(normal(-0.5, 0.1)), other, 0.4);
        QVERIFY(!wider.constants[lnK].determined);
        QCOMPARE(wider.constants[lnK].note,
                 std::string("not determined: it depends on whether the size noise lasts"));
        QVERIFY(!wider.muStar.determined && !wider.nStar.determined);
        const std::string told = std::string(growthParameterKeys[lnK]) + " is " + wider.constants[lnK].note + ".";
        QVERIFY(std::ranges::find(wider.notes, told) != wider.notes.end());
    }

    void whatWasOpenStaysOpen()
    {
        FittedValue open = normal(0.5, 1.0);
        open.determined = false;
        open.note = "at its bound";
        const GrowthFitResult wider = allowing(fitOf(open), fitOf(normal(0.5, 0.1)), 0.4);
        QVERIFY(!wider.constants[lnK].determined);
        QCOMPARE(wider.constants[lnK].note, std::string("at its bound"));
    }

    /// White data whose noise might have a memory: the fit says so, and its refit holds on to it.
    void aFitAllowsForNoiseWithAMemory()
    {
        GrowthFitParams params = platinum();
        const auto e = bench::drawExperiment(1000, params, 100, 120, 0.04, false);
        const auto fit = fitGrowth(e.set, params);
        QVERIFY(fit);
        QCOMPARE(fit->slowNoise_nm, 0.0);
        QVERIFY(fit->doubt);
        QVERIFY(fit->doubt->probability > 0.05 && fit->doubt->probability <= 0.5);
        QVERIFY(fit->doubt->other.slowNoise_nm > 0.0);
        QVERIFY(std::ranges::any_of(fit->notes, [](const std::string& note) {
            return note.starts_with("Size noise that lasts is not ruled out (probability ");
        }));
        params.noise = SizeNoise::White;
        const auto white = fitGrowth(e.set, params);
        QVERIFY(white);
        QVERIFY(!white->doubt);
        for (std::size_t i = 0; i < growthParameterCount; ++i) {
            VERIFY_CLOSE(fit->constants[i].value, white->constants[i].value, 0.0, 1e-9);
            QVERIFY(fit->constants[i].low95 <= white->constants[i].low95);
            QVERIFY(fit->constants[i].high95 >= white->constants[i].high95);
            QVERIFY(fit->constants[i].sd > 0.9 * white->constants[i].sd);
        }
        const auto again = refitGrowth(e.set, fit->params, *fit);
        QVERIFY(again && again->doubt);
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            VERIFY_CLOSE(again->constants[i].high95 - again->constants[i].low95,
                         fit->constants[i].high95 - fit->constants[i].low95, 0.1, 0.0);
    }
};

QTEST_APPLESS_MAIN(NoiseDoubtTest)
#include "tst_noise_doubt.moc"
