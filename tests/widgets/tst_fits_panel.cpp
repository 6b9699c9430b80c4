#include "jobs/stage_runner.h"
#include "panels/fits_model.h"
#include "panels/fits_panel.h"
#include "tables/frozen_columns.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace ostwald;

namespace {

KeptFit madeUpFit(const char* time_utc, double aic)
{
    KeptFit fit;
    fit.time_utc = time_utc;
    fit.dataKey = "0123";
    fit.params = defaultGrowthFitParams(builtinMaterials().front());
    fit.converged = true;
    fit.iterations = 12;
    fit.trajectories = 80;
    for (FittedValue& constant : fit.constants)
        constant = {1.234, 0.1, 1.0, 1.5, true, ""};
    fit.nStar = {270.0, 30.0, 210.0, 330.0, true, ""};
    fit.muStar = {0.875, 0.06, 0.75, 1.0, true, ""};
    fit.chi2PerDof = 1.02;
    fit.logLikelihood = -0.5 * aic;
    fit.aic = aic;
    return fit;
}

} // namespace

/// The table of fits through the document.
class FitsPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    std::unique_ptr<StageRunner> m_runner;
    std::unique_ptr<FitsPanel> m_panel;

    QTableView& table() { return *m_panel->findChild<QTableView*>(QStringLiteral("fitsTable")); }
    FrozenColumns& frozen() { return *m_panel->findChild<FrozenColumns*>(); }
    QAbstractItemModel& model() { return *table().model(); }
    void keep(std::vector<KeptFit> fits)
    {
        m_document->edit(&Project::keptFits, std::move(fits), QStringLiteral("Keep %1").arg(fits.size()));
    }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_runner = std::make_unique<StageRunner>(*m_document);
        m_panel = std::make_unique<FitsPanel>(*m_document, *m_runner, makeTheme(ThemeKind::Light));
        m_panel->resize(480, 400);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_runner.reset();
        m_document.reset();
    }

    void theModelKeepsItsPromisesWhileFitsComeAndGo()
    {
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        keep({madeUpFit("2026-11-29T10:00:00Z", 100.0)});
        keep({madeUpFit("2026-11-29T10:00:00Z", 100.0), madeUpFit("2026-11-29T11:00:00Z", 90.0)});
        QCOMPARE(model().rowCount(), 2);
        table().selectRow(0);
        QCOMPARE(model().index(1, FitsModel::DeltaAic).data().toString(), QStringLiteral("−10.0"));
        table().selectRow(1);
        QCOMPARE(model().index(0, FitsModel::DeltaAic).data().toString(), QStringLiteral("+10.0"));
        const QModelIndex kept = model().index(0, FitsModel::Kept);
        QVERIFY(model().setData(kept, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(m_document->project().keptFits.size(), std::size_t{1});
        m_document->undoStack().undo();
        QCOMPARE(m_document->project().keptFits.size(), std::size_t{2});
    }

    void theTableIsNoWiderThanItsPanelAndEveryColumnIsReached()
    {
        keep({madeUpFit("2026-11-29T10:00:00Z", 100.0), madeUpFit("2026-11-29T11:00:00Z", 90.0)});
        QTRY_VERIFY(table().isVisible());
        QVERIFY(m_panel->minimumSizeHint().width() <= 480);
        QVERIFY(m_panel->rect().contains(table().geometry()));
        QTRY_VERIFY(table().horizontalScrollBar()->maximum() > 0);
        table().horizontalScrollBar()->setValue(table().horizontalScrollBar()->maximum());
        const QRect last = table().visualRect(model().index(1, FitsModel::columns - 1));
        QVERIFY(table().viewport()->rect().contains(last));
        QVERIFY(last.left() >= frozen().width());
    }

    void whichFitItIsStaysInSight_data()
    {
        QTest::addColumn<bool>("themed");
        QTest::newRow("plain") << false;
        QTest::newRow("after a change of theme") << true;
    }
    void whichFitItIsStaysInSight()
    {
        QFETCH(bool, themed);
        keep({madeUpFit("2026-11-29T10:00:00Z", 100.0), madeUpFit("2026-11-29T11:00:00Z", 90.0)});
        if (themed) {
            applyTheme(*qApp, makeTheme(ThemeKind::Dark));
            m_panel->setTheme(makeTheme(ThemeKind::Dark));
        }
        QTRY_VERIFY(table().horizontalScrollBar()->maximum() > 0);
        const auto placeOf = [this](QTableView& view, int column) {
            return QRect(view.viewport()->mapTo(m_panel.get(), view.visualRect(model().index(1, column)).topLeft()),
                         view.visualRect(model().index(1, column)).size());
        };
        const QRect ended = placeOf(table(), FitsModel::Ended);
        QCOMPARE(placeOf(frozen(), FitsModel::Ended), ended);
        table().horizontalScrollBar()->setValue(table().horizontalScrollBar()->maximum());
        QCOMPARE(placeOf(frozen(), FitsModel::Ended), ended);
        QVERIFY(placeOf(table(), FitsModel::Ended) != ended);
        QVERIFY(frozen().isColumnHidden(FitsModel::State));
        QCOMPARE(frozen().horizontalHeader()->mapTo(m_panel.get(), QPoint()),
                 table().horizontalHeader()->mapTo(m_panel.get(), QPoint()));
        QTest::mouseClick(frozen().viewport(), Qt::LeftButton, {},
                          frozen().visualRect(model().index(0, FitsModel::Ended)).center());
        QVERIFY(table().selectionModel()->isRowSelected(0));
    }
};

QTEST_MAIN(FitsPanelTest)
#include "tst_fits_panel.moc"
