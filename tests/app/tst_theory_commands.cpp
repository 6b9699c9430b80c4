#include "run_cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace ostwald::test;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Particles that grow at 2 % a frame in volume, with noise.
QByteArray growing(int particles, int frames)
{
    std::mt19937_64 random(3);
    std::normal_distribution<double> normal;
    QByteArray text = "particle,frame,t_s,r_nm\n";
    for (int p = 0; p < particles; ++p)
        for (int t = 0; t < frames; ++t) {
            const double n = (200.0 + 10.0 * p) * std::pow(1.02, t);
            const double r_nm = 0.156 * std::cbrt(n) + 0.02 * normal(random);
            text += QByteArray::number(p) + ',' + QByteArray::number(t) + ',' + QByteArray::number(t) + ',' +
                    QByteArray::number(r_nm) + '\n';
        }
    return text;
}

} // namespace

class TestTheoryCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesHaveTheirHeaderAndRows_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("rows");
        QTest::newRow("geometry") << QStringLiteral("geometry --delta 1.5 --n 20,100:102")
                                  << QByteArray("delta,n,m,n_f,n_e,n_b,d_n_f,d_n_e") << 4;
        QTest::newRow("shape-factor")
            << QStringLiteral("shape-factor --delta 1:2:0.5")
            << QByteArray("delta,c_delta_eq16,c_delta_convex_hull,a1,a2,a3,c_f_true_leading,c_e,c_ff_second_order,"
                          "c_f_as_printed")
            << 3;
        QTest::newRow("chemical-potential")
            << QStringLiteral("chemical-potential --n 20:24:2")
            << QByteArray("system,n,beta_mu_exact,beta_mu_two_term_consistent,gibbs_thomson_c1_term,radius_nm") << 3;
        QTest::newRow("maximum") << QStringLiteral("maximum --material au")
                                 << QByteArray("system,d_eps_f,d_eps_e,delta,alpha,n_star_integer,beta_mu_star,"
                                               "n_star_continuous,beta_mu_star_continuous,r_star_nm_continuous")
                                 << 1;
        QTest::newRow("critical-sizes")
            << QStringLiteral("critical-sizes --rho 0.8,1.7,3")
            << QByteArray("system,rho_tilde,ln_rho_tilde,class,n_stable,n_unstable,r_stable_nm,r_unstable_nm") << 3;
        QTest::newRow("free-energy") << QStringLiteral("free-energy --n 20,30 --rho 1.2,1.7")
                                     << QByteArray("system,rho_tilde,n,beta_dG_plus_lnC") << 4;
        QTest::newRow("rates") << QStringLiteral("rates --n 20,30 --rho 1.2")
                               << QByteArray("system,K_per_s,chi,n,rho_tilde,g_n,w_plus_n,w_minus_n_plus_1,"
                                             "J_over_rho_flat")
                               << 2;
        QTest::newRow("distribution") << QStringLiteral("distribution --start-n 100 --t 0,1,5 --n 90:110")
                                      << QByteArray("system,rho_tilde,t_s,n,p_n") << 63;
    }
    void tablesHaveTheirHeaderAndRows()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, header);
        QFETCH(int, rows);
        const Outcome outcome = run(QStringList(QStringLiteral("theory")) + arguments.split(QLatin1Char(' ')));
        QCOMPARE(outcome.status, 0);
        const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
        QCOMPARE(lines.front(), header);
        QCOMPARE(lines.size(), rows + 1);
        for (const QByteArray& line : lines)
            QCOMPARE(line.count(','), header.count(','));
    }

    void theReferenceSystemComesOutAsInTheReference()
    {
        const Outcome outcome =
            run(words("theory rates --n 20 --K 0.35 --chi 0.3 --alpha 1.850992429931328 --delta 1.5204366025913487 --rho 1.2"));
        const QList<QByteArray> cells = outcome.out.trimmed().split('\n').back().split(',');
        QCOMPARE(cells.at(1), QByteArray("0.35"));
        QVERIFY(std::abs(cells.at(5).toDouble() - 1.6028970067320121) < 1e-11);
        QVERIFY(std::abs(cells.at(7).toDouble() - 0.89377712247343468) < 1e-11);
    }

    void wrongUsageEndsWithTwoAndOneSentence_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char* text : {"theory", "theory weather", "theory rates --n 5:1", "theory rates --material mud",
                                 "theory maximum --delta 2.5", "theory rates --colour red", "fit a.csv", "fit --output o",
                                 "fit a.csv --output o --fix d_eps_x=1", "fit a.csv --output o --bounds alpha=3:1",
                                 "fit a.csv --output o --prior alpha=3", "fit a.csv --output o --model best",
                                 "fit a.csv --output o --bootstrap 3"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void wrongUsageEndsWithTwoAndOneSentence()
    {
        QFETCH(QString, arguments);
        const Outcome outcome = run(arguments.split(QLatin1Char(' ')));
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.error.trimmed().count('\n'), 0);
        QVERIFY(!outcome.error.trimmed().isEmpty());
    }

    void aTableIsFitted()
    {
        QTemporaryDir folder;
        QFile table(folder.filePath(QStringLiteral("sizes.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write(growing(20, 30));
        table.close();
        const QString out = folder.filePath(QStringLiteral("out"));
        const Outcome outcome = run({QStringLiteral("fit"), table.fileName(), QStringLiteral("--output"), out,
                                     QStringLiteral("--fix"), QStringLiteral("alpha=1.5"), QStringLiteral("--fix"),
                                     QStringLiteral("delta=1.5"), QStringLiteral("--prior"),
                                     QStringLiteral("ln_K=-1+-0.5")});
        QVERIFY2(outcome.status == 0, outcome.error.constData());
        for (const char* name : {"profiles.csv", "mu.csv", "growth_rate.csv"})
            QVERIFY(QFile::exists(out + QLatin1Char('/') + QLatin1String(name)));
        QFile json(out + QStringLiteral("/fit.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject fit = QJsonDocument::fromJson(json.readAll()).object();
        const QJsonObject parameters = fit.value(QStringLiteral("parameters")).toObject();
        QCOMPARE(parameters.value(QStringLiteral("alpha")).toObject().value(QStringLiteral("value")).toDouble(), 1.5);
        QVERIFY(parameters.contains(QStringLiteral("ln_chi")));
        QVERIFY(fit.contains(QStringLiteral("n_star")) && fit.contains(QStringLiteral("correlation")));
        const QJsonObject profiles = fit.value(QStringLiteral("profiles")).toObject();
        for (const char* key : {"t_s", "ln_rho", "ln_rho_sd", "delta", "delta_sd"})
            QCOMPARE(profiles.value(QLatin1String(key)).toArray().size(), 30);
    }

    void tooLittleDataEndsWithOneAndSaysWhatIsMissing()
    {
        QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("out"));
        const QByteArray tables[] = {growing(3, 30), growing(20, 1), "t_s,r_nm\n1,2\n", "particle,frame,t_s,r_nm\n1,0,0,nan\n", ""};
        for (const QByteArray& text : tables) {
            QFile table(folder.filePath(QStringLiteral("sizes.csv")));
            QVERIFY(table.open(QIODevice::WriteOnly | QIODevice::Truncate));
            table.write(text);
            table.close();
            const Outcome outcome = run({QStringLiteral("fit"), table.fileName(), QStringLiteral("--output"), out});
            QCOMPARE(outcome.status, 1);
            QCOMPARE(outcome.error.trimmed().count('\n'), 0);
            QVERIFY(!QDir(out).exists());
        }
        QCOMPARE(run({QStringLiteral("fit"), QStringLiteral("/nowhere.csv"), QStringLiteral("--output"), out}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestTheoryCommands)
#include "tst_theory_commands.moc"
