#include "fit/sensitivity.h"
#include "theory/chemical_potential.h"
#include "theory/materials.h"
#include "tolerance.h"

#include <QTest>

#include <cmath>

using namespace ostwald;

namespace {

/// A made-up fit: ln rho falls through mu* halfway, particles of 300 monomers.
GrowthFitResult fitted()
{
    GrowthFitResult fit;
    fit.params = defaultGrowthFitParams(builtinMaterials().front());
    const double values[] = {2.87, -1.71, 1.85, -0.6, -1.2};
    const double sds[] = {0.3, 0.4, 1.0, 0.2, 0.3};
    for (std::size_t i = 0; i < growthParameterCount; ++i) {
        fit.constants[i].value = values[i];
        fit.constants[i].sd = sds[i];
        fit.correlation[i][i] = 1.0;
    }
    const ChemicalPotential mu({2.87, -1.71, 1.85, -0.6, -1.2}, ParticleShape(1.5));
    const double top = mu.continuousMaximum().mu;
    for (int k = 0; k <= 100; ++k) {
        fit.solution.t_s.push_back(k);
        fit.solution.delta.push_back(1.5);
        fit.solution.deltaSd.push_back(0.02);
        fit.meanN.push_back(100.0);
        fit.solution.lnRho.push_back(top + 0.005 * (50.0 - k));
        fit.solution.excess.push_back(fit.solution.lnRho.back() - mu(100.0));
    }
    return fit;
}

} // namespace

class SensitivityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMaximumAndTheBorderAreThoseOfTheFit()
    {
        const GrowthSensitivity found = growthSensitivity(fitted());
        const auto top =
            ChemicalPotential({2.87, -1.71, 1.85, -0.6, -1.2}, ParticleShape(1.5)).continuousMaximum();
        VERIFY_CLOSE(found.muStar, top.mu, 1e-9, 0.0);
        VERIFY_CLOSE(found.nStar, top.n, 1e-6, 0.0);
        QCOMPARE(found.borders_s.size(), std::size_t{1});
        VERIFY_CLOSE(found.borders_s.front(), 50.0, 0.0, 1e-6);
        QCOMPARE(found.parameters.size(), growthParameterCount + 1);
    }

    void aloneEachParameterMovesTheMaximumByItsOwnSlope()
    {
        const GrowthSensitivity found = growthSensitivity(fitted());
        const ChemicalPotential more({3.17, -1.71, 1.85, -0.6, -1.2}, ParticleShape(1.5));
        VERIFY_CLOSE(found.parameters[0].alone.muStar.high, more.continuousMaximum().mu, 1e-9, 0.0);
        QVERIFY(found.parameters[0].alone.muStar.low < found.muStar);
        // The rate constants have no part in the potential.
        VERIFY_CLOSE(found.parameters[3].alone.muStar.width(), 0.0, 0.0, 1e-12);
        VERIFY_CLOSE(found.parameters[3].alone.borders_s[0].width(), 0.0, 0.0, 1e-9);
    }

    void aBorderMovesAsTheMaximumRisesAboveTheMeanSize()
    {
        const GrowthSensitivity found = growthSensitivity(fitted());
        const ChemicalPotential less({2.57, -1.71, 1.85, -0.6, -1.2}, ParticleShape(1.5));
        const ChemicalPotential base({2.87, -1.71, 1.85, -0.6, -1.2}, ParticleShape(1.5));
        const auto gap = [](const ChemicalPotential& mu) { return mu.continuousMaximum().mu - mu(100.0); };
        // ln rho - mu(<n>) falls by 0.005 a second and is held.
        VERIFY_CLOSE(found.parameters[0].alone.borders_s[0].low, 50.0 + (gap(base) - gap(less)) / 0.005, 1e-6, 0.0);
    }

    void correlatedConstantsFollow()
    {
        GrowthFitResult fit = fitted();
        fit.correlation[0][1] = fit.correlation[1][0] = -0.9;
        const GrowthSensitivity found = growthSensitivity(fit);
        const ChemicalPotential both({3.17, -1.71 - 0.9 * 0.4, 1.85, -0.6, -1.2}, ParticleShape(1.5));
        VERIFY_CLOSE(found.parameters[0].following.muStar.high, both.continuousMaximum().mu, 1e-9, 0.0);
    }

    void whatIsFixedHasNoBar()
    {
        GrowthFitResult fit = fitted();
        fit.params.constants[2].fixed = true;
        fit.constants[2].sd = 0.0;
        for (const ParameterSensitivity& bar : growthSensitivity(fit).parameters)
            QVERIFY(QLatin1String(bar.key) != QLatin1String("alpha"));
        fit.params.model = PotentialModel::GibbsThomson;
        QVERIFY(growthSensitivity(fit).parameters.empty());
    }
};

QTEST_APPLESS_MAIN(SensitivityTest)
#include "tst_sensitivity.moc"
