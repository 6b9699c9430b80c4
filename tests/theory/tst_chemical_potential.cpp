#include "csv.h"
#include "systems.h"
#include "theory/chemical_potential.h"
#include "theory/materials.h"
#include "tolerance.h"

#include <QTest>

using namespace ostwald;
using test::Csv;

namespace {

ChemicalPotential potentialOf(const QString& system)
{
    const auto parameters = test::systemNamed(system);
    return {parameters.constants, ParticleShape(parameters.delta)};
}

Csv table(const char* name)
{
    return Csv(QStringLiteral(OSTWALD_TEST_DATA "/") + QString::fromLatin1(name));
}

} // namespace

class TestChemicalPotential : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesMeetTheReferenceTable()
    {
        const Csv rows = table("chemical_potential.csv");
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            const ChemicalPotential mu = potentialOf(rows.text(i, "system"));
            const double n = rows.number(i, "n");
            VERIFY_CLOSE(mu(n), rows.number(i, "beta_mu_exact"), 0.0, 1e-11);
            VERIFY_CLOSE(mu.approximate(n), rows.number(i, "beta_mu_two_term_consistent"), 1e-11, 1e-12);
            VERIFY_CLOSE(mu.gibbsThomson(n), rows.number(i, "gibbs_thomson_c1_term"), 1e-11, 0.0);
        }
    }

    void maximumMeetsTheReferenceTable()
    {
        const Csv rows = table("mu_maximum.csv");
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            const ChemicalPotential mu = potentialOf(rows.text(i, "system"));
            QCOMPARE(mu.maximum().n, rows.number(i, "n_star_integer"));
            VERIFY_CLOSE(mu.maximum().mu, rows.number(i, "beta_mu_star"), 0.0, 1e-11);
            VERIFY_CLOSE(mu.continuousMaximum().n, rows.number(i, "n_star_continuous"), 1e-5, 0.0);
            VERIFY_CLOSE(mu.continuousMaximum().mu, rows.number(i, "beta_mu_star_continuous"), 0.0, 1e-11);
        }
    }

    void criticalSizesMeetTheReferenceTable()
    {
        const Csv rows = table("critical_sizes.csv");
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            const CriticalSizes sizes =
                potentialOf(rows.text(i, "system")).criticalSizes(rows.number(i, "ln_rho_tilde"));
            QCOMPARE(sizes.stable.has_value(), !rows.text(i, "n_stable").isEmpty());
            QCOMPARE(sizes.unstable.has_value(), rows.text(i, "class") == QLatin1String("supersaturated"));
            if (sizes.stable)
                VERIFY_CLOSE(*sizes.stable, rows.number(i, "n_stable"), 1e-6, 0.0);
            if (!rows.text(i, "n_unstable").isEmpty()) // the table ends at n = 4e5
                VERIFY_CLOSE(*sizes.unstable, rows.number(i, "n_unstable"), 1e-6, 0.0);
        }
    }

    void saturationClassesMeetTheReferenceTable()
    {
        const Csv rows = table("critical_sizes.csv");
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            const Saturation found =
                potentialOf(rows.text(i, "system")).saturation(rows.number(i, "ln_rho_tilde"));
            const QString expected = rows.text(i, "class");
            QCOMPARE(found == Saturation::Undersaturated, expected == QLatin1String("undersaturated"));
            QCOMPARE(found == Saturation::Hypersaturated, expected == QLatin1String("hypersaturated"));
        }
    }

    void freeEnergyMeetsTheReferenceTable()
    {
        const Csv rows = table("delta_G.csv");
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            VERIFY_CLOSE(potentialOf(rows.text(i, "system"))
                             .freeEnergy(rows.number(i, "n"), std::log(rows.number(i, "rho_tilde"))),
                         rows.number(i, "beta_dG_plus_lnC"), 1e-11, 1e-9);
        }
    }

    void freeEnergyRisesByTheExcessOfOneMonomer()
    {
        const ChemicalPotential mu = potentialOf(QStringLiteral("Au"));
        for (const double n : {25.0, 120.0, 480.0, 5000.0})
            VERIFY_CLOSE(mu.freeEnergy(n + 1.0, 0.4) - mu.freeEnergy(n, 0.4), mu(n) - 0.4, 0.0, 1e-8);
    }

    void materialsReproduceThePublishedMaxima()
    {
        const struct {
            const char* id;
            double n;
            double mu;
        } published[] = {
            {"pt", 272, 0.74}, {"au", 481, 0.91}, {"iron-oxide", 446, 1.06}, {"cdse", 359, 0.79}};
        for (const auto& row : published) {
            const auto material = findMaterial(row.id);
            QVERIFY(material.has_value());
            const PotentialMaximum top =
                ChemicalPotential(material->prior, ParticleShape(material->delta)).maximum();
            VERIFY_CLOSE(top.n, row.n, 0.01, 0.0);
            VERIFY_CLOSE(top.mu, row.mu, 0.0, 0.005);
        }
        QVERIFY(!findMaterial("unobtainium"));
    }
};

QTEST_APPLESS_MAIN(TestChemicalPotential)
#include "tst_chemical_potential.moc"
