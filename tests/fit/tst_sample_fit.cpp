#include "fit/sample_fit.h"
#include "fit/sample_model.h"
#include "theory/chemical_potential.h"
#include "theory/distribution_moments.h"
#include "theory/master_equation.h"
#include "theory/materials.h"
#include "tolerance.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace ostwald;

namespace {

constexpr GrowthConstants truth{3.6, -3.0, 2.0, -3.0, -1.6};
constexpr double sigma_nm = 0.25;
constexpr double delta = 1.5;
const std::vector<double> times_s{0.0, 60.0, 150.0, 300.0, 600.0};
const std::vector<double> lnRho{1.4, 1.3, 1.15, 1.0, 0.95};

double lnRhoAt(double t_s)
{
    const auto next = std::ranges::upper_bound(times_s, t_s) - times_s.begin();
    const auto i = std::clamp<std::size_t>(static_cast<std::size_t>(next), 1, times_s.size() - 1);
    const double share = (t_s - times_s[i - 1]) / (times_s[i] - times_s[i - 1]);
    return lnRho[i - 1] + share * (lnRho[i] - lnRho[i - 1]);
}

/// The exact population on every whole size at the times of the samples.
struct Population {
    SizeLattice lattice{20, 2200};
    std::vector<std::vector<double>> p;
};

Population exactPopulation()
{
    Population population;
    std::vector<double> start(population.lattice.size());
    double sum = 0.0;
    for (std::size_t i = 0; i < start.size(); ++i) {
        const double r_nm = sigma_nm * std::cbrt(20.0 + static_cast<double>(i));
        // A normal distribution of the radii: density in n by dr/dn.
        start[i] = std::exp(-0.5 * std::pow((r_nm - 1.4) / 0.15, 2)) / (r_nm * r_nm);
        sum += start[i];
    }
    for (double& one : start)
        one /= sum;
    const auto result = evolveDistribution(
        truth, [](double t_s) { return GrowthConditions{std::exp(lnRhoAt(t_s)), delta}; }, population.lattice, start,
        times_s, 1e-7);
    population.p = *result;
    return population;
}

const Population& population()
{
    static const Population made = exactPopulation();
    return made;
}

SizeSamples drawn(std::size_t sizes, unsigned seed)
{
    std::mt19937_64 random(seed);
    SizeSamples samples;
    samples.t_s = times_s;
    for (const std::vector<double>& p : population().p) {
        std::discrete_distribution<int> any(p.begin(), p.end());
        std::normal_distribution<double> half(0.0, 1e-4);
        std::vector<double>& r_nm = samples.r_nm.emplace_back();
        for (std::size_t i = 0; i < sizes; ++i)
            r_nm.push_back(sigma_nm * std::cbrt(20.0 + any(random)) + half(random));
    }
    return samples;
}

GrowthFitParams params()
{
    GrowthFitParams p = defaultSampleFitParams(builtinMaterials()[3]);
    p.sigma_nm = sigma_nm;
    p.delta = delta;
    return p;
}

} // namespace

class TestSampleFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFlowLosesNothingAndComesToRestInTheSteadyDistribution()
    {
        const double lnRhoThere = 0.9; // a stable size exists
        const SizeLattice lattice{20, 130};
        const std::vector<double> steady =
            steadyDistribution(birthDeathRates(truth, {std::exp(lnRhoThere), delta}, lattice));
        const std::vector<double> raw = rawMoments(lattice, steady, 2);
        SizeFlow flow(std::cbrt(130.5), 150);
        flow.setConstants(truth, delta, PotentialModel::NonClassical);
        std::vector<double> share(flow.size(), 1.0 / static_cast<double>(flow.size()));
        for (int step = 0; step < 2000; ++step)
            flow.step(std::exp(lnRhoThere), 20.0, true, share);
        VERIFY_CLOSE(std::accumulate(share.begin(), share.end(), 0.0), 1.0, 1e-10, 0.0);
        VERIFY_CLOSE(flow.moments(share).mean, raw[1], 5e-3, 0.0);
    }

    void theCoarseFlowFollowsTheExactPopulation()
    {
        const SampleModel model(drawn(4000, 1), params());
        Eigen::VectorXd values = model.start(truth);
        values[SampleLayout::place] = 1.4;
        values[SampleLayout::lnScale] = std::log(0.15);
        for (std::size_t k = 0; k < lnRho.size(); ++k)
            values[SampleLayout::firstKnot + static_cast<Eigen::Index>(k)] = lnRho[k];
        // The model's ln rho is a smooth curve; at constant ln rho both are the same problem.
        values.tail(model.layout().knots).setConstant(1.2);
        const auto found = model.predict(values);
        const auto exact = evolveDistribution(
            truth, [](double) { return GrowthConditions{std::exp(1.2), delta}; }, population().lattice,
            population().p.front(), times_s, 1e-7);
        QVERIFY(exact);
        for (std::size_t k = 0; k < times_s.size(); ++k) {
            const std::vector<double> raw = rawMoments(population().lattice, (*exact)[k], 2);
            VERIFY_CLOSE(found.meanN[k], raw[1], 1e-3, 0.0);
            VERIFY_CLOSE(found.varN[k], raw[2] - raw[1] * raw[1], 1e-2, 0.0);
        }
    }

    void recoversWhatMadeTheSamples()
    {
        const auto fit = fitSizeSamples(drawn(500, 3), params());
        QVERIFY(fit);
        qInfo("%.2f s, %d iterations, chi2 %.2f", fit->seconds, fit->iterations, fit->chi2PerDof);
        const double truths[] = {truth.dEpsF, truth.dEpsE, truth.alpha, truth.lnK, truth.lnChi};
        for (std::size_t i = 0; i < growthParameterCount; ++i) {
            const FittedValue& v = fit->constants[i];
            qInfo("%s %.3f (%.3f .. %.3f), truth %.3f", growthParameterKeys[i], v.value, v.low95, v.high95, truths[i]);
            QVERIFY(v.low95 < truths[i] && truths[i] < v.high95);
        }
        const PotentialMaximum top = ChemicalPotential(truth, ParticleShape(delta)).continuousMaximum();
        qInfo("mu* %.3f (%.3f .. %.3f), truth %.3f; n* %.0f (%.0f .. %.0f), truth %.0f", fit->muStar.value,
              fit->muStar.low95, fit->muStar.high95, top.mu, fit->nStar.value, fit->nStar.low95, fit->nStar.high95, top.n);
        QVERIFY(fit->muStar.low95 < top.mu && top.mu < fit->muStar.high95);
        QVERIFY(fit->chi2PerDof > 0.5 && fit->chi2PerDof < 1.6);
    }

    void theMaximumFollowsWhereTheRateConstantsAreKnown()
    {
        GrowthFitParams known = params();
        for (const auto& [i, value] : {std::pair{3U, truth.lnK}, std::pair{4U, truth.lnChi}}) {
            known.constants[i].fixed = true;
            known.constants[i].start = value;
        }
        const auto fit = fitSizeSamples(drawn(500, 4), known);
        QVERIFY(fit);
        const PotentialMaximum top = ChemicalPotential(truth, ParticleShape(delta)).continuousMaximum();
        QVERIFY(fit->muStar.determined);
        VERIFY_CLOSE(fit->muStar.value, top.mu, 0.0, 0.1);
        QVERIFY(fit->muStar.low95 < top.mu && top.mu < fit->muStar.high95);
        QVERIFY(fit->muStar.high95 - fit->muStar.low95 < 0.5);
        for (std::size_t k = 0; k < lnRho.size(); ++k)
            QVERIFY(std::abs(fit->solution.lnRho[k] - lnRho[k]) < 4.0 * fit->solution.lnRhoSd[k]);
    }

    void aMaximumThatABoundHoldsIsNotCalledDetermined()
    {
        GrowthFitParams narrow = params();
        for (const auto& [i, value] : {std::pair{3U, truth.lnK}, std::pair{4U, truth.lnChi}}) {
            narrow.constants[i].fixed = true;
            narrow.constants[i].start = value;
        }
        narrow.constants[0].start = 3.0;
        narrow.constants[0].upper = 3.2; // truth is 3.6
        const auto fit = fitSizeSamples(drawn(500, 4), narrow);
        QVERIFY(fit);
        QCOMPARE(fit->constants[0].note, std::string("at its bound"));
        QVERIFY(!fit->muStar.determined);
        QVERIFY(!fit->nStar.determined);
        QCOMPARE(fit->muStar.note, std::string("not determined: it leans on d_eps_f, which is at its bound"));
    }

    void samplesThatTheModelDoesNotDescribeDetermineNothing()
    {
        const auto good = fitSizeSamples(drawn(500, 3), params());
        QVERIFY(good);
        QVERIFY(std::ranges::any_of(good->constants, &FittedValue::determined));
        SizeSamples samples = drawn(500, 3);
        for (const std::size_t k : {1U, 3U}) // other batches, twice as uneven
            for (double& r_nm : samples.r_nm[k])
                r_nm = 1.6 + 2.0 * (r_nm - 1.6);
        const auto fit = fitSizeSamples(samples, params());
        QVERIFY2(fit, fit ? "" : fit.error().text().c_str());
        QVERIFY(fit->chi2PerDof > 1.5);
        for (const FittedValue& constant : fit->constants)
            QVERIFY(!constant.determined);
        QVERIFY(!fit->muStar.determined);
        QCOMPARE(fit->muStar.note, std::string("not determined: the model does not describe these samples"));
        QVERIFY(fit->constants[3].high95 - fit->constants[3].low95 > 2.0 * fit->constants[3].sd);
    }

    void tooLittleIsRefusedInWordsThatSayWhatIsMissing()
    {
        SizeSamples two = drawn(50, 5);
        two.t_s.resize(2);
        two.r_nm.resize(2);
        const auto brief = fitSizeSamples(two, params());
        QVERIFY(!brief && brief.error().code == ErrorCode::InsufficientData);
        QVERIFY(brief.error().message.find("3 times") != std::string::npos);
        SizeSamples few = drawn(50, 5);
        few.r_nm[2].resize(5);
        const auto thin = fitSizeSamples(few, params());
        QVERIFY(!thin && thin.error().message.find("at least 20") != std::string::npos);
        SizeSamples same = drawn(50, 5);
        for (std::vector<double>& r_nm : same.r_nm)
            r_nm.assign(50, 1.5);
        QVERIFY(!fitSizeSamples(same, params()));
        SizeSamples tiny = drawn(50, 5);
        for (std::vector<double>& r_nm : tiny.r_nm)
            for (double& one : r_nm)
                one *= 0.1;
        QVERIFY(!fitSizeSamples(tiny, params()));
    }

    void cancellingEndsAtOnce()
    {
        JobControl job;
        job.cancelled = [] { return true; };
        const auto fit = fitSizeSamples(drawn(50, 5), params(), job);
        QVERIFY(!fit && fit.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestSampleFit)
#include "tst_sample_fit.moc"
