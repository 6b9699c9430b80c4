#include "panels/coalescence_panel.h"
#include "panels/coalescence_text.h"
#include "panels/unknowns_model.h"
#include "sample_document.h"
#include "simulated_coalescence.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ostwald;

namespace {

/// Gives the calibrated document tracks and events that a fit needs.
void adoptSimulatedEvents(Document& document)
{
    const test::CoalescenceTruth truth;
    MeasuredCoalescence measured;
    measured.record = test::simulatedEvents(truth, 5);
    measured.statistics = test::statisticsOf(measured.record, truth);
    document.edit(&Project::calibration, {0.1, 1.0, "typed", "typed"}, QStringLiteral("Calibrate"));
    Results results = test::sampleTracking(document.project());
    results.ensemble = {stageKeys(document.project()).ensemble,
                        std::make_shared<const EnsembleResult>(EnsembleResult{{}, {}, {}, std::move(measured), {}})};
    document.adoptResults(Stage::Ensemble, results);
}

} // namespace

class CoalescencePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_runner = std::make_unique<StageRunner>(*m_document);
        m_panel = std::make_unique<CoalescencePanel>(*m_document, *m_runner);
    }

    void cleanup()
    {
        m_panel.reset();
        m_runner.reset();
        m_document.reset();
    }

    void unknownsAreEditedThroughTheDocumentAndUndone()
    {
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cell(2, UnknownsModel::Start).data().toString(), QStringLiteral("auto"));
        QVERIFY(model().setData(cell(2, UnknownsModel::Start), 3.0));
        QVERIFY(model().setData(cell(2, UnknownsModel::Upper), 3.5));
        QVERIFY(!model().setData(cell(2, UnknownsModel::Lower), 3.2)); // above the start
        QVERIFY(!model().setData(cell(2, UnknownsModel::Fitted), 1.0));
        QVERIFY(model().setData(cell(3, UnknownsModel::Fixed), Qt::Checked, Qt::CheckStateRole));
        const auto& constants = m_document->project().coalescence.constants;
        QCOMPARE(constants[2].start, std::optional(3.0));
        QCOMPARE(constants[2].upper, std::optional(3.5));
        QVERIFY(!constants[2].lower && constants[3].fixed);
        QCOMPARE(cell(2, UnknownsModel::Start).data().toString(), QStringLiteral("3.00"));
        m_document->undoStack().undo();
        QVERIFY(!m_document->project().coalescence.constants[3].fixed);
        button("coalescenceResetButton").click();
        QVERIFY(m_document->project().coalescence == CoalescenceFitParams{});
        QVERIFY(!button("coalescenceResetButton").isEnabled());
    }

    void settingsAreEditedThroughTheDocument()
    {
        auto* diffusion = m_panel->findChild<QComboBox*>(QStringLiteral("pairDiffusion"));
        diffusion->setCurrentIndex(1);
        Q_EMIT diffusion->activated(1);
        QCOMPARE(m_document->project().coalescence.diffusion, PairDiffusion::TimeAverage);
        m_document->undoStack().undo();
        QCOMPARE(diffusion->currentIndex(), 0);
    }

    void withoutEventsTheReasonIsGiven()
    {
        QCOMPARE(text("coalescenceStatus"), QStringLiteral("Not fitted yet"));
        button("coalescenceFitButton").click();
        QTRY_VERIFY(m_runner->failure().has_value());
        QCOMPARE(text("coalescenceStatus"), QString::fromStdString(m_runner->failure()->message));
        QVERIFY(button("coalescenceFitButton").isEnabled());
    }

    void theFitIsShownAndBelongsToTheProject()
    {
        adoptSimulatedEvents(*m_document);
        button("coalescenceFitButton").click();
        QVERIFY(m_runner->isFittingCoalescence());
        QVERIFY(!m_runner->isFitting());
        QTRY_VERIFY_WITH_TIMEOUT(m_document->results().coalescenceFit, 250000);
        const CoalescenceFitResult& fit = *m_document->results().coalescenceFit.value;
        QVERIFY(fit.converged);
        QTRY_VERIFY(button("coalescenceFitButton").isEnabled());
        QVERIFY2(text("coalescenceStatus").startsWith(QStringLiteral("Converged in ")), qPrintable(text("coalescenceStatus")));
        QVERIFY(text("coalescenceFigures").contains(QStringLiteral("Rate highest at ")));
        QVERIFY(!cell(2, UnknownsModel::Fitted).data().toString().isEmpty());
        QVERIFY(text("coalescenceNotes").contains(QStringLiteral("ρ₀")) || text("coalescenceNotes").contains(QStringLiteral("•")));
        m_runner->stop();
        CoalescenceFitParams params = m_document->project().coalescence;
        params.wall = PairWall::Impermeable;
        m_document->edit(&Project::coalescence, params, QStringLiteral("Wall"));
        QCOMPARE(text("coalescenceStatus"), QStringLiteral("Based on older data: fit again"));
        m_document->undoStack().undo();
        QVERIFY(text("coalescenceStatus").startsWith(QStringLiteral("Converged in ")));
    }

    void stoppingKeepsTheBestSoFar()
    {
        adoptSimulatedEvents(*m_document);
        button("coalescenceFitButton").click();
        QTRY_VERIFY_WITH_TIMEOUT(m_runner->bestCoalescenceSoFar(), 250000);
        if (m_runner->isFittingCoalescence()) { // a fast machine may be through
            button("coalescenceStopButton").click();
            QVERIFY(!m_runner->isFittingCoalescence());
            QVERIFY(text("coalescenceStatus").startsWith(QStringLiteral("Stopped: best so far")));
        }
        QVERIFY(!cell(2, UnknownsModel::Fitted).data().toString().isEmpty());
    }

private:
    QPushButton& button(const char* name) { return *m_panel->findChild<QPushButton*>(QString::fromLatin1(name)); }
    QString text(const char* label) { return m_panel->findChild<QLabel*>(QString::fromLatin1(label))->text(); }
    QAbstractItemModel& model()
    {
        return *m_panel->findChild<QTableView*>(QStringLiteral("unknownsTable"))->model();
    }
    QModelIndex cell(int row, int column) { return model().index(row, column); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<StageRunner> m_runner;
    std::unique_ptr<CoalescencePanel> m_panel;
};

QTEST_MAIN(CoalescencePanelTest)
#include "tst_coalescence_panel.moc"
