#include "fit/coalescence_fit.h"
#include "fit/coalescence_problem.h"
#include "fit/gradient_climb.h"
#include "simulated_coalescence.h"
#include "tolerance.h"

#include <QTest>

#include <gsl/gsl_errno.h>

#include <limits>
#include <numbers>

using namespace ostwald;
using test::CoalescenceTruth;
using test::onlyMerging;
using test::simulatedEvents;
using test::statisticsOf;

namespace {

constexpr std::size_t at(CoalescenceParameter parameter)
{
    return static_cast<std::size_t>(parameter);
}

double lnSinkOf(const CoalescenceTruth& truth)
{
    const CoalescenceConstants& c = truth.constants;
    return std::log(c.kappa_per_s * truth.density_per_nm3 * std::sqrt(2.0 * std::numbers::pi * c.v_nm2));
}

CoalescenceValues valuesOf(const CoalescenceTruth& truth)
{
    const CoalescenceConstants& c = truth.constants;
    const double lnRho0 = std::log(truth.density_per_nm3);
    return CoalescenceValues{std::log(c.kappa_per_s) + lnRho0, c.gamma_per_nm, c.sigmaC_nm, std::log(c.v_nm2), c.ligand_nm,
                             c.onset_nm, lnRho0};
}

/// Every unknown but these two where it truly is.
CoalescenceFitParams onlySigmaCAndStrength(const CoalescenceTruth& truth)
{
    CoalescenceFitParams params;
    const CoalescenceValues values = valuesOf(truth);
    for (std::size_t i = 0; i < coalescenceParameterCount; ++i) {
        params.constants[i].start = values[static_cast<Eigen::Index>(i)];
        params.constants[i].fixed = true;
    }
    params.constants[at(CoalescenceParameter::SigmaC)] = {};
    params.constants[at(CoalescenceParameter::LnKappaRho0)] = {};
    return params;
}

bool holds(const FittedValue& fitted, double truth)
{
    return fitted.low95 <= truth && truth <= fitted.high95;
}

} // namespace

class TestCoalescenceFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { gsl_set_error_handler_off(); }

    void climbEndsAtTheTopOfACurvedRidge()
    {
        const ClimbFunction ridge = [](const Eigen::VectorXd& x, Eigen::VectorXd& gradient) {
            const double off = x[1] - x[0] * x[0];
            gradient[0] = 2.0 * (1.0 - x[0]) + 400.0 * off * x[0];
            gradient[1] = -200.0 * off;
            return -std::pow(1.0 - x[0], 2) - 100.0 * off * off;
        };
        const auto found =
            climb(ridge, Eigen::Vector2d(-1.2, 1.0), Eigen::Matrix2d::Identity() * 200.0, {200, 1e-12}, JobControl{});
        QVERIFY(found.isConverged);
        VERIFY_CLOSE(found.at[0], 1.0, 0.0, 1e-3);
        VERIFY_CLOSE(found.at[1], 1.0, 0.0, 2e-3);
    }

    void likelihoodHasTheGradientOfItsDifferences_data()
    {
        QTest::addColumn<bool>("countsAll");
        QTest::newRow("all particles counted") << true;
        QTest::newRow("only those that merge") << false;
    }
    void likelihoodHasTheGradientOfItsDifferences()
    {
        QFETCH(bool, countsAll);
        const CoalescenceTruth truth;
        CoalescenceRecord record = simulatedEvents(truth, 3);
        if (!countsAll) {
            record = onlyMerging(record);
            for (std::size_t i = 10; i < 60; ++i) // two come late
                record.census[i].particles -= 2;
        }
        const auto inputs = coalescenceInputs(record, statisticsOf(record, truth), {});
        QVERIFY(inputs);
        const EventLikelihood model(*inputs, PairWall::ZeroGradient, {200, 1e-7});
        CoalescenceValues values = valuesOf(truth);
        values[0] += 0.4;
        values[2] -= 0.1;
        const auto here = model.likelihood(values, model.flux(values, true, {}));
        const double steps[] = {1e-2, 2e-2, 5e-3, 1e-2, 5e-3, 5e-2, 1e-2};
        for (Eigen::Index i = 0; i < values.size(); ++i) {
            const auto moved = [&](double by) {
                CoalescenceValues there = values;
                there[i] += by;
                return model.likelihood(there, model.flux(there, false, {})).value;
            };
            const double h = steps[i];
            VERIFY_CLOSE(here.gradient[i], (moved(h) - moved(-h)) / (2.0 * h), 0.02, 0.05);
            QVERIFY(here.information(i, i) >= 0.0);
        }
    }

    /// The curvature that intervals start from is the one the likelihood has.
    void informationIsTheVarianceOfTheGradient()
    {
        const CoalescenceTruth truth;
        const CoalescenceValues values = valuesOf(truth);
        CoalescenceValues squares = CoalescenceValues::Zero();
        CoalescenceValues expected = CoalescenceValues::Zero();
        constexpr int experiments = 30;
        for (int i = 0; i < experiments; ++i) {
            const CoalescenceRecord record = simulatedEvents(truth, static_cast<std::uint64_t>(100 + i));
            const EventLikelihood model(*coalescenceInputs(record, statisticsOf(record, truth), {}),
                                         PairWall::ZeroGradient, {100, 5e-5});
            const auto here = model.likelihood(values, model.flux(values, true, {}));
            squares += here.gradient.cwiseAbs2() / experiments;
            expected += here.information.diagonal() / experiments;
        }
        for (const auto parameter : {CoalescenceParameter::LnKappaRho0, CoalescenceParameter::Gamma,
                                     CoalescenceParameter::SigmaC, CoalescenceParameter::Onset}) {
            const auto i = static_cast<Eigen::Index>(parameter);
            VERIFY_CLOSE(squares[i] / expected[i], 1.0, 0.0, 0.6); // sd of a mean of 30 squares: 0.26
        }
    }

    void knownTruthLiesInTheIntervals()
    {
        const CoalescenceTruth truth;
        const CoalescenceRecord record = simulatedEvents(truth, 5);
        QVERIFY(record.events.size() > 25);
        CoalescenceFitParams params;
        params.constants[at(CoalescenceParameter::LnV)].start = std::log(truth.constants.v_nm2);
        params.constants[at(CoalescenceParameter::LnV)].fixed = true;
        const auto fit = fitCoalescence(record, statisticsOf(record, truth), params);
        QVERIFY(fit);
        QVERIFY(fit->converged);
        const CoalescenceValues values = valuesOf(truth);
        for (std::size_t i = 0; i < coalescenceParameterCount; ++i)
            QVERIFY2(holds(fit->constants[i], values[static_cast<Eigen::Index>(i)]), coalescenceParameterKeys[i]);
        QVERIFY(holds(fit->lnSink, lnSinkOf(truth)));
        VERIFY_CLOSE(fit->constants[at(CoalescenceParameter::SigmaC)].value, truth.constants.sigmaC_nm, 0.0, 0.2);
        QVERIFY(fit->constants[at(CoalescenceParameter::SigmaC)].determined);
        QVERIFY(fit->constants[at(CoalescenceParameter::LnV)].note == "fixed");
        QVERIFY(fit->timesFit > 0.01 && fit->sizesFit > 0.01);

        const auto area = [](const FittedCurve& curve) {
            double sum = 0.0;
            for (std::size_t i = 1; i < curve.x.size(); ++i)
                sum += 0.5 * (curve.x[i] - curve.x[i - 1]) * (curve.y[i] + curve.y[i - 1]);
            return sum;
        };
        VERIFY_CLOSE(area(fit->psi_per_s), 1.0, 0.0, 0.05);
        VERIFY_CLOSE(area(fit->sigmaDensity_per_nm), 1.0, 0.0, 0.05);
        for (std::size_t i = 0; i < fit->rate_per_s.x.size(); ++i)
            QVERIFY(fit->rate_per_s.low[i] <= fit->rate_per_s.y[i] && fit->rate_per_s.y[i] <= fit->rate_per_s.high[i]);
        VERIFY_CLOSE(fit->encounter_nm.value - fit->constants[at(CoalescenceParameter::Ligand)].value,
                     statisticsOf(record, truth).contactSigma_nm.value, 1e-12, 0.0);
    }

    void meanOfManyFitsIsTheTruth()
    {
        const CoalescenceTruth truth;
        constexpr int experiments = 8;
        double strength = 0.0;
        double sigmaC_nm = 0.0;
        double sd = 0.0;
        for (int i = 0; i < experiments; ++i) {
            const CoalescenceRecord record = simulatedEvents(truth, static_cast<std::uint64_t>(20 + i));
            const auto fit = fitCoalescence(record, statisticsOf(record, truth), onlySigmaCAndStrength(truth));
            QVERIFY(fit && fit->converged);
            strength += fit->constants[0].value / experiments;
            sigmaC_nm += fit->constants[at(CoalescenceParameter::SigmaC)].value / experiments;
            sd += fit->constants[0].sd / experiments;
        }
        VERIFY_CLOSE(strength, valuesOf(truth)[0], 0.0, 3.0 * sd / std::sqrt(double(experiments)));
        VERIFY_CLOSE(sigmaC_nm, truth.constants.sigmaC_nm, 0.0, 0.06);
    }

    void tablesOfMergingParticlesTellTheSizesAndSaySo()
    {
        const CoalescenceTruth truth;
        const CoalescenceRecord record = onlyMerging(simulatedEvents(truth, 5));
        const auto fit = fitCoalescence(record, statisticsOf(record, truth), onlySigmaCAndStrength(truth));
        QVERIFY(fit && fit->converged);
        // Wider than in many fits: one movie of some thirty events, and nobody knows how many particles did not merge.
        VERIFY_CLOSE(fit->constants[at(CoalescenceParameter::SigmaC)].value, truth.constants.sigmaC_nm, 0.0, 0.2);
        QVERIFY(std::ranges::any_of(fit->notes, [](const std::string& note) {
            return note.find("how many did not is unknown") != std::string::npos;
        }));
    }

    void whatIsHeldStaysWhereItIs()
    {
        const CoalescenceTruth truth;
        const CoalescenceRecord record = simulatedEvents(truth, 5);
        CoalescenceFitParams params = onlySigmaCAndStrength(truth);
        params.constants[at(CoalescenceParameter::SigmaC)] = {.lower = 3.0, .upper = 3.4};
        params.constants[at(CoalescenceParameter::LnKappaRho0)] = {.priorMean = -20.0, .priorSd = 0.01};
        const auto fit = fitCoalescence(record, statisticsOf(record, truth), params);
        QVERIFY(fit);
        const double sigmaC_nm = fit->constants[at(CoalescenceParameter::SigmaC)].value;
        QVERIFY(sigmaC_nm >= 3.0 && sigmaC_nm <= 3.4);
        VERIFY_CLOSE(fit->constants[0].value, -20.0, 0.0, 0.05);
        QCOMPARE(fit->constants[at(CoalescenceParameter::Onset)].value, truth.constants.onset_nm);
    }

    void printedDiffusionIsTheAverageOverTime()
    {
        const CoalescenceTruth truth;
        const CoalescenceRecord record = simulatedEvents(truth, 5);
        const CoalescenceStatistics statistics = statisticsOf(record, truth);
        CoalescenceFitParams params;
        const auto at100 = [&](PairDiffusion diffusion) {
            params.diffusion = diffusion;
            return coalescenceInputs(record, statistics, params)->pair(100.0).diffusion_nm2_s;
        };
        double sum = 0.0;
        for (int i = 0; i < 1000; ++i)
            sum += test::truePair(0.1 * i + 0.05).diffusion_nm2_s / 1000.0;
        VERIFY_CLOSE(at100(PairDiffusion::Instantaneous), test::truePair(100.0).diffusion_nm2_s, 1e-3, 0.0);
        VERIFY_CLOSE(at100(PairDiffusion::TimeAverage), sum, 2e-3, 0.0);
        VERIFY_CLOSE(at100(PairDiffusion::InverseSize), test::truePair(100.0).diffusion_nm2_s, 1e-2, 0.0);
        params.diffusion_nm2_s = 3.0;
        VERIFY_CLOSE(at100(PairDiffusion::Instantaneous), 3.0 * 1.8 / test::truePair(100.0).sigma_nm, 1e-2, 0.0);
    }

    void stoppingKeepsTheBestSoFar()
    {
        const CoalescenceTruth truth;
        const CoalescenceRecord record = simulatedEvents(truth, 5);
        bool stop = false;
        JobControl job;
        job.cancelled = [&] { return stop; };
        const auto fit = fitCoalescence(record, statisticsOf(record, truth), {}, job,
                                        [&](const CoalescenceFitResult&) { stop = true; });
        QVERIFY(fit && !fit->converged);
        QVERIFY(fit->notes.front().starts_with("Stopped"));
        stop = true;
        const auto none = fitCoalescence(record, statisticsOf(record, truth), {}, job);
        QVERIFY(!none && none.error().code == ErrorCode::Cancelled);
    }

    void badInputIsSaidToBeBad()
    {
        const CoalescenceTruth truth;
        const CoalescenceRecord good = simulatedEvents(truth, 5);
        const CoalescenceStatistics statistics = statisticsOf(good, truth);
        const auto errorOf = [&](const CoalescenceRecord& record, const CoalescenceFitParams& params = {}) {
            const auto fit = fitCoalescence(record, statistics, params);
            return fit ? Error{ErrorCode::Internal, "was accepted", {}} : fit.error();
        };
        CoalescenceRecord few = good;
        few.events.resize(7);
        QCOMPARE(errorOf(few).code, ErrorCode::InsufficientData);
        QVERIFY(errorOf(few).message.find("at least 8") != std::string::npos);
        CoalescenceRecord late = good;
        late.events.back().t_s = late.end_s + 10.0;
        QCOMPARE(errorOf(late).code, ErrorCode::InvalidArgument);
        CoalescenceRecord nan = good;
        nan.events[3].rB_nm = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(errorOf(nan).code, ErrorCode::InvalidArgument);
        CoalescenceRecord hole = good;
        hole.census[5].r_nm[0] = -1.0;
        QCOMPARE(errorOf(hole).code, ErrorCode::InvalidArgument);
        CoalescenceFitParams params;
        params.constants[1] = {.lower = 3.0, .upper = 2.0};
        QCOMPARE(errorOf(good, params).where, std::string("gamma"));
        params.constants[1] = {.priorMean = 3.0, .priorSd = 0.0};
        QCOMPARE(errorOf(good, params).code, ErrorCode::InvalidArgument);
        params = {};
        params.diffusion_nm2_s = -1.0;
        QCOMPARE(errorOf(good, params).where, std::string("diffusion_nm2_s"));
        CoalescenceStatistics still = statistics;
        still.hasDiffusion = false;
        const auto without = fitCoalescence(good, still, {});
        QVERIFY(!without && without.error().message.find("Give the relative diffusion") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestCoalescenceFit)
#include "tst_coalescence_fit.moc"
