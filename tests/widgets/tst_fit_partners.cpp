#include "jobs/fit_log.h"
#include "jobs/stage_runner.h"
#include "panels/fit_partners_panel.h"
#include "pipeline/stage_keys.h"
#include "sample_document.h"
#include "store/fit_partners.h"
#include "store/project_file.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ostwald;

namespace {

constexpr double pixelSize_nm = 0.1;
constexpr int frames = 60;

/// A project with tracks of simulated growth, as if another program had followed them.
StoredProject growthProject(unsigned seed)
{
    const TrajectorySet set = test::simulatedGrowth(40, frames, seed);
    StoredProject stored;
    stored.project.imported = ImportSource{"made up", "/nowhere", std::to_string(seed)};
    stored.project.calibration = {pixelSize_nm, 1.0, "typed", "typed"};
    Detections detections;
    for (int frame = 0; frame < frames; ++frame)
        detections.push_back({frame, {}});
    Tracks tracks{.frameSize = {400, 300}, .firstFrame = 0, .lastFrame = frames - 1, .tracks = {}, .coalescences = {}, .drift = {}};
    tracks.drift.resize(frames);
    for (const Trajectory& sizes : set.trajectories) {
        Track track;
        track.id = TrackId{sizes.particle};
        track.group = Group::A;
        for (std::size_t i = 0; i < sizes.frame.size(); ++i) {
            Detection d;
            d.x_px = 20.0 + 9.0 * static_cast<double>(sizes.particle);
            d.y_px = 150.0;
            d.r_px = sizes.r_nm[i] / pixelSize_nm;
            d.outline = {{0.0F, 0.0F}, {1.0F, 0.0F}, {0.0F, 1.0F}};
            auto& found = detections[static_cast<std::size_t>(sizes.frame[i])].particles;
            track.points.push_back({sizes.frame[i], static_cast<int>(found.size()), d.x_px, d.y_px, d.r_px, d.rSd_px});
            found.push_back(std::move(d));
        }
        tracks.tracks.push_back(std::move(track));
    }
    const StageKeys keys = stageKeys(stored.project);
    stored.results.detections = {keys.detections, std::make_shared<const Detections>(std::move(detections))};
    stored.results.linked = {keys.linked, std::make_shared<const Tracks>(std::move(tracks))};
    return stored;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Constants shared with the movie of another project, through the document.
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
        write("one.ostwald", growthProject(11));
        write("other.ostwald", growthProject(12));
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
        StoredProject stored = growthProject(13);
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
        StoredProject gold = growthProject(14);
        gold.project.materialId = "au";
        write("gold.ostwald", gold);
        StoredProject raw = growthProject(15);
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
        write("other.ostwald", growthProject(16));
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
