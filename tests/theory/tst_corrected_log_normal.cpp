#include "csv.h"
#include "theory/corrected_log_normal.h"
#include "tolerance.h"

#include <QTest>

#include <cstdlib>
#include <map>

using namespace ostwald;
using test::Csv;

class TestCorrectedLogNormal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void densitiesMeetTheReferenceTable()
    {
        const Csv moments(QStringLiteral(OSTWALD_TEST_DATA "/lognormal_coeffs.csv"));
        std::map<QString, CorrectedLogNormal> laws;
        for (std::size_t i = 0; i < moments.rows(); ++i) {
            std::array<long double, 7> raw{};
            for (std::size_t q = 0; q < raw.size(); ++q)
                raw[q] = std::strtold(qPrintable(moments.text(i, qPrintable(QStringLiteral("m%1").arg(q)))),
                                      nullptr);
            laws.emplace(moments.text(i, "case"), CorrectedLogNormal(standardMoments(raw)));
        }
        const Csv rows(QStringLiteral(OSTWALD_TEST_DATA "/lognormal_density.csv"));
        std::map<QString, double> top;
        for (std::size_t i = 0; i < rows.rows(); ++i)
            top[rows.text(i, "case")] = std::max(top[rows.text(i, "case")], rows.number(i, "p"));
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            const QString name = rows.text(i, "case");
            VERIFY_CLOSE(laws.at(name)(rows.number(i, "n")), rows.number(i, "p"), 0.0, 1e-8 * top[name]);
        }
    }

    void aLogNormalNeedsNoCorrection()
    {
        const double a2 = 0.3; // of n times the weight, whose mean and variance the moments are
        std::array<long double, 7> raw{};
        for (std::size_t q = 0; q < raw.size(); ++q) {
            const auto k = static_cast<long double>(q);
            raw[q] = std::exp(k * 6.0L + 0.5L * k * k * 0.09L);
        }
        const CorrectedLogNormal law(standardMoments(raw));
        for (const double n : {150.0, 400.0, 900.0}) {
            const double u = (std::log(n) - 6.0) / a2;
            VERIFY_CLOSE(law(n), std::exp(-0.5 * u * u) / (std::sqrt(2.0 * M_PI) * a2 * n), 1e-9, 0.0);
        }
        VERIFY_CLOSE(law.negativeMass(), 0.0, 0.0, 1e-12);
    }

    void negativePartsAreMeasured()
    {
        StandardMoments moments{300.0, 90.0, {1.0, 0.0, 1.0, -0.9, 1.9, -3.0, 5.0}};
        QVERIFY(CorrectedLogNormal(moments, 4).negativeMass() > 1e-4);
    }
};

QTEST_APPLESS_MAIN(TestCorrectedLogNormal)
#include "tst_corrected_log_normal.moc"
