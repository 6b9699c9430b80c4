#include "person.h"
#include "touching_pair.h"
#include "whole_window.h"

#include "sample_document.h"

#include "panels/constants_model.h"
#include "panels/fits_model.h"
#include "tables/track_text.h"

#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

#include <cmath>

using namespace ostwald;
using namespace ostwald::test;

namespace {

constexpr int fitTimeout_ms = 240'000;

/// What a person reads of a table.
QStringList textsOf(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

/// The tasks about fits, see tests/gui/README.md.
class UserTasksFit : public QObject {
    Q_OBJECT

    TouchingPairs m_movie;
    std::unique_ptr<WholeWindow> m_all;

    Document& document() { return m_all->document; }
    QAbstractItemModel& constants() { return *m_all->person->find<QTableView>("constantsTable").model(); }
    QTableView& fits() { return m_all->person->find<QTableView>("fitsTable"); }
    QString fitText(int row, int column) { return fits().model()->index(row, column).data().toString(); }

    /// A click on a cell, and what is typed into it.
    void enter(int row, int column, const QString& text)
    {
        auto& table = m_all->person->find<QTableView>("constantsTable");
        table.edit(table.model()->index(row, column));
        auto* editor = qobject_cast<QDoubleSpinBox*>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QPointer<QWidget> open(editor);
        m_all->person->type(*editor, text);
        QTRY_VERIFY(!open || !open->hasFocus()); // it takes the number over a moment later
    }

private Q_SLOTS:
    void init()
    {
        m_all = std::make_unique<WholeWindow>();
        QVERIFY(document().openMovie(m_movie.folder().toStdString()));
        m_all->runner.stop();
        adoptSimulatedGrowth(document(), 200, 120, 5);
        m_all->window->setWorkspace(Workspace::Fit);
    }
    void cleanup() { m_all.reset(); }

    // 13: a fit with one constant held and one bounded, stopped midway, and compared with the one before.
    void aFitIsStoppedMidwayAndComparedWithTheOneBefore()
    {
        m_all->runner.startFit();
        QTRY_VERIFY_WITH_TIMEOUT(document().results().fit && !m_all->runner.isFitting(), fitTimeout_ms);
        m_all->runner.stop(); // it would follow every change
        QCOMPARE(fits().model()->rowCount(), 1);
        const double before = document().results().fit.value->constants[1].value;
        Person& person = *m_all->person;
        person.startCounting();

        // Hold alpha, and bound the edge energy above where the first fit found it.
        auto& table = person.find<QTableView>("constantsTable");
        const QRect box = table.visualRect(table.model()->index(2, ConstantsModel::Fixed));
        person.click(*table.viewport(), QPointF(box.left() + 12.0, box.center().y()));
        QVERIFY(document().project().fit.constants[2].fixed);
        const double lower = std::floor(10.0 * (before + 0.5)) / 10.0;
        enter(1, ConstantsModel::Start, QLocale().toString(lower + 1.0, 'f', 3));
        enter(1, ConstantsModel::Lower, QLocale().toString(lower, 'f', 1));
        QCOMPARE(document().project().fit.constants[1].lower, lower);
        const GrowthFitParams entered = document().project().fit;

        person.click(person.find<QPushButton>("fitButton"));
        QTRY_VERIFY_WITH_TIMEOUT(m_all->runner.isBestFresh(), fitTimeout_ms);
        QVERIFY(m_all->runner.isFitting());
        QElapsedTimer clock;
        clock.start();
        person.click(person.find<QPushButton>("stopButton"));
        const qint64 stopped_ms = clock.elapsed();
        QVERIFY(!m_all->runner.isFitting());
        qInfo("stopped after %lld ms", static_cast<long long>(stopped_ms));
        QVERIFY(stopped_ms <= 200);
        QVERIFY(document().project().fit == entered);

        // The best so far is a record beside the fit before it.
        QCOMPARE(fits().model()->rowCount(), 2);
        QVERIFY(fitText(1, FitsModel::State).startsWith(QStringLiteral("stopped at ")));
        const KeptFit now = keptFit(*m_all->runner.bestSoFar(), document().results().ensemble.key, true, {});
        const auto difference = differenceOf(
            now, keptFit(*document().results().fit.value, document().results().ensemble.key, false, {}));
        QVERIFY(difference);
        QVERIFY(difference->chi2 != 0.0);
        const auto shown = [](double value) -> QString {
            return (value > 0.0 ? QStringLiteral("+") : QString()) + shownNumber(value, 1);
        };
        QCOMPARE(fitText(1, FitsModel::DeltaChi2), shown(difference->chi2));
        QCOMPARE(fitText(1, FitsModel::DeltaAic), shown(difference->aic));
        QCOMPARE(fitText(1, FitsModel::FirstConstant + 2).section(QStringLiteral(", "), 1), QStringLiteral("fixed"));

        // Keep it with the project.
        const QRect keep = fits().visualRect(fits().model()->index(1, FitsModel::Kept));
        person.click(*fits().viewport(), QPointF(keep.left() + 12.0, keep.center().y()));
        QCOMPARE(document().project().keptFits.size(), std::size_t{1});
        QVERIFY2(person.actions() <= 7, qPrintable(QString::number(person.actions())));
        document().undoStack().undo();
        QVERIFY(document().project().keptFits.empty());
        QCOMPARE(fits().model()->rowCount(), 2); // in sight until the end of the session

        for (const QString& text : textsOf(constants()) + textsOf(*fits().model()))
            QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("± ?0([.,]0+)?($|[^0-9.,])"))), qPrintable(text));
    }

    void theWindowMayGoWhileAConstantIsBeingTyped()
    {
        auto& table = m_all->person->find<QTableView>("constantsTable");
        table.edit(table.model()->index(0, ConstantsModel::Start));
        auto* editor = qobject_cast<QDoubleSpinBox*>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QLocale().toString(3.25, 'f', 3));
        m_all->person.reset();
        m_all->window.reset();
        QCOMPARE(document().project().fit.constants[0].start, 3.25);
    }

    void aConstantAtItsBoundIsMarkedInWordsAndInTheColourOfWarnings()
    {
        GrowthFitParams params = document().project().fit;
        params.constants[1] = {-0.2, -0.5, 0.5, false, {}, {}};
        document().edit(&Project::fit, params, QStringLiteral("Bounds"));
        m_all->runner.startFit();
        QTRY_VERIFY_WITH_TIMEOUT(document().results().fit && !m_all->runner.isFitting(), fitTimeout_ms);
        QCOMPARE(document().results().fit.value->constants[1].note, std::string("at its bound"));
        for (const int column : {ConstantsModel::Fitted, ConstantsModel::Uncertainty})
            QCOMPARE(constants().index(1, column).data(Qt::ForegroundRole).value<QColor>(), makeTheme(ThemeKind::Dark).warning);
        QCOMPARE(constants().index(1, ConstantsModel::Uncertainty).data().toString(), QStringLiteral("at its bound"));
        QVERIFY(!constants().index(2, ConstantsModel::Fitted).data(Qt::ForegroundRole).isValid());
        const QModelIndex cell = fits().model()->index(0, FitsModel::FirstConstant + 1);
        QCOMPARE(cell.data(Qt::ForegroundRole).value<QColor>(), makeTheme(ThemeKind::Dark).warning);
        QVERIFY(cell.data().toString().endsWith(QStringLiteral(", at its bound")));
    }
};

QTEST_MAIN(UserTasksFit)
#include "tst_user_tasks_fit.moc"
