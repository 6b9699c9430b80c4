#include "window/main_window.h"

#include "window/figure_workspace.h"
#include "window/manual_window.h"
#include "window/movie_export_dialog.h"
#include "window/navigation.h"
#include "window/problem_bar.h"
#include "window/project_files.h"
#include "window/readout_text.h"
#include "window/start_page.h"
#include "window/status_line.h"
#include "window/workbench.h"
#include "window/workspace_bar.h"

#include "corrections/mask_operations.h"
#include "review/review_panel.h"
#include "corrections/track_operations.h"
#include "store/result_files.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace ostwald {
namespace {

template <class Receiver, class Slot>
QAction* addEntry(QMenu* menu, const QString& text, const QKeySequence& keys, Receiver* receiver, Slot slot)
{
    QAction* action = menu->addAction(text, receiver, slot);
    action->setShortcut(keys);
    return action;
}

} // namespace

MainWindow::MainWindow(Document& document, StageRunner& runner, Preferences& preferences, ThemeKind systemTheme,
                       const QString& samplePath)
    : m_document(document), m_runner(runner), m_preferences(preferences), m_systemTheme(systemTheme),
      m_samplePath(samplePath), m_files(new ProjectFiles(document, preferences, this)), m_pages(new QStackedWidget(this)),
      m_workspaces(new WorkspaceBar(this))
{
    const Theme theme = makeTheme(systemTheme);
    m_start = new StartPage(theme, !samplePath.isEmpty(), this);
    m_workbench = new Workbench(document, runner, theme, this);
    m_problem = new ProblemBar(theme, this);
    m_status = new StatusLine(document, runner, this);

    auto* work = new QWidget(this);
    auto* workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(0);
    workLayout->addWidget(m_workspaces);
    workLayout->addWidget(m_workbench, 1);
    workLayout->addWidget(m_status);
    m_pages->addWidget(m_start);
    m_pages->addWidget(work);

    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    setAcceptDrops(true);

    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeMovieMenu();
    makeTrackMenu();
    makeFitMenu();
    makeHelpMenu();

    connect(m_start, &StartPage::openRequested, m_files, &ProjectFiles::open);
    connect(m_start, &StartPage::openFolderRequested, m_files, &ProjectFiles::openFolder);
    connect(m_start, &StartPage::sampleRequested, this, [this] { openPath(m_samplePath); });
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openPath);
    connect(m_files, &ProjectFiles::opened, m_problem, &ProblemBar::clear);
    connect(m_files, &ProjectFiles::failed, m_problem, &ProblemBar::report);
    connect(m_files, &ProjectFiles::recentChanged, this, [this] { m_start->setRecent(m_preferences.recent); });
    connect(&m_runner, &StageRunner::failed, m_problem, &ProblemBar::report);
    connect(m_workspaces, &WorkspaceBar::chosen, this, &MainWindow::setWorkspace);
    connect(&m_workbench->figureWorkspace(), &FigureWorkspace::failed, m_problem, &ProblemBar::report);
    connect(&m_workbench->figureWorkspace(), &FigureWorkspace::exported, this, [this](const QString& path) {
        m_problem->clear();
        m_status->setReadout(tr("Wrote %1").arg(path));
    });
    connect(&m_workbench->frameView(), &FrameView::pointerMoved, this,
            [this](const std::optional<PointerReadout>& readout) { m_status->setReadout(readoutText(readout)); });
    connect(&m_workbench->frameView(), &FrameView::maskStrokeDrawn, this,
            [this](const MaskStroke& stroke) { tell(applyStroke(m_document, stroke)); });
    connect(&m_workbench->frameView(), &FrameView::maskToolTapped, this,
            [this](const MaskStroke& at) { tell(applyTap(m_document, at)); });
    connect(&m_workbench->frameView(), &FrameView::playRequested, this, &MainWindow::togglePlaying);
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<MovieChanged>(change))
            refreshPage();
        if (!std::holds_alternative<SelectionChanged>(change))
            refreshTitle();
        refreshActions();
    });

    m_start->setRecent(m_preferences.recent);
    chooseTheme(m_preferences.theme);
    setWorkspace(Workspace::Movie);
    refreshTitle();
    refreshPage();
    refreshActions();
    constexpr QSize frame(8, 40); // of the window manager, about
    resize(QSize(1440, 900).boundedTo(screen()->availableGeometry().size() - frame));
    restoreGeometry(m_preferences.windowGeometry);
}

void MainWindow::openPath(const QString& path)
{
    m_files->openPath(path);
}

void MainWindow::setWorkspace(Workspace workspace)
{
    m_workspaces->setCurrent(workspace);
    m_workbench->setWorkspace(workspace);
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    addEntry(menu, tr("&Open…"), QKeySequence::Open, m_files, &ProjectFiles::open);
    addEntry(menu, tr("Open a &folder of frames…"), QKeySequence(tr("Ctrl+Shift+O")), m_files, &ProjectFiles::openFolder);
    QMenu* recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(recent); });
    if (!m_samplePath.isEmpty())
        addEntry(menu, tr("Open the s&ample"), {}, this, [this] { openPath(m_samplePath); });
    menu->addSeparator();
    m_needMovie = {addEntry(menu, tr("&Save"), QKeySequence::Save, m_files, [this] { m_files->save(); }),
                   addEntry(menu, tr("Save &as…"), QKeySequence::SaveAs, m_files, [this] { m_files->saveAs(); })};
    menu->addSeparator();
    m_needMovie.push_back(addEntry(menu, tr("&Export chart…"), QKeySequence(tr("Ctrl+E")), this, &MainWindow::exportChart));
    m_needMovie.push_back(addEntry(menu, tr("Export &movie…"), {}, this, &MainWindow::exportMovie));
    m_needTracks.push_back(addEntry(menu, tr("Export &tables…"), {}, this, &MainWindow::exportTables));
    menu->addSeparator();
    addEntry(menu, tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::fillRecentMenu(QMenu* menu)
{
    menu->clear();
    for (const QString& path : m_preferences.recent) {
        QAction* action = menu->addAction(QFileInfo(path).fileName(), this, [this, path] { openPath(path); });
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
    }
}

void MainWindow::makeEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_document.undoStack().createUndoAction(menu, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_document.undoStack().createRedoAction(menu, tr("Redo"));
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    menu->addActions({undo, redo});
    menu->addSeparator();
    m_needTracks.push_back(addEntry(menu, tr("Select &all in this frame"), QKeySequence(tr("Ctrl+Shift+A")), this,
                                     [this] { selectAllInFrame(m_document); }));
    m_needSelection.push_back(addEntry(menu, tr("&Clear selection"), QKeySequence(tr("Esc")), this,
                                        [this] { m_document.select({}, std::nullopt); }));
}

void MainWindow::makeViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    for (const Workspace workspace : allWorkspaces)
        addEntry(menu, WorkspaceBar::title(workspace), QKeySequence(tr("Ctrl+%1").arg(static_cast<int>(workspace) + 1)), this,
                  [this, workspace] { setWorkspace(workspace); });
    menu->addSeparator();
    FrameView& view = m_workbench->frameView();
    addEntry(menu, tr("Zoom &in"), QKeySequence::ZoomIn, &view, [&view] { view.zoomBy(1.25); });
    addEntry(menu, tr("Zoom &out"), QKeySequence::ZoomOut, &view, [&view] { view.zoomBy(0.8); });
    addEntry(menu, tr("&Fit the frame"), QKeySequence(tr("Ctrl+0")), &view, &FrameView::zoomToFit);
    addEntry(menu, tr("&Actual size"), QKeySequence(tr("Ctrl+Shift+0")), &view, &FrameView::zoomToActualSize);
    addEntry(menu, tr("Auto &contrast"), {}, &view, &FrameView::autoContrast);
    menu->addSeparator();
    const auto addOverlay = [&](const QString& text, const QKeySequence& keys, bool FrameView::OverlayOptions::*shown) {
        QAction* action = menu->addAction(text);
        action->setShortcut(keys);
        action->setCheckable(true);
        action->setChecked(view.overlays().*shown);
        connect(action, &QAction::toggled, &view, [&view, shown](bool on) {
            auto overlays = view.overlays();
            overlays.*shown = on;
            view.setOverlays(overlays);
        });
    };
    addOverlay(tr("O&utlines"), QKeySequence(tr("O")), &FrameView::OverlayOptions::outlines);
    addOverlay(tr("&Tails"), QKeySequence(tr("T")), &FrameView::OverlayOptions::tails);
    addOverlay(tr("Track &numbers"), QKeySequence(tr("I")), &FrameView::OverlayOptions::ids);
    addOverlay(tr("&Scale bar"), {}, &FrameView::OverlayOptions::scaleBar);
    addOverlay(tr("C&lock"), {}, &FrameView::OverlayOptions::clock);
    menu->addSeparator();
    auto* themes = new QActionGroup(this);
    QMenu* themeMenu = menu->addMenu(tr("T&heme"));
    for (const auto& [text, choice] : {std::pair{tr("&System"), ThemeChoice::System}, std::pair{tr("&Dark"), ThemeChoice::Dark},
                                       std::pair{tr("&Light"), ThemeChoice::Light}}) {
        QAction* action = themeMenu->addAction(text, this, [this, chosen = choice] { chooseTheme(chosen); });
        action->setCheckable(true);
        action->setChecked(choice == m_preferences.theme);
        themes->addAction(action);
    }
    addEntry(menu, tr("F&ull screen"), QKeySequence::FullScreen, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::makeMovieMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Movie"));
    const auto step = [this](int frames) { return [this, frames] { m_document.setFrame(m_document.selection().frame + frames); }; };
    for (QAction* action :
         {addEntry(menu, tr("&Play or pause"), QKeySequence(tr("Space")), this, &MainWindow::togglePlaying),
          addEntry(menu, tr("&Next frame"), QKeySequence(Qt::Key_Right), this, step(1)),
          addEntry(menu, tr("P&revious frame"), QKeySequence(Qt::Key_Left), this, step(-1)),
          addEntry(menu, tr("Ten frames on"), QKeySequence(tr("Shift+Right")), this, step(10)),
          addEntry(menu, tr("Ten frames back"), QKeySequence(tr("Shift+Left")), this, step(-10)),
          addEntry(menu, tr("&First frame"), QKeySequence(Qt::Key_Home), this, [this] { m_document.setFrame(0); }),
          addEntry(menu, tr("&Last frame"), QKeySequence(Qt::Key_End), this, [this] { m_document.setFrame(lastFrame(m_document)); }),
          addEntry(menu, tr("&Go to frame…"), QKeySequence(tr("Ctrl+G")), this, &MainWindow::goToFrame)})
        m_needMovie.push_back(action);
}

void MainWindow::togglePlaying()
{
    Timeline& timeline = m_workbench->timeline();
    timeline.setPlaying(!timeline.isPlaying());
}

void MainWindow::makeTrackMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Track"));
    const auto tag = [this](Group group) { return [this, group] { m_document.tag(m_document.selection().tracks, group); }; };
    for (QAction* action : {addEntry(menu, tr("Tag as Group-&A"), QKeySequence(tr("1")), this, tag(Group::A)),
                            addEntry(menu, tr("Tag as Group-&B"), QKeySequence(tr("2")), this, tag(Group::B)),
                            addEntry(menu, tr("&Exclude"), QKeySequence(tr("3")), this, tag(Group::Excluded)),
                            addEntry(menu, tr("&Unsure"), QKeySequence(tr("4")), this, tag(Group::Unsure)),
                            addEntry(menu, tr("&Clear tag"), QKeySequence(tr("0")), this, tag(Group::Unassigned))})
        m_needSelection.push_back(action);
    menu->addSeparator();
    addCorrections(menu);
    menu->addSeparator();
    m_needSelection.push_back(addEntry(menu, tr("Cent&re on the selected particle"), QKeySequence(tr("Z")),
                                        &m_workbench->frameView(), &FrameView::centreOnLead));
    m_needTracks.push_back(addEntry(menu, tr("Next to chec&k"), QKeySequence(tr("N")), this, [this] { reviewNext(1); }));
    m_needTracks.push_back(
        addEntry(menu, tr("Previous to check"), QKeySequence(tr("Shift+N")), this, [this] { reviewNext(-1); }));
    m_needTracks.push_back(addEntry(menu, tr("&Next coalescence"), QKeySequence(tr("Ctrl+Right")), this,
                                     [this] { goToCoalescence(m_document, Direction::Forward); }));
    m_needTracks.push_back(addEntry(menu, tr("&Previous coalescence"), QKeySequence(tr("Ctrl+Left")), this,
                                     [this] { goToCoalescence(m_document, Direction::Back); }));
}

void MainWindow::addCorrections(QMenu* menu)
{
    // Plain keys change this frame, with Shift all from here on.
    const auto add = [this, menu](const QString& text, const QString& keys, auto operation) {
        m_needSelection.push_back(
            addEntry(menu, text, QKeySequence(keys), this, [this, operation] { tell(operation(m_document)); }));
    };
    add(tr("C&ut before this frame"), tr("S"), &cutTracks);
    add(tr("&Join two tracks"), tr("J"), &joinTracks);
    add(tr("&Swap in this frame"), tr("X"), [](Document& d) { return swapTracks(d, Extent::ThisFrame); });
    add(tr("Swap from here on"), tr("Shift+X"), [](Document& d) { return swapTracks(d, Extent::FromHere); });
    add(tr("&Delete from this frame"), tr("D"), [](Document& d) { return deletePoints(d, Extent::ThisFrame); });
    add(tr("Delete from here on"), tr("Shift+D"), [](Document& d) { return deletePoints(d, Extent::FromHere); });
    add(tr("Exclude the si&ze in this frame"), tr("V"), [](Document& d) { return excludeSizes(d, Extent::ThisFrame); });
    add(tr("Exclude sizes from here on"), tr("Shift+V"), [](Document& d) { return excludeSizes(d, Extent::FromHere); });
    add(tr("Mer&ge outlines in this frame"), tr("M"), &mergeOutlines);
    add(tr("&Mark coalescence"), tr("C"), &markCoalescence);
    m_needTracks.push_back(addEntry(menu, tr("&Reject"), QKeySequence(tr("Backspace")), this,
                                    [this] { tell(m_workbench->review().reject()); }));
    m_needTracks.push_back(addEntry(menu, tr("Acc&ept"), QKeySequence(tr("Return")), this,
                                    [this] { tell(m_workbench->review().accept()); }));
}

void MainWindow::reviewNext(int delta)
{
    setWorkspace(Workspace::Track);
    m_workbench->showReview();
    m_workbench->review().step(delta);
}

void MainWindow::tell(const Refused& why)
{
    if (why)
        m_problem->report({ErrorCode::InvalidArgument, why->toStdString(), {}});
    else
        m_problem->clear();
}

void MainWindow::makeFitMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("F&it"));
    m_needMovie.push_back(addEntry(menu, tr("&Fit the growth theory"), QKeySequence(tr("Ctrl+R")), &m_runner, &StageRunner::startFit));
    addEntry(menu, tr("&Stop"), QKeySequence(tr("Ctrl+.")), &m_runner, &StageRunner::stop);
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    if (const QString folder = manualFolder(); !folder.isEmpty())
        addEntry(menu, tr("&Manual"), {}, this, [this, folder] {
            if (!m_manual)
                m_manual = new ManualWindow(folder, this);
            m_manual->showPage(QStringLiteral("index"));
        });
    addEntry(menu, tr("&About Ostwald"), {}, this, [this] {
        QMessageBox::about(this, tr("About Ostwald"),
                           tr("<b>Ostwald %1</b><p>From a liquid-cell movie to a growth law.<p>Free software under the GNU "
                              "General Public License, version 3 or later.")
                               .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_preferences.theme = choice;
    const ThemeKind kind = choice == ThemeChoice::System ? m_systemTheme
                           : choice == ThemeChoice::Dark ? ThemeKind::Dark
                                                         : ThemeKind::Light;
    const Theme theme = makeTheme(kind);
    applyTheme(*qApp, theme);
    m_start->setTheme(theme);
    m_workbench->setTheme(theme);
    m_problem->setTheme(theme);
}

void MainWindow::exportChart()
{
    if (const auto chart = m_workbench->visibleChart())
        m_workbench->figureWorkspace().showChart(*chart);
    setWorkspace(Workspace::Figure);
}

void MainWindow::exportMovie()
{
    if (!m_document.movie()) {
        m_problem->report(m_document.movieError().value_or(
            Error{ErrorCode::NotFound, tr("This project has no movie, only tracks.").toStdString(), {}}));
        return;
    }
    const FrameView& view = m_workbench->frameView();
    auto* dialog = new MovieExportDialog(m_document, m_runner, view.overlays(), view.contrast(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MovieExportDialog::failed, m_problem, &ProblemBar::report);
    dialog->show();
}

void MainWindow::exportTables()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Write the tables into a folder"), m_preferences.lastFolder);
    if (folder.isEmpty())
        return;
    if (const Status status = writeResultFiles(folder.toStdString(), m_document.results()); !status)
        m_problem->report(status.error());
    else
        m_status->setReadout(tr("Wrote the tables into %1").arg(folder));
}

void MainWindow::goToFrame()
{
    bool accepted = false;
    const int frame = QInputDialog::getInt(this, tr("Go to frame"), tr("Frame:"), m_document.selection().frame, 0,
                                           lastFrame(m_document), 1, &accepted);
    if (accepted)
        m_document.setFrame(frame);
}

void MainWindow::refreshTitle()
{
    const auto& path = m_document.path().empty() ? std::filesystem::path(m_document.project().movie.path) : m_document.path();
    setWindowTitle(path.empty() ? tr("Ostwald") : tr("%1[*] – Ostwald").arg(QString::fromStdString(path.filename().string())));
    setWindowModified(m_document.isModified());
}

void MainWindow::refreshPage()
{
    const bool open = m_document.isOpen();
    m_pages->setCurrentIndex(open ? 1 : 0);
    if (open)
        m_workbench->frameView().setFocus();
}

void MainWindow::refreshActions()
{
    const auto enable = [](const std::vector<QAction*>& actions, bool on) {
        for (QAction* action : actions)
            action->setEnabled(on);
    };
    enable(m_needMovie, m_pages->currentIndex() == 1);
    enable(m_needTracks, m_document.tracks() != nullptr && m_document.results().detections);
    enable(m_needSelection, !m_document.selection().tracks.empty());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayDiscard()) {
        event->ignore();
        return;
    }
    m_preferences.windowGeometry = saveGeometry();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        paths << url.toLocalFile();
    m_files->openPaths(paths);
}

} // namespace ostwald
