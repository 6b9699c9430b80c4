#include "ensemble/phase_proposal.h"

#include "tolerance.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace ostwald;

namespace {

/// A mean size whose rate is `rates[i]` up to the i-th border, with noise of the mean.
std::vector<EnsembleMoment> growth(const std::vector<double>& borders_s, const std::vector<double>& rates_per_s, int frames,
                                   double noise = 0.0)
{
    std::mt19937_64 random(5);
    std::normal_distribution<double> normal(0.0, 1.0);
    std::vector<EnsembleMoment> moments;
    double n = 200.0;
    for (int t = 0; t < frames; ++t) {
        EnsembleMoment moment;
        moment.t_s = t;
        moment.meanN = n + noise * normal(random);
        moments.push_back(moment);
        std::size_t phase = 0;
        while (phase < borders_s.size() && t >= borders_s[phase])
            ++phase;
        n += rates_per_s[phase];
    }
    return moments;
}

} // namespace

class PhaseProposalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRateOfAParabolaIsItsDerivativeAlsoAtTheEnds()
    {
        std::vector<EnsembleMoment> moments(30);
        for (int t = 0; t < 30; ++t) {
            moments[static_cast<std::size_t>(t)].t_s = 0.5 * t;
            moments[static_cast<std::size_t>(t)].meanN = 100.0 + 3.0 * (0.5 * t) - 0.2 * (0.5 * t) * (0.5 * t);
        }
        const auto rates = growthRate_per_s(moments);
        for (std::size_t i = 0; i < rates.size(); ++i)
            VERIFY_CLOSE(rates[i], 3.0 - 0.4 * moments[i].t_s, 1e-9, 1e-9);
    }

    void stepsOfTheRateAreFoundWithinTheWindowOfSmoothing()
    {
        const auto proposals = proposePhases(growth({40.0, 80.0}, {1.0, 12.0, -2.0}, 120, 0.3));
        QVERIFY(proposals);
        const PhaseProposal& three = proposals->byCount[2];
        QCOMPARE(three.phases.size(), std::size_t{3});
        VERIFY_CLOSE(three.phases[0].end_s, 40.0, 0.0, 5.0);
        VERIFY_CLOSE(three.phases[1].end_s, 80.0, 0.0, 5.0);
        // Borders that lie up to half a window outside take slower growth in; smoothing at them is what is left.
        const double begin_s = three.phases[1].begin_s;
        const double end_s = three.phases[1].end_s;
        const double within_s = std::min(end_s, 80.0) - std::max(begin_s, 40.0);
        const double grown = 12.0 * within_s + std::max(0.0, 40.0 - begin_s) - 2.0 * std::max(0.0, end_s - 80.0);
        VERIFY_CLOSE(three.phases[1].rate_per_s, grown / (end_s - begin_s), 0.03, 0.0);
        QVERIFY(proposals->best >= 2);
    }

    void phasesCoverTheTimeAndMoreOfThemNeverCostMore()
    {
        const auto proposals = proposePhases(growth({30.0}, {4.0, 1.0}, 90, 0.2));
        QVERIFY(proposals);
        QCOMPARE(proposals->byCount.size(), std::size_t{7});
        double before = 1e300;
        for (std::size_t k = 0; k < proposals->byCount.size(); ++k) {
            const PhaseProposal& proposal = proposals->byCount[k];
            QCOMPARE(proposal.phases.size(), k + 1);
            QCOMPARE(proposal.phases.front().begin_s, 0.0);
            QCOMPARE(proposal.phases.back().end_s, 89.0);
            for (std::size_t i = 0; i < proposal.phases.size(); ++i) {
                QVERIFY(proposal.phases[i].end_s - proposal.phases[i].begin_s >= 6.0);
                if (i > 0)
                    QCOMPARE(proposal.phases[i].begin_s, proposal.phases[i - 1].end_s);
            }
            QVERIFY(proposal.cost <= before + 1e-9);
            before = proposal.cost;
        }
    }

    void evenGrowthIsOnePhase()
    {
        const auto proposals = proposePhases(growth({}, {5.0}, 60));
        QVERIFY(proposals);
        QCOMPARE(proposals->best, std::size_t{0});
    }

    void aShortTimeGivesFewerPhasesAndTooShortAOneAnError()
    {
        const auto proposals = proposePhases(growth({}, {5.0}, 14));
        QVERIFY(proposals);
        QVERIFY(proposals->byCount.size() <= 2);
        const auto none = proposePhases(growth({}, {5.0}, 8));
        QVERIFY(!none && none.error().code == ErrorCode::InsufficientData);
    }

    void aLongMovieIsCutJustAsWell()
    {
        const auto proposals = proposePhases(growth({1500.0}, {0.5, 6.0}, 5000), 2);
        QVERIFY(proposals);
        VERIFY_CLOSE(proposals->byCount[1].phases[0].end_s, 1500.0, 0.0, 20.0);
    }
};

QTEST_GUILESS_MAIN(PhaseProposalTest)
#include "tst_phase_proposal.moc"
