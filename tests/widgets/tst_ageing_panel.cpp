#include "panels/ageing_model.h"
#include "panels/ageing_panel.h"
#include "wording/ageing_text.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <opencv2/imgcodecs.hpp>

using namespace ostwald;

class AgeingPanelTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Pictures of these names.
    void open(Document& document, const char* folder, const QStringList& names) const
    {
        const QString path = m_folder.filePath(QLatin1String(folder));
        QVERIFY(QDir().mkpath(path));
        for (const QString& name : names)
            QVERIFY(cv::imwrite(QDir(path).filePath(name).toStdString(), cv::Mat(8, 8, CV_8U, cv::Scalar(90))));
        const Status status = document.openMovie(path.toStdString());
        QVERIFY2(status, status ? "" : status.error().text().c_str());
    }

    static QPushButton* button(AgeingPanel& panel, const char* name) { return panel.findChild<QPushButton*>(QLatin1String(name)); }
    static const std::vector<double>& timesOf(const Document& document) { return document.project().calibration.ageing_s; }

private Q_SLOTS:
    void stillsGetTheTimesOfTheirNamesAndOneUndoMakesThemAMovieAgain()
    {
        Document document;
        AgeingPanel panel(document);
        QVERIFY(!button(panel, "makeStudy")->isEnabled());
        open(document, "named", {QStringLiteral("a_10min.png"), QStringLiteral("a_2h.png"), QStringLiteral("a_30s.png")});
        const Project movie = document.project();
        QVERIFY(button(panel, "makeStudy")->isEnabled());
        button(panel, "makeStudy")->click();
        QCOMPARE(timesOf(document), (std::vector<double>{7200.0, 600.0, 30.0})); // in natural order of the names
        QVERIFY(document.project().fit != movie.fit);
        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(button(panel, "makeStudy")->isHidden());
        document.undoStack().undo();
        QVERIFY(document.project() == movie);
        document.undoStack().redo();
        button(panel, "makeMovie")->click();
        QVERIFY(timesOf(document).empty());
        QVERIFY(document.project().fit == movie.fit);
    }

    void aTypedTimeIsThatOfTheSelectedStills()
    {
        Document document;
        open(document, "numbered", {QStringLiteral("f1.png"), QStringLiteral("f2.png"), QStringLiteral("f3.png")});
        AgeingPanel panel(document);
        button(panel, "makeStudy")->click();
        QCOMPARE(timesOf(document), (std::vector<double>{0.0, 0.0, 0.0})); // no name tells a time
        QVERIFY(button(panel, "ageingFromNames")->isHidden());
        auto* table = panel.findChild<QTableView*>();
        auto* typed = panel.findChild<QLineEdit*>();
        QVERIFY(!button(panel, "setAgeingTime")->isEnabled());
        table->selectRow(1);
        table->selectionModel()->select(table->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClicks(typed, QStringLiteral("1,5 h"));
        QVERIFY(button(panel, "setAgeingTime")->isEnabled());
        button(panel, "setAgeingTime")->click();
        QCOMPARE(timesOf(document), (std::vector<double>{0.0, 5400.0, 5400.0}));
        QVERIFY(typed->text().isEmpty());
        const int steps = document.undoStack().count();
        QTest::keyClicks(typed, QStringLiteral("soon"));
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(document.undoStack().count(), steps);
        QCOMPARE(typed->text(), QStringLiteral("soon")); // to be mended
    }

    void stillsAreListedByTheirTimesAndThoseSelectedStaySelectedWhenThatChanges()
    {
        Document document;
        open(document, "ordered", {QStringLiteral("c_2h.png"), QStringLiteral("c_10min.png"), QStringLiteral("c_30s.png")});
        AgeingPanel panel(document);
        button(panel, "makeStudy")->click();
        auto* table = panel.findChild<QTableView*>();
        const auto names = [table] {
            QStringList all;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                all << table->model()->index(row, AgeingModel::Picture).data().toString();
            return all;
        };
        QCOMPARE(names(), (QStringList{QStringLiteral("c_30s.png"), QStringLiteral("c_10min.png"), QStringLiteral("c_2h.png")}));
        QCOMPARE(timesOf(document), (std::vector<double>{7200.0, 600.0, 30.0})); // by frame, in natural order of the names
        table->selectRow(0);
        QCOMPARE(document.selection().frame, 2);
        auto* typed = panel.findChild<QLineEdit*>();
        QTest::keyClicks(typed, QStringLiteral("3 h"));
        button(panel, "setAgeingTime")->click();
        QCOMPARE(timesOf(document), (std::vector<double>{7200.0, 600.0, 10800.0}));
        QCOMPARE(names().back(), QStringLiteral("c_30s.png"));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().front().data().toString(), QStringLiteral("c_30s.png"));
        QCOMPARE(document.selection().frame, 2);
    }

    void aTimeIsShownInItsLargestWholeUnit()
    {
        QCOMPARE(ageingText(0.0), QStringLiteral("0 s"));
        QCOMPARE(ageingText(90.0), QStringLiteral("90 s"));
        QCOMPARE(ageingText(1800.0), QStringLiteral("30 min"));
        QCOMPARE(ageingText(7200.0), QStringLiteral("2 h"));
        QCOMPARE(ageingText(0.5), QStringLiteral("0.5 s"));
        QLocale::setDefault(QLocale(QLocale::German));
        const QString german = ageingText(0.5);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(german, QStringLiteral("0,5 s"));
    }

    void theModelKeepsTheRulesOfModels()
    {
        Document document;
        AgeingModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(document, "model", {QStringLiteral("b_1h.png"), QStringLiteral("b_2h.png")});
        QCOMPARE(model.rowCount(), 0);
        document.setAgeingTimes({0.0, 60.0}, QStringLiteral("Study"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, AgeingModel::Picture).data().toString(), QStringLiteral("b_1h.png"));
        QCOMPARE(model.index(1, AgeingModel::Time).data().toString(), QStringLiteral("1 min"));
        QVERIFY(model.setData(model.index(0, AgeingModel::Time), QStringLiteral("10 s")));
        QCOMPARE(timesOf(document).front(), 10.0);
        QVERIFY(!model.setData(model.index(0, AgeingModel::Time), QStringLiteral("ten")));
        QVERIFY(!model.setData(model.index(0, AgeingModel::Picture), QStringLiteral("10 s")));
        document.setAgeingTimes({}, QStringLiteral("Movie"));
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(AgeingPanelTest)
#include "tst_ageing_panel.moc"
