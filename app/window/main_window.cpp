#include "window/main_window.h"

#include "window/command_palette.h"
#include "window/figure_workspace.h"
#include "window/go_to_dialog.h"
#include "window/hint_line.h"
#include "window/key_guard.h"
#include "window/mnemonics.h"
#include "window/navigation.h"
#include "window/problem_bar.h"
#include "window/project_files.h"
#include "window/readout_text.h"
#include "window/repeat_command.h"
#include "window/selection_history.h"
#include "window/start_page.h"
#include "window/status_line.h"
#include "window/table_export.h"
#include "window/targets.h"
#include "window/tour.h"
#include "window/workbench.h"
#include "window/workspace_bar.h"

#include "corrections/mask_operations.h"
#include "corrections/track_operations.h"
#include "document/sizes_only.h"
#include "jobs/refill_runner.h"
#include "movie_view/film_strip.h"
#include "review/origin_card.h"
#include "tables/filter_bar.h"
#include "tables/track_table.h"
#include "wording/core_sentence.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <cmath>

namespace ostwald {
MainWindow::MainWindow(Document& document, StageRunner& runner, Preferences& preferences, ThemeKind systemTheme,
                       const QString& samplePath)
    : m_document(document), m_runner(runner), m_preferences(preferences), m_systemTheme(systemTheme),
      m_samplePath(samplePath), m_files(new ProjectFiles(document, preferences, this)), m_pages(new QStackedWidget(this)),
      m_workspaces(new WorkspaceBar(this)), m_history(new SelectionHistory(document, this)),
      m_refill(new RefillRunner(document, this))
{
    const Theme theme = makeTheme(systemTheme);
    m_start = new StartPage(theme, !samplePath.isEmpty(), this);
    m_workbench = new Workbench(document, runner, theme, this);
    m_problem = new ProblemBar(theme, this);
    m_status = new StatusLine(document, runner, m_files->importer(), this);

    auto* work = new QWidget(this);
    auto* workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(0);
    workLayout->addWidget(m_workspaces);
    workLayout->addWidget(m_workbench, 1);
    m_hints = new HintLine(document, m_workbench->frameView(), m_workbench->figureWorkspace().page(), m_commands, this);
    workLayout->addWidget(m_hints);
    m_pages->addWidget(m_start);
    m_pages->addWidget(work);

    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    m_tour = new Tour(*m_workbench, theme, central);
    layout->addWidget(m_tour);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);
    setAcceptDrops(true);
    new KeyGuard(*this, [this] { return &m_workbench->mainView(); });

    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeMovieMenu();
    makeTrackMenu();
    makeEnsembleMenu();
    makeFitMenu();
    makeHelpMenu();
    for (QMenu* menu : menuBar()->findChildren<QMenu*>()) {
        completeMnemonics(*menu);
        connect(menu, &QMenu::aboutToShow, this, [menu] { completeMnemonics(*menu); }); // undo says what it undoes
    }
    m_palette = new CommandPalette(m_commands, this);
    m_commands.choose(preferences.keys);
    m_hints->refresh();
    connect(&m_commands, &CommandList::keysChanged, this, [this] { m_preferences.keys = m_commands.choices(); });

    connect(m_start, &StartPage::openRequested, m_files, &ProjectFiles::open);
    connect(m_start, &StartPage::openFolderRequested, m_files, &ProjectFiles::openFolder);
    connect(m_start, &StartPage::sampleRequested, this, [this] { openPath(m_samplePath); });
    connect(m_start, &StartPage::tourRequested, this, &MainWindow::startTour);
    connect(m_tour, &Tour::workspaceWanted, this, &MainWindow::setWorkspace);
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openPath);
    connect(m_files, &ProjectFiles::opened, m_problem, &ProblemBar::clear);
    connect(m_files, &ProjectFiles::failed, m_problem, &ProblemBar::report);
    connect(m_files, &ProjectFiles::movieMissing, this, [this](const Error& error) {
        m_problem->reportWithWayOut(error, tr("Find the movie…"), [this] { m_files->findMovie(); });
    });
    connect(m_files, &ProjectFiles::notSaved, this, [this](const Error& why) {
        m_problem->reportWithWayOut(why, tr("Save as…"), [this] { m_files->saveAs(); });
    });
    connect(m_files, &ProjectFiles::leftWorkChanged, this, &MainWindow::refreshLeftWork);
    connect(m_start, &StartPage::recoverRequested, m_files, &ProjectFiles::recover);
    connect(m_start, &StartPage::forgetRequested, m_files, &ProjectFiles::forget);
    connect(m_files, &ProjectFiles::recentChanged, this, &MainWindow::refreshRecent);
    connect(m_workbench->timeline().film(), &FilmStrip::completed, this, &MainWindow::keepPicture);
    connect(&m_runner, &StageRunner::failed, m_problem, &ProblemBar::report);
    connect(m_workspaces, &WorkspaceBar::chosen, this, &MainWindow::setWorkspace);
    connect(m_workbench, &Workbench::failed, m_problem, &ProblemBar::report);
    connect(m_workbench, &Workbench::commandWanted, this, [this](int steps) { copyCommand(repeatStep(m_document, steps)); });
    connect(&m_workbench->frameView(), &FrameView::frameShown, this, [this] {
        const FrameView& view = m_workbench->frameView();
        m_status->setFrameMemory(view.cached_bytes(), view.cacheLimit_bytes());
    });
    m_tables = new TableExport(document, this);
    connect(m_tables, &TableExport::failed, m_problem, &ProblemBar::report);
    connect(m_tables, &TableExport::written, this,
            [this](const QString& folder) { m_status->setReadout(tr("Wrote the tables into %1").arg(folder)); });
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
            [this](const MaskStroke& at) {
                const bool isWhole = extentOf(m_document, m_workbench->frameView().pointed(), Extent::ThisFrame) == Extent::Whole;
                tell(isWhole && at.tool == MaskTool::Erase ? deletePoints(m_document, targets(), Extent::Whole)
                                                           : applyTap(m_document, at));
            });
    connect(m_refill, &RefillRunner::found, this, &MainWindow::takeRefilled);
    connect(m_refill, &RefillRunner::failed, m_problem, &ProblemBar::report);
    connect(m_refill, &RefillRunner::changed, this, [this] {
        m_status->setReadout(m_refill->isRunning() ? tr("Refilling outlines: %1 %").arg(std::lround(100.0 * m_refill->fraction())) : QString());
    });
    const auto link = [this](const Anchor& from, const Anchor& to) { tell(linkParticles(m_document, from, to)); };
    connect(&m_workbench->frameView(), &FrameView::linkDrawn, this, link);
    connect(&m_workbench->frameView(), &FrameView::linkTapped, this,
            [this] { tell(linkTracks(m_document, m_document.selection().tracks)); });
    connect(&m_workbench->trackScheme(), &TrackScheme::linkDrawn, this, link);
    connect(m_workbench, &Workbench::visited, this, &MainWindow::visitLead);
    connect(&m_workbench->frameView(), &FrameView::playRequested, this, &MainWindow::togglePlaying);
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<MovieChanged>(change))
            refreshPage();
        if (std::holds_alternative<MovieChanged>(change) || std::holds_alternative<ParamsChanged>(change))
            refreshUse();
        if (!std::holds_alternative<SelectionChanged>(change))
            refreshTitle();
        refreshActions();
    });

    refreshRecent();
    chooseTheme(m_preferences.theme);
    m_workbench->setLayout(m_preferences.layout);
    FilterBar& filters = m_workbench->trackTable().filterBar();
    filters.setKept(m_preferences.filters);
    connect(&filters, &FilterBar::keptChanged, this, [this, &filters] { m_preferences.filters = filters.kept(); });
    setWorkspace(Workspace::Movie);
    refreshTitle();
    refreshPage();
    refreshUse();
    refreshActions();
    constexpr QSize frame(8, 40); // of the window manager, about
    resize(QSize(1440, 900).boundedTo(screen()->availableGeometry().size() - frame));
    restoreGeometry(m_preferences.windowGeometry);
}

MainWindow::~MainWindow()
{
    hide(); // what is being typed goes into the document while there is still a window to tell of it
}

void MainWindow::openPath(const QString& path)
{
    m_files->openPath(path);
}

void MainWindow::setWorkspace(Workspace workspace)
{
    const QPointer<QWidget> before = focusWidget();
    m_workspaces->setCurrent(workspace);
    m_workbench->setWorkspace(workspace);
    if (!before || !before->isVisible()) // else Qt gives the keys to whatever control comes next
        m_workbench->mainView().setFocus();
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
    m_tour->setTheme(theme);
    if (m_origin)
        m_origin->setTheme(theme);
    m_theme = theme;
}

void MainWindow::showOrigin()
{
    const std::set<TrackId> on = targets();
    if (on.size() == 1)
        m_document.select(on, *on.begin());
    if (!m_origin)
        m_origin = new OriginCard(m_document, m_theme, this);
    completeMnemonics(*m_origin);
    m_origin->show();
    m_origin->raise();
    m_origin->refresh();
}

void MainWindow::startTour()
{
    if (!m_document.isOpen())
        openPath(m_samplePath);
    if (m_document.isOpen())
        m_tour->start();
}

void MainWindow::goToFrame()
{
    auto* dialog = new GoToDialog(m_document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::setRecoveryFolder(const QString& folder)
{
    m_files->setRecoveryFolder(folder);
}

void MainWindow::setPictureFolder(const QString& folder)
{
    m_pictures = RecentPictures(folder);
    refreshRecent();
}

void MainWindow::refreshRecent()
{
    keepPicture(); // under the name that the project has got
    m_pictures.keepOnly(m_preferences.recent);
    m_start->setRecent(m_preferences.recent, m_pictures);
}

void MainWindow::keepPicture()
{
    constexpr QSize area(64, 48);
    if (!m_document.movie())
        return;
    const auto& file = m_document.path().empty() ? m_document.movie()->info().path : m_document.path();
    const QString path = QFileInfo(QString::fromStdString(file.string())).absoluteFilePath();
    const QImage picture = m_workbench->timeline().film()->pictureOfMovie(area);
    if (!picture.isNull() && m_preferences.recent.contains(path))
        m_pictures.keep(path, picture);
}

void MainWindow::refreshLeftWork()
{
    std::vector<StartPage::Unsaved> work;
    for (const ProjectFiles::Left& left : m_files->leftWork())
        work.push_back({left.file, left.title, left.time});
    m_start->setUnsaved(work);
}

void MainWindow::refreshTitle()
{
    const Project& project = m_document.project();
    std::filesystem::path path = m_document.path();
    if (path.empty())
        path = project.movie.path.empty() && project.imported ? project.imported->path : project.movie.path;
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
    const History& history = m_document.undoStack();
    const auto name = [&history](int place) { return shownSentence(history.step(place).text); };
    m_undo->setEnabled(history.canUndo());
    m_undo->setText(history.canUndo() ? tr("Undo %1").arg(name(history.index() - 1)) : tr("Undo"));
    m_redo->setEnabled(history.canRedo());
    m_redo->setText(history.canRedo() ? tr("Redo %1").arg(name(history.index())) : tr("Redo"));
    m_commands.enableFor(m_document);
}

void MainWindow::refreshUse()
{
    m_commands.showFor(m_document);
    chooseColourBy(m_preferences.colourBy);
    showThumbnails(m_preferences.thumbnails);
    const QString noSearch = !m_document.project().imported ? QString()
                             : hasSizesOnly(m_document)
                                 ? tr("The sizes are those of the table: there are no pictures to find particles in.")
                                 : tr("The particles are those of another program: none are searched for.");
    m_workspaces->setObjection(Workspace::Segment, noSearch);
    m_toSegment->setEnabled(noSearch.isEmpty());
    if (!noSearch.isEmpty() && m_workbench->workspace() == Workspace::Segment)
        setWorkspace(Workspace::Movie);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayDiscard()) {
        event->ignore();
        return;
    }
    m_preferences.windowGeometry = saveGeometry();
    m_preferences.layout = m_workbench->layout();
    event->accept();
}

void MainWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::BackButton)
        m_history->back();
    else if (event->button() == Qt::ForwardButton)
        m_history->forward();
    else
        QMainWindow::mousePressEvent(event);
}

void MainWindow::visitLead()
{
    if (m_workbench->workspace() > Workspace::Track)
        setWorkspace(Workspace::Track);
    m_workbench->frameView().centreOnLead();
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
