#include "csv.h"
#include "run_cli.h"

#include "store/fit_partners.h"
#include "store/project_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
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

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        files << QDir(folder).relativeFilePath(found.next());
    files.sort();
    return files;
}

QString sha256(const QString& path)
{
    return QString::fromLatin1(QCryptographicHash::hash(contents(path), QCryptographicHash::Sha256).toHex());
}

Outcome runProgram(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(OSTWALD_PROGRAM), arguments);
    process.waitForFinished(120'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class EvidenceCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QJsonObject m_provenance;

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] Outcome evidence(const char* project, const char* folder, const QStringList& more = {}) const
    {
        return runProgram(QStringList{QStringLiteral("evidence"), path(project), QStringLiteral("--output"), path(folder)} + more);
    }
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Platinum that grows by the theory, as the table of another program, with one correction and a fit.
        write("params.json", R"({"N": 25, "frames": 40, "initial_r_nm": {"mean": 1.1, "sd": 0.1},
              "rho_tilde_knots": [[0, 2.4], [20, 2.0], [40, 2.3]], "delta_of_t": {"mean": 1.5, "amp": 0.0, "period": 30}})");
        QCOMPARE(run({QStringLiteral("simulate"), path("params.json"), QStringLiteral("--output"), path("truth")}).status, 0);
        QByteArray table = "id,frame,x,y,r\n";
        for (const QByteArray& row : contents(path("truth/trajectories.csv")).split('\n').mid(1))
            if (const auto cells = row.split(','); cells.size() == 4)
                table += QByteArray::number(cells[0].toInt() + 1) + ',' + cells[1] + ',' +
                         QByteArray::number(40 * (cells[0].toInt() + 1)) + ",50," +
                         QByteArray::number(cells[3].toDouble() / 0.1, 'g', 17) + '\n';
        write("tracks.csv", table);
        const Outcome imported = run({QStringLiteral("import"), path("tracks.csv"), QStringLiteral("--output"), path("growth.ostwald"),
                                      QStringLiteral("--pixel-size-nm"), QStringLiteral("0.1"), QStringLiteral("--frame-interval-s"),
                                      QStringLiteral("1"), QStringLiteral("--frame-size"), QStringLiteral("2000x100")});
        QVERIFY2(imported.status == 0, imported.error.constData());
        auto stored = loadProject(path("growth.ostwald").toStdString());
        QVERIFY(stored);
        const std::vector<Edit> edits{ExcludeEdit{{7, 80.0, 50.0}, 9}};
        stored->history.steps = {{"Exclude sizes", 7, "M. Curie", "2026-11-28T10:00:00Z", {correctionsChange({}, edits)}}};
        stored->history.done = 1;
        stored->project.edits = edits;
        stored->project.phases = {{2.0, 15.0, "I"}, {15.0, 39.0, "II"}};
        const auto results = runPipeline(stored->project, nullptr, stored->results, Stage::Fit);
        QVERIFY2(results, results ? "" : results.error().text().c_str());
        stored->results = *results;
        QVERIFY(saveProject(path("growth.ostwald").toStdString(), *stored));
        const Outcome outcome = evidence("growth.ostwald", "bundle");
        QVERIFY2(outcome.status == 0, outcome.error.constData());
        m_provenance = QJsonDocument::fromJson(contents(path("bundle/provenance.json"))).object();
        QVERIFY(!m_provenance.isEmpty());
    }

    void everyFigureComesAsPdfAndSvgWithItsNumbers()
    {
        const QJsonArray figures = m_provenance.value(QStringLiteral("figures")).toArray();
        QVERIFY(figures.size() >= 7);
        for (const QJsonValue& figure : figures) {
            if (figure[QStringLiteral("name")].toString() == QLatin1String("fig5")) { // nothing coalesces here
                QVERIFY(figure[QStringLiteral("left_out")].toString().contains(QLatin1String("there are 0")));
                continue;
            }
            const QJsonArray files = figure.toObject().value(QStringLiteral("files")).toArray();
            QVERIFY2(files.size() == 3, QJsonDocument(figure.toObject()).toJson().constData());
            for (const QJsonValue& file : files)
                QVERIFY(QFile::exists(path("bundle/") + file.toString()));
        }
        QVERIFY(contents(path("bundle/figures/fig1c.pdf")).startsWith("%PDF"));
        QVERIFY(contents(path("bundle/figures/fig1c.svg")).contains("<svg"));
    }

    void everyFileIsListedWithItsHash()
    {
        QStringList listed{QStringLiteral("SHA256SUMS"), QStringLiteral("provenance.json")};
        for (const QJsonValue& value : m_provenance.value(QStringLiteral("files")).toArray()) {
            const QJsonObject file = value.toObject();
            const QString name = file.value(QStringLiteral("name")).toString();
            QCOMPARE(file.value(QStringLiteral("sha256")).toString(), sha256(path("bundle/") + name));
            QCOMPARE(file.value(QStringLiteral("bytes")).toInteger(), QFile(path("bundle/") + name).size());
            listed << name;
        }
        listed.sort();
        QCOMPARE(filesBelow(path("bundle")), listed);
        QProcess check;
        check.setWorkingDirectory(path("bundle"));
        check.start(QStringLiteral("sha256sum"), {QStringLiteral("-c"), QStringLiteral("--quiet"), QStringLiteral("SHA256SUMS")});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.exitCode(), 0);
    }

    void theProvenanceNamesSourceParametersCorrectionsAndFit()
    {
        const QJsonObject imported = m_provenance.value(QStringLiteral("imported")).toObject();
        QVERIFY(imported.value(QStringLiteral("path")).toString().endsWith(QStringLiteral("tracks.csv")));
        QVERIFY(!imported.value(QStringLiteral("content_hash")).toString().isEmpty());
        for (const char* field : {"segment", "link", "fit", "calibration", "material", "phases", "stages", "program_version"})
            QVERIFY2(m_provenance.contains(QLatin1String(field)), field);
        const QJsonObject correction = m_provenance.value(QStringLiteral("corrections")).toArray().at(0).toObject();
        QCOMPARE(correction.value(QStringLiteral("author")).toString(), QStringLiteral("M. Curie"));
        QCOMPARE(correction.value(QStringLiteral("applied")).toBool(), true);
        const QJsonObject fit = m_provenance.value(QStringLiteral("fit_record")).toObject();
        QCOMPARE(fit.value(QStringLiteral("particles")).toArray().size(), 25);
        QCOMPARE(fit.value(QStringLiteral("sizes")).toInt(), 25 * 40 - 3);
        QVERIFY(m_provenance.value(QStringLiteral("commands")).toObject().value(QStringLiteral("fit")).toString().startsWith(
            QStringLiteral("ostwald-cli fit ")));
        QCOMPARE(m_provenance.value(QStringLiteral("stages")).toArray().size(), 3);
    }

    void everyPointSaysWhereItComesFrom()
    {
        const Csv table(path("bundle/tables/observations.csv"));
        QCOMPARE(table.rows(), std::size_t{25 * 40});
        int left = 0;
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const bool isExcluded = table.number(row, "particle") == 2.0 && table.number(row, "frame") >= 7.0 &&
                                    table.number(row, "frame") <= 9.0;
            QCOMPARE(table.number(row, "in_fit"), isExcluded ? 0.0 : 1.0);
            left += isExcluded ? 1 : 0;
        }
        QCOMPARE(left, 3);
    }

    void writtenAgainItIsTheSameButForItsTime()
    {
        QTest::qSleep(1100); // so that the clock tells another second
        QCOMPARE(evidence("growth.ostwald", "again").status, 0);
        QCOMPARE(filesBelow(path("again")), filesBelow(path("bundle")));
        for (const QString& name : filesBelow(path("bundle"))) {
            QByteArray first = contents(path("bundle/") + name);
            QByteArray second = contents(path("again/") + name);
            if (name == QStringLiteral("provenance.json")) {
                static const QRegularExpression time(QStringLiteral("\"written_utc\": \"[^\"]*\""));
                QVERIFY(first != second);
                first = QString::fromUtf8(first).remove(time).toUtf8();
                second = QString::fromUtf8(second).remove(time).toUtf8();
            } else if (name == QStringLiteral("SHA256SUMS")) {
                continue; // names that of provenance.json
            }
            QVERIFY2(first == second, qPrintable(name));
        }
    }

    void onlyTheNamedFiguresAreDrawn()
    {
        QCOMPARE(evidence("growth.ostwald", "two", {QStringLiteral("--template"), QStringLiteral("fig1c,fig4")}).status, 0);
        QStringList drawn = QDir(path("two/figures")).entryList({QStringLiteral("*.pdf")});
        QCOMPARE(drawn, (QStringList{QStringLiteral("fig1c.pdf"), QStringLiteral("fig4.pdf")}));
    }

    void aBundleIsComputedAgainFromItsSource()
    {
        const Outcome same = runProgram({QStringLiteral("replay"), path("bundle"), QStringLiteral("--output"), path("replayed")});
        QVERIFY2(same.status == 0, QByteArray(same.out + same.error).constData());
        QVERIFY2(same.out.contains("tables/particles.csv: same to the byte"), same.out.constData());
        QVERIFY2(same.out.contains("figures/fig1c.csv: same to the byte"), same.out.constData());
        QVERIFY(same.out.contains("All is the same."));
        QVERIFY(QFile::exists(path("replayed/provenance.json")));
        const Outcome one = runProgram({QStringLiteral("replay"), path("bundle/provenance.json"), QStringLiteral("--figure"),
                                        QStringLiteral("fig1c")});
        QCOMPARE(one.status, 0);
        QVERIFY(!one.out.contains("tables/"));
    }

    void aJointFitIsComputedAgainWithTheOtherProject()
    {
        // The other movie: the same tracks without the last ten frames.
        QVERIFY(QDir().mkpath(path("joint")));
        QByteArray shorter;
        for (const QByteArray& row : contents(path("tracks.csv")).split('\n'))
            if (const auto cells = row.split(','); cells.size() == 5 && cells[1].toInt() < 30)
                shorter += row + '\n';
        write("joint/shorter.csv", shorter);
        const Outcome imported = run({QStringLiteral("import"), path("joint/shorter.csv"), QStringLiteral("--output"),
                                      path("joint/other.ostwald"), QStringLiteral("--pixel-size-nm"), QStringLiteral("0.1"),
                                      QStringLiteral("--frame-interval-s"), QStringLiteral("1"), QStringLiteral("--frame-size"),
                                      QStringLiteral("2000x100")});
        QVERIFY2(imported.status == 0, imported.error.constData());
        auto stored = loadProject(path("growth.ostwald").toStdString());
        QVERIFY(stored);
        const auto partner = chooseFitPartner(path("joint/other.ostwald").toStdString(), stored->project);
        QVERIFY2(partner, partner ? "" : partner.error().text().c_str());
        stored->project.fitPartners = {*partner};
        const auto sets = readFitPartners(stored->project);
        QVERIFY(sets);
        const auto results = runPipeline(stored->project, nullptr, stored->results, Stage::Fit, {}, {}, {}, 0, *sets);
        QVERIFY2(results, results ? "" : results.error().text().c_str());
        stored->results = *results;
        QVERIFY(saveProject(path("joint.ostwald").toStdString(), *stored));
        const Outcome written = evidence("joint.ostwald", "joint-bundle", {QStringLiteral("--template"), QStringLiteral("fig4")});
        QVERIFY2(written.status == 0, written.error.constData());
        QVERIFY(contents(path("joint-bundle/tables/fit.json")) != contents(path("bundle/tables/fit.json")));

        const auto replay = [this] { return runProgram({QStringLiteral("replay"), path("joint-bundle")}); };
        const Outcome same = replay();
        QVERIFY2(same.status == 0, QByteArray(same.out + same.error).constData());
        QVERIFY2(same.out.contains("tables/fit.json: same"), same.out.constData());
        // Given away with the bundle.
        QVERIFY(QFile::rename(path("joint/other.ostwald"), path("other.ostwald")));
        const Outcome beside = replay();
        QVERIFY2(beside.status == 0, QByteArray(beside.out + beside.error).constData());
        // Another one of that name is not taken, and without it nothing is said to be the same.
        QVERIFY(QFile::rename(path("other.ostwald"), path("away.ostwald")));
        QVERIFY(QFile::copy(path("growth.ostwald"), path("other.ostwald")));
        const Outcome another = replay();
        QCOMPARE(another.status, 1);
        QVERIFY2(another.error.contains("changed"), another.error.constData());
        QVERIFY(QFile::remove(path("other.ostwald")));
        const Outcome gone = replay();
        QCOMPARE(gone.status, 1);
        QVERIFY2(gone.error.contains("other.ostwald"), gone.error.constData());
    }

    void whatDiffersIsListedWithHowMuch()
    {
        // As if another parameter had been meant: the window of the linking is not used here, the monomer's radius is.
        QVERIFY(QDir().mkpath(path("other")));
        for (const QString& name : filesBelow(path("bundle"))) {
            QVERIFY(QDir().mkpath(QFileInfo(path("other/") + name).path()));
            QVERIFY(QFile::copy(path("bundle/") + name, path("other/") + name));
        }
        QByteArray provenance = contents(path("other/provenance.json"));
        QVERIFY(provenance.contains("\"sigma_nm\": 0.156"));
        write("other/provenance.json", provenance.replace("\"sigma_nm\": 0.156", "\"sigma_nm\": 0.157"));
        const Outcome differs = runProgram({QStringLiteral("replay"), path("other"), QStringLiteral("--figure"), QStringLiteral("fig1e")});
        QCOMPARE(differs.status, 1);
        QVERIFY2(differs.out.contains("! figures/fig1e.csv: "), differs.out.constData());
    }

    void aSourceThatIsGoneOrAnotherIsTold()
    {
        const QByteArray table = contents(path("tracks.csv"));
        QVERIFY(QFile::rename(path("tracks.csv"), path("moved.csv")));
        const Outcome gone = runProgram({QStringLiteral("replay"), path("bundle")});
        QCOMPARE(gone.status, 1);
        QVERIFY2(gone.error.contains("--movie"), gone.error.constData());
        const Outcome found = runProgram({QStringLiteral("replay"), path("bundle"), QStringLiteral("--movie"), path("moved.csv"),
                                          QStringLiteral("--figure"), QStringLiteral("fig1c")});
        QVERIFY2(found.status == 0, QByteArray(found.out + found.error).constData());
        write("tracks.csv", table + "99,0,1,1,12.5\n99,1,1,1,12.6\n");
        QCOMPARE(runProgram({QStringLiteral("replay"), path("bundle")}).status, 1);
        QVERIFY(QFile::remove(path("tracks.csv")) && QFile::rename(path("moved.csv"), path("tracks.csv")));
        QCOMPARE(runProgram({QStringLiteral("replay"), path("none")}).status, 1);
        QCOMPARE(runProgram({QStringLiteral("replay")}).status, 2);
        QCOMPARE(runProgram({QStringLiteral("replay"), path("bundle"), QStringLiteral("--figure"), QStringLiteral("fig9")}).status, 2);
        QCOMPARE(runProgram({QStringLiteral("replay"), QStringLiteral("--help")}).status, 0);
    }

    void nothingIsOverwrittenAndWhatIsWrongIsSaid()
    {
        const Outcome again = evidence("growth.ostwald", "bundle");
        QCOMPARE(again.status, 1);
        QVERIFY2(again.error.contains("Name a new one"), again.error.constData());
        const Outcome missing = evidence("none.ostwald", "none");
        QCOMPARE(missing.status, 1);
        QVERIFY(missing.error.contains("none.ostwald"));
        QCOMPARE(evidence("growth.ostwald", "none", {QStringLiteral("--template"), QStringLiteral("fig9")}).status, 2);
        QCOMPARE(runProgram({QStringLiteral("evidence"), path("growth.ostwald")}).status, 2);
        QCOMPARE(runProgram({QStringLiteral("evidence"), QStringLiteral("--help")}).status, 0);
        QVERIFY(!QFile::exists(path("none")));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.writing-*")}, QDir::Dirs), QStringList());
    }
};

QTEST_GUILESS_MAIN(EvidenceCommandTest)
#include "tst_evidence_command.moc"
