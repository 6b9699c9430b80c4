#include "jobs/stage_runner.h"
#include "panels/calibration_panel.h"
#include "window/main_window.h"
#include "window/project_files.h"
#include "window/sample_table_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace ostwald;

/// File > Import through the document.
class ImportWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString written(const char* name, const QByteArray& content) const
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }

private Q_SLOTS:
    void aTableOfSizesIsMeasuredSavedAndOpenedAgain()
    {
        Preferences preferences;
        QWidget window;
        Document document;
        StageRunner runner(document);
        ProjectFiles files(document, preferences, &window);
        const QSignalSpy opened(&files, &ProjectFiles::opened);
        const QSignalSpy failed(&files, &ProjectFiles::failed);
        files.importPath(written("sizes.csv", "t_min,r_nm\n0,1.5\n0,1.7\n10,2.0\n10,2.2\n"));
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(document.isOpen());
        QTRY_VERIFY(document.results().ensemble);
        QCOMPARE(document.results().ensemble.value->groupA.size(), std::size_t{2});
        const TrackPoint& point = document.tracks()->tracks.front().points.front();
        document.correct({TagEdit{{point.frame, point.x_px, point.y_px}, Group::Excluded, {}}}, QStringLiteral("Exclude"));
        QTRY_VERIFY(document.results().ensemble);
        const std::filesystem::path project = m_folder.filePath(QStringLiteral("sizes.ostwald")).toStdString();
        QVERIFY(document.saveAs(project));
        QVERIFY(document.open(project));
        QCOMPARE(document.tracks()->tracks.front().group, Group::Excluded);
        document.undoStack().undo();
        QCOMPARE(document.tracks()->tracks.front().group, Group::A);
        QCOMPARE(document.project().calibration.ageing_s, (std::vector<double>{0.0, 600.0}));
        QVERIFY(failed.isEmpty());
    }

    void aTableWithoutUnitsIsAskedFor()
    {
        Preferences preferences;
        QWidget window;
        Document document;
        ProjectFiles files(document, preferences, &window);
        const QString table = written("rows.csv", "0,30\n1.5,2.0\n1.25,2.25\n");
        QTimer::singleShot(0, &window, [] {
            auto* dialog = qobject_cast<SampleTableDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            auto* unit = dialog->findChild<QComboBox*>();
            unit->setCurrentIndex(unit->findData(3600.0));
            dialog->accept();
        });
        files.openPath(table); // dropped: it is no movie
        QTRY_COMPARE(document.project().calibration.ageing_s, (std::vector<double>{0.0, 108000.0}));
        QCOMPARE(document.project().calibration.pixelSize_nm, std::optional(1.0));

        QTimer::singleShot(0, &window, [] {
            if (auto* dialog = qobject_cast<SampleTableDialog*>(QApplication::activeModalWidget())) {
                dialog->findChild<QDoubleSpinBox*>()->setValue(0.5);
                dialog->accept();
            }
        });
        files.importPath(table);
        QTRY_COMPARE(document.project().calibration.pixelSize_nm, std::optional(0.5));
        QCOMPARE(document.project().calibration.ageing_s, (std::vector<double>{0.0, 30.0}));
    }

    void whatCannotBeReadIsToldAndLeavesTheProject()
    {
        Preferences preferences;
        QWidget window;
        Document document;
        ProjectFiles files(document, preferences, &window);
        files.importPath(written("good.csv", "t_s,r_nm\n0,1.5\n10,2.0\n"));
        QTRY_VERIFY(document.isOpen());
        const Project before = document.project();
        const QSignalSpy failed(&files, &ProjectFiles::failed);
        files.importPath(written("bad.csv", "t_s,r_nm\n0,1.5\n10,broad\n"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(document.project() == before);
    }

    void onlyTheUnitsOfATableOfSizesAreAskedFor()
    {
        Preferences preferences;
        QWidget window;
        Document document;
        ProjectFiles files(document, preferences, &window);
        std::optional<Error> why;
        connect(&files, &ProjectFiles::failed, &window, [&why](const Error& error) { why = error; });
        bool wasAsked = false;
        QTimer watch;
        connect(&watch, &QTimer::timeout, &window, [&wasAsked] {
            if (auto* dialog = qobject_cast<SampleTableDialog*>(QApplication::activeModalWidget())) {
                wasAsked = true;
                dialog->reject();
            }
        });
        watch.start(1);
        // An InvalidArgument of another table: units do not help the window to read it.
        files.importPath(written("mixed.csv", "frame,x_nm,y_nm,radius_px,track\n0,1,1,2,1\n1,1,1,2,1\n"));
        QTRY_VERIFY(why);
        QCOMPARE(why->code, ErrorCode::InvalidArgument);
        QVERIFY2(why->message.find("pixel size") != std::string::npos, why->message.c_str());
        QVERIFY(!wasAsked);
        files.importPath(written("told.csv", "t_h,r_nm\n0,1.5\n1,2.0\n"));
        QTRY_VERIFY(document.isOpen());
        QVERIFY(!wasAsked);
        files.importPath(written("rows.csv", "0,30\r\n1.5,2.0\r\n"));
        QVERIFY(wasAsked);
        QVERIFY(!files.importer().isRunning()); // it was given up
    }

    void radiiInPixelsAskForThePixelSizeAlone()
    {
        Preferences preferences;
        QWidget window;
        Document document;
        ProjectFiles files(document, preferences, &window);
        QTimer::singleShot(0, &window, [] {
            auto* dialog = qobject_cast<SampleTableDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            auto* open = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open);
            if (dialog->findChild<QComboBox*>()->isVisible() || open->isEnabled())
                return dialog->reject();
            dialog->findChild<QDoubleSpinBox*>()->setValue(0.5);
            open->click();
        });
        files.importPath(written("pixels.csv", "t_s,r_px\n0,4\n60,6\n"));
        QTRY_VERIFY(document.isOpen());
        QCOMPARE(document.project().calibration.pixelSize_nm, std::optional(0.5));
        QCOMPARE(document.project().calibration.ageing_s, (std::vector<double>{0.0, 60.0}));
        QCOMPARE(document.tracks()->tracks.back().points.front().r_px, 6.0);
    }

    void theWindowGoesOnWhileAFileIsReadAndSaysSo()
    {
        Preferences preferences;
        Document document;
        StageRunner runner(document);
        MainWindow window(document, runner, preferences, ThemeKind::Dark, {});
        window.show();
        auto& files = *window.findChild<ProjectFiles*>();
        auto* activity = window.findChild<QLabel*>(QStringLiteral("activity"));
        auto* cancel = window.findChild<QPushButton*>(QStringLiteral("cancelActivity"));
        QVERIFY(!activity->isVisible()); // on the start page
        const QString path = written("sizes.csv", "t_s,r_nm\n0,1.5\n10,2.0\n");
        files.importPath(path);
        QVERIFY(files.importer().isRunning());
        QVERIFY(!document.isOpen()); // it comes when it is read
        QVERIFY(activity->isVisible());
        QVERIFY2(activity->text().contains(QStringLiteral("sizes.csv")), qPrintable(activity->text()));
        cancel->click();
        QVERIFY(!files.importer().isRunning());
        QVERIFY(!activity->isVisible());
        QTest::qWait(50);
        QVERIFY(!document.isOpen());

        files.importPath(written("later.csv", "t_s,r_nm\n0,1.5\n10,2.0\n"));
        QVERIFY2(activity->text().contains(QStringLiteral("later.csv")), qPrintable(activity->text()));
        QTRY_VERIFY(document.isOpen());
        QVERIFY(!cancel->isVisible() || runner.activity());
    }

    void anImportEndsWhenSomethingElseIsOpened()
    {
        Preferences preferences;
        QWidget window;
        Document document;
        ProjectFiles files(document, preferences, &window);
        files.importPath(written("first.csv", "t_s,r_nm\n0,1.5\n10,2.0\n"));
        QTRY_VERIFY(document.isOpen());
        const std::filesystem::path project =
            m_folder.filePath(QStringLiteral("first.ostwald")).toStdString();
        QVERIFY(document.saveAs(project));
        files.importPath(written("second.csv", "t_s,r_nm\n0,1.5\n20,2.0\n"));
        files.openPath(QString::fromStdString(project.string()));
        QVERIFY(!files.importer().isRunning());
        QTest::qWait(50);
        QCOMPARE(document.project().calibration.ageing_s, (std::vector<double>{0.0, 10.0}));
    }

    void whatWasImportedIsSafeBeforeTheFirstStepWhichAddsOnlyItself()
    {
        Preferences preferences;
        QWidget window;
        Document document;
        ProjectFiles files(document, preferences, &window);
        const QTemporaryDir recovery;
        const QDir folder(recovery.path());
        files.setRecoveryFolder(recovery.path());
        const auto kept = [&folder] { return folder.entryInfoList({QStringLiteral("*.ostwald")}, QDir::Files); };
        files.importPath(written("safe.csv", "t_s,r_nm\n0,1.5\n10,2.0\n"));
        QTRY_VERIFY(document.isOpen());
        QCOMPARE(kept().size(), 1); // by the worker that has read it
        QVERIFY(!document.isModified());
        QVERIFY(files.leftWork().empty());
        document.setAgeingTimes({0.0, 15.0}, QStringLiteral("Change"));
        QCOMPARE(kept().size(), 1); // the same file

        const QTemporaryDir crashed; // what a crash would leave, to another program
        const QString left = crashed.filePath(QStringLiteral("left.ostwald"));
        QVERIFY(QFile::copy(kept().front().filePath(), left));
        Document again;
        ProjectFiles others(again, preferences, &window);
        others.setRecoveryFolder(crashed.path());
        QCOMPARE(others.leftWork().size(), std::size_t{1});
        others.recover(left);
        QVERIFY(again.project() == document.project());
        QCOMPARE(again.undoStack().count(), 1);
        QVERIFY(again.tracks());
        QCOMPARE(again.tracks()->tracks.size(), document.tracks()->tracks.size());
        again.undoStack().setClean();

        document.undoStack().setClean();
        files.importPath(written("other.csv", "t_s,r_nm\n0,1.0\n5,2.5\n"));
        QTRY_COMPARE(document.project().calibration.ageing_s, (std::vector<double>{0.0, 5.0}));
        QCOMPARE(kept().size(), 1); // that of the project before is gone
    }

    void anImportThatIsGivenUpOrDeclinedLeavesNoRecoveryFile()
    {
        Preferences preferences;
        QWidget window;
        Document document;
        const QTemporaryDir recovery;
        const QDir folder(recovery.path());
        const auto kept = [&folder] { return folder.entryList({QStringLiteral("*.ostwald")}, QDir::Files).size(); };
        {
            ProjectFiles files(document, preferences, &window);
            files.setRecoveryFolder(recovery.path());
            QByteArray many("t_s,r_nm\n");
            for (int i = 0; i < 20000; ++i)
                many += QByteArray::number(10 * (i / 100)) + ",2.0\n";
            files.importPath(written("given up.csv", many));
            files.importer().stop();
        } // waits for the worker
        QVERIFY(!document.isOpen());
        QCOMPARE(kept(), 0);

        ProjectFiles files(document, preferences, &window);
        files.setRecoveryFolder(recovery.path());
        files.importPath(written("first.csv", "t_s,r_nm\n0,1.5\n10,2.0\n"));
        QTRY_VERIFY(document.isOpen());
        files.importPath(written("second.csv", "t_s,r_nm\n0,1.5\n20,2.0\n"));
        document.setAgeingTimes({0.0, 15.0}, QStringLiteral("Change"));
        QTimer watch;
        connect(&watch, &QTimer::timeout, &window, [] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
                box->button(QMessageBox::Cancel)->click();
        });
        watch.start(1);
        QTRY_VERIFY(!files.importer().isRunning());
        QTRY_COMPARE(kept(), 1); // of what is open
        document.undoStack().setClean();
    }

    void aRecoveryFileInWhichNothingWasDoneIsNoWork()
    {
        Preferences preferences;
        QWidget window;
        const QTemporaryDir recovery;
        const QTemporaryDir crashed;
        Document document;
        ProjectFiles files(document, preferences, &window);
        files.setRecoveryFolder(recovery.path());
        files.importPath(written("untouched.csv", "t_s,r_nm\n0,1.5\n10,2.0\n"));
        QTRY_VERIFY(document.isOpen());
        const QString kept = QDir(recovery.path()).entryInfoList({QStringLiteral("*.ostwald")}, QDir::Files).front().filePath();
        const QString left = crashed.filePath(QStringLiteral("left.ostwald"));
        QVERIFY(QFile::copy(kept, left));
        Document again;
        ProjectFiles others(again, preferences, &window);
        others.setRecoveryFolder(crashed.path());
        QVERIFY(others.leftWork().empty());
        QVERIFY(!QFile::exists(left));
        QVERIFY(QFile::exists(kept)); // that of a running program
        Document third;
        ProjectFiles beside(third, preferences, &window);
        beside.setRecoveryFolder(recovery.path());
        QVERIFY(QFile::exists(kept));
    }

    void whatIsDoneWhileAFileIsReadIsNotLostUnasked()
    {
        Preferences preferences;
        QWidget window;
        Document document;
        ProjectFiles files(document, preferences, &window);
        files.importPath(written("first.csv", "t_s,r_nm\n0,1.5\n10,2.0\n"));
        QTRY_VERIFY(document.isOpen());
        files.importPath(
            written("second.csv", "t_s,r_nm\n0,1.5\n20,2.0\n")); // nothing was done yet: no question
        document.setAgeingTimes({0.0, 15.0}, QStringLiteral("Change"));
        int asked = 0;
        QTimer watch;
        connect(&watch, &QTimer::timeout, &window, [&asked] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                ++asked;
                box->button(QMessageBox::Cancel)->click();
            }
        });
        watch.start(1);
        QTRY_COMPARE(asked, 1);
        QVERIFY(!files.importer().isRunning());
        QCOMPARE(document.project().calibration.ageing_s, (std::vector<double>{0.0, 15.0}));
        document.undoStack().setClean();
    }

    void whatWasAssumedIsToldBesideTheCalibrationAndKept()
    {
        Preferences preferences;
        QWidget window;
        Document document;
        ProjectFiles files(document, preferences, &window);
        CalibrationPanel panel(document);
        auto* told = panel.findChild<QLabel*>(QStringLiteral("movieWarnings"));
        files.importPath(written("sizes.csv", "t_s,r_nm\n0,1.5\n10,2.0\n"));
        QTRY_VERIFY(document.isOpen());
        QVERIFY2(told->text().contains(QStringLiteral("stand in rows")), qPrintable(told->text()));
        QVERIFY(!told->isHidden());
        const std::filesystem::path project = m_folder.filePath(QStringLiteral("told.ostwald")).toStdString();
        QVERIFY(document.saveAs(project));
        files.importPath(written("bare.csv", "frame,x_px,y_px,r_px,track\n0,1,1,2,1\n1,1,1,2,1\n"));
        QTRY_VERIFY(!document.project().calibration.isStudy());
        QVERIFY(told->isHidden());
        QVERIFY(document.open(project));
        QVERIFY(told->text().contains(QStringLiteral("stand in rows")));
    }
};

QTEST_MAIN(ImportWindowTest)
#include "tst_import_window.moc"
