#include "byte_writer.h"
#include "csv.h"
#include "run_cli.h"
#include "tolerance.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace ostwald;
using namespace ostwald::test;

namespace {

/// Pairs that wander and then are one, a block of columns each: area, x, y of two particles, in px.
QByteArray mergingPairs(int pairs)
{
    std::mt19937_64 random(4);
    std::normal_distribution<double> normal;
    constexpr int seconds = 120;
    std::vector<std::vector<std::array<double, 3>>> columns;
    for (int pair = 0; pair < pairs; ++pair) {
        const int merged = 20 + 80 * pair / pairs;
        double dx = 14.0;
        double dy = 0.0;
        const double size = 1.0 + 0.08 * normal(random);
        std::vector<std::array<double, 3>> a;
        std::vector<std::array<double, 3>> b;
        for (int t = 0; t < seconds; ++t) {
            const double r = size * (2.0 + 0.012 * t);
            const double area = std::numbers::pi * r * r;
            const double x = 40.0 + 60.0 * pair;
            if (t < merged) {
                a.push_back({area, x, 50.0});
                b.push_back({1.05 * area, x + dx, 50.0 + dy});
            } else {
                a.push_back({1.6 * area, x + 0.5 * dx, 50.0 + 0.5 * dy});
                b.push_back(a.back());
            }
            dx += 1.5 * normal(random);
            dy += 1.5 * normal(random);
        }
        columns.push_back(std::move(a));
        columns.push_back(std::move(b));
    }
    QByteArray text;
    for (int t = 0; t < seconds; ++t) {
        text += QByteArray::number(t);
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (c % 2 == 0)
                text += ',';
            for (const double value : columns[c][static_cast<std::size_t>(t)])
                text += ',' + QByteArray::number(value, 'f', 4);
        }
        text += '\n';
    }
    return text;
}

QByteArray eventsCsv(int events)
{
    QByteArray text = "frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score\n";
    for (int i = 0; i < events; ++i)
        text += QByteArray::number(10 + 4 * i) + ',' + QByteArray::number(1000 + i) + ',' + QByteArray::number(2 * i) + ',' +
                QByteArray::number(2 * i + 1) + ",5,5," + QByteArray::number(4.0 + 0.1 * i) + ',' +
                QByteArray::number(4.4 + 0.08 * i) + ",6,0.9\n";
    return text;
}

} // namespace

class CoalescenceCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUseIsRefusedWithTheWayOut_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        const QString table = QStringLiteral("table.csv");
        const QString output = QStringLiteral("--output");
        QTest::newRow("no output") << QStringList{table} << QByteArray("--output");
        QTest::newRow("unknown name") << QStringList{table, output, QStringLiteral("x"), QStringLiteral("--fix"),
                                                     QStringLiteral("sigma=1")}
                                      << QByteArray("sigma_c");
        QTest::newRow("bounds") << QStringList{table, output, QStringLiteral("x"), QStringLiteral("--bounds"),
                                               QStringLiteral("gamma=3:1")}
                                << QByteArray("a:b");
        QTest::newRow("prior") << QStringList{table, output, QStringLiteral("x"), QStringLiteral("--prior"),
                                              QStringLiteral("l=2.8")}
                               << QByteArray("value+-sd");
        QTest::newRow("diffusion") << QStringList{table, output, QStringLiteral("x"), QStringLiteral("--diffusion"),
                                                  QStringLiteral("fast")}
                                   << QByteArray("instantaneous");
        QTest::newRow("params") << QStringList{table, output, QStringLiteral("x"), QStringLiteral("--params"),
                                               QStringLiteral(R"({"coalescence": {"gama": {}}})")}
                                << QByteArray("gama");
        QTest::newRow("pixel size") << QStringList{table, output, QStringLiteral("x"), QStringLiteral("--pixel-size-nm"),
                                                   QStringLiteral("-1")}
                                    << QByteArray("above 0");
    }
    void wrongUseIsRefusedWithTheWayOut()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        const Outcome outcome = run(QStringList{QStringLiteral("coalescence")} + arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.error.contains(word), outcome.error.constData());
    }

    void tooLittleIsSaidToBeTooLittle()
    {
        const QTemporaryDir folder;
        const QString events = folder.filePath(QStringLiteral("events.csv"));
        const auto fails = [&](const QByteArray& content, const QStringList& more, const char* word) {
            writeFile(events, content);
            const Outcome outcome = run(QStringList{QStringLiteral("coalescence"), events, QStringLiteral("--output"),
                                                    folder.filePath(QStringLiteral("out"))} +
                                        more);
            return outcome.status == 1 && outcome.error.contains(word) &&
                   !QFile::exists(folder.filePath(QStringLiteral("out")));
        };
        const QStringList scales{QStringLiteral("--pixel-size-nm"), QStringLiteral("0.3"),
                                 QStringLiteral("--frame-interval-s"), QStringLiteral("1")};
        QVERIFY(fails(eventsCsv(20), {}, "pixel size"));
        QVERIFY(fails(eventsCsv(20), scales, "--diffusion-nm2-s"));
        QVERIFY(fails(eventsCsv(6), scales + QStringList{QStringLiteral("--diffusion-nm2-s"), QStringLiteral("1")},
                      "at least 8"));
        QVERIFY(fails("frame,id_new\n1,2\n", scales, "events.csv"));
    }

    void eventsOfThisProgramAreFitted()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("events.csv")), eventsCsv(20));
        const QString out = folder.filePath(QStringLiteral("out"));
        const Outcome outcome =
            run({QStringLiteral("coalescence"), folder.path(), QStringLiteral("--output"), out,
                 QStringLiteral("--pixel-size-nm"), QStringLiteral("0.3"), QStringLiteral("--frame-interval-s"),
                 QStringLiteral("1"), QStringLiteral("--diffusion-nm2-s"), QStringLiteral("0.8"), QStringLiteral("--fix"),
                 QStringLiteral("ln_v=-8,ln_rho0=-8,r_c=8,gamma=4"), QStringLiteral("--fix"), QStringLiteral("l=2.8")});
        QVERIFY2(outcome.status == 0, outcome.error.constData());
        const QJsonObject json = jsonOf(out);
        const QJsonObject parameters = json.value(QStringLiteral("parameters")).toObject();
        QCOMPARE(parameters.size(), 7);
        QCOMPARE(parameters.value(QStringLiteral("l")).toObject().value(QStringLiteral("value")).toDouble(), 2.8);
        QCOMPARE(parameters.value(QStringLiteral("l")).toObject().value(QStringLiteral("note")).toString(),
                 QStringLiteral("fixed"));
        QCOMPARE(json.value(QStringLiteral("events")).toInt(), 20);
        QCOMPARE(json.value(QStringLiteral("sized_events")).toInt(), 0);
        QVERIFY(QJsonDocument(json.value(QStringLiteral("notes")).toArray()).toJson().contains("is the one given"));
        const Csv diffusion(out + QStringLiteral("/diffusion.csv"));
        VERIFY_CLOSE(diffusion.number(0, "fit_d_nm2_per_s"), 0.8, 1e-6, 0.0);
        const Csv events(out + QStringLiteral("/coalescences.csv"));
        QCOMPARE(events.rows(), std::size_t{20});
        VERIFY_CLOSE(events.number(0, "sigma_nm"), 0.3 * 8.4, 1e-6, 0.0);
        const Csv rate(out + QStringLiteral("/k_f.csv"));
        QVERIFY(rate.rows() > 100);
        QVERIFY(rate.number(60, "fit_rate_low95_per_s") <= rate.number(60, "fit_rate_per_s"));
        QVERIFY(QFile::exists(out + QStringLiteral("/psi.csv")) && QFile::exists(out + QStringLiteral("/sigma.csv")));
    }

    void theSameParticlesAreMeasuredInATableAndInAProject()
    {
        const QTemporaryDir folder;
        const QString table = folder.filePath(QStringLiteral("pairs.csv"));
        writeFile(table, mergingPairs(16));
        const QString project = folder.filePath(QStringLiteral("pairs.ostwald"));
        const Outcome imported =
            run({QStringLiteral("import"), table, QStringLiteral("--output"), project, QStringLiteral("--pixel-size-nm"),
                 QStringLiteral("0.5"), QStringLiteral("--frame-interval-s"), QStringLiteral("1")});
        QVERIFY2(imported.status == 0, imported.error.constData());
        const QString ofTable = folder.filePath(QStringLiteral("table"));
        const QString ofProject = folder.filePath(QStringLiteral("project"));
        // What is held costs no time; it is the reading that is looked at.
        const QString held = QStringLiteral("ln_v=-9,l=2,r_c=8,ln_rho0=-8,gamma=4");
        const Outcome first = run({QStringLiteral("coalescence"), table, QStringLiteral("--output"), ofTable,
                                   QStringLiteral("--pixel-size-nm"), QStringLiteral("0.5"), QStringLiteral("--fix"), held});
        QVERIFY2(first.status == 0, first.error.constData());
        const Outcome second =
            run({QStringLiteral("coalescence"), project, QStringLiteral("--output"), ofProject, QStringLiteral("--fix"), held});
        QVERIFY2(second.status == 0, second.error.constData());
        // The same settings as the window's command names them.
        const QString asParams = folder.filePath(QStringLiteral("params"));
        const QString json = QStringLiteral(R"({"coalescence": {"ln_v": {"fixed": true, "start": -9}, "l": {"fixed": true, "start": 2},
            "r_c": {"fixed": true, "start": 8}, "ln_rho0": {"fixed": true, "start": -8}, "gamma": {"fixed": true, "start": 4}}})");
        const Outcome third =
            run({QStringLiteral("coalescence"), project, QStringLiteral("--output"), asParams, QStringLiteral("--params"), json});
        QVERIFY2(third.status == 0, third.error.constData());
        QVERIFY(!jsonOf(ofProject).value(QStringLiteral("parameters")).toObject().isEmpty());
        QCOMPARE(jsonOf(asParams).value(QStringLiteral("parameters")), jsonOf(ofProject).value(QStringLiteral("parameters")));
        const Csv a(ofTable + QStringLiteral("/coalescences.csv"));
        const Csv b(ofProject + QStringLiteral("/coalescences.csv"));
        QCOMPARE(a.rows(), std::size_t{16});
        QCOMPARE(b.rows(), a.rows());
        for (std::size_t i = 0; i < a.rows(); ++i) {
            VERIFY_CLOSE(a.number(i, "t_s"), b.number(i, "t_s"), 1e-6, 0.0);
            QVERIFY(std::abs(a.number(i, "sigma_nm") - b.number(i, "sigma_nm")) < 0.05);
            QVERIFY(std::abs(a.number(i, "separation_nm") - b.number(i, "separation_nm")) < 1e-3);
        }
        const auto notesOf = [](const QString& out) {
            return QJsonDocument(jsonOf(out).value(QStringLiteral("notes")).toArray()).toJson();
        };
        QVERIFY(notesOf(ofTable).contains("how many did not is unknown"));
        const QString withOthers = folder.filePath(QStringLiteral("others"));
        QCOMPARE(run({QStringLiteral("coalescence"), table, QStringLiteral("--output"), withOthers,
                      QStringLiteral("--pixel-size-nm"), QStringLiteral("0.5"), QStringLiteral("--other-particles"),
                      QStringLiteral("40"), QStringLiteral("--fix"), held})
                     .status,
                 0);
        QVERIFY(!notesOf(withOthers).contains("how many did not is unknown"));
        QCOMPARE(run({QStringLiteral("coalescence"), project, QStringLiteral("--output"), withOthers,
                      QStringLiteral("--other-particles"), QStringLiteral("40")})
                     .status,
                 2);
    }

private:
    static QJsonObject jsonOf(const QString& folder)
    {
        QFile file(folder + QStringLiteral("/coalescence.json"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object();
    }
};

QTEST_GUILESS_MAIN(CoalescenceCommandTest)
#include "tst_coalescence_command.moc"
