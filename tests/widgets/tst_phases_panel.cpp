#include "panels/phases_model.h"
#include "panels/phases_panel.h"
#include "sample_document.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ostwald;

class PhasesPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->edit(&Project::calibration, {0.1, 10.0, "typed", "typed"}, QStringLiteral("Calibrate"));
        test::adoptSampleTracks(*m_document); // ends with frame 4, at 40 s
        m_panel = std::make_unique<PhasesPanel>(*m_document);
    }

    void withoutAFrameIntervalItSaysWhatIsMissing()
    {
        m_document->edit(&Project::calibration, {0.1, {}, "typed", ""}, QStringLiteral("Forget"));
        QVERIFY(!button("addPhase").isEnabled());
        QVERIFY(m_panel->findChild<QLabel*>(QStringLiteral("phasesRemark"))
                    ->text()
                    .contains(QStringLiteral("frame interval")));
    }

    void aPhaseReachesFromThePlayheadToTheNextOne()
    {
        m_document->setFrame(2);
        button("addPhase").click();
        QCOMPARE(phases(), (std::vector<Phase>{{20.0, 40.0, "I"}}));
        QVERIFY(!button("addPhase").isEnabled()); // one begins just here
        m_document->setFrame(1);
        button("addPhase").click();
        QCOMPARE(phases(), (std::vector<Phase>{{10.0, 20.0, "II"}, {20.0, 40.0, "I"}}));
        m_document->setFrame(3);
        button("addPhase").click();
        QCOMPARE(phases()[1], (Phase{20.0, 30.0, "I"})); // held the playhead
        QCOMPARE(phases()[2], (Phase{30.0, 40.0, "III"}));
        QCOMPARE(m_document->undoStack().step(0).text, std::string("Calibrate"));
        QCOMPARE(m_document->undoStack().count(), 4);
    }

    void bordersKeepTheirOrder()
    {
        m_document->edit(&Project::phases, {{0.0, 10.0, "I"}, {15.0, 30.0, "II"}}, QStringLiteral("Phases"));
        PhasesModel model(*m_document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int steps = m_document->undoStack().count();
        QVERIFY(!model.setData(model.index(1, PhasesModel::Begin), 9.0));
        QVERIFY(!model.setData(model.index(0, PhasesModel::End), 16.0));
        QVERIFY(!model.setData(model.index(0, PhasesModel::End), 0.0));
        QVERIFY(!model.setData(model.index(1, PhasesModel::End), 41.0));
        QCOMPARE(m_document->undoStack().count(), steps);
        QVERIFY(model.setData(model.index(1, PhasesModel::Begin), 12.5));
        QCOMPARE(phases()[1].begin_s, 12.5);
        QVERIFY(model.setData(model.index(0, PhasesModel::Name), QStringLiteral("Nucleation")));
        QCOMPARE(phases()[0].label, std::string("Nucleation"));
        model.remove(0);
        QCOMPARE(model.rowCount(), 1);
        m_document->undoStack().undo();
        QCOMPARE(model.rowCount(), 2);
    }

    void thePhasesOfAMovieTellTheirFrames()
    {
        m_document->edit(&Project::phases, {{0.0, 10.0, "I"}, {15.0, 30.0, "II"}}, QStringLiteral("Phases"));
        const PhasesModel model(*m_document);
        QCOMPARE(model.index(0, PhasesModel::Frames).data().toString(), QStringLiteral("0–1"));
        QCOMPARE(model.index(1, PhasesModel::Frames).data().toString(), QStringLiteral("2–3"));
    }

    void stillsOutOfOrderAreToldByTheirTimes()
    {
        m_document->edit(&Project::phases, {{0.0, 100.0, "I"}, {200.0, 300.0, "II"}, {400.0, 700.0, "III"}}, QStringLiteral("Phases"));
        const PhasesModel model(*m_document);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        m_document->setAgeingTimes({600.0, 60.0, 60.0, 60.0, 0.0, 0.0}, QStringLiteral("Study"));
        QCOMPARE(told.size(), 1); // the times are what they were
        const auto frames = [&model](int row, int role = Qt::DisplayRole) {
            return model.index(row, PhasesModel::Frames).data(role).toString();
        };
        QCOMPARE(frames(0), QStringLiteral("4–5, 1–3")); // not 4–3
        QCOMPARE(frames(1), QStringLiteral("–"));
        QCOMPARE(frames(2), QStringLiteral("0"));
        m_document->setAgeingTimes({0.0, 10.0, 20.0, 30.0, 500.0, 600.0}, QStringLiteral("Study"));
        QCOMPARE(frames(0), QStringLiteral("0–3"));
        m_document->setAgeingTimes({50.0, 40.0, 30.0, 20.0, 10.0, 0.0}, QStringLiteral("Study"));
        QCOMPARE(frames(0), QStringLiteral("5, …, 0"));
        QCOMPARE(frames(0, Qt::ToolTipRole), QStringLiteral("5, 4, 3, 2, 1, 0"));
    }

    void theDeleteButtonTakesTheCurrentRow()
    {
        m_document->edit(&Project::phases, {{0.0, 10.0, "I"}, {15.0, 30.0, "II"}}, QStringLiteral("Phases"));
        QVERIFY(!button("removePhase").isEnabled());
        auto* table = m_panel->findChild<QTableView*>(QStringLiteral("phasesTable"));
        table->setCurrentIndex(table->model()->index(1, 0));
        QVERIFY(button("removePhase").isEnabled());
        button("removePhase").click();
        QCOMPARE(phases(), (std::vector<Phase>{{0.0, 10.0, "I"}}));
    }

private:
    QPushButton& button(const char* name)
    {
        return *m_panel->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    [[nodiscard]] const std::vector<Phase>& phases() const { return m_document->project().phases; }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<PhasesPanel> m_panel;
};

QTEST_MAIN(PhasesPanelTest)
#include "tst_phases_panel.moc"
