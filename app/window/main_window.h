#pragma once

#include "corrections/try_correct.h"
#include "window/preferences.h"
#include "window/workspace.h"

#include "document/document.h"
#include "jobs/stage_runner.h"
#include "theme/theme.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace ostwald {

class ManualWindow;
class ProblemBar;
class ProjectFiles;
class StartPage;
class StatusLine;
class Workbench;
class WorkspaceBar;

/// Composes the window and its menus; every entry makes one call.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @param systemTheme  what the desktop asks for
    MainWindow(Document& document, StageRunner& runner, Preferences& preferences, ThemeKind systemTheme,
               const QString& samplePath);

    void openPath(const QString& path);
    void setWorkspace(Workspace workspace);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeMovieMenu();
    void makeTrackMenu();
    void addCorrections(QMenu* menu);
    /// Says why a correction was not made.
    void tell(const Refused& why);
    void reviewNext(int delta);
    void makeFitMenu();
    void makeHelpMenu();
    void fillRecentMenu(QMenu* menu);
    void chooseTheme(ThemeChoice choice);
    void togglePlaying();
    void exportChart();
    void exportMovie();
    void exportTables();
    void goToFrame();
    void refreshTitle();
    void refreshPage();
    void refreshActions();

    Document& m_document;
    StageRunner& m_runner;
    Preferences& m_preferences;
    ThemeKind m_systemTheme;
    QString m_samplePath;

    ProjectFiles* m_files;
    QStackedWidget* m_pages;
    StartPage* m_start;
    WorkspaceBar* m_workspaces;
    Workbench* m_workbench;
    ProblemBar* m_problem;
    StatusLine* m_status;
    ManualWindow* m_manual = nullptr; ///< made when it is asked for
    std::vector<QAction*> m_needMovie;     ///< enabled while a project is open
    std::vector<QAction*> m_needTracks;    ///< enabled once particles are followed
    std::vector<QAction*> m_needSelection; ///< enabled while particles are picked
};

} // namespace ostwald
