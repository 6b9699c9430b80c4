#include "panels/constants_model.h"
#include "panels/fit_panel.h"
#include "panels/fit_text.h"
#include "sample_document.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace ostwald;

class FitPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_runner = std::make_unique<StageRunner>(*m_document);
        m_panel = std::make_unique<FitPanel>(*m_document, *m_runner, makeTheme(ThemeKind::Dark));
    }

    void cleanup()
    {
        m_panel.reset();
        m_runner.reset();
        m_document.reset();
    }

    void startBoundsAndFixAreEditedThroughTheDocument()
    {
        const QAbstractItemModelTester tester(&model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model().setData(cell(0, ConstantsModel::Start), 3.1));
        QCOMPARE(m_document->project().fit.constants[0].start, 3.1);
        QCOMPARE(cell(0, ConstantsModel::Start).data().toString(), QStringLiteral("3.100"));
        QVERIFY(!model().setData(cell(0, ConstantsModel::Upper), 2.0));  // below the start
        QVERIFY(!model().setData(cell(0, ConstantsModel::Start), 11.0)); // above the upper bound
        QVERIFY(!model().setData(cell(0, ConstantsModel::Fitted), 1.0));
        QCOMPARE(m_document->project().fit.constants[0].start, 3.1);
        QVERIFY(model().setData(cell(2, ConstantsModel::Fixed), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(m_document->project().fit.constants[2].fixed);
        QCOMPARE(m_document->undoStack().count(), 2);
        m_document->undoStack().undo();
        QCOMPARE(cell(2, ConstantsModel::Fixed).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    void aMaterialIsOneUndoStep()
    {
        auto* material = m_panel->findChild<QComboBox*>(QStringLiteral("material"));
        material->setCurrentIndex(1);
        Q_EMIT material->activated(1);
        QCOMPARE(m_document->project().materialId, std::string("au"));
        QCOMPARE(m_document->project().fit, defaultGrowthFitParams(builtinMaterials()[1]));
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(m_document->project().materialId, std::string("pt"));
        QCOMPARE(material->currentIndex(), 0);
    }

    void whatIsNotDeterminedIsSaidInWords()
    {
        QCOMPARE(uncertaintyText({1.0, 0.1, 0.8, 1.2, true, ""}, 2), QStringLiteral("± 0.20"));
        QCOMPARE(uncertaintyText({1.0, 0.0, 1.0, 1.0, false, "fixed"}, 2), QStringLiteral("fixed"));
        QCOMPARE(uncertaintyText({1.0, 0.0, 1.0, 1.0, false, "at its bound"}, 2),
                 QStringLiteral("at its bound"));
        QCOMPARE(uncertaintyText(
                     {1.0, 2.0, -3.0, 5.0, false, "not determined: the interval is that of the prior"}, 2),
                 QStringLiteral("not determined"));
        GrowthFitResult fit;
        fit.muStar = {0.875, 0.065, 0.747, 1.003, true, ""};
        fit.nStar = {270.0, 300.0, -330.0, 870.0, false, "not determined by these data"};
        QCOMPARE(muStarText(&fit), QStringLiteral("μ* = 0.875 ± 0.128 kT"));
        QCOMPARE(nStarText(&fit), QStringLiteral("n* = 270, not determined"));
    }

    void keysOfFilesAreShownAsSymbols()
    {
        QCOMPARE(growthSentence("d_eps_e is not determined: it leans on alpha, which is at its bound."),
                 QStringLiteral("Δε_e is not determined: it leans on α, which is at its bound."));
        QCOMPARE(growthSentence("not determined: it leans on the prior of ln_K"),
                 QStringLiteral("not determined: it leans on the prior of ln K"));
    }

    void aKeyInsideAnotherWordStays()
    {
        QCOMPARE(growthSentence("alphabet.csv, my_alpha and ln_Ks: alpha is fixed."),
                 QStringLiteral("alphabet.csv, my_alpha and ln_Ks: α is fixed."));
        QCOMPARE(growthSentence("δalpha, alphaδ, (alpha)"), QStringLiteral("δalpha, alphaδ, (α)"));
    }

    void otherUnknownsAreShownAsSymbols()
    {
        QCOMPARE(growthSentence("The level of ln rho is not determined by these data, only ln rho - mu at the mean size."),
                 QStringLiteral("The level of ln ρ₁ is not determined by these data, only ln ρ₁ - μ at the mean size."));
        QCOMPARE(growthSentence("not determined: it leans on the prior of delta"),
                 QStringLiteral("not determined: it leans on the prior of δ"));
        QCOMPARE(inSymbols(QStringLiteral("ln rho의 mu*, /data/mu/delta.csv, mum")),
                 QStringLiteral("ln ρ₁의 μ*, /data/mu/delta.csv, mum"));
    }

    void aTipHasNoKeysOfFiles()
    {
        GrowthFitResult fit;
        fit.params = m_document->project().fit;
        fit.constants[0] = {1.0, 2.0, -3.0, 5.0, false, "not determined: it leans on the prior of ln_chi"};
        Results results = m_document->results();
        results.fit = {stageKeys(m_document->project()).fit, std::make_shared<const GrowthFitResult>(fit)};
        m_document->adoptResults(Stage::Fit, results);
        QCOMPARE(cell(0, ConstantsModel::Fitted).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("not determined: it leans on the prior of ln χ"));
    }

    void withoutDataTheReasonIsGiven()
    {
        QCOMPARE(text("fitStatus"), QStringLiteral("Not fitted yet"));
        QVERIFY(!button("stopButton").isEnabled());
        button("fitButton").click();
        QTRY_VERIFY(m_runner->failure().has_value());
        QCOMPARE(text("fitStatus"), QString::fromStdString(m_runner->failure()->message));
        QVERIFY(button("fitButton").isEnabled());
    }

    void theFitIsSeenWhileItRunsAndAfterwards()
    {
        test::adoptSimulatedGrowth(*m_document, 120, 80, 11);
        QCOMPARE(text("muStar"), QStringLiteral("μ* = –"));
        const std::array<ParameterSpec, growthParameterCount> entered = m_document->project().fit.constants;
        QSet<QString> seen;
        QSet<QString> said;
        connect(m_runner.get(), &StageRunner::fitImproved, this, [&] {
            seen << text("muStar");
            said << text("fitStatus");
        });
        button("fitButton").click();
        QVERIFY(m_runner->isFitting());
        QTRY_VERIFY(button("stopButton").isEnabled());
        QVERIFY(!button("fitButton").isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(m_document->results().fit, 120000);
        QVERIFY2(!seen.isEmpty(), "no value was shown while it ran");
        for (const QString& status : said)
            QVERIFY2(status.startsWith(QStringLiteral("Fitting: iteration ")), qPrintable(status));
        QTRY_VERIFY(button("fitButton").isEnabled());
        QVERIFY2(text("fitStatus").startsWith(QStringLiteral("Converged in ")),
                 qPrintable(text("fitStatus")));
        QCOMPARE(text("muStar"), muStarText(m_document->results().fit.value.get()));
        QVERIFY(text("muStar") != QStringLiteral("μ* = –"));
        QVERIFY(!cell(0, ConstantsModel::Fitted).data().toString().isEmpty());
        QCOMPARE(m_document->project().fit.constants, entered); // never what was typed
        m_runner->stop();
        m_document->edit(
            &Project::fit,
            [this] {
                GrowthFitParams params = m_document->project().fit;
                params.maxIterations = 7;
                return params;
            }(),
            QStringLiteral("Fewer"));
        QCOMPARE(text("fitStatus"), QStringLiteral("Based on older data: fit again"));
    }

    void theOldFitStaysInSightUntilTheNewOneImproves()
    {
        test::adoptSimulatedGrowth(*m_document, 120, 80, 11);
        button("fitButton").click();
        QTRY_VERIFY_WITH_TIMEOUT(m_document->results().fit && !m_runner->isFitting(), 120000);
        const QString before = text("muStar");
        QSet<QString> seen;
        connect(m_runner.get(), &StageRunner::activityChanged, this, [&] { seen << text("muStar"); });
        GrowthFitParams params = m_document->project().fit;
        params.knotSpacing_s = 8.0;
        m_document->edit(&Project::fit, params, QStringLiteral("Fewer knots"));
        const auto isNew = [this, &params] {
            const auto& fit = m_document->results().fit;
            return fit && fit.value->params == params;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isNew(), 120000);
        QVERIFY(seen.contains(before));
        QVERIFY(!seen.contains(QStringLiteral("μ* = –")));
        m_document->undoStack().undo();
        m_document->undoStack().redo();
        QTRY_VERIFY(text("fitStatus").startsWith(QStringLiteral("Converged in ")));
    }

    void stoppingKeepsTheBestSoFar()
    {
        test::adoptSimulatedGrowth(*m_document, 200, 120, 5);
        QSignalSpy improved(m_runner.get(), &StageRunner::fitImproved);
        button("fitButton").click();
        QTRY_VERIFY_WITH_TIMEOUT(improved.size() > 0, 60000);
        QVERIFY(m_runner->isFitting());
        button("stopButton").click();
        QVERIFY(!m_runner->isFitting());
        QVERIFY2(text("fitStatus").startsWith(QStringLiteral("Stopped: best so far of iteration ")),
                 qPrintable(text("fitStatus")));
        QCOMPARE(text("muStar"), muStarText(m_runner->bestSoFar().get()));
        QVERIFY(button("fitButton").isEnabled());
        QVERIFY(!button("stopButton").isEnabled());
    }

    void bothEstimatorsStandSideBySide()
    {
        QVERIFY(!button("paperCostButton").isEnabled()); // nothing to compare yet
        test::adoptSimulatedGrowth(*m_document, 40, 60, 11);
        QVERIFY(button("paperCostButton").isEnabled());
        auto* table = m_panel->findChild<QTableWidget*>(QStringLiteral("estimatorTable"));
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("–"));
        button("paperCostButton").click();
        QCOMPARE(button("paperCostButton").text(), QStringLiteral("Stop"));
        QTRY_COMPARE_WITH_TIMEOUT(button("paperCostButton").text(), QStringLiteral("Compare"), 120000);
        QVERIFY(table->item(0, 2)->text() != QStringLiteral("–"));
        QVERIFY(text("paperCostRemark").contains(QStringLiteral("smoothed")));
        GrowthFitParams params = m_document->project().fit;
        params.sigma_nm = 0.2;
        m_document->edit(&Project::fit, params, QStringLiteral("Another monomer"));
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("–")); // it belonged to the radius before
    }

private:
    QPushButton& button(const char* name)
    {
        return *m_panel->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QString text(const char* label)
    {
        return m_panel->findChild<QLabel*>(QString::fromLatin1(label))->text();
    }
    QAbstractItemModel& model()
    {
        return *m_panel->findChild<QTableView*>(QStringLiteral("constantsTable"))->model();
    }
    QModelIndex cell(int row, int column) { return model().index(row, column); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<StageRunner> m_runner;
    std::unique_ptr<FitPanel> m_panel;
};

QTEST_MAIN(FitPanelTest)
#include "tst_fit_panel.moc"
