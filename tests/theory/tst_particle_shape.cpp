#include "csv.h"
#include "theory/particle_shape.h"
#include "tolerance.h"

#include <QTest>

using namespace ostwald;
using test::Csv;

class TestParticleShape : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void siteCountsMeetTheReferenceTable()
    {
        const Csv table(QStringLiteral(OSTWALD_TEST_DATA "/geometry.csv"));
        QVERIFY(table.rows() > 100);
        for (std::size_t i = 0; i < table.rows(); ++i) {
            const ParticleShape shape(table.number(i, "delta"));
            const double n = table.number(i, "n");
            VERIFY_CLOSE(shape.edgeSteps(n), table.number(i, "m"), 1e-11, 1e-13);
            // Exactly on m = 1 or 2 rounding decides the side of a jump; such sizes are below n = 20.
            if (n < 20.0)
                continue;
            const SiteCounts at = shape.counts(n);
            VERIFY_CLOSE(at.face, table.number(i, "n_f"), 1e-11, 1e-9);
            VERIFY_CLOSE(at.edge, table.number(i, "n_e"), 1e-11, 1e-9);
            VERIFY_CLOSE(at.bulk, table.number(i, "n_b"), 1e-11, 1e-9);
            const SiteCounts step = shape.unitDifference(n);
            VERIFY_CLOSE(step.face, table.number(i, "d_n_f"), 1e-11, 1e-11 * std::max(1.0, n / 100.0));
            VERIFY_CLOSE(step.edge, table.number(i, "d_n_e"), 1e-11, 1e-11 * std::max(1.0, n / 100.0));
        }
    }

    void wholeLatticeParticlesAreCountedExactly()
    {
        const Csv table(QStringLiteral(OSTWALD_TEST_DATA "/atom_counts.csv"));
        int compared = 0;
        for (std::size_t i = 0; i < table.rows(); ++i) {
            const double delta = table.number(i, "delta");
            if (delta > ParticleShape::maxDelta || table.number(i, "n") < 20.0)
                continue;
            const SiteCounts at = ParticleShape(delta).counts(table.number(i, "n"));
            VERIFY_CLOSE(at.face, table.number(i, "n_f"), 0.0, 1e-9);
            VERIFY_CLOSE(at.edge, table.number(i, "n_e"), 0.0, 1e-9);
            VERIFY_CLOSE(at.bulk, table.number(i, "n_b"), 0.0, 1e-9);
            ++compared;
        }
        QVERIFY(compared > 10);
    }

    void surfaceFactorIsThatOfTheConvexHull()
    {
        const Csv table(QStringLiteral(OSTWALD_TEST_DATA "/shape_factor.csv"));
        for (std::size_t i = 0; i < table.rows(); ++i) {
            const double delta = table.number(i, "delta");
            VERIFY_CLOSE(surfaceFactor(delta), table.number(i, "c_delta_eq16"), 1e-13, 0.0);
            VERIFY_CLOSE(surfaceFactorFromFaces(delta), table.number(i, "c_delta_convex_hull"), 1e-12, 0.0);
            const SiteExpansion sites(delta);
            VERIFY_CLOSE(sites.face, table.number(i, "c_f_true_leading"), 1e-11, 0.0);
            VERIFY_CLOSE(sites.edge, table.number(i, "c_e"), 1e-11, 0.0);
            VERIFY_CLOSE(sites.faceSecond, table.number(i, "c_ff_second_order"), 1e-11, 0.0);
            VERIFY_CLOSE(sites.faceAsPrinted, table.number(i, "c_f_as_printed"), 1e-11, 1e-15);
        }
    }

    void differencesGoOverIntoDerivativesSmoothly()
    {
        const ParticleShape shape(1.5);
        const SiteCounts difference = shape.unitDifference(1e6 - 1.0);
        const SiteCounts derivative = shape.unitDifference(1e6 + 1.0);
        VERIFY_CLOSE(derivative.face, difference.face, 2e-6, 0.0);
        VERIFY_CLOSE(derivative.edge, difference.edge, 2e-6, 0.0);
    }

    void impossibleShapesAreRefused()
    {
        QVERIFY(!ParticleShape::create(0.99));
        QVERIFY(!ParticleShape::create(2.0));
        QVERIFY(!ParticleShape::create(std::numeric_limits<double>::quiet_NaN()));
        QVERIFY(ParticleShape::create(1.5).has_value());
    }
};

QTEST_APPLESS_MAIN(TestParticleShape)
#include "tst_particle_shape.moc"
