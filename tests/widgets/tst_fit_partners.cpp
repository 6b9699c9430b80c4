#include "fit/joint_fit.h"
#include "growth_project.h"
#include "jobs/fit_log.h"
#include "jobs/stage_runner.h"
#include "panels/fit_partners_panel.h"
#include "store/database.h"
#include "store/fit_partners.h"
#include "store/project_file.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Constants shared with the movie or the study of another project, through the document.
class FitPartnersTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<StageRunner> m_runner;
    std::unique_ptr<FitPartnersPanel> m_panel;

    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const StoredProject& stored) const
    {
        const Status saved = saveProject(file(name).toStdString(), stored);
        QVERIFY2(saved, saved ? "" : saved.error().text().c_str());
    }
    const std::vector<FitPartner>& partners() const { return m_document->project().fitPartners; }

private Q_SLOTS:
    void init()
    {
        write("one.ostwald", test::growthProject(11));
        write("other.ostwald", test::growthProject(12));
        m_document = std::make_unique<Document>();
        m_runner = std::make_unique<StageRunner>(*m_document);
        m_panel = std::make_unique<FitPartnersPanel>(*m_document, *m_runner);
        const Status opened = m_document->open(file("one.ostwald").toStdString());
        QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
        QVERIFY(m_document->results().ensemble);
    }
    void cleanup()
    {
        m_panel.reset();
        m_runner.reset();
        m_document.reset();
    }

    void theFitIsThatOfBothMoviesAndNamesTheOther()
    {
        const QByteArray other = contentOf(file("other.ostwald"));
        FitLog log(*m_document, *m_runner);
        m_panel->add({file("other.ostwald")});
        QTRY_COMPARE_WITH_TIMEOUT(partners().size(), std::size_t{1}, 30'000);
        QVERIFY(m_panel->findChild<QLabel*>(QStringLiteral("fitPartnersRemark"))->text().contains(QStringLiteral("other.ostwald")));
        QTRY_VERIFY_WITH_TIMEOUT(m_document->results().fit && !m_runner->isFitting(), 300'000);

        const GrowthFitResult& fit = *m_document->results().fit.value;
        const std::vector<TrajectorySet> sets{
            m_document->results().ensemble.value->trajectories,
            loadProject(file("other.ostwald").toStdString())->results.ensemble.value->trajectories};
        const auto both = fitGrowthJointly(sets, m_document->project().fit);
        QVERIFY(both);
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            QCOMPARE(fit.constants[i].value, both->front().constants[i].value);
        QCOMPARE(fit.solution.t_s, both->front().solution.t_s); // this movie's part
        QCOMPARE(fit.solution.lnRho, both->front().solution.lnRho);
        const auto alone = fitGrowth(sets.front(), m_document->project().fit);
        QVERIFY(alone);
        QVERIFY(alone->constants[0].value != fit.constants[0].value);

        QCOMPARE(log.fits().back().partners, partners());
        QCOMPARE(partners().front().path, file("other.ostwald").toStdString());
        QCOMPARE(partners().front().contentHash, trajectoriesHash(sets[1]));
        QCOMPARE(contentOf(file("other.ostwald")), other); // only read
    }

    void aStudyIsFittedTogetherWithAMovie_data()
    {
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("other");
        QTest::newRow("a movie with a study") << QStringLiteral("one.ostwald") << QStringLiteral("study.ostwald");
        QTest::newRow("a study with a movie") << QStringLiteral("study.ostwald") << QStringLiteral("other.ostwald");
    }
    void aStudyIsFittedTogetherWithAMovie()
    {
        QFETCH(QString, open);
        QFETCH(QString, other);
        write("study.ostwald", test::studyProject(17));
        const Status opened = m_document->open(m_folder.filePath(open).toStdString());
        QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
        QTRY_VERIFY_WITH_TIMEOUT(m_document->results().ensemble, 30'000);
        QVERIFY(m_panel->findChild<QPushButton*>(QStringLiteral("addFitPartner"))->isEnabled());
        QSignalSpy failed(m_runner.get(), &StageRunner::failed);
        m_panel->add({m_folder.filePath(other)});
        QTRY_COMPARE_WITH_TIMEOUT(partners().size(), std::size_t{1}, 30'000);
        QCOMPARE(partners().front().isStudy, other == QStringLiteral("study.ostwald"));
        QTRY_VERIFY_WITH_TIMEOUT((m_document->results().fit || failed.size() > 0) && !m_runner->isFitting(), 300'000);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : failed.front().front().value<Error>().text().c_str());

        const GrowthFitResult& fit = *m_document->results().fit.value;
        const bool isStudy = m_document->project().calibration.isStudy();
        const TrajectorySet& own = m_document->results().ensemble.value->trajectories;
        std::vector<GrowthData> sets{isStudy ? GrowthData(samplesOf(own)) : GrowthData(own)};
        const auto read = readFitPartners(m_document->project());
        QVERIFY(read);
        QCOMPARE(partners().front().contentHash, contentHash(read->front()));
        sets.push_back(read->front());
        const auto both = fitTogether(sets, m_document->project().fit);
        QVERIFY(both);
        for (std::size_t i = 0; i < growthParameterCount; ++i)
            QCOMPARE(fit.constants[i].value, both->front().constants[i].value);
        QCOMPARE(fit.solution.t_s, both->front().solution.t_s);

        // It stays in the file.
        QVERIFY(m_document->saveAs(file("saved.ostwald").toStdString()));
        const auto stored = loadProject(file("saved.ostwald").toStdString());
        QVERIFY(stored && stored->damage.empty());
        QCOMPARE(stored->project.fitPartners, partners());
        QVERIFY(stored->results.fit);
    }

    void otherSamplesAreAnotherContent()
    {
        const StoredProject one = test::studyProject(17);
        const StoredProject two = test::studyProject(18);
        write("study.ostwald", one);
        const auto chosen = chooseFitPartner(file("study.ostwald").toStdString(), test::growthProject(11).project);
        QVERIFY2(chosen, chosen ? "" : chosen.error().text().c_str());
        Project project = test::growthProject(11).project;
        project.fitPartners = {*chosen};
        QVERIFY(readFitPartners(project));
        write("study.ostwald", two);
        const auto read = readFitPartners(project);
        QVERIFY(!read && read.error().message.find("changed") != std::string::npos);
    }

    void theChoiceIsOneStepAndStaysInTheFile()
    {
        m_panel->add({file("other.ostwald")});
        QTRY_COMPARE_WITH_TIMEOUT(partners().size(), std::size_t{1}, 30'000);
        m_runner->stop();
        QCOMPARE(m_document->undoStack().count(), 1);
        const std::vector<FitPartner> chosen = partners();
        Document again;
        QVERIFY(m_document->saveAs(file("saved.ostwald").toStdString()));
        m_document->undoStack().undo();
        QVERIFY(partners().empty());
        m_document->undoStack().redo();
        QCOMPARE(partners(), chosen);
        const auto stored = loadProject(file("saved.ostwald").toStdString());
        QVERIFY(stored);
        QCOMPARE(stored->project.fitPartners, chosen);
        QCOMPARE(stored->history.steps.size(), std::size_t{1});
        m_panel->findChild<QPushButton*>(QStringLiteral("fitAlone"))->click();
        QVERIFY(partners().empty());
    }

    void aKeptFitKeepsTheNameOfTheOther()
    {
        StoredProject stored = test::growthProject(13);
        KeptFit kept = keptFit({}, {}, false, "2026-11-29T10:00:00Z", {{"/data/other.ostwald", "00ff"}});
        stored.project.keptFits = {kept};
        write("kept.ostwald", stored);
        const auto read = loadProject(file("kept.ostwald").toStdString());
        QVERIFY(read);
        QCOMPARE(read->project.keptFits, stored.project.keptFits);
        KeptFit alone = kept;
        alone.partners.clear();
        QVERIFY(!(alone == kept));
        QVERIFY(!differenceOf(alone, kept)); // their likelihoods are of other data
    }

    void aFolderOfProjectsCanBeMoved()
    {
        QDir root(m_folder.path());
        QVERIFY(QDir(file("now")).removeRecursively() && QDir(file("was")).removeRecursively());
        QVERIFY(root.mkpath(QStringLiteral("was/deep")));
        StoredProject one = test::growthProject(11);
        write("was/other.ostwald", test::growthProject(12));
        auto partner = chooseFitPartner(file("was/other.ostwald").toStdString(), one.project);
        QVERIFY(partner);
        // Chosen, dropped again, and in a fit that was kept.
        const std::vector<FitPartner> chosen{*partner};
        one.history = {{{"Fit together", {}, "", "", {FieldChange<std::vector<FitPartner>>{{}, chosen}}},
                        {"Fit alone", {}, "", "", {FieldChange<std::vector<FitPartner>>{chosen, {}}}}}, 1};
        one.project.fitPartners = chosen;
        one.project.keptFits = {keptFit({}, {}, false, "2026-11-29T10:00:00Z", chosen)};
        write("was/deep/one.ostwald", one);

        QVERIFY(root.rename(QStringLiteral("was"), QStringLiteral("now")));
        const std::string now = file("now/other.ostwald").toStdString();
        {
            Document moved;
            QVERIFY(moved.open(file("now/deep/one.ostwald").toStdString()));
            QCOMPARE(moved.project().fitPartners.size(), std::size_t{1});
            QCOMPARE(moved.project().fitPartners.front().path, now);
            QCOMPARE(moved.project().keptFits.front().partners.front().path, now);
            QVERIFY(readFitPartners(moved.project()));
            moved.undoStack().redo();
            QVERIFY(moved.project().fitPartners.empty());
            moved.undoStack().undo();
            QCOMPARE(moved.project().fitPartners.front().path, now);
        }
        // And moved again, after it was written there.
        QVERIFY(root.rename(QStringLiteral("now"), QStringLiteral("was")));
        const auto again = loadProject(file("was/deep/one.ostwald").toStdString());
        QVERIFY(again);
        QVERIFY(again->project.fitPartners == chosen);
        QVERIFY(readFitPartners(again->project));
    }

    void aFileThatDoesNotTellItsFolderIsReadAsItStands()
    {
        StoredProject one = test::growthProject(11);
        const auto partner = chooseFitPartner(file("other.ostwald").toStdString(), one.project);
        QVERIFY(partner);
        one.project.fitPartners = {*partner};
        write("old.ostwald", one);
        {
            Database database(file("old.ostwald").toStdString(), Database::Access::ReadWrite);
            database.exec("DELETE FROM setting WHERE name = 'project_folder'");
            QVERIFY(database.status());
        }
        const auto read = loadProject(file("old.ostwald").toStdString());
        QVERIFY(read && read->damage.empty());
        QVERIFY(read->project.fitPartners == one.project.fitPartners);
        QVERIFY(readFitPartners(read->project));
    }

    void anotherContentOfTheOtherIsAnotherFit()
    {
        Project project;
        const StageKey alone = stageKeys(project).fit;
        project.fitPartners = {{"/data/other.ostwald", "00ff"}};
        const StageKey together = stageKeys(project).fit;
        QVERIFY(together != alone);
        QCOMPARE(stageKeys(project).ensemble, stageKeys(Project{}).ensemble);
        project.fitPartners.front().contentHash = "00fe";
        QVERIFY(stageKeys(project).fit != together);
        project.fitPartners = {{"/moved/other.ostwald", "00ff"}};
        QCOMPARE(stageKeys(project).fit, together);
    }

    void whatCannotBeSharedIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::newRow("itself") << QStringLiteral("one.ostwald") << QStringLiteral("itself");
        QTest::newRow("missing") << QStringLiteral("missing.ostwald") << QString();
        QTest::newRow("another material") << QStringLiteral("gold.ostwald") << QStringLiteral("material");
        QTest::newRow("not calibrated") << QStringLiteral("raw.ostwald") << QStringLiteral("nanometres");
    }
    void whatCannotBeSharedIsTold()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        StoredProject gold = test::growthProject(14);
        gold.project.materialId = "au";
        write("gold.ostwald", gold);
        StoredProject raw = test::growthProject(15);
        raw.project.calibration = {};
        write("raw.ostwald", raw);
        QSignalSpy failed(m_panel.get(), &FitPartnersPanel::failed);
        m_panel->add({m_folder.filePath(name)});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        const auto error = failed.front().front().value<Error>();
        QVERIFY2(QString::fromStdString(error.message).contains(reason), error.message.c_str());
        QVERIFY(partners().empty());
    }

    void anotherProjectThatChangedMeanwhileIsNotTakenUnseen()
    {
        m_panel->add({file("other.ostwald")});
        QTRY_COMPARE_WITH_TIMEOUT(partners().size(), std::size_t{1}, 30'000);
        m_runner->stop();
        write("other.ostwald", test::growthProject(16));
        const auto read = readFitPartners(m_document->project());
        QVERIFY(!read);
        QVERIFY(read.error().message.find("changed") != std::string::npos);
        m_panel->add({file("other.ostwald")}); // chosen again
        QTRY_VERIFY_WITH_TIMEOUT(readFitPartners(m_document->project()).has_value(), 30'000);
        QCOMPARE(partners().size(), std::size_t{1});
    }
};

QTEST_MAIN(FitPartnersTest)
#include "tst_fit_partners.moc"
