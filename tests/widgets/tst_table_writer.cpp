#include "jobs/table_writer.h"
#include "sample_results.h"
#include "store/result_files.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald;
using namespace ostwald::test;

class TestTableWriter : public QObject {
    Q_OBJECT

    Results m_results = sampleTracking(sampleProject());

    [[nodiscard]] static QStringList filesIn(const QTemporaryDir& folder)
    {
        return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void tablesAreWrittenInTheBackgroundAsTheyAreElsewhere()
    {
        QTemporaryDir here;
        QTemporaryDir elsewhere;
        QVERIFY(writeResultFiles(elsewhere.path().toStdString(), m_results));
        TableWriter writer;
        QSignalSpy written(&writer, &TableWriter::written);
        writer.start(here.path().toStdString(), m_results);
        QVERIFY(writer.isRunning());
        QTRY_COMPARE(written.count(), 1);
        QVERIFY(!writer.isRunning());
        QCOMPARE(filesIn(here), filesIn(elsewhere));
        for (const QString& name : filesIn(here)) {
            QFile a(here.filePath(name));
            QFile b(elsewhere.filePath(name));
            QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
            QCOMPARE(a.readAll(), b.readAll());
        }
    }

    void aFolderThatIsGoneIsSaid()
    {
        TableWriter writer;
        QSignalSpy failed(&writer, &TableWriter::failed);
        writer.start("/nowhere/at/all", m_results);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!writer.isRunning());
    }

    void aStopEndsItWithoutAWord()
    {
        QTemporaryDir folder;
        TableWriter writer;
        QSignalSpy written(&writer, &TableWriter::written);
        QSignalSpy failed(&writer, &TableWriter::failed);
        writer.start(folder.path().toStdString(), m_results);
        writer.stop();
        QVERIFY(!writer.isRunning());
        QTest::qWait(50);
        QCOMPARE(written.count() + failed.count(), 0);
        writer.start(folder.path().toStdString(), m_results); // and can be used again
        QTRY_COMPARE(written.count(), 1);
    }

    void progressRisesToTheEndAndACancelledRunStopsBetweenTables()
    {
        QTemporaryDir folder;
        std::vector<double> steps;
        JobControl job;
        job.progress = [&steps](double done) { steps.push_back(done); };
        QVERIFY(writeResultFiles(folder.path().toStdString(), m_results, job));
        QVERIFY(std::ranges::is_sorted(steps));
        QCOMPARE(steps.back(), 1.0);
        QTemporaryDir half;
        job.cancelled = [&half] { return filesIn(half).size() >= 2; };
        const Status stopped = writeResultFiles(half.path().toStdString(), m_results, job);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(filesIn(half).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_table_writer.moc"
