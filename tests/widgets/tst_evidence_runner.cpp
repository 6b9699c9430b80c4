#include "evidence_bundle/evidence_runner.h"
#include "sample_results.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald;

class EvidenceRunnerTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] std::filesystem::path path(const char* name) const { return m_folder.path().toStdString() + '/' + name; }
    [[nodiscard]] QStringList entries() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }

private Q_SLOTS:
    void initTestCase()
    {
        const Project project = test::sampleProject();
        Results results = test::sampleTracking(project);
        QVERIFY(saveProject(path("sample.ostwald"), {project, results}));
    }

    void itIsWrittenBesideTheEventLoop()
    {
        EvidenceRunner runner;
        QSignalSpy written(&runner, &EvidenceRunner::written);
        QSignalSpy failed(&runner, &EvidenceRunner::failed);
        runner.start(path("sample.ostwald"), path("bundle"), {.templates = {}, .figure = {}, .programVersion = "1"});
        QVERIFY(runner.isRunning());
        QVERIFY(written.wait(20'000));
        QCOMPARE(failed.count(), 0);
        QVERIFY(!runner.isRunning());
        for (const char* file : {"provenance.json", "SHA256SUMS", "README.md", "methods.md", "tables/observations.csv", "figures/fig1c.pdf"})
            QVERIFY2(QFile::exists(m_folder.filePath(QStringLiteral("bundle/") + QLatin1String(file))), file);
    }

    void whatCannotBeWrittenIsSaidOnce()
    {
        EvidenceRunner runner;
        QSignalSpy failed(&runner, &EvidenceRunner::failed);
        runner.start(path("none.ostwald"), path("none"), {.templates = {}, .figure = {}, .programVersion = "1"});
        QVERIFY(failed.wait(20'000));
        QCOMPARE(failed.count(), 1);
        QVERIFY(!runner.isRunning());
        QVERIFY(!entries().contains(QStringLiteral("none")));
    }

    void stoppedOrDestroyedNothingStays()
    {
        const QStringList before = entries();
        {
            EvidenceRunner runner;
            QSignalSpy written(&runner, &EvidenceRunner::written);
            runner.start(path("sample.ostwald"), path("stopped"), {.templates = {}, .figure = {}, .programVersion = "1"});
            runner.stop();
            QVERIFY(!runner.isRunning());
            QTest::qWait(200);
            QCOMPARE(written.count(), 0);
            runner.start(path("sample.ostwald"), path("destroyed"), {.templates = {}, .figure = {}, .programVersion = "1"});
        }
        QCOMPARE(entries(), before);
    }
};

QTEST_MAIN(EvidenceRunnerTest)
#include "tst_evidence_runner.moc"
