#include "csv.h"
#include "theory/coalescence_equation.h"
#include "tolerance.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace ostwald;
using test::Csv;

namespace {

Csv table(const char* name)
{
    return Csv(QStringLiteral(OSTWALD_TEST_DATA "/") + QString::fromLatin1(name));
}

std::function<PairState(double)> steady(double sigma_nm, double diffusion_nm2_s)
{
    return [=](double) { return PairState{sigma_nm, 0.0, diffusion_nm2_s}; };
}

/// The growing pair of coalescence_full.csv.
PairState growingPair(double t_s)
{
    const double fall = std::exp(-t_s / 70.0);
    const double sigma_nm = 1.6 + 1.8 * (1.0 - fall);
    return {sigma_nm, 1.8 / 70.0 * fall, 0.9 * 1.6 / sigma_nm};
}
constexpr CoalescenceConstants growing{1.2, 12.0, 3.0, 0.12, 2.87, 11.0};

std::vector<double> column(const Csv& rows, const char* name)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < rows.rows(); ++i)
        values.push_back(rows.number(i, name));
    return values;
}

CoalescenceRate solved(const CoalescenceConstants& constants, const std::function<PairState(double)>& pair,
                       const std::vector<double>& t_s, PairWall wall = PairWall::ZeroGradient)
{
    const auto rate = coalescenceRate(constants, pair, t_s, wall);
    if (!rate)
        qFatal("%s", rate.error().text().c_str());
    return *rate;
}

} // namespace

class TestCoalescenceEquation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growingPairAgreesWithTheReference()
    {
        const Csv rows = table("coalescence_full.csv");
        const auto t_s = column(rows, "t_s");
        const auto expected = column(rows, "k_f_nm3_s");
        const auto impermeable = column(rows, "k_f_impermeable_wall");
        const auto constant = column(rows, "k_f_constant_propensity");
        const CoalescenceRate rate = solved(growing, growingPair, t_s);
        const CoalescenceRate closed = solved(growing, growingPair, t_s, PairWall::Impermeable);
        CoalescenceConstants everyone = growing;
        everyone.sigmaC_nm = 1e3;
        const CoalescenceRate always = solved(everyone, growingPair, t_s);
        const CoalescenceCourse course = coalescenceCourse(rate, 0.0002);
        const double peak = std::ranges::max(expected);
        const auto integral = column(rows, "int_k_f");
        const auto psi = column(rows, "psi_per_s");
        for (std::size_t i = 0; i < t_s.size(); ++i) {
            VERIFY_CLOSE(rate.rate_nm3_s[i], expected[i], 0.0, 2e-4 * peak);
            VERIFY_CLOSE(closed.rate_nm3_s[i], impermeable[i], 0.0, 2e-4 * peak);
            VERIFY_CLOSE(always.rate_nm3_s[i], constant[i], 0.0, 2e-4 * std::ranges::max(constant));
            VERIFY_CLOSE(coalescencePropensity(growing, growingPair(t_s[i]).sigma_nm),
                         rows.number(i, "kappa_sigma_per_s"), 1e-10, 0.0);
            VERIFY_CLOSE(rate.integral_nm3[i], integral[i], 0.0, 1e-3 * integral.back());
            VERIFY_CLOSE(course.uncoalesced[i], rows.number(i, "survival_uncoalesced"), 0.0, 1e-3);
            VERIFY_CLOSE(course.density[i], rows.number(i, "rho_c_over_rho0_half_convention"), 0.0, 1e-3);
            VERIFY_CLOSE(course.psi_per_s[i], psi[i], 0.0, 1e-3 * std::ranges::max(psi));
            VERIFY_CLOSE(course.psi_per_s[i] / growingPair(t_s[i]).sigmaRate_nm_s,
                         rows.number(i, "P_sigma_per_nm_deterministic"), 0.0,
                         1e-3 * std::ranges::max(column(rows, "P_sigma_per_nm_deterministic")));
        }
    }

    void wallThatNobodyStopsAtFillsByDiffusion()
    {
        const Csv rows = table("free_diffusion_contact.csv");
        const CoalescenceConstants none{0.0, 1.0, 3.0, 0.01, 2.87, 10.0};
        const CoalescenceRate rate = solved(none, steady(3.0, 1.2), column(rows, "t_s"));
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            VERIFY_CLOSE(rate.wallDensity[i], rows.number(i, "rho_at_wall"), 0.0, 2e-4);
            QCOMPARE(rate.rate_nm3_s[i], 0.0);
        }
    }

    void sinkAtTheWallIsTheRadiationBoundary()
    {
        const Csv rows = table("collins_kimball.csv");
        for (const int number : {0, 1}) {
            std::vector<double> t_s;
            std::vector<double> expected;
            std::size_t first = rows.rows();
            for (std::size_t i = 0; i < rows.rows(); ++i)
                if (rows.number(i, "case") == number) {
                    first = std::min(first, i);
                    t_s.push_back(rows.number(i, "t_s"));
                    expected.push_back(rows.number(i, "k_radiation_nm3_s"));
                }
            const double contact_nm = rows.number(first, "R_nm");
            // Half of a Gaussian stands outside the wall: 4 pi R^2 kappa sqrt(2 pi v)/2 = k_a.
            const double v_nm2 = 1e-6;
            const double kappa = rows.number(first, "k_a_nm3_s") /
                                 (2.0 * std::numbers::pi * contact_nm * contact_nm * std::sqrt(2.0 * std::numbers::pi * v_nm2));
            const CoalescenceConstants constants{kappa, 1.0, 1e3, v_nm2, 0.0, 0.0};
            const CoalescenceRate rate = solved(constants, steady(contact_nm, rows.number(first, "D_nm2_s")), t_s);
            for (std::size_t i = 0; i < t_s.size(); ++i)
                VERIFY_CLOSE(rate.rate_nm3_s[i], expected[i], 1e-3, 0.0);
        }
    }

    void narrowSinkTendsToItsLimit()
    {
        const Csv rows = table("coalescence_delta_sink.csv");
        for (const int number : {0, 1}) {
            std::vector<double> t_s;
            std::vector<double> expected;
            std::size_t first = rows.rows();
            for (std::size_t i = 0; i < rows.rows(); ++i)
                if (rows.number(i, "case") == number) {
                    first = std::min(first, i);
                    t_s.push_back(rows.number(i, "t_s"));
                    expected.push_back(rows.number(i, "k_f_nm3_s"));
                }
            const double sigma_nm = rows.number(first, "sigma_nm");
            const auto at = [&](double width_nm) {
                const double kappa = rows.number(first, "kappa_sqrt2piv_nm_s") /
                                     (std::sqrt(2.0 * std::numbers::pi) * width_nm);
                const CoalescenceConstants constants{
                    kappa, 1.0, 1e3, width_nm * width_nm, rows.number(first, "R_nm") - sigma_nm,
                    rows.number(first, "r_c_nm")};
                return solved(constants, steady(sigma_nm, rows.number(first, "D_nm2_s")), t_s).rate_nm3_s;
            };
            // The error falls with the width: two widths extrapolate to none.
            const auto wide = at(0.01);
            const auto narrow = at(0.005);
            const double peak = std::ranges::max(expected);
            for (std::size_t i = 0; i < t_s.size(); ++i) {
                VERIFY_CLOSE(2.0 * narrow[i] - wide[i], expected[i], 0.0, 1e-3 * peak);
                QVERIFY(narrow[i] > expected[i] - 1e-3 * peak);
            }
            // Slow approach to the steady rate kD ka/(kD + ka) as 1/sqrt(t).
            const double steadyRate = rows.number(first, "k_steady_nm3_s");
            QVERIFY(narrow.back() > steadyRate && narrow.back() < 1.15 * steadyRate);
        }
    }

    void sinkOfThePaperIsResolved()
    {
        const CoalescenceConstants paper{11.6, 7.64, 3.008, 9.93e-3 * 9.93e-3, 2.87, 44.0};
        const std::vector<double> t_s{20.0, 60.0, 100.0, 170.0};
        const auto coarse = coalescenceRate(paper, growingPair, t_s);
        const auto fine = coalescenceRate(paper, growingPair, t_s, PairWall::ZeroGradient, {2800, 1e-7});
        QVERIFY(coarse && fine);
        const double peak = std::ranges::max(fine->rate_nm3_s);
        for (std::size_t i = 0; i < t_s.size(); ++i)
            VERIFY_CLOSE(coarse->rate_nm3_s[i], fine->rate_nm3_s[i], 0.0, 3e-4 * peak);
    }

    void derivativesAgreeWithDifferences_data()
    {
        QTest::addColumn<int>("constant");
        QTest::addColumn<double>("step");
        QTest::newRow("ln kappa") << 0 << 0.05;
        QTest::newRow("gamma") << 1 << 0.3;
        QTest::newRow("sigma_c") << 2 << 0.02;
        QTest::newRow("ln v") << 3 << 0.05;
        QTest::newRow("l") << 4 << 0.02;
        QTest::newRow("r_c") << 5 << 0.1;
    }
    void derivativesAgreeWithDifferences()
    {
        QFETCH(int, constant);
        QFETCH(double, step);
        const auto moved = [&](double by) {
            CoalescenceConstants c = growing;
            switch (static_cast<CoalescenceConstant>(constant)) {
            case CoalescenceConstant::LnKappa: c.kappa_per_s *= std::exp(by); break;
            case CoalescenceConstant::Gamma: c.gamma_per_nm += by; break;
            case CoalescenceConstant::SigmaC: c.sigmaC_nm += by; break;
            case CoalescenceConstant::LnV: c.v_nm2 *= std::exp(by); break;
            case CoalescenceConstant::Ligand: c.ligand_nm += by; break;
            case CoalescenceConstant::Onset: c.onset_nm += by; break;
            }
            return c;
        };
        const std::vector<double> t_s{2.0, 5.0, 10.0, 20.0, 40.0, 60.0, 90.0, 130.0};
        const CoalescenceAccuracy accurate{1500, 1e-7};
        const auto rate = [&](double by) {
            return *coalescenceRate(moved(by), growingPair, t_s, PairWall::ZeroGradient, accurate);
        };
        const CoalescenceRate low = rate(-step);
        const CoalescenceRate high = rate(step);
        const auto found = coalescenceSensitivity(growing, growingPair, t_s);
        QVERIFY(found);
        const CoalescenceSlope& slope = found->slopes[static_cast<std::size_t>(constant)];
        double largest = 0.0;
        double largestIntegral = 0.0;
        for (std::size_t i = 0; i < t_s.size(); ++i) {
            largest = std::max(largest, std::abs(high.rate_nm3_s[i] - low.rate_nm3_s[i]) / (2.0 * step));
            largestIntegral = std::max(largestIntegral, std::abs(high.integral_nm3[i] - low.integral_nm3[i]) / (2.0 * step));
        }
        for (std::size_t i = 0; i < t_s.size(); ++i) {
            VERIFY_CLOSE(slope.rate[i], (high.rate_nm3_s[i] - low.rate_nm3_s[i]) / (2.0 * step), 0.0, 5e-3 * largest);
            VERIFY_CLOSE(slope.integral[i], (high.integral_nm3[i] - low.integral_nm3[i]) / (2.0 * step), 0.0,
                         5e-3 * largestIntegral);
        }
        const CoalescenceRate plain = solved(growing, growingPair, t_s);
        QCOMPARE(found->rate.rate_nm3_s, plain.rate_nm3_s);
    }

    void coalescenceTimesAreNormalised()
    {
        std::vector<double> t_s;
        for (int i = 0; i <= 720; ++i)
            t_s.push_back(0.25 * i);
        const CoalescenceCourse course = coalescenceCourse(solved(growing, growingPair, t_s), 0.0002);
        double area = 0.0;
        for (std::size_t i = 1; i < t_s.size(); ++i)
            area += 0.125 * (course.psi_per_s[i - 1] + course.psi_per_s[i]);
        VERIFY_CLOSE(area, 1.0, 0.0, 2e-4);
    }

    void whatCannotBeSolvedIsRefused()
    {
        const std::vector<double> t_s{1.0, 2.0};
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const auto refused = [&](const CoalescenceConstants& constants, const PairState& state,
                                 const std::vector<double>& times) {
            const auto rate = coalescenceRate(constants, [&](double) { return state; }, times);
            return !rate && rate.error().code == ErrorCode::InvalidArgument;
        };
        const PairState fine{3.0, 0.0, 1.0};
        QVERIFY(!refused(growing, fine, t_s));
        QVERIFY(refused({nan, 1.0, 3.0, 0.1, 2.0, 5.0}, fine, t_s));
        QVERIFY(refused({1.0, 1.0, 3.0, 0.0, 2.0, 5.0}, fine, t_s));
        QVERIFY(refused(growing, {0.0, 0.0, 1.0}, t_s));
        QVERIFY(refused(growing, {3.0, 0.0, nan}, t_s));
        QVERIFY(refused(growing, fine, {2.0, 1.0}));
        QVERIFY(refused(growing, fine, {}));
        JobControl stopped;
        stopped.cancelled = [] { return true; };
        const auto rate = coalescenceRate(growing, growingPair, t_s, PairWall::ZeroGradient, {}, stopped);
        QVERIFY(!rate && rate.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestCoalescenceEquation)
#include "tst_coalescence_equation.moc"
