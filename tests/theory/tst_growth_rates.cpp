#include "csv.h"
#include "systems.h"
#include "theory/growth_rates.h"
#include "tolerance.h"

#include <QTest>

using namespace ostwald;

class TestGrowthRates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratesMeetTheReferenceTable()
    {
        const test::Csv rows(QStringLiteral(OSTWALD_TEST_DATA "/rates.csv"));
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            const auto system = test::systemNamed(rows.text(i, "system"));
            const GrowthRates rates(system.constants, ParticleShape(system.delta));
            const double n = rows.number(i, "n");
            const double rho = rows.number(i, "rho_tilde");
            VERIFY_CLOSE(rates.g(n), rows.number(i, "g_n"), 1e-11, 0.0);
            VERIFY_CLOSE(rates.attachment(n, rho), rows.number(i, "w_plus_n"), 1e-11, 0.0);
            VERIFY_CLOSE(rates.detachment(n + 1.0), rows.number(i, "w_minus_n_plus_1"), 1e-11, 0.0);
            VERIFY_CLOSE(rates.flux(n, rho, 1.0, 1.0), rows.number(i, "J_over_rho_flat"), 1e-10, 1e-10);
        }
    }

    void noFluxFlowsWhereDetailedBalanceHolds()
    {
        const auto system = test::systemNamed(QStringLiteral("Pt"));
        const GrowthRates rates(system.constants, ParticleShape(system.delta));
        const double rho = 1.7;
        const double n = 150.0;
        const double ratio = std::exp(std::log(rho) - rates.potential()(n)); // p_(n+1)/p_n in equilibrium
        VERIFY_CLOSE(rates.flux(n, rho, 1.0, ratio), 0.0, 0.0, 1e-11);
    }
};

QTEST_APPLESS_MAIN(TestGrowthRates)
#include "tst_growth_rates.moc"
