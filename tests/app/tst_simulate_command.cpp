#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr const char* smallMovie = R"({
  "N": 12, "seed": 3, "frames": 40, "frame_interval_s": 0.5, "initial_r_nm": {"mean": 0.8, "sd": 0.05},
  "rho_tilde_knots": [[0, 3.2], [10, 2.2], [20, 2.6]], "delta_of_t": {"mean": 1.5, "amp": 0.01, "period": 30},
  "movie": {"width_px": 200, "height_px": 160, "pixel_size_nm": 0.15, "coalescing_pairs": 1}
})";

struct Outcome {
    int status = -1;
    QByteArray error;
};

class Simulator {
public:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }

    [[nodiscard]] QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QJsonObject json(const char* name) const
    {
        return QJsonDocument::fromJson(read(name)).object();
    }

    Outcome run(const char* params, const char* output, const QStringList& more = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(OSTWALD_CLI), QStringList{QStringLiteral("simulate"), path(params),
                                                               QStringLiteral("--output"), path(output)} +
                                                       more);
        process.waitForFinished(60000);
        return {process.exitCode(), process.readAllStandardError()};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class SimulateCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trajectoriesAndTruthHaveTheAgreedForm()
    {
        const Simulator simulator;
        simulator.write("p.json", smallMovie);
        QCOMPARE(simulator.run("p.json", "out").status, 0);
        const QList<QByteArray> lines = simulator.read("out/trajectories.csv").trimmed().split('\n');
        QCOMPARE(lines.size(), 1 + 12 * 40);
        QCOMPARE(lines[0], QByteArray("particle,frame,t_s,r_nm"));
        QVERIFY(lines[2].startsWith("0,1,0.5,"));
        const QJsonObject truth = simulator.json("out/truth.json");
        for (const char* key : {"kind", "system", "sigma_s_nm", "N", "seed", "d_eps_f", "d_eps_e", "alpha",
                                "K_per_s", "chi", "delta_of_t", "rho_tilde_knots", "sigma_r_noise_nm",
                                "n_star_at_mean_delta", "beta_mu_star_at_mean_delta", "events"})
            QVERIFY2(truth.contains(QString::fromLatin1(key)), key);
        for (const char* key : {"t_s", "rho_tilde", "delta", "times_of_mean_s", "mean_n_true", "var_n_true"})
            QCOMPARE(truth.value(QString::fromLatin1(key)).toArray().size(), 40);
        QVERIFY(!QFile::exists(simulator.path("out/p.tif")));
    }

    void theMovieHasItsCalibrationAndItsTruth()
    {
        const Simulator simulator;
        simulator.write("p.json", smallMovie);
        QCOMPARE(simulator.run("p.json", "out", {QStringLiteral("--movie")}).status, 0);
        QCOMPARE(simulator.run("p.json", "still").status, 0);
        QCOMPARE(simulator.read("out/trajectories.csv"), simulator.read("still/trajectories.csv"));
        QProcess info;
        info.start(QStringLiteral(OSTWALD_CLI),
                   {QStringLiteral("info"), QStringLiteral("--json"), simulator.path("out/p.tif")});
        info.waitForFinished(60000);
        const QJsonObject movie =
            QJsonDocument::fromJson(info.readAllStandardOutput()).array().at(0).toObject();
        QCOMPARE(movie.value(QStringLiteral("frames")).toInt(), 40);
        QCOMPARE(movie.value(QStringLiteral("width")).toInt(), 200);
        QCOMPARE(movie.value(QStringLiteral("height")).toInt(), 160);
        QVERIFY(std::abs(movie.value(QStringLiteral("pixel_size_nm")).toDouble() - 0.15) < 1e-6);
        QCOMPARE(movie.value(QStringLiteral("frame_interval_s")).toDouble(), 0.5);
        QVERIFY(simulator.read("out/truth.csv").startsWith("frame,id,x,y,x0,y0,area,r_proj,r_vol,frac_in,"));
        QVERIFY(simulator.read("out/tracks.csv").startsWith("id,first,last,parent1,parent2,group,"));
        QCOMPARE(simulator.read("out/events.csv").trimmed().split('\n').size(), 2);
        QCOMPARE(simulator.read("out/drift.csv").trimmed().split('\n').size(), 41);
        QCOMPARE(simulator.json("out/meta.json").value(QStringLiteral("nm_per_px")).toDouble(), 0.15);
    }

    void aTruthRepeatsItsSimulation()
    {
        const Simulator simulator;
        simulator.write("p.json", smallMovie);
        QCOMPARE(simulator.run("p.json", "one", {QStringLiteral("--movie")}).status, 0);
        const Outcome again = simulator.run("one/truth.json", "two", {QStringLiteral("--movie")});
        QVERIFY2(again.status == 0, again.error.constData());
        for (const char* name : {"trajectories.csv", "truth.json", "truth.csv"})
            QCOMPARE(simulator.read(qPrintable(QStringLiteral("one/") + QLatin1String(name))),
                     simulator.read(qPrintable(QStringLiteral("two/") + QLatin1String(name))));
        QCOMPARE(simulator.read("one/p.tif"), simulator.read("two/truth.tif"));
    }

    void aBadValueIsNamedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("said");
        const auto add = [](const char* name, const QByteArray& json, const char* said) {
            QTest::newRow(name) << json << QByteArray(said);
        };
        const QByteArray knots = R"("rho_tilde_knots": [[0, 2.5]])";
        add("no JSON", "frames = 12", "not a JSON object");
        add("a list", "[1, 2]", "does not begin with {");
        add("no supply", "{}", "rho_tilde_knots: At least one knot");
        add("unknown", "{" + knots + R"(, "colour": 3})", "colour: There is no parameter of this name");
        add("unknown in movie", "{" + knots + R"(, "movie": {"zoom": 3}})",
            "movie.zoom: There is no parameter");
        add("wrong type", "{" + knots + R"(, "N": "many"})", "N: A whole number is expected");
        add("fraction", "{" + knots + R"(, "frames": 12.5})", "frames: A whole number is expected");
        add("knots of one number", R"({"rho_tilde_knots": [[0]]})", "rho_tilde_knots: A list of pairs");
        add("negative K", "{" + knots + R"(, "K_per_s": -1})", "K_per_s: The value must be above 0");
        add("material", "{" + knots + R"(, "material": "lead"})", "material: The materials are pt, au");
        add("shape", "{" + knots + R"(, "delta_of_t": {"mean": 1.9, "amp": 0.2}})",
            "delta_of_t: The shape index must stay");
        add("blur", "{" + knots + R"(, "movie": {"blur_px": -2}})",
            "movie.blur_px: The blur must lie between 0 and 20");
        add("no room", "{" + knots + R"(, "N": 500, "movie": {"width_px": 100}})", "movie: Only ");
        add("start", "{" + knots + R"(, "initial_r_nm": {"mean": 0.1}})",
            "initial_r_nm.mean: The mean radius");
    }
    void aBadValueIsNamedWithTheReason()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, said);
        const Simulator simulator;
        simulator.write("p.json", json);
        const Outcome outcome = simulator.run("p.json", "out", {QStringLiteral("--movie")});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.error.contains(said), outcome.error.constData());
        QVERIFY2(outcome.error.contains("p.json"), outcome.error.constData());
        QCOMPARE(outcome.error.count('\n'), 1);
        QVERIFY(!QFile::exists(simulator.path("out/p.tif")));
    }

    void aMissingFileIsNamed()
    {
        const Simulator simulator;
        const Outcome outcome = simulator.run("none.json", "out");
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.error.contains("none.json"));
    }

    void wrongUsageEndsWithTwo()
    {
        const Simulator simulator;
        simulator.write("p.json", smallMovie);
        QCOMPARE(simulator.run("p.json", "out", {QStringLiteral("--loud")}).status, 2);
        QCOMPARE(simulator.run("p.json", "out", {QStringLiteral("other.json")}).status, 2);
        QProcess process;
        process.start(QStringLiteral(OSTWALD_CLI), {QStringLiteral("simulate"), QStringLiteral("--help")});
        process.waitForFinished(10000);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("--movie"));
    }

    void anInterruptLeavesNoHalfMovie()
    {
        const Simulator simulator;
        simulator.write("p.json", R"({"rho_tilde_knots": [[0, 2.2]], "frames": 300,
                                      "movie": {"width_px": 1024, "height_px": 1024}})");
        QProcess process;
        process.start(QStringLiteral(OSTWALD_CLI),
                      {QStringLiteral("simulate"), simulator.path("p.json"), QStringLiteral("--movie"),
                       QStringLiteral("--output"), simulator.path("out")});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(simulator.path("out/p.tif.part")), 60000);
        QElapsedTimer clock;
        clock.start();
        process.terminate();
        QVERIFY(process.waitForFinished(10000));
        QVERIFY2(clock.elapsed() < 2000, "a loaded machine may need more than the half second meant");
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(QDir(simulator.path("out")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SimulateCommandTest)
#include "tst_simulate_command.moc"
