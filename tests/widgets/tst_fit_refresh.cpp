#include "pipeline/pipeline.h"

#include "growth_project.h"

#include "tolerance.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

using namespace ostwald;

namespace {

struct Watched {
    std::shared_ptr<const GrowthFitResult> fit;
    std::vector<GrowthFitResult> reported;
};

Watched fitWatched(const StoredProject& stored, std::shared_ptr<const GrowthFitResult> before)
{
    Watched watched;
    FitObservers observers;
    observers.growth = [&watched](const GrowthFitResult& fit) { watched.reported.push_back(fit); };
    observers.before = std::move(before);
    auto results = runPipeline(stored.project, nullptr, stored.results, Stage::Fit, {}, {}, observers);
    if (results)
        watched.fit = results->fit.value;
    return watched;
}

/// Largest of the constants', in the second fit's sd.
double distance_sd(const GrowthFitResult& fit, const GrowthFitResult& from)
{
    double largest = 0.0;
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        largest = std::max(largest, std::abs(fit.constants[i].value - from.constants[i].value) / from.constants[i].sd);
    return largest;
}

} // namespace

/// A change of the fit's settings after a fit.
class FitRefreshTest : public QObject {
    Q_OBJECT

    StoredProject m_stored = test::growthProject(11);
    Watched m_first;

private Q_SLOTS:
    void initTestCase()
    {
        m_first = fitWatched(m_stored, {});
        QVERIFY(m_first.fit);
        m_stored.project.fit.constants[0].priorSd = 0.5;
    }

    void theFirstReportIsNearlyTheResult()
    {
        const Watched cold = fitWatched(m_stored, {});
        const Watched warm = fitWatched(m_stored, m_first.fit);
        QVERIFY(cold.fit && warm.fit);
        QVERIFY(!cold.reported.empty() && !warm.reported.empty());
        const GrowthFitResult& early = warm.reported.front();
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            VERIFY_CLOSE(early.constants[i].value, warm.fit->constants[i].value, 0.0, 0.5 * warm.fit->constants[i].sd);
        QVERIFY(distance_sd(early, *warm.fit) < 0.5 * distance_sd(cold.reported.front(), *cold.fit));
        QVERIFY(!early.converged);
        QCOMPARE(early.notes.front(), std::string("Not converged yet."));
    }

    void theSearchIsHeardOfOnlyWhereItIsClearlyBetter()
    {
        const Watched warm = fitWatched(m_stored, m_first.fit);
        for (std::size_t i = 1; i < warm.reported.size(); ++i)
            QVERIFY(warm.reported[i].logLikelihood > warm.reported.front().logLikelihood + 10.0);
        auto far = std::make_shared<GrowthFitResult>(*m_first.fit); // a start that no climb leads out of
        far->constants[3].value = 5.0;
        for (double& lnRho : far->solution.lnRho)
            lnRho = -3.0;
        const Watched lost = fitWatched(m_stored, far);
        QVERIFY(lost.fit);
        QCOMPARE(lost.fit->constants[0].value, warm.fit->constants[0].value);
    }

    void theResultDoesNotDependOnTheFitBefore()
    {
        const Watched cold = fitWatched(m_stored, {});
        const Watched warm = fitWatched(m_stored, m_first.fit);
        for (std::size_t i = 0; i < growthParameterCount; ++i) {
            QCOMPARE(warm.fit->constants[i].value, cold.fit->constants[i].value);
            QCOMPARE(warm.fit->constants[i].high95, cold.fit->constants[i].high95);
        }
    }

    void aFitOfSamplesIsNoStart()
    {
        auto ofSamples = std::make_shared<GrowthFitResult>(*m_first.fit);
        ofSamples->sigmaR_nm = 0.0; // samples have none
        const Watched fit = fitWatched(m_stored, ofSamples);
        QVERIFY(fit.fit);
        const Watched cold = fitWatched(m_stored, {});
        QCOMPARE(fit.reported.size(), cold.reported.size());
        QCOMPARE(fit.reported.front().constants[0].value, cold.reported.front().constants[0].value);
    }
};

QTEST_APPLESS_MAIN(FitRefreshTest)
#include "tst_fit_refresh.moc"
