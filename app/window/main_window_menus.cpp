#include "window/main_window.h"

#include "window/command_palette.h"
#include "window/key_table.h"
#include "window/manual_window.h"
#include "window/navigation.h"
#include "window/dock.h"
#include "window/project_files.h"
#include "window/repeat_command.h"
#include "window/selection_history.h"
#include "window/targets.h"
#include "window/workbench.h"
#include "window/workspace_bar.h"

#include "document/sizes_only.h"
#include "jobs/refill_runner.h"
#include "movie_view/film_strip.h"
#include "movie_view/movie_time.h"
#include "phases/phase_operations.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>

#include <array>

namespace ostwald {
namespace {

template <class Value>
struct Choice {
    const char* id;
    Needs needs;
    QString text;
    Value value;
};

} // namespace

QAction* MainWindow::add(QMenu* menu, const char* id, Needs needs, const CommandNames& names, const QKeySequence& keys,
                         std::function<void()> slot)
{
    QAction* action = menu->addAction(names.usual, this, std::move(slot));
    action->setShortcut(keys);
    m_commands.add(QString::fromLatin1(id), menu->title(), needs, action, names);
    return action;
}

void MainWindow::makeFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    add(menu, "file.open", Need::Nothing, tr("&Open…"), QKeySequence::Open, [this] { m_files->open(); });
    add(menu, "file.openFolder", Need::Nothing, tr("Open a &folder of frames…"), QKeySequence(tr("Ctrl+Shift+O")), [this] { m_files->openFolder(); });
    add(menu, "file.openRaw", Need::Nothing, tr("Open ra&w data…"), {}, [this] { m_files->openRaw(); });
    add(menu, "file.import", Need::Nothing, tr("&Import tracks or sizes…"), {}, [this] { m_files->import(); });
    QMenu* recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(recent); });
    if (!m_samplePath.isEmpty())
        add(menu, "file.openSample", Need::Nothing, tr("Open the s&ample"), {}, [this] { openPath(m_samplePath); });
    menu->addSeparator();
    add(menu, "file.save", Need::Project, tr("&Save"), QKeySequence::Save, [this] { m_files->save(); });
    add(menu, "file.saveAs", Need::Project, tr("Save &as…"), QKeySequence::SaveAs, [this] { m_files->saveAs(); });
    add(menu, "file.findMovie", Need::Project | Need::FromPictures, tr("Find the &movie…"), {}, [this] { m_files->findMovie(); });
    menu->addSeparator();
    add(menu, "file.exportChart", Need::Project, tr("&Export chart…"), QKeySequence(tr("Ctrl+E")), [this] { exportChart(); });
    add(menu, "file.exportMovie", Need::Project | Need::Pictures, tr("Export &movie…"), {}, [this] { exportMovie(); });
    add(menu, "file.exportTables", Need::Tracks, tr("Export &tables…"), {}, [this] { exportTables(); });
    add(menu, "file.exportEvidence", Need::Tracks, tr("Export e&vidence…"), {}, [this] { exportEvidence(); });
    menu->addSeparator();
    add(menu, "file.quit", Need::Nothing, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
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
    QAction* undo = m_undo = menu->addAction(tr("Undo"), this, [this] { m_document.undoStack().undo(); });
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = m_redo = menu->addAction(tr("Redo"), this, [this] { m_document.undoStack().redo(); });
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    m_commands.add(QStringLiteral("edit.undo"), menu->title(), Need::Nothing, undo);
    m_commands.add(QStringLiteral("edit.redo"), menu->title(), Need::Nothing, redo);
    menu->addSeparator();
    add(menu, "edit.copyMethods", Need::Project, tr("Copy the &methods paragraph"), {}, [this] { copyMethods(); });
    makeCommandMenu(menu->addMenu(tr("Copy as c&ommand")));
    menu->addSeparator();
    add(menu, "edit.selectAll", Need::Tracks, {tr("Select &all in this frame"), {}, tr("Select all in this sample")},
        QKeySequence(tr("Ctrl+Shift+A")), [this] { selectAllInFrame(m_document); });
    add(menu, "edit.pickWhole", Need::Tracks | Need::Following, tr("Pick the &whole track"), QKeySequence(tr("Shift+Space")),
        [this] { pickWhole(m_document, m_workbench->frameView().pointed()); });
    add(menu, "edit.clearSelection", Need::Selection, tr("&Clear selection"), QKeySequence(tr("Esc")),
        [this] { m_document.select({}, std::nullopt); });
    add(menu, "edit.selectionBack", Need::Tracks, tr("Picked &before"), {}, [this] { m_history->back(); });
    add(menu, "edit.selectionForward", Need::Tracks, tr("Picked a&fter"), {}, [this] { m_history->forward(); });
}

void MainWindow::makeCommandMenu(QMenu* menu)
{
    const auto copy = [this, menu](const char* id, Needs needs, const QString& text, Repeatable what) {
        add(menu, id, needs, text, {}, [this, what] {
            copyCommand(repeatCommand(what, m_document, m_workbench->figureWorkspace(), m_workbench->frameView()));
        });
    };
    copy("command.analysis", Need::Project, tr("Analysis"), Repeatable::Analysis);
    copy("command.fit", Need::Project, tr("Fit"), Repeatable::Fit);
    copy("command.coalescence", Need::Project | Need::Following, tr("Coalescence"), Repeatable::Coalescence);
    copy("command.tables", Need::Project, tr("Export of tables"), Repeatable::Tables);
    copy("command.figure", Need::Project, tr("Figure of the Figure workspace"), Repeatable::Figure);
    copy("command.movie", Need::Project | Need::Pictures, tr("Movie with overlays"), Repeatable::Clip);
    copy("command.evidence", Need::Project, tr("Evidence"), Repeatable::Evidence);
}

void MainWindow::makeViewMenu()
{
    constexpr std::array ids{"view.movie", "view.segment", "view.track", "view.ensemble", "view.fit", "view.figure"};
    static_assert(ids.size() == allWorkspaces.size());
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    for (const Workspace workspace : allWorkspaces) {
        QAction* go = add(menu, ids[static_cast<std::size_t>(workspace)], Need::Nothing, WorkspaceBar::title(workspace),
            QKeySequence(tr("Ctrl+%1").arg(static_cast<int>(workspace) + 1)), [this, workspace] { setWorkspace(workspace); });
        if (workspace == Workspace::Segment)
            m_toSegment = go;
    }
    menu->addSeparator();
    FrameView& view = m_workbench->frameView();
    add(menu, "view.zoomIn", Need::Nothing, tr("Zoom &in"), QKeySequence::ZoomIn, [&view] { view.zoomBy(1.25); });
    add(menu, "view.zoomOut", Need::Nothing, tr("Zoom &out"), QKeySequence::ZoomOut, [&view] { view.zoomBy(0.8); });
    add(menu, "view.fitFrame", Need::Nothing, {tr("&Fit the frame"), {}, tr("Fit the sample")}, QKeySequence(tr("Ctrl+0")), [&view] { view.zoomToFit(); });
    add(menu, "view.actualSize", Need::Pictures, tr("&Actual size"), QKeySequence(tr("Ctrl+Shift+0")), [&view] { view.zoomToActualSize(); });
    add(menu, "view.autoContrast", Need::Pictures, tr("Auto &contrast"), {}, [&view] { view.autoContrast(); });
    menu->addSeparator();
    const auto addOverlay = [&](const char* id, Needs needs, const CommandNames& names, const QKeySequence& keys, bool FrameView::OverlayOptions::*shown) {
        QAction* action = add(menu, id, needs, names, keys, [] {});
        action->setCheckable(true);
        action->setChecked(view.overlays().*shown);
        connect(action, &QAction::toggled, &view, [&view, shown](bool on) {
            auto overlays = view.overlays();
            overlays.*shown = on;
            view.setOverlays(overlays);
        });
    };
    addOverlay("view.outlines", Need::Nothing, tr("O&utlines"), QKeySequence(tr("O")), &FrameView::OverlayOptions::outlines);
    addOverlay("view.tails", Need::Following, tr("&Tails"), QKeySequence(tr("T")), &FrameView::OverlayOptions::tails);
    addOverlay("view.numbers", Need::Nothing, {tr("Track &numbers"), tr("Particle numbers")}, QKeySequence(tr("Shift+T")), &FrameView::OverlayOptions::ids);
    addOverlay("view.scaleBar", Need::Nothing, tr("&Scale bar"), {}, &FrameView::OverlayOptions::scaleBar);
    addOverlay("view.clock", Need::Nothing, {tr("C&lock"), tr("Ageing time")}, {}, &FrameView::OverlayOptions::clock);
    const auto addOneOf = [&]<class Value>(const QString& title, Value now, auto choose, std::initializer_list<Choice<Value>> choices) {
        auto* group = new QActionGroup(this);
        QMenu* submenu = menu->addMenu(title);
        for (const Choice<Value>& choice : choices) {
            QAction* action = add(submenu, choice.id, choice.needs, choice.text, {}, [choose, value = choice.value] { choose(value); });
            action->setCheckable(true);
            action->setChecked(choice.value == now);
            group->addAction(action);
        }
    };
    addOneOf(tr("Colour b&y"), m_preferences.colourBy, [this](ColourBy by) { chooseColourBy(by); },
             {{"view.colourByGroup", Need::Nothing, tr("&Group"), ColourBy::Group}, {"view.colourBySize", Need::Nothing, tr("&Size"), ColourBy::Size},
              {"view.colourByGrowthRate", Need::Following, tr("Growth &rate"), ColourBy::GrowthRate},
              {"view.colourBySuspicion", Need::Following, tr("Sus&picion"), ColourBy::Suspicion}});
    chooseColourBy(m_preferences.colourBy);
    menu->addSeparator();
    QAction* thumbnails = add(menu, "view.thumbnails", Need::Pictures, tr("Thum&bnails along the timeline"), {}, [] {});
    thumbnails->setCheckable(true);
    thumbnails->setChecked(m_preferences.thumbnails);
    connect(thumbnails, &QAction::toggled, this, &MainWindow::showThumbnails);
    showThumbnails(m_preferences.thumbnails);
    addOneOf(tr("T&heme"), m_preferences.theme, [this](ThemeChoice choice) { chooseTheme(choice); },
             {{"view.themeSystem", Need::Nothing, tr("&System"), ThemeChoice::System}, {"view.themeDark", Need::Nothing, tr("&Dark"), ThemeChoice::Dark},
              {"view.themeLight", Need::Nothing, tr("&Light"), ThemeChoice::Light}});
    QMenu* windows = menu->addMenu(tr("In a window of its own"));
    for (const Workbench::NamedDock& one : m_workbench->docks())
        if (!one.isChart) { // a chart has it in its own menu
            windows->addAction(one.dock->action());
            m_commands.add(QStringLiteral("view.window.") + one.id, windows->title(), one.needs, one.dock->action());
        }
    add(menu, "view.resetLayout", Need::Nothing, tr("&Reset layout"), {}, [this] { m_workbench->setLayout({}); });
    add(menu, "view.fullScreen", Need::Nothing, tr("F&ull screen"), QKeySequence::FullScreen,
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::chooseColourBy(ColourBy by)
{
    m_preferences.colourBy = by;
    FrameView& view = m_workbench->frameView();
    FrameView::OverlayOptions overlays = view.overlays();
    const bool isOfFollowing = by == ColourBy::GrowthRate || by == ColourBy::Suspicion;
    overlays.colourBy = isOfFollowing && m_document.project().calibration.isStudy() ? ColourBy::Group : by;
    view.setOverlays(overlays);
}

void MainWindow::showThumbnails(bool on)
{
    m_preferences.thumbnails = on;
    m_workbench->timeline().film()->setVisible(on && !hasNoPictures(m_document));
}

void MainWindow::makeMovieMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Movie"));
    const auto step = [this](int frames) { return [this, frames] { stepFrames(m_document, frames); }; };
    QAction* next = add(menu, "movie.next", Need::Project, {tr("&Next frame"), {}, tr("Next sample")}, {}, step(1));
    next->setShortcuts({QKeySequence(Qt::Key_Right), QKeySequence(tr("G"))});
    QAction* previous = add(menu, "movie.previous", Need::Project, {tr("P&revious frame"), {}, tr("Previous sample")}, {}, step(-1));
    previous->setShortcuts({QKeySequence(Qt::Key_Left), QKeySequence(tr("F"))});
    m_commands.takeKeysAsDefaults();
    add(menu, "movie.play", Need::Project, tr("&Play or pause"), QKeySequence(tr("Space")), [this] { togglePlaying(); });
    add(menu, "movie.tenOn", Need::Project, {tr("Ten frames on"), {}, tr("Ten samples on")}, QKeySequence(tr("Shift+Right")), step(10));
    add(menu, "movie.tenBack", Need::Project, {tr("Ten frames back"), {}, tr("Ten samples back")}, QKeySequence(tr("Shift+Left")),
        step(-10));
    add(menu, "movie.first", Need::Project, {tr("&First frame"), {}, tr("First sample")}, QKeySequence(Qt::Key_Home),
        [this] { goToPlace(m_document, 0); });
    add(menu, "movie.last", Need::Project, {tr("&Last frame"), {}, tr("Last sample")}, QKeySequence(Qt::Key_End),
        [this] { goToPlace(m_document, lastFrame(m_document)); });
    add(menu, "movie.goTo", Need::Project, {tr("&Go to frame or time…"), {}, tr("Go to sample or time…")},
        QKeySequence(tr("Ctrl+G")), [this] { goToFrame(); });
}

void MainWindow::togglePlaying()
{
    Timeline& timeline = m_workbench->timeline();
    timeline.setPlaying(!timeline.isPlaying());
}

void MainWindow::makeEnsembleMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("E&nsemble"));
    const auto ofPhases = [&](const char* id, const QString& text, const QString& keys, auto operation) {
        add(menu, id, Need::Project, text, QKeySequence(keys), [this, operation] { tell(operation(m_document)); });
    };
    ofPhases("ensemble.proposePhases", tr("&Propose phases"), tr("P"), [](Document& d) { return proposePhases(d); });
    ofPhases("ensemble.phaseBegin", tr("Phase &begins here"), tr("["), &beginPhase);
    ofPhases("ensemble.phaseEnd", tr("Phase &ends here"), tr("]"), &endPhase);
}

void MainWindow::makeFitMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("F&it"));
    add(menu, "fit.start", Need::Project, tr("&Fit the growth theory"), QKeySequence(tr("Ctrl+R")), [this] { m_runner.startFit(); });
    add(menu, "fit.coalescence", Need::Project | Need::Following, tr("Fit &coalescence"), QKeySequence(tr("Ctrl+Shift+R")), [this] {
        setWorkspace(Workspace::Fit);
        m_workbench->showCoalescenceFit();
        m_runner.startCoalescenceFit();
    });
    add(menu, "fit.stop", Need::Nothing, tr("&Stop"), QKeySequence(tr("Ctrl+.")), [this] {
        m_files->importer().stop();
        m_runner.stop();
        m_refill->stop();
    });
}

void MainWindow::makeHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    if (const QString folder = manualFolder(); !folder.isEmpty())
        add(menu, "help.manual", Need::Nothing, tr("&Manual"), {}, [this, folder] {
            if (!m_manual)
                m_manual = new ManualWindow(folder, this);
            m_manual->showPage(QStringLiteral("index"));
        });
    if (!m_samplePath.isEmpty())
        add(menu, "help.tour", Need::Nothing, tr("&Tour"), {}, [this] { startTour(); });
    add(menu, "help.palette", Need::Nothing, tr("&Command palette…"), QKeySequence(tr("Ctrl+Shift+P")), [this] { m_palette->open(); })
        ->setShortcuts({QKeySequence(tr("Ctrl+Shift+P")), QKeySequence(tr("Ctrl+K"))});
    add(menu, "help.keys", Need::Nothing, tr("&Keys…"), QKeySequence(tr("F1")), [this] { showKeys(); })
        ->setShortcuts({QKeySequence(tr("F1")), QKeySequence(tr("?"))});
    m_commands.takeKeysAsDefaults();
    add(menu, "help.about", Need::Nothing, tr("&About Ostwald"), {}, [this] {
        QMessageBox::about(this, tr("About Ostwald"),
                           tr("<b>Ostwald %1</b><p>From a liquid-cell movie to a growth law.<p>Free software under the GNU "
                              "General Public License, version 3 or later.")
                               .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::showKeys()
{
    if (!m_keys)
        m_keys = new KeyTable(m_commands, this);
    m_keys->show();
    m_keys->raise();
    m_keys->activateWindow();
}

} // namespace ostwald
