#include "window/workbench.h"

#include "window/dock.h"
#include "window/figure_workspace.h"

#include "figure_board/page_view.h"
#include "movie_view/timeline_strip.h"
#include "review/review_panel.h"

#include <QLabel>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ostwald {

Workbench::Workbench(Document& document, StageRunner& runner, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_theme(theme),
      m_frameView(new FrameView(document, theme)), m_timeline(new Timeline(document, theme)), m_scheme(new TrackScheme(document, theme)),
      m_figureWorkspace(new FigureWorkspace(document, runner, [this] { return seenOfMovie(); })), m_fitTabs(new QTabWidget), m_columns(new QSplitter(this)),
      m_rows(new QSplitter(Qt::Vertical)), m_left(new QStackedWidget), m_middle(new QStackedWidget), m_right(new QStackedWidget)
{
    setObjectName(QStringLiteral("workbench"));
    m_themed = {[this](const Theme& t) { m_frameView->setTheme(t); }, [this](const Theme& t) { m_timeline->setTheme(t); },
                [this](const Theme& t) { m_scheme->setTheme(t); }};

    m_frameView->setPreview(runner.preview());
    m_frameView->setTrackFocus(m_focus);
    m_scheme->setTrackFocus(m_focus);
    m_timeline->addThumbnails(*m_frameView);

    connect(m_scheme, &TrackScheme::visited, this, &Workbench::visited);

    auto* middle = new QWidget;
    auto* middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(0);
    m_rows->setChildrenCollapsible(false);
    m_rows->setHandleWidth(1);
    m_schemeDock = makeDock(QStringLiteral("scheme"), tr("Track scheme"), Need::Following, true);
    m_schemeDock->setContent(m_scheme);
    m_rows->addWidget(m_middle);
    m_rows->addWidget(m_schemeDock);
    m_rows->setStretchFactor(0, 1);
    middleLayout->addWidget(m_rows, 1);
    middleLayout->addWidget(m_timeline);

    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(m_left);
    m_columns->addWidget(middle);
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(1, 1);
    for (QStackedWidget* side : {m_left, m_right}) {
        side->setMinimumHeight(1); // a tall hidden page must not make the window taller than the screen
        side->setAutoFillBackground(true);
        side->setBackgroundRole(QPalette::Base);
    }

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);

    Dock* movie = makeDock(QStringLiteral("movie"), tr("Movie"), Need::Nothing);
    movie->setContent(m_frameView);
    addPage(Workspace::Movie, {nullptr, movie, movieColumn()});
    addPage(Workspace::Segment, {nullptr, movie, segmentColumn()});
    addPage(Workspace::Track, {nullptr, movie, trackColumn()});
    addPage(Workspace::Ensemble, {ensembleColumn(), chartGrid(QStringLiteral("ensemble"), {0, 1, 2, 3}, 2), nullptr});
    addPage(Workspace::Fit, {fitColumn(), fitCharts(), nullptr});
    addPage(Workspace::Figure, {m_figureWorkspace->figureColumn(), m_figureWorkspace, m_figureWorkspace->form()});
    setLayout({});
    setWorkspace(m_workspace);
    connect(&document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<MovieChanged>(change) || std::holds_alternative<ParamsChanged>(change)) {
            hideWhatNeedsTracking();
            nameWhatIsShown();
        }
    });
    hideWhatNeedsTracking();
    nameWhatIsShown();
}

void Workbench::hideWhatNeedsTracking()
{
    const bool isStudy = m_document.project().calibration.isStudy();
    for (QWidget* tab : m_tabsOfTracking)
        m_trackTabs->setTabVisible(m_trackTabs->indexOf(tab), !isStudy);
    m_trackTabs->setTabVisible(m_trackTabs->indexOf(m_linking), !m_document.project().imported && !isStudy);
    m_schemeDock->setWanted(m_workspace == Workspace::Track && !isStudy);
    m_fitTabs->setTabVisible(1, !isStudy);
    m_fitTabs->tabBar()->setVisible(!isStudy); // one tab alone is no choice
    m_display->setVisible(!isStudy || !m_document.project().imported); // a table of sizes has no pictures
}

void Workbench::nameWhatIsShown()
{
    const Calibration& calibration = m_document.project().calibration;
    const bool isStudy = calibration.isStudy();
    m_tracksHeading->setText(isStudy ? tr("Particles") : tr("Tracks"));
    m_tracksDock->setName(m_tracksHeading->text());
    m_detailsDock->setName(isStudy ? tr("Particle and corrections") : tr("Particle and review"));
    const std::vector<CatalogueEntry> catalogue = panelCatalogue(calibration);
    for (const PlacedChart& chart : m_charts) {
        const QString& title = catalogue[static_cast<std::size_t>(chart.index)].title;
        chart.figure->setAccessibleName(title);
        chart.dock->setName(title);
    }
}

void Workbench::addPage(Workspace workspace, const Page& page)
{
    if (page.left)
        m_left->addWidget(page.left);
    if (m_middle->indexOf(page.middle) < 0)
        m_middle->addWidget(page.middle);
    if (page.right)
        m_right->addWidget(page.right);
    m_pages[static_cast<std::size_t>(workspace)] = page;
}

void Workbench::noteSizes()
{
    QList<int>& sides = m_layout[layout::sidesOf(m_workspace)];
    const QList<int> widths = m_columns->sizes();
    if (m_left->isVisible())
        sides[0] = widths.at(0);
    if (m_right->isVisible())
        sides[1] = widths.at(2);
    if (m_schemeDock->isVisible())
        m_layout[layout::schemeHeight] = {m_rows->sizes().at(1)};
    if (const QList<int> heights = m_trackPanes->sizes(); m_trackPanes->isVisible() && !heights.contains(0)) // 0: torn off
        m_layout[layout::trackPanes] = heights;
}

void Workbench::applySizes()
{
    const int width = m_columns->width();
    QList<int> sides = m_layout[layout::sidesOf(m_workspace)];
    if (isVisible()) // else the width is not known yet
        sides = sidesThatFit(sides, width);
    m_columns->setSizes({sides.at(0), width - sides.at(0) - sides.at(1), sides.at(1)});
    const int scheme = m_layout[layout::schemeHeight].constFirst();
    m_rows->setSizes({m_rows->height() - scheme, scheme});
    m_trackPanes->setSizes(m_layout[layout::trackPanes]);
}

void Workbench::keepMiddle()
{
    const QList<int> now = m_columns->sizes();
    const QList<int> before{now.at(0), now.at(2)};
    const QList<int> sides = sidesThatFit(before, m_columns->width());
    if (sides != before)
        m_columns->setSizes({sides.at(0), m_columns->width() - sides.at(0) - sides.at(1), sides.at(1)});
}

void Workbench::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    keepMiddle();
    for (const NamedDock& one : m_docks)
        one.dock->setWindowShown(true);
}

void Workbench::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) // else the window manager hides what belongs to the window
        for (const NamedDock& one : m_docks)
            one.dock->setWindowShown(false);
}

void Workbench::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() < event->oldSize().width())
        keepMiddle();
}

WorkbenchLayout Workbench::layout()
{
    noteSizes();
    m_layout[layout::trackTab] = {m_trackTabs->currentIndex()};
    m_layout[layout::fitTab] = {m_fitTabs->currentIndex()};
    for (const NamedDock& one : m_docks) {
        m_layout.remove(layout::windowOf + one.id);
        if (const QRect window = one.dock->windowRect(); !window.isNull())
            m_layout[layout::windowOf + one.id] = {window.x(), window.y(), window.width(), window.height()};
    }
    return m_layout;
}

void Workbench::setLayout(const WorkbenchLayout& kept)
{
    m_layout = completedLayout(kept);
    m_trackTabs->setCurrentIndex(std::min(m_layout[layout::trackTab].constFirst(), m_trackTabs->count() - 1));
    m_fitTabs->setCurrentIndex(std::min(m_layout[layout::fitTab].constFirst(), m_fitTabs->count() - 1));
    for (const NamedDock& one : m_docks) {
        const QList<int> window = m_layout.value(layout::windowOf + one.id);
        one.dock->setWindowRect(window.isEmpty() ? QRect() : QRect(window.at(0), window.at(1), window.at(2), window.at(3)));
    }
    applySizes();
}

void Workbench::setWorkspace(Workspace workspace)
{
    noteSizes();
    m_workspace = workspace;
    const Page& page = m_pages[static_cast<std::size_t>(workspace)];
    m_left->setVisible(page.left != nullptr);
    m_right->setVisible(page.right != nullptr);
    if (page.left)
        m_left->setCurrentWidget(page.left);
    if (page.right)
        m_right->setCurrentWidget(page.right);
    m_middle->setCurrentWidget(page.middle);
    m_schemeDock->setWanted(workspace == Workspace::Track && !m_document.project().calibration.isStudy());
    m_runner.preview().setOn(workspace == Workspace::Segment);
    applySizes();
}

void Workbench::showReview()
{
    m_trackTabs->setCurrentWidget(m_review);
}

void Workbench::showCoalescenceFit()
{
    m_fitTabs->setCurrentIndex(1);
}

QWidget& Workbench::mainView()
{
    switch (m_workspace) {
    case Workspace::Movie:
    case Workspace::Segment:
    case Workspace::Track: return *m_frameView;
    case Workspace::Ensemble:
    case Workspace::Fit: return m_timeline->strip();
    case Workspace::Figure: return m_figureWorkspace->page();
    }
    return *m_frameView;
}

void Workbench::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (const auto& apply : m_themed)
        apply(theme);
}

FieldOfView Workbench::seenOfMovie() const
{
    const QRect seen = m_frameView->transform().visiblePart().toAlignedRect();
    return {std::max(0, seen.left()), std::max(0, seen.top()), std::max(1, seen.width()), std::max(1, seen.height())};
}

std::optional<int> Workbench::visibleChart() const
{
    for (const PlacedChart& chart : m_charts)
        if (chart.figure->isVisible())
            return chart.index;
    return std::nullopt;
}

} // namespace ostwald
