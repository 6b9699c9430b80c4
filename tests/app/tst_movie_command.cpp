#include "run_cli.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald::test;

namespace {

/// Runs `ostwald movie` without a display and without being told so.
Outcome movie(const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(OSTWALD_PROGRAM), QStringList{QStringLiteral("movie")} + arguments);
    process.waitForFinished(120'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestMovieCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_project;

private Q_SLOTS:
    void initTestCase()
    {
        const QString frames = m_folder.filePath(words("frames"));
        QVERIFY(QDir().mkpath(frames));
        for (int i = 0; i < 3; ++i)
            QVERIFY(QFile::copy(words(OSTWALD_SAMPLES "/sam4em/00000%1.jpeg").arg(i), frames + words("/%1.jpeg").arg(i)));
        const QString out = m_folder.filePath(words("analysed"));
        QCOMPARE(run({words("analyze"), frames, words("--output"), out, words("--no-fit"), words("--pixel-size-nm"),
                      words("0.2"), words("--frame-interval-s"), words("1")})
                     .status,
                 0);
        m_project = out + words("/project.ostwald");
    }

    void theMovieOfAProjectIsWrittenWithAPlotBesideIt()
    {
        const QString folder = m_folder.filePath(words("pictures"));
        const Outcome outcome = movie({m_project, words("--output"), folder, words("--plot"), words("trajectories"),
                                       words("--width"), words("512"), words("--frames"), words("1:2")});
        QVERIFY2(outcome.status == 0, outcome.error.constData());
        QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
                 (QStringList{words("frame-0001.png"), words("frame-0002.png")}));
        QCOMPARE(QImage(folder + words("/frame-0002.png")).size(), QSize(1024, 512));
    }

    void aWrongCommandLineEndsWithTwoAndOneSentence_data()
    {
        QTest::addColumn<QString>("more");
        for (const char* text : {"", "--output a.xyz", "--output a.mkv --layout upside-down", "--output a.mkv --plot mu",
                                 "--output a.mkv --frames 5", "--output a.mkv --frames 7:3", "--output a.mkv --fps 0",
                                 "--output a.mkv --width 3.5", "--output a.mkv --colour red"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aWrongCommandLineEndsWithTwoAndOneSentence()
    {
        QFETCH(QString, more);
        const Outcome outcome = movie(QStringList{m_project} + more.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.error.contains("ostwald movie: "), outcome.error.constData());
    }

    void framesOutsideTheMovieAndAMissingProjectEndWithOne()
    {
        const QString file = m_folder.filePath(words("no.mkv"));
        QCOMPARE(movie({m_project, words("--output"), file, words("--frames"), words("2:9")}).status, 1);
        QCOMPARE(movie({words("/nowhere.ostwald"), words("--output"), file}).status, 1);
        QVERIFY(!QFile::exists(file));
    }
};

QTEST_GUILESS_MAIN(TestMovieCommand)
#include "tst_movie_command.moc"
