#include "fit/paper_cost.h"
#include "fit/paper_cost_data.h"
#include "simulate/growth_ensemble.h"
#include "tolerance.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace ostwald;

namespace {

constexpr double sigma_nm = 0.156;

TrajectorySet grown(int particles, int frames)
{
    const auto history = makeGrowthHistory(frames, 1.0, {{0.0, 3.4}, {60.0, 2.6}, {160.0, 2.9}}, {.mean = 1.5});
    const auto starts = drawStarts(particles, 0.85, 0.09, sigma_nm, 3);
    const auto ensemble = simulateGrowth({2.87, -1.71, 1.85, -0.6, -1.2}, *history, *starts, 3);
    return observe(*ensemble, history->t_s, sigma_nm, 0.01, 4);
}

} // namespace

class PaperCostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFilterPassesSlowGrowthAndHalvesThePowerAtItsCutOff()
    {
        const PaperCostParams params{.sigma_nm = 0.1, .cutOff_perFrame = 0.05};
        Trajectory steady{1, {}, {}};
        Trajectory wave{2, {}, {}};
        for (int frame = 0; frame < 400; ++frame) {
            steady.frame.push_back(frame);
            wave.frame.push_back(frame);
            steady.r_nm.push_back(0.1 * std::cbrt(5000.0));
            wave.r_nm.push_back(0.1 * std::cbrt(50000.0 + 20000.0 * std::cos(2.0 * M_PI * 0.05 * frame)));
        }
        VERIFY_CLOSE(smoothedSizes(steady, params).n[200], 5000.0, 1e-9, 0.0);
        const SmoothedSizes smooth = smoothedSizes(wave, params);
        VERIFY_CLOSE(smooth.n[200] - 50000.0, 20000.0 / std::sqrt(2.0), 5e-3, 0.0);
    }

    void gapsAreFilledAndTrajectoriesWithTwoLongOnesDropped()
    {
        TrajectorySet set = grown(20, 60);
        for (const int gone : {10, 11, 12, 13, 30, 31, 32, 33, 34}) {
            Trajectory& one = set.trajectories.front();
            const auto at = std::ranges::find(one.frame, gone) - one.frame.begin();
            one.frame.erase(one.frame.begin() + at);
            one.r_nm.erase(one.r_nm.begin() + at);
        }
        const auto data = paperCostData(set, {.sigma_nm = sigma_nm});
        QVERIFY(data);
        QCOMPARE(data->dropped, 1);
        QCOMPARE(data->trajectories, 19);
        Trajectory gap{1, {0, 1, 5, 6}, {1.0, 1.0, 1.0, 1.0}};
        QCOMPARE(smoothedSizes(gap, {.sigma_nm = sigma_nm}).n.size(), std::size_t{7});
    }

    void theHistogramHoldsEveryParticleAndItsRateThoseThatPass()
    {
        const auto data = paperCostData(grown(60, 80), {.sigma_nm = sigma_nm});
        QVERIFY(data);
        for (const PaperCostData::Frame& frame : data->frames)
            VERIFY_CLOSE(std::accumulate(frame.weight.begin(), frame.weight.end(), 0.0), 1.0, 0.0, 0.02);
        // The integral of d psi_n/dt over n is the growth of the mean.
        const double stride = data->n[1] - data->n[0];
        const PaperCostData::Frame& middle = data->frames[40];
        const double rise = stride * std::accumulate(middle.rate.begin(), middle.rate.end(), 0.0);
        const double measured = 0.5 * (data->frames[41].mean - data->frames[39].mean);
        VERIFY_CLOSE(rise, measured, 0.05, 0.1);
    }

    void itFindsGrowthWithinItsBoundsAndTheSameNumbersEachTime()
    {
        const TrajectorySet set = grown(80, 100);
        const PaperCostParams params{.sigma_nm = sigma_nm, .searches = 2};
        const auto first = fitPaperCost(set, params);
        const auto again = fitPaperCost(set, params);
        QVERIFY(first && again);
        qInfo("%.2f s, %d evaluations, costs %.4f %.4f, n* %.0f mu* %.3f", first->seconds, first->evaluations,
              first->fluxCost, first->varianceCost, first->nStar.value, first->muStar.value);
        const auto bounds = paperCostBounds(sigma_nm);
        for (std::size_t i = 0; i < growthParameterCount; ++i) {
            QCOMPARE(first->constants[i].value, again->constants[i].value);
            QVERIFY(first->constants[i].value >= bounds[i].first && first->constants[i].value <= bounds[i].second);
            QVERIFY(first->constants[i].low <= first->constants[i].value);
            QVERIFY(first->constants[i].high >= first->constants[i].value);
        }
        QCOMPARE(first->rho.size(), first->t_s.size());
        // The fitted curves follow the data: a flat model would have errors of the order of the range.
        QVERIFY(first->fluxCost < 0.05);
        QVERIFY(first->varianceCost < 0.05);
    }

    void tooLittleIsRefusedInWordsAndACancelledSearchEnds()
    {
        const auto few = fitPaperCost(grown(9, 40), {.sigma_nm = sigma_nm});
        QVERIFY(!few && few.error().message.find("at least 10") != std::string::npos);
        const auto brief = fitPaperCost(grown(20, 5), {.sigma_nm = sigma_nm});
        QVERIFY(!brief && brief.error().message.find("8 frames") != std::string::npos);
        JobControl job;
        job.cancelled = [] { return true; };
        const auto stopped = fitPaperCost(grown(20, 40), {.sigma_nm = sigma_nm}, job);
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(PaperCostTest)
#include "tst_paper_cost.moc"
