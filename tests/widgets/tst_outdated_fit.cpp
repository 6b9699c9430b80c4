#include "growth_project.h"
#include "jobs/stage_runner.h"
#include "panels/constants_model.h"
#include "panels/fit_panel.h"
#include "panels/fit_text.h"
#include "store/database.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ostwald;

/// A project whose file has a fit that does not belong to it any more, as the window opens it.
class OutdatedFitTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    StoredProject m_stored;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<StageRunner> m_runner;
    std::unique_ptr<FitPanel> m_panel;

    [[nodiscard]] std::string file() const { return m_folder.filePath(QStringLiteral("growth.ostwald")).toStdString(); }
    QLabel& label(const char* name) const { return *m_panel->findChild<QLabel*>(QString::fromLatin1(name)); }
    QModelIndex fitted() const
    {
        const auto* table = m_panel->findChild<QTableView*>(QStringLiteral("constantsTable"));
        return table->model()->index(0, ConstantsModel::Fitted);
    }
    void change(const std::string& sql) const
    {
        Database database(file(), Database::Access::ReadWrite);
        database.exec(sql);
        QVERIFY(database.status());
    }
    void open()
    {
        m_document = std::make_unique<Document>();
        m_runner = std::make_unique<StageRunner>(*m_document);
        m_panel = std::make_unique<FitPanel>(*m_document, *m_runner, makeTheme(ThemeKind::Dark));
        QVERIFY(m_document->open(file(), ReadResults::Later));
        QTRY_VERIFY_WITH_TIMEOUT(!m_document->unreadResults() && !m_runner->isReading(), 30'000);
    }
    [[nodiscard]] std::string earlierKey() const { return earlierFitKeys(m_stored.project).back().toHex(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_stored = test::growthProject(11);
        m_stored.project.fit.maxIterations = 3;
        auto results = runPipeline(m_stored.project, nullptr, m_stored.results, Stage::Fit);
        QVERIFY2(results, results ? "" : results.error().text().c_str());
        m_stored.results = *std::move(results);
    }
    void init()
    {
        const Status saved = saveProject(file(), m_stored);
        QVERIFY2(saved, saved ? "" : saved.error().text().c_str());
    }
    void cleanup()
    {
        m_panel.reset();
        m_runner.reset();
        m_document.reset();
    }

    void oneThatBelongsIsNotDimmed()
    {
        open();
        QVERIFY(m_document->results().fit);
        QVERIFY(!m_runner->bestSoFar());
        QVERIFY(!isShownFitStale(*m_document, *m_runner));
        QVERIFY(!label("muStar").property("muted").toBool());
        QVERIFY(fitted().data(Qt::ForegroundRole) != QVariant(makeTheme(ThemeKind::Dark).mutedText));
    }

    void oneOfAnEarlierVersionIsShownAsThatAndCountsForNothing()
    {
        change("UPDATE stage SET key = '" + earlierKey() + "' WHERE name = 'fit'");
        open();
        QVERIFY(!m_document->results().fit); // no figure and no table takes it for one of this version
        QCOMPARE(label("fitStatus").text(), QStringLiteral("Made by an earlier version: fit again"));
        QCOMPARE(label("muStar").text(), muStarText(m_stored.results.fit.value.get()));
        QVERIFY(label("muStar").property("muted").toBool());
        QVERIFY(label("nStar").property("muted").toBool());
        QVERIFY(!fitted().data().toString().isEmpty());
        QCOMPARE(fitted().data(Qt::ForegroundRole), QVariant(makeTheme(ThemeKind::Dark).mutedText));

        m_panel->findChild<QPushButton*>(QStringLiteral("fitButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_document->results().fit && !m_runner->isFitting(), 120'000);
        QVERIFY(!label("muStar").property("muted").toBool());
        QVERIFY(!label("fitStatus").text().contains(QStringLiteral("earlier")));
    }

    void oneOfOtherSettingsIsNotBlamedOnTheVersion()
    {
        change("UPDATE stage SET key = '00000000000000aa' WHERE name = 'fit'");
        open();
        QCOMPARE(label("fitStatus").text(), QStringLiteral("Based on older data: fit again"));
        QCOMPARE(label("muStar").text(), muStarText(m_stored.results.fit.value.get()));
        QVERIFY(label("muStar").property("muted").toBool());
    }

    void oneThatWasAlteredIsNotShown()
    {
        change("UPDATE stage SET key = '" + earlierKey() + "', checksum = '00' WHERE name = 'fit'");
        open();
        QVERIFY(!m_runner->bestSoFar());
        QCOMPARE(label("fitStatus").text(), QStringLiteral("Not fitted yet"));
    }

    void theFormerProjectsFitIsNotShownInTheNextOne()
    {
        change("UPDATE stage SET key = '" + earlierKey() + "' WHERE name = 'fit'");
        open();
        QVERIFY(m_runner->bestSoFar());
        StoredProject other = test::growthProject(12);
        const std::string another = m_folder.filePath(QStringLiteral("other.ostwald")).toStdString();
        QVERIFY(saveProject(another, other));
        QVERIFY(m_document->open(another, ReadResults::Later));
        QTRY_VERIFY_WITH_TIMEOUT(!m_document->unreadResults(), 30'000);
        QVERIFY(!m_runner->bestSoFar());
        QCOMPARE(label("fitStatus").text(), QStringLiteral("Not fitted yet"));
    }
};

QTEST_MAIN(OutdatedFitTest)
#include "tst_outdated_fit.moc"
