#pragma once

#include "commands/shell_command.h"
#include "corrections/try_correct.h"
#include "window/command_list.h"
#include "window/preferences.h"
#include "window/recent_pictures.h"
#include "window/workspace.h"

#include "document/document.h"
#include "jobs/stage_runner.h"
#include "theme/theme.h"

#include <QMainWindow>

#include <functional>
#include <set>
#include <vector>

class QMenu;
class QStackedWidget;

namespace ostwald {

class CommandPalette;
class HintLine;
class KeyTable;
class ManualWindow;
class OriginCard;
class ProblemBar;
class ProjectFiles;
class RefillRunner;
class SelectionHistory;
class StartPage;
class StatusLine;
class TableExport;
class Tour;
class Workbench;
class WorkspaceBar;

/// Composes the window and its menus; every entry makes one call.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @param systemTheme  what the desktop asks for
    MainWindow(Document& document, StageRunner& runner, Preferences& preferences, ThemeKind systemTheme,
               const QString& samplePath);
    ~MainWindow() override;

    void openPath(const QString& path);
    void setWorkspace(Workspace workspace);
    [[nodiscard]] const CommandList& commands() const { return m_commands; }
    /// Where unsaved work is kept against a crash; what is there is offered on the start page.
    void setRecoveryFolder(const QString& folder);
    /// Where small pictures for the start page are kept.
    void setPictureFolder(const QString& folder);

protected:
    void closeEvent(QCloseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QAction* add(QMenu* menu, const char* id, Needs needs, const CommandNames& names, const QKeySequence& keys,
                 std::function<void()> slot);
    void makeFileMenu();
    void makeEditMenu();
    void makeCommandMenu(QMenu* menu);
    void makeViewMenu();
    void makeMovieMenu();
    void makeTrackMenu();
    void addCorrections(QMenu* menu);
    /// What a key acts on now.
    [[nodiscard]] std::set<TrackId> targets() const;
    void showKeys();
    /// Shows the leading particle in the movie.
    void visitLead();
    /// Says why a correction was not made.
    void tell(const Refused& why);
    /// Outlines at the local level are looked for in the background and come in as a correction.
    Refused startRefill(const std::set<TrackId>& on, Extent extent);
    void takeRefilled(const std::vector<Edit>& edits, int unclear);
    void reviewNext(int delta);
    void makeEnsembleMenu();
    void makeFitMenu();
    void makeHelpMenu();
    void fillRecentMenu(QMenu* menu);
    void chooseTheme(ThemeChoice choice);
    void chooseColourBy(ColourBy by);
    void showThumbnails(bool on);
    void togglePlaying();
    void exportChart();
    void exportMovie();
    void exportTables();
    void exportEvidence();
    void showOrigin();
    void goToFrame();
    void startTour();
    void copyMethods();
    void copyCommand(const Result<ShellCommand>& command);
    void refreshTitle();
    void refreshLeftWork();
    void refreshRecent();
    void keepPicture();
    void refreshPage();
    void refreshActions();
    /// Commands and workspaces that can do nothing in a project of this kind are not offered.
    void refreshUse();

    Document& m_document;
    StageRunner& m_runner;
    Preferences& m_preferences;
    ThemeKind m_systemTheme;
    Theme m_theme;
    QString m_samplePath;
    RecentPictures m_pictures;

    ProjectFiles* m_files;
    QStackedWidget* m_pages;
    StartPage* m_start;
    WorkspaceBar* m_workspaces;
    Workbench* m_workbench;
    ProblemBar* m_problem;
    StatusLine* m_status;
    Tour* m_tour;
    TableExport* m_tables = nullptr;
    CommandList m_commands;
    SelectionHistory* m_history;
    RefillRunner* m_refill;
    HintLine* m_hints = nullptr;
    CommandPalette* m_palette = nullptr;
    KeyTable* m_keys = nullptr;         ///< made when it is asked for
    ManualWindow* m_manual = nullptr;   ///< likewise
    OriginCard* m_origin = nullptr;     ///< likewise
    QAction* m_toSegment = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
};

} // namespace ostwald
