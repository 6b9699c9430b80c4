#include "run_cli.h"

#include "store/project_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald::test;

namespace {

/// Runs `ostwald figures` without a display and without being told so.
Outcome figures(const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(OSTWALD_PROGRAM), QStringList{QStringLiteral("figures")} + arguments);
    process.waitForFinished(120'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestFiguresCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_project;

    [[nodiscard]] Outcome write(const char* figure, const QStringList& more = {}) const
    {
        return figures(QStringList{m_project, words("--template"), words(figure), words("--output"),
                                   m_folder.filePath(words("figures"))} +
                       more);
    }
    [[nodiscard]] QStringList written() const
    {
        return QDir(m_folder.filePath(words("figures"))).entryList(QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString frames = m_folder.filePath(words("frames"));
        QVERIFY(QDir().mkpath(frames));
        for (int i = 0; i < 3; ++i)
            QVERIFY(QFile::copy(words(OSTWALD_SAMPLES "/sam4em/00000%1.jpeg").arg(i), frames + words("/%1.jpeg").arg(i)));
        const QString out = m_folder.filePath(words("analysed"));
        QCOMPARE(run({words("analyze"), frames, words("--output"), out, words("--no-fit"),
                      words("--pixel-size-nm"), words("0.2"), words("--frame-interval-s"), words("1")})
                     .status,
                 0);
        m_project = out + words("/project.ostwald");
    }

    void everyFormatIsWrittenWithItsNumbersBesideIt_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("pdf") << words("pdf") << QByteArray("%PDF");
        QTest::newRow("svg") << words("svg") << QByteArray("<?xml");
        QTest::newRow("png") << words("png") << QByteArray("\x89PNG");
        QTest::newRow("tiff") << words("tiff") << QByteArray("II");
    }

    void everyFormatIsWrittenWithItsNumbersBesideIt()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, begin);
        QVERIFY(QDir(m_folder.filePath(words("figures"))).removeRecursively());
        const Outcome outcome = write("fig1c", {words("--format"), format, words("--dpi"), words("300")});
        QVERIFY2(outcome.status == 0, outcome.error.constData());
        QStringList expected{words("fig1c.csv"), words("fig1c.") + format};
        expected.sort();
        QCOMPARE(written(), expected);
        QFile file(m_folder.filePath(words("figures/fig1c.") + format));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
    }

    void aFigureThatWasComposedInTheWindowIsWrittenByItsName()
    {
        const std::filesystem::path path = m_project.toStdString();
        auto stored = ostwald::loadProject(path);
        QVERIFY(stored);
        stored->project.boards = {{.name = "Figure 1",
                                   .panels = {{.source = ostwald::FromMovie{.frame = 1, .view = ostwald::FieldOfView{50, 40, 200, 100}},
                                               .span = {.row = 0, .column = 0, .rows = 12, .columns = 6}},
                                              {.source = ostwald::FromChart{"trajectories"},
                                               .span = {.row = 0, .column = 6, .rows = 12, .columns = 6}}}},
                                  {.name = "No fit",
                                   .panels = {{.source = ostwald::FromTemplate{"fig4", 0},
                                               .span = {.rows = 12, .columns = 6}}}}};
        QVERIFY(ostwald::saveProject(path, *stored));
        const Outcome outcome = write("Figure 1", {words("--format"), words("svg")});
        QVERIFY2(outcome.status == 0, outcome.error.constData());
        QFile file(m_folder.filePath(words("figures/Figure 1.svg")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("width=\"183mm\""));
        QCOMPARE(svg.count("<image"), 1);
        QVERIFY(QFile::exists(m_folder.filePath(words("figures/Figure 1.csv"))));
        QCOMPARE(write("Figure 1", {words("--width-mm"), words("120")}).status, 0);

        const Outcome without = write("No fit");
        QCOMPARE(without.status, 1);
        QVERIFY2(without.error.contains("No fit"), without.error.constData());
        const Outcome unknown = write("Figure 7");
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.error.contains("\"Figure 1\""), unknown.error.constData());
    }

    void aSingleChartIsDrawnInTheSizeAskedFor()
    {
        const Outcome outcome = write("mean-size", {words("--format"), words("svg"), words("--row-height-mm"), words("40"),
                                                    words("--text-pt"), words("8")});
        QVERIFY2(outcome.status == 0, outcome.error.constData());
        QFile file(m_folder.filePath(words("figures/mean-size.svg")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("height=\"40"));
        QCOMPARE(write("mean-size", {words("--row-height-mm"), words("4")}).status, 2);
        QCOMPARE(write("size-distribution", {words("--frame"), words("1")}).status, 0);
        QCOMPARE(write("size-distribution", {words("--frame"), words("1.5")}).status, 2);
    }

    void whatTheJournalWouldObjectToIsSaid()
    {
        QVERIFY(!write("fig1c").error.contains("note:"));
        QVERIFY(write("fig1c", {words("--width-mm"), words("95")}).error.contains("95.0 mm"));
    }

    void aTemplateWithoutItsDataSaysWhatIsMissing()
    {
        const Outcome outcome = write("fig4");
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.error.contains("fig4"));
        QVERIFY(outcome.error.trimmed().endsWith('.'));
    }

    void wrongUsageIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char* name, const QStringList& arguments, const char* word) {
            QTest::newRow(name) << arguments << QByteArray(word);
        };
        row("no project", {}, "project");
        row("no template", {words("p"), words("--output"), words("o")}, "--template");
        row("unknown template", {m_project, words("--template"), words("fig9"), words("--output"), words("o")}, "fig9");
        row("no folder", {words("p"), words("--template"), words("fig2")}, "--output");
        row("format", {words("p"), words("--template"), words("fig2"), words("--output"), words("o"), words("--format"), words("gif")}, "gif");
        row("width", {words("p"), words("--template"), words("fig2"), words("--output"), words("o"), words("--width-mm"), words("-1")}, "--width-mm");
        row("dpi", {words("p"), words("--template"), words("fig2"), words("--output"), words("o"), words("--dpi"), words("72")}, "--dpi");
        row("unknown option", {words("p"), words("--colour"), words("red")}, "colour");
    }

    void wrongUsageIsExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        const Outcome outcome = figures(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.error.contains(word), outcome.error.constData());
    }

    void aMissingProjectIsAFailure()
    {
        const Outcome outcome = figures({words("/nowhere.ostwald"), words("--template"), words("fig2"), words("--output"),
                                         m_folder.filePath(words("none"))});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.error.contains("/nowhere.ostwald"));
    }
};

QTEST_APPLESS_MAIN(TestFiguresCommand)
#include "tst_figures_command.moc"
