// What stands left and right of the middle in each workspace, and its charts.

#include "window/workbench.h"

#include "window/dock.h"
#include "window/titled_panel.h"

#include "corrections/correction_panel.h"
#include "figures/figure_view.h"
#include "movie_view/display_panel.h"
#include "panels/ageing_panel.h"
#include "panels/calibration_panel.h"
#include "panels/coalescence_panel.h"
#include "panels/fit_panel.h"
#include "panels/history_panel.h"
#include "panels/inspector_panel.h"
#include "panels/link_panel.h"
#include "panels/phases_panel.h"
#include "panels/scale_bar_form.h"
#include "panels/segment_panel.h"
#include "review/review_panel.h"
#include "tables/coalescence_table.h"
#include "tables/track_table.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ostwald {
namespace {

/// A column of panels that scrolls when the window is low.
QScrollArea* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // it follows the controls in it
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

QWidget* column(std::initializer_list<QWidget*> panels)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* panel : panels)
        layout->addWidget(panel);
    layout->addStretch(1);
    return scrolling(content);
}

} // namespace

Dock* Workbench::makeDock(const QString& id, const QString& name, Needs needs, bool nothingLeft)
{
    auto* dock = new Dock(name, nothingLeft ? Dock::Leaves::Nothing : Dock::Leaves::Note);
    m_docks.push_back({id, dock, false, needs});
    return dock;
}

Dock* Workbench::makeTitledDock(const QString& id, const QString& name, QWidget* content, bool nothingLeft)
{
    Dock* dock = makeDock(id, name, Need::Nothing, nothingLeft);
    dock->setContent(titledPanel(name, content, 0, tearOffButton(*dock)));
    return dock;
}

Dock* Workbench::chart(int index, const QString& workspace, bool nothingLeft)
{
    const CatalogueEntry entry = panelCatalogue(m_document.project().calibration)[static_cast<std::size_t>(index)];
    auto* figure = new DocumentFigure(m_document, m_runner, entry.make, m_theme);
    figure->setTrackFocus(m_focus);
    connect(figure, &DocumentFigure::visited, this, &Workbench::visited);
    m_themed.emplace_back([figure](const Theme& theme) { figure->setTheme(theme); });
    Dock* dock = makeDock(QStringLiteral("chart.%1.%2").arg(workspace, entry.fileName), entry.title, Need::Nothing, nothingLeft);
    dock->setContent(figure);
    m_charts.push_back({index, figure, dock});
    m_docks.back().isChart = true;
    dock->action()->setText(tr("In a window of its own"));
    figure->view()->addAction(dock->action());
    return dock;
}

QWidget* Workbench::chartGrid(const QString& workspace, const std::vector<int>& charts, int columns)
{
    auto* grid = new QWidget;
    auto* layout = new QGridLayout(grid);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    int place = 0;
    for (const int index : charts) {
        layout->addWidget(chart(index, workspace), place / columns, place % columns);
        ++place;
    }
    for (int i = 0; i < columns; ++i)
        layout->setColumnStretch(i, 1);
    for (int i = 0; i <= (place - 1) / columns; ++i)
        layout->setRowStretch(i, 1);
    return grid;
}

QWidget* Workbench::movieColumn()
{
    auto* calibration = new CalibrationPanel(m_document);
    ScaleBarForm& scaleBar = calibration->scaleBar();
    connect(calibration, &CalibrationPanel::failed, this, &Workbench::failed);
    // The button is gone then; the keys should not go to the number after it.
    connect(calibration, &CalibrationPanel::confirmed, m_frameView, qOverload<>(&QWidget::setFocus));
    connect(&scaleBar, &ScaleBarForm::measuringRequested, m_frameView, &FrameView::setMeasuring);
    connect(m_frameView, &FrameView::measured, &scaleBar, &ScaleBarForm::takeBar);
    connect(m_frameView, &FrameView::measuringEnded, &scaleBar, &ScaleBarForm::endMeasuring);
    auto* display = new DisplayPanel(*m_frameView, m_theme);
    m_themed.emplace_back([display](const Theme& theme) { display->setTheme(theme); });
    auto* history = new HistoryPanel(m_document);
    connect(history, &HistoryPanel::commandWanted, this, &Workbench::commandWanted);
    m_display = titledPanel(tr("Display"), display, 0);
    return column({titledPanel(tr("Calibration"), calibration, 0),
                   titledPanel(tr("Ageing times"), new AgeingPanel(m_document), 0), m_display,
                   titledPanel(tr("History"), history, 0)});
}

QWidget* Workbench::segmentColumn()
{
    return column({titledPanel(tr("Finding particles"), new SegmentPanel(m_document), 0)});
}

QWidget* Workbench::trackColumn()
{
    auto* table = m_trackTable = new TrackTable(m_document, m_theme);
    table->setTrackFocus(m_focus);
    auto* coalescences = new CoalescenceTable(m_document);
    auto* inspector = new InspectorPanel(m_document, m_theme);
    m_themed.emplace_back([inspector](const Theme& theme) { inspector->setTheme(theme); });
    m_themed.emplace_back([table](const Theme& theme) { table->setTheme(theme); });

    m_review = new ReviewPanel(m_document, m_theme);
    m_themed.emplace_back([this](const Theme& theme) { m_review->setTheme(theme); });

    auto* tabs = m_trackTabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("trackTabs"));
    tabs->setDocumentMode(true);
    tabs->tabBar()->setDrawBase(false);
    tabs->addTab(column({inspector}), tr("Particle"));
    tabs->addTab(m_review, tr("Review"));
    m_linking = column({new LinkPanel(m_document)});
    m_tabsOfTracking = {m_review, coalescences};
    tabs->addTab(m_linking, tr("Linking"));
    tabs->addTab(coalescences, tr("Events"));
    tabs->addTab(new CorrectionPanel(m_document), tr("Corrections"));

    auto* splitter = m_trackPanes = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("trackPanes"));
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(chart(0, QStringLiteral("track"), true));
    m_tracksDock = makeTitledDock(QStringLiteral("tracks"), tr("Tracks"), table, true);
    m_tracksHeading = m_tracksDock->findChild<QLabel*>(QStringLiteral("panelHeading"));
    splitter->addWidget(m_tracksDock);
    m_detailsDock = makeDock(QStringLiteral("details"), tr("Particle and review"), Need::Nothing, true);
    m_detailsDock->setContent(tabs);
    splitter->addWidget(m_detailsDock);
    return splitter;
}

QWidget* Workbench::ensembleColumn()
{
    return makeTitledDock(QStringLiteral("phases"), tr("Kinetic phases"), new PhasesPanel(m_document));
}

QWidget* Workbench::fitColumn()
{
    auto* panel = new FitPanel(m_document, m_runner, m_theme);
    m_themed.emplace_back([panel](const Theme& theme) { panel->setTheme(theme); });
    connect(panel, &FitPanel::failed, this, &Workbench::failed);
    m_fitTabs->setDocumentMode(true);
    m_fitTabs->tabBar()->setDrawBase(false);
    m_fitTabs->setObjectName(QStringLiteral("fitTabs"));
    m_fitTabs->addTab(panel, tr("Growth"));
    m_fitTabs->addTab(new CoalescencePanel(m_document, m_runner), tr("Coalescence"));
    return makeTitledDock(QStringLiteral("model"), tr("Model"), m_fitTabs);
}

QWidget* Workbench::fitCharts()
{
    auto* charts = new QStackedWidget;
    charts->addWidget(chartGrid(QStringLiteral("growth"), {4, 5, 1, 6, 0, 3}, 3));
    charts->addWidget(chartGrid(QStringLiteral("coalescence"), {10, 11, 14, 13, 12, 15}, 3));
    connect(m_fitTabs, &QTabWidget::currentChanged, charts, &QStackedWidget::setCurrentIndex);
    return charts;
}

} // namespace ostwald
