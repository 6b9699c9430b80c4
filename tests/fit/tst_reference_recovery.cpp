#include "ensemble/trajectory_table.h"
#include "fit/sample_fit.h"
#include "theory/chemical_potential.h"
#include "theory/materials.h"
#include "tolerance.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <cmath>
#include <fstream>

using namespace ostwald;

namespace {

/// What a simulated experiment of the reference tables was made with.
struct Truth {
    std::array<double, growthParameterCount> constants{};
    double sigma_nm = 0.0;
    PotentialMaximum top;
    double meanDelta = 0.0;
    std::vector<double> t_s;
    std::vector<double> lnRho;
    std::vector<double> delta;
    std::vector<double> meanTimes_s;
    std::vector<double> meanN;
};

QString pathOf(const char* experiment, const char* file)
{
    return QStringLiteral(OSTWALD_REFERENCE "/") + QLatin1String(experiment) + QLatin1Char('/') + QLatin1String(file);
}

std::vector<double> numbers(const QJsonObject& object, const char* key)
{
    std::vector<double> values;
    for (const QJsonValue& value : object[QLatin1String(key)].toArray())
        values.push_back(value.toDouble());
    return values;
}

Truth truthOf(const char* experiment)
{
    QFile file(pathOf(experiment, "truth.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto number = [&](const char* key) { return json[QLatin1String(key)].toDouble(); };
    Truth truth;
    truth.constants = {number("d_eps_f"), number("d_eps_e"), number("alpha"), std::log(number("K_per_s")),
                       std::log(number("chi"))};
    truth.sigma_nm = number("sigma_s_nm");
    truth.top = {number("n_star_at_mean_delta"), number("beta_mu_star_at_mean_delta")};
    truth.meanDelta = json[QLatin1String("delta_of_t")].toObject()[QLatin1String("mean")].toDouble();
    truth.t_s = numbers(json, "t_s");
    for (const double rho : numbers(json, "rho_tilde"))
        truth.lnRho.push_back(std::log(rho));
    truth.delta = numbers(json, "delta");
    truth.meanTimes_s = numbers(json, "times_of_mean_s");
    truth.meanN = numbers(json, "mean_n_true");
    return truth;
}

double at(const std::vector<double>& x, const std::vector<double>& y, double where)
{
    const auto next = std::ranges::lower_bound(x, where) - x.begin();
    if (next == 0)
        return y.front();
    const auto i = std::min(static_cast<std::size_t>(next), x.size() - 1);
    const double share = std::clamp((where - x[i - 1]) / (x[i] - x[i - 1]), 0.0, 1.0);
    return (1.0 - share) * y[i - 1] + share * y[i];
}

std::variant<TrajectorySet, SizeSamples> tableOf(const char* experiment, const char* file)
{
    std::ifstream in(pathOf(experiment, file).toStdString());
    auto table = readSizeTable(in);
    if (!table)
        qFatal("%s", table.error().text().c_str());
    return *std::move(table);
}

/// Root mean square of the error of ln rho~_1 - mu(<n>), over the fit's times.
double excessError(const GrowthFitResult& fit, const Truth& truth)
{
    const auto& c = truth.constants;
    double squares = 0.0;
    for (std::size_t k = 0; k < fit.solution.t_s.size(); ++k) {
        const double t_s = fit.solution.t_s[k];
        const ChemicalPotential mu({c[0], c[1], c[2], c[3], c[4]}, ParticleShape(at(truth.t_s, truth.delta, t_s)));
        const double expected =
            at(truth.t_s, truth.lnRho, t_s) - mu(at(truth.meanTimes_s, truth.meanN, t_s));
        squares += std::pow(fit.solution.excess[k] - expected, 2);
    }
    return std::sqrt(squares / static_cast<double>(fit.solution.t_s.size()));
}

void report(const char* name, const GrowthFitResult& fit, const Truth& truth)
{
    for (std::size_t i = 0; i < growthParameterCount; ++i)
        qInfo("%s %s %.3f (%.3f .. %.3f), truth %.3f %s", name, growthParameterKeys[i], fit.constants[i].value,
              fit.constants[i].low95, fit.constants[i].high95, truth.constants[i], fit.constants[i].note.c_str());
    qInfo("%s mu* %.3f (%.3f .. %.3f), truth %.3f; n* %.0f (%.0f .. %.0f), truth %.0f; excess rms %.4f; %.2f s", name,
          fit.muStar.value, fit.muStar.low95, fit.muStar.high95, truth.top.mu, fit.nStar.value, fit.nStar.low95,
          fit.nStar.high95, truth.top.n, excessError(fit, truth), fit.seconds);
}

} // namespace

#define VERIFY_HOLDS(fitted, truth)                                                                          \
    QVERIFY2((fitted).low95 <= (truth) && (truth) <= (fitted).high95,                                        \
             qPrintable(QStringLiteral("%1 .. %2 does not hold %3")                                          \
                            .arg((fitted).low95)                                                             \
                            .arg((fitted).high95)                                                            \
                            .arg(truth)))

/// The simulated experiments of the reference tables, which other code made: is the truth found again?
class ReferenceRecoveryTest : public QObject {
    Q_OBJECT

    static void verifyTruthIsFound(const char* name, const GrowthFitResult& fit, const Truth& truth)
    {
        report(name, fit, truth);
        QVERIFY(fit.converged);
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            VERIFY_HOLDS(fit.constants[i], truth.constants[i]);
        VERIFY_HOLDS(fit.muStar, truth.top.mu);
        // By the wider side: at so flat a maximum one of five intervals ends just short of the truth.
        VERIFY_CLOSE(fit.nStar.value, truth.top.n, 0.0,
                     std::max(fit.nStar.high95 - fit.nStar.value, fit.nStar.value - fit.nStar.low95));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(pathOf("fast_supply", "truth.json")))
            QSKIP("The reference tables are not on this machine.");
    }

    void trajectories_data()
    {
        QTest::addColumn<QByteArray>("experiment");
        // Slow supply alone knows mu* to 0.15: at the truth ln p is 0.4 below its top, and the interval says so.
        QTest::addColumn<double>("muStarError");
        QTest::newRow("fast supply") << QByteArray("fast_supply") << 0.1;
        QTest::newRow("slow supply") << QByteArray("slow_supply") << 0.15;
    }
    void trajectories()
    {
        QFETCH(QByteArray, experiment);
        QFETCH(double, muStarError);
        const Truth truth = truthOf(experiment.constData());
        const auto set = std::get<TrajectorySet>(tableOf(experiment.constData(), "trajectories.csv"));
        const auto fit = fitGrowth(set, defaultGrowthFitParams(builtinMaterials().front()));
        QVERIFY(fit);
        verifyTruthIsFound(experiment.constData(), *fit, truth);
        VERIFY_CLOSE(fit->muStar.value, truth.top.mu, 0.0, muStarError);
        QVERIFY(excessError(*fit, truth) <= 0.02);
    }

    void bothSuppliesTogether()
    {
        const char* const experiments[] = {"fast_supply", "slow_supply"};
        std::vector<TrajectorySet> sets;
        for (const char* experiment : experiments)
            sets.push_back(std::get<TrajectorySet>(tableOf(experiment, "trajectories.csv")));
        const auto fits = fitGrowthJointly(sets, defaultGrowthFitParams(builtinMaterials().front()));
        QVERIFY(fits);
        for (std::size_t i = 0; i < sets.size(); ++i) {
            const Truth truth = truthOf(experiments[i]);
            verifyTruthIsFound(experiments[i], (*fits)[i], truth);
            VERIFY_CLOSE((*fits)[i].muStar.value, truth.top.mu, 0.0, 0.1);
            QVERIFY(excessError((*fits)[i], truth) <= 0.02);
        }
    }

    void samplesWithoutIdentities()
    {
        const Truth truth = truthOf("ex_situ");
        const auto samples = std::get<SizeSamples>(tableOf("ex_situ", "sizes.csv"));
        const auto fit = fitSizeSamples(samples, defaultSampleFitParams(*findMaterial("iron-oxide")));
        QVERIFY(fit);
        verifyTruthIsFound("ex_situ", *fit, truth);
    }
};

QTEST_APPLESS_MAIN(ReferenceRecoveryTest)
#include "tst_reference_recovery.moc"
