#include "disc_movie.h"
#include "run_cli.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald::test;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

class MergeCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        writeDiscMovie(path("movie"));
        QCOMPARE(run({QStringLiteral("analyze"), path("movie"), QStringLiteral("--output"), path("whole"), QStringLiteral("--no-fit"),
                      QStringLiteral("--pixel-size-nm"), QStringLiteral("0.5"), QStringLiteral("--frame-interval-s"),
                      QStringLiteral("1")}).status, 0);
    }

    void anyNumberOfSharesGivesTheTablesOfASingleRun_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("two") << 2;
        QTest::newRow("more than frames") << 7;
    }

    void anyNumberOfSharesGivesTheTablesOfASingleRun()
    {
        QFETCH(const int, count);
        const QString folder = path("shares") + QString::number(count);
        for (int number = count; number >= 1; --number)
            QCOMPARE(share(folder, number, count).status, 0);
        const Outcome merged = run({QStringLiteral("merge"), folder, QStringLiteral("--no-fit")});
        QVERIFY2(merged.status == 0, merged.error.constData());
        for (const char* table : {"particles.csv", "tracks.csv", "events.csv", "drift.csv", "ensemble.csv"})
            QCOMPARE(contents(folder + QLatin1Char('/') + QLatin1String(table)),
                     contents(path("whole") + QLatin1Char('/') + QLatin1String(table)));
    }

    void aFinishedShareIsNotDoneAgainAndADamagedOneIs()
    {
        const QString folder = path("again");
        QCOMPARE(share(folder, 1, 2).status, 0);
        const QString file = folder + QStringLiteral("/share-1-of-2-frames-0-5.ostwald");
        const QByteArray done = contents(file);
        QCOMPARE(share(folder, 1, 2).status, 0);
        QCOMPARE(contents(file), done);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.resize(done.size() / 2));
        damaged.close();
        QCOMPARE(share(folder, 1, 2).status, 0);
        QVERIFY(contents(file).size() > done.size() / 2);
    }

    void missingAndForeignSharesAreNamed()
    {
        const QString folder = path("missing");
        QCOMPARE(share(folder, 2, 3).status, 0);
        const Outcome missing = run({QStringLiteral("merge"), folder});
        QCOMPARE(missing.status, 1);
        QVERIFY2(missing.error.contains("missing: 1, 3."), missing.error.constData());
        QCOMPARE(share(folder, 1, 2).status, 0);
        QVERIFY(run({QStringLiteral("merge"), folder}).error.contains("another analysis"));
        QCOMPARE(run({QStringLiteral("merge"), path("nowhere")}).status, 1);
        QDir().mkpath(path("empty"));
        QVERIFY(run({QStringLiteral("merge"), path("empty")}).error.contains("no shares"));
        QCOMPARE(run({QStringLiteral("merge")}).status, 2);
        for (const char* wrong : {"0/2", "3/2", "2", "a/b", "1.5/2", "1/0"})
            QCOMPARE(run({QStringLiteral("analyze"), path("movie"), QStringLiteral("--output"), folder, QStringLiteral("--shard"),
                          QString::fromLatin1(wrong)}).status, 2);
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    [[nodiscard]] Outcome share(const QString& folder, int number, int count) const
    {
        return run({QStringLiteral("analyze"), path("movie"), QStringLiteral("--output"), folder, QStringLiteral("--pixel-size-nm"),
                    QStringLiteral("0.5"), QStringLiteral("--frame-interval-s"), QStringLiteral("1"),
                    QStringLiteral("--shard"), QStringLiteral("%1/%2").arg(number).arg(count)});
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(MergeCommandTest)
#include "tst_merge_command.moc"
