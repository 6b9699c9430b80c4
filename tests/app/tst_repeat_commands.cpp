#include "disc_movie.h"
#include "run_cli.h"

#include "commands/project_commands.h"
#include "history/project_after.h"
#include "project/movie_reference.h"
#include "store/fit_partners.h"
#include "store/project_file.h"
#include "store/result_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald;
using namespace ostwald::test;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

/// As a person would: pasted into a shell in a folder of its own.
Outcome runInShell(const ShellCommand& command, const QString& folder)
{
    QProcess shell;
    shell.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), QFileInfo(QStringLiteral(OSTWALD_CLI)).absolutePath() + QLatin1Char(':') +
                                                   environment.value(QStringLiteral("PATH")));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromStdString(shellText(command))});
    shell.waitForFinished(120'000);
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

/// A project on the movie, changed in three steps: parameters, corrections, parameters and calibration.
StoredProject corrected(const QString& movie)
{
    StoredProject stored;
    stored.project.movie = *movieReference(movie.toStdString());
    stored.project.calibration = {0.5, 1.0, "typed", "typed"};
    const auto step = [&stored](ProjectChange change) {
        if (!ostwald::apply(change, stored.project))
            qFatal("a step does not fit");
        stored.history.steps.push_back({"step", {}, "", "", {std::move(change)}});
        stored.history.done = static_cast<int>(stored.history.steps.size());
    };
    MeasureParams measure;
    measure.seedSnr = 6.0;
    measure.largestRadius_px = 20.0;
    step(FieldChange<Segmenter>{stored.project.segmenter, measure});
    const std::vector<Edit> edits{DeleteEdit{{2, 67.0, 20.0}, Extent::FromHere}, SplitEdit{3, {{118.0F, 5.0F}, {118.0F, 35.0F}}},
                                  TagEdit{{0, 15.0, 60.0}, Group::Excluded, "it's odd"}};
    step(correctionsChange(stored.project.edits, edits));
    LinkParams link = stored.project.link;
    link.maxGap_frames = 0;
    step(FieldChange<LinkParams>{stored.project.link, link});
    return stored;
}

QJsonObject parameters(const QByteArray& fitJson)
{
    return QJsonDocument::fromJson(fitJson).object().value(QStringLiteral("parameters")).toObject();
}

} // namespace

class RepeatCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    StoredProject m_stored;

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] SavedProject saved(int steps) const { return {path("growth.ostwald").toStdString(), steps}; }

    /// Platinum that grows by the theory, as a table of another program.
    void writeGrowthProject(const char* name, int seed) const
    {
        QFile params(path("params.json"));
        QVERIFY(params.open(QIODevice::WriteOnly));
        params.write(R"({"seed": )" + QByteArray::number(seed) + R"(, "N": 25, "frames": 40, "initial_r_nm": {"mean": 1.1, "sd": 0.1},
              "rho_tilde_knots": [[0, 2.4], [20, 2.0], [40, 2.3]], "delta_of_t": {"mean": 1.5, "amp": 0.0, "period": 30}})");
        params.close();
        QVERIFY(QDir(path("truth")).removeRecursively());
        const Outcome simulated = run({QStringLiteral("simulate"), path("params.json"), QStringLiteral("--output"), path("truth")});
        QVERIFY2(simulated.status == 0, simulated.error.constData());
        QByteArray table = "id,frame,x,y,r\n";
        for (const QByteArray& row : contents(path("truth/trajectories.csv")).split('\n').mid(1))
            if (const auto cells = row.split(','); cells.size() == 4) // particle,frame,t_s,r_nm
                table += QByteArray::number(cells[0].toInt() + 1) + ',' + cells[1] + ',' +
                         QByteArray::number(40 * (cells[0].toInt() + 1)) + ",50," +
                         QByteArray::number(cells[3].toDouble() / 0.1, 'g', 17) + '\n';
        QFile tracks(path("tracks.csv"));
        QVERIFY(tracks.open(QIODevice::WriteOnly));
        tracks.write(table);
        tracks.close();
        const Outcome imported = run({QStringLiteral("import"), path("tracks.csv"), QStringLiteral("--output"), path(name),
                                      QStringLiteral("--pixel-size-nm"), QStringLiteral("0.1"), QStringLiteral("--frame-interval-s"),
                                      QStringLiteral("1"), QStringLiteral("--frame-size"), QStringLiteral("2000x100")});
        QVERIFY2(imported.status == 0, imported.error.constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        writeDiscMovie(path("a movie"));
        m_stored = corrected(path("a movie"));
        const auto movie = openMovie(m_stored.project.movie.path);
        QVERIFY(movie);
        const auto results = runPipeline(m_stored.project, *movie, {}, Stage::Ensemble);
        QVERIFY2(results, results ? "" : results.error().text().c_str());
        m_stored.results = *results;
        QVERIFY(saveProject(path("growth.ostwald").toStdString(), m_stored));
    }

    void theAnalysisOfEveryStepGivesItsTables_data()
    {
        QTest::addColumn<int>("steps");
        for (int steps = 0; steps <= 3; ++steps)
            QTest::addRow("%d", steps) << steps;
    }
    void theAnalysisOfEveryStepGivesItsTables()
    {
        QFETCH(int, steps);
        const auto then = projectAfter(m_stored.history.steps, m_stored.history.done, m_stored.project, steps);
        QVERIFY(then);
        const auto movie = openMovie(then->movie.path);
        const auto expected = runPipeline(*then, *movie, {}, Stage::Ensemble);
        QVERIFY(expected);
        const QString folder = m_folder.filePath(QStringLiteral("step%1").arg(steps));
        QVERIFY(QDir().mkpath(folder) && writeResultFiles(folder.toStdString(), *expected));

        const auto command = analysisCommand(*then, saved(steps), WithFit::No);
        QVERIFY(command);
        const Outcome outcome = runInShell(*command, folder);
        QVERIFY2(outcome.status == 0, outcome.error.constData());
        const QString repeated = folder + QStringLiteral("/%1-analysis").arg(QStringLiteral("growth"));
        for (const char* table : {"particles.csv", "tracks.csv", "events.csv", "drift.csv", "ensemble.csv"})
            QCOMPARE(contents(repeated + QLatin1Char('/') + QLatin1String(table)),
                     contents(folder + QLatin1Char('/') + QLatin1String(table)));
        const auto stored = loadProject(repeated.toStdString() + "/project.ostwald");
        QVERIFY(stored);
        const StageKeys keys = stageKeys(stored->project);
        const StageKeys wanted = stageKeys(*then);
        QVERIFY(keys.detections == wanted.detections && keys.linked == wanted.linked && keys.tracks == wanted.tracks &&
                keys.ensemble == wanted.ensemble && keys.fit == wanted.fit);
    }

    void theStepsDifferSoThatATableOfAnotherStepWouldShow()
    {
        QVERIFY(contents(path("step0/particles.csv")) != contents(path("step2/particles.csv")));
        QVERIFY(contents(path("step1/particles.csv")) != contents(path("step2/particles.csv")));
    }

    void theExportOfTablesIsThatOfTheProject()
    {
        const auto command = exportCommand(saved(3), "csv");
        QVERIFY(command);
        const Outcome outcome = runInShell(*command, m_folder.path());
        QVERIFY2(outcome.status == 0, outcome.error.constData());
        QCOMPARE(contents(path("growth-csv/particles.csv")), contents(path("step3/particles.csv")));
    }

    void aStepThatDoesNotExistIsSaid()
    {
        const QStringList analyze{QStringLiteral("analyze"), path("a movie"), QStringLiteral("--output"), path("none")};
        const QStringList step{QStringLiteral("--step"), QStringLiteral("9")};
        const Outcome beyond = run(analyze + QStringList{QStringLiteral("--corrections"), path("growth.ostwald")} + step);
        QCOMPARE(beyond.status, 2);
        QVERIFY2(beyond.error.contains("has 3 steps, not 9"), beyond.error.constData());
        QCOMPARE(run(analyze + step).status, 2);
        QVERIFY(!QFile::exists(path("none")));
    }

    void labelsAreWrittenWhenAskedFor()
    {
        const QStringList analyze{QStringLiteral("analyze"), path("a movie"), QStringLiteral("--no-fit"), QStringLiteral("--quiet"),
                                  QStringLiteral("--output")};
        QCOMPARE(run(analyze + QStringList{path("plain")}).status, 0);
        QVERIFY(!QFile::exists(path("plain/labels.tif")));
        QCOMPARE(run(analyze + QStringList{path("labels"), QStringLiteral("--labels")}).status, 0);
        QVERIFY(QFile::exists(path("labels/labels.tif")));
        QCOMPARE(run({QStringLiteral("import"), path("labels/labels.tif"), QStringLiteral("--output"), path("labels.ostwald")}).status, 0);
    }

    void theFitOfAProjectIsThatOfItsOwnSettings()
    {
        writeGrowthProject("fit.ostwald", 1);
        auto stored = loadProject(path("fit.ostwald").toStdString());
        QVERIFY(stored && stored->results.ensemble);
        stored->project.fit.constants[2] = {.start = 2.0, .lower = 1.0, .upper = 3.0, .fixed = true, .priorMean = {}, .priorSd = {}};
        stored->project.fit.maxIterations = 12;
        const auto fitted = runPipeline(stored->project, nullptr, stored->results, Stage::Fit);
        QVERIFY2(fitted, fitted ? "" : fitted.error().text().c_str());
        const auto command = fitCommand(stored->project, {path("fit.ostwald").toStdString(), 0});
        QVERIFY(command);
        const Outcome outcome = runInShell(*command, m_folder.path());
        QVERIFY2(outcome.status == 0, outcome.error.constData());
        QVERIFY(writeResultFiles(m_folder.path().toStdString(), *fitted));
        const QJsonObject expected = parameters(contents(path("fit.json")));
        QCOMPARE(expected.size(), 5);
        QCOMPARE(parameters(contents(path("fit-fit/fit.json"))), expected);
        // Named alone, it is fitted by them as well.
        QVERIFY(saveProject(path("fit.ostwald").toStdString(), *stored));
        const Outcome bare = run({QStringLiteral("fit"), path("fit.ostwald"), QStringLiteral("--output"), path("bare")});
        QVERIFY2(bare.status == 0, bare.error.constData());
        QCOMPARE(parameters(contents(path("bare/fit.json"))), expected);
    }

    void aProjectIsFittedTogetherWithThoseItSharesItsConstantsWith()
    {
        writeGrowthProject("first.ostwald", 2);
        writeGrowthProject("second.ostwald", 3);
        writeGrowthProject("third.ostwald", 4);
        auto stored = loadProject(path("first.ostwald").toStdString());
        QVERIFY(stored);
        const auto partner = chooseFitPartner(path("second.ostwald").toStdString(), stored->project);
        QVERIFY2(partner, partner ? "" : partner.error().text().c_str());
        const auto fit = [this](const char* output, const QStringList& more) {
            return run(QStringList{QStringLiteral("fit"), path("first.ostwald"), QStringLiteral("--output"), path(output)} + more);
        };
        stored->project.fit.maxIterations = 8; // enough to differ
        QVERIFY(saveProject(path("first.ostwald").toStdString(), *stored));
        QCOMPARE(fit("alone", {}).status, 0);
        QCOMPARE(fit("named", {QStringLiteral("--share"), path("second.ostwald")}).status, 0);
        stored->project.fitPartners = {*partner};
        QVERIFY(saveProject(path("first.ostwald").toStdString(), *stored));

        const Outcome together = fit("together", {});
        QVERIFY2(together.status == 0, together.error.constData());
        QVERIFY2(together.error.contains("second.ostwald"), together.error.constData());
        QVERIFY(together.out.isEmpty());
        QCOMPARE(parameters(contents(path("together/fit.json"))), parameters(contents(path("named/fit.json"))));
        QVERIFY(parameters(contents(path("together/fit.json"))) != parameters(contents(path("alone/fit.json"))));
        QVERIFY(QFile::exists(path("together/fit_2.json")));

        // Others take their place, which is said.
        const Outcome others = fit("others", {QStringLiteral("--share"), path("third.ostwald")});
        QCOMPARE(others.status, 0);
        QVERIFY2(others.error.contains("takes the place"), others.error.constData());
        QVERIFY(parameters(contents(path("others/fit.json"))) != parameters(contents(path("together/fit.json"))));

        // Never without it unsaid.
        QVERIFY(QFile::rename(path("second.ostwald"), path("gone.ostwald")));
        const Outcome missing = fit("missing", {});
        QCOMPARE(missing.status, 1);
        QVERIFY2(missing.error.contains("second.ostwald"), missing.error.constData());
        QVERIFY2(missing.error.contains("--share"), missing.error.constData());
    }
};

QTEST_GUILESS_MAIN(RepeatCommandsTest)
#include "tst_repeat_commands.moc"
