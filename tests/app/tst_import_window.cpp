#include "window/project_files.h"
#include "window/sample_table_dialog.h"

#include "jobs/stage_runner.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
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
        QCOMPARE(opened.size(), 1);
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
        QCOMPARE(document.project().calibration.ageing_s, (std::vector<double>{0.0, 108000.0}));
        QCOMPARE(document.project().calibration.pixelSize_nm, std::optional(1.0));

        QTimer::singleShot(0, &window, [] {
            if (auto* dialog = qobject_cast<SampleTableDialog*>(QApplication::activeModalWidget())) {
                dialog->findChild<QDoubleSpinBox*>()->setValue(0.5);
                dialog->accept();
            }
        });
        files.importPath(table);
        QCOMPARE(document.project().calibration.pixelSize_nm, std::optional(0.5));
        QCOMPARE(document.project().calibration.ageing_s, (std::vector<double>{0.0, 30.0}));
    }

    void whatCannotBeReadIsToldAndLeavesTheProject()
    {
        Preferences preferences;
        QWidget window;
        Document document;
        ProjectFiles files(document, preferences, &window);
        files.importPath(written("good.csv", "t_s,r_nm\n0,1.5\n10,2.0\n"));
        const Project before = document.project();
        const QSignalSpy failed(&files, &ProjectFiles::failed);
        files.importPath(written("bad.csv", "t_s,r_nm\n0,1.5\n10,broad\n"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(document.project() == before);
    }
};

QTEST_MAIN(ImportWindowTest)
#include "tst_import_window.moc"
