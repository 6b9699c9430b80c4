#include "window/figure_workspace.h"

#include "window/check_text.h"
#include "window/figure_export_form.h"
#include "window/figure_page_form.h"
#include "window/titled_panel.h"
#include "document/content_change.h"

#include "figure/board_page.h"
#include "figure/figure_check.h"
#include "figure/figure_templates.h"
#include "figure_board/board_operations.h"
#include "figure_board/page_view.h"
#include "figure_board/panel_list.h"
#include "figure_board/stale_panels.h"
#include "figures/chart_text.h"
#include "figures/document_figure.h"
#include "figures/plot_style.h"
#include "theme/wrapped_items.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace ostwald {

FigureWorkspace::FigureWorkspace(Document& document, StageRunner& runner, std::function<FieldOfView()> seenOfMovie,
                                 QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_frames(document), m_list(new FigureList(document)),
      m_view(new PageView), m_panels(new PanelList(document))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setObjectName(QStringLiteral("figurePage"));
    m_figures = makeFigures();
    m_form = makeForm(std::move(seenOfMovie));

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(50);
    connect(&m_refresh, &QTimer::timeout, this, &FigureWorkspace::refresh);
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<BoardsChanged>(change) || std::holds_alternative<MovieChanged>(change))
            refresh(); // at once: lists and forms name panels by their places
        else if (isContent(change) && !std::holds_alternative<SelectionChanged>(change))
            refreshSoon();
    });
    connect(&m_runner, &StageRunner::fitImproved, this, &FigureWorkspace::refreshSoon);
    connect(&m_runner, &StageRunner::activityChanged, this, &FigureWorkspace::refreshSoon);
    connect(&m_frames, &GreyFrameReader::changed, this, &FigureWorkspace::refreshSoon);
    connect(&m_frames, &GreyFrameReader::failed, this, &FigureWorkspace::failed);

    connect(m_list, &FigureList::chosen, this, &FigureWorkspace::chooseFigure);
    connect(m_list, &FigureList::newWanted, this, [this] { makeBoard({.name = tr("My figure").toStdString()}); });
    connect(m_list, &FigureList::newFourWanted, this, [this] {
        Board board{.name = tr("My figure").toStdString()};
        const PanelSource four[] = {FromMovie{.frame = m_document.selection().frame}, FromChart{"trajectories"},
                                    FromChart{"mean-size"}, FromChart{"solution-potential"}};
        for (const PanelSource& source : four)
            board = withPanel(std::move(board), source).board;
        makeBoard(std::move(board));
    });
    connect(m_list, &FigureList::additionWanted, this, &FigureWorkspace::addChosen);
    connect(m_list, &FigureList::duplicateWanted, this, [this] { makeBoard(*board()); });
    connect(m_list, &FigureList::deletionWanted, this, [this] { removeBoard(m_document, m_list->choice().index); });

    connect(m_pageForm, &FigurePageForm::changed, this, &FigureWorkspace::changePage);
    connect(m_pageForm, &FigurePageForm::renamed, this, [this](const QString& name) {
        if (board())
            renameBoard(m_document, m_list->choice().index, name);
    });
    connect(m_exportForm, &FigureExportForm::exported, this, &FigureWorkspace::exported);
    connect(m_exportForm, &FigureExportForm::failed, this, &FigureWorkspace::failed);
    connect(m_view, &PageView::panelPicked, this, &FigureWorkspace::pick);
    connect(m_panels, &PanelList::picked, this, &FigureWorkspace::pick);
    connect(m_panelForm, &PanelForm::placed, this, [this](std::size_t panel) { pick(panel); });
    connect(m_view, &PageView::placeWanted, this, [this](std::size_t panel, const GridSpan& span) {
        pick(placePanel(m_document, m_list->choice().index, panel, span));
    });
    connect(m_view, &PageView::exchangeWanted, this, [this](std::size_t panel, std::size_t other) {
        pick(exchangePanels(m_document, m_list->choice().index, panel, other));
    });
    connect(m_view, &PageView::removalWanted, this,
            [this](std::size_t panel) { removePanel(m_document, m_list->choice().index, panel); });
}

QWidget* FigureWorkspace::makeFigures()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_panelsBox = titledPanel(tr("Panels"), m_panels, 0);
    layout->addWidget(titledPanel(tr("Figures"), m_list, 0), 3);
    layout->addWidget(m_panelsBox, 2);
    return column;
}

QWidget* FigureWorkspace::makeForm(std::function<FieldOfView()> seenOfMovie)
{
    m_checks = new QListWidget;
    m_checks->setObjectName(QStringLiteral("figureChecks"));
    m_checks->setAccessibleName(tr("Checks before export"));
    m_checks->setFrameShape(QFrame::NoFrame);
    wrapItems(*m_checks);
    m_checks->setSelectionMode(QAbstractItemView::NoSelection);
    m_pageForm = new FigurePageForm;
    m_exportForm = new FigureExportForm([this] { return wholePage(); });
    m_panelForm = new PanelForm(m_document, std::move(seenOfMovie));
    m_panelBox = titledPanel(tr("Panel"), m_panelForm);
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(titledPanel(tr("Page"), m_pageForm));
    layout->addWidget(m_panelBox);
    layout->addWidget(titledPanel(tr("Checks before export"), m_checks, 4), 1);
    layout->addWidget(titledPanel(tr("Export"), m_exportForm));
    return form;
}

const Board* FigureWorkspace::board() const
{
    const FigureChoice choice = m_list->choice();
    const std::vector<Board>& boards = m_document.project().boards;
    return choice.kind == FigureChoice::Kind::Board && choice.index < boards.size() ? &boards[choice.index] : nullptr;
}

const Journal& FigureWorkspace::journal() const
{
    if (const Board* shown = board())
        return journalOf(*shown);
    return m_pageForm->journal();
}

PageStyle FigureWorkspace::style() const
{
    return withText(journal().style, m_pageForm->text_pt());
}

void FigureWorkspace::chooseFigure()
{
    m_pageForm->forgetRowHeight();
    if (m_list->choice().kind == FigureChoice::Kind::Board)
        m_lastBoard = m_list->choice().index;
    m_view->setPicked(std::nullopt);
    refreshSoon();
}

void FigureWorkspace::changePage()
{
    if (!board()) {
        refreshSoon();
        return;
    }
    Board changed = *board();
    changed.journal = m_pageForm->journal().key;
    changed.width_mm = m_pageForm->width_mm();
    changed.text_pt = m_pageForm->text_pt();
    changed.sharedLegend = m_pageForm->hasSharedLegend();
    changeBoard(m_document, m_list->choice().index, std::move(changed), tr("Change the page of a figure"));
}

void FigureWorkspace::makeBoard(Board board)
{
    m_list->choose({FigureChoice::Kind::Board, addBoard(m_document, std::move(board))});
}

void FigureWorkspace::addChosen()
{
    const FigureChoice choice = m_list->choice();
    std::vector<PanelSource> sources;
    if (choice.kind == FigureChoice::Kind::Chart) {
        const Chart& chart = charts()[choice.index];
        sources.push_back(
            FromChart{chart.key, chart.overTime ? std::nullopt : std::optional(m_document.selection().frame)});
    } else if (const auto page = makePage()) {
        for (const PagePanel& panel : page->panels)
            sources.push_back(FromTemplate{figureTemplates()[choice.index].key, panel.number});
    }
    if (sources.empty())
        return;
    if (m_lastBoard >= m_document.project().boards.size())
        m_lastBoard = addBoard(m_document, {.name = tr("My figure").toStdString()});
    const std::size_t panel = addPanels(m_document, m_lastBoard, sources);
    m_list->choose({FigureChoice::Kind::Board, m_lastBoard});
    refresh();
    pick(panel);
}

void FigureWorkspace::pick(std::optional<std::size_t> panel)
{
    m_view->setPicked(panel);
    m_panels->setPicked(m_view->picked());
    const FigurePage* page = board() && m_page && *m_page ? &**m_page : nullptr;
    const auto picked = m_view->picked();
    m_panelForm->show(picked ? std::optional(PanelForm::Place{m_list->choice().index, *picked}) : std::nullopt, page);
    m_panelBox->setVisible(page && picked);
}

void FigureWorkspace::showChart(int chart)
{
    m_list->choose({FigureChoice::Kind::Chart, static_cast<std::size_t>(chart)});
}

FigureRequest FigureWorkspace::request() const
{
    const FigureChoice choice = m_list->choice();
    const FigureFormatInfo format = m_exportForm->formats().front();
    FigureRequest request;
    request.format = format.suffix;
    if (format.hasPixels)
        request.dpi = m_exportForm->dpi();
    if (const Board* shown = board()) {
        request.name = shown->name;
        return request;
    }
    const bool isChart = choice.kind == FigureChoice::Kind::Chart;
    request.name = isChart ? charts()[choice.index].key : figureTemplates()[choice.index].key;
    request.journal = journal().key;
    request.width_mm = m_pageForm->width_mm();
    request.rowHeight_mm = m_pageForm->ownRowHeight_mm();
    if (m_pageForm->text_pt() != journal().style.text_pt)
        request.text_pt = m_pageForm->text_pt();
    if (isChart && !charts()[choice.index].overTime)
        request.frame = m_document.selection().frame;
    return request;
}

Result<FigurePage> FigureWorkspace::makePage()
{
    FigureData figureData = makeFigureData(m_document, m_runner);
    figureData.selected.clear(); // picking belongs to the screen
    if (const Board* shown = board()) {
        m_frames.want(framesOf(*shown, figureData));
        return boardPage(*shown, figureData, m_frames.frames());
    }
    const FigureChoice choice = m_list->choice();
    const bool isTemplate = choice.kind == FigureChoice::Kind::Template;
    m_frames.want(isTemplate ? figureTemplates()[choice.index].framesOf(figureData) : std::vector<int>{});
    const TemplateParams params{.width_mm = m_pageForm->width_mm(), .style = style(), .frames = &m_frames.frames()};
    auto page = isTemplate ? figureTemplates()[choice.index].make(figureData, params)
                           : chartPage(charts()[choice.index], figureData, params);
    if (page)
        page->rowHeight_mm = m_pageForm->ownRowHeight_mm().value_or(page->rowHeight_mm);
    return page;
}

Result<FigurePage> FigureWorkspace::wholePage()
{
    auto page = makePage();
    return page && board() ? completePage(*std::move(page)) : page;
}

std::set<std::size_t> FigureWorkspace::stale() const
{
    return board() ? stalePanels(*board(), m_document, m_runner) : std::set<std::size_t>{};
}

bool FigureWorkspace::isPageFresh() const
{
    const FigureChoice choice = m_list->choice();
    const PanelBasis basis = choice.kind == FigureChoice::Kind::Template ? figureTemplates()[choice.index].basis
                                                                         : charts()[choice.index].basis;
    return isFresh(basis, m_document, m_runner);
}

void FigureWorkspace::refreshSoon()
{
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

void FigureWorkspace::refresh()
{
    m_refresh.stop();
    if (!isVisible()) { // nothing is named by its place until it is shown again
        m_panels->show(std::nullopt, nullptr);
        m_panelForm->show(std::nullopt, nullptr);
        return;
    }
    m_page = makePage();
    m_pageForm->show(board());
    if (*m_page && !board())
        m_pageForm->showRowHeight((*m_page)->rowHeight_mm);
    m_panelsBox->setVisible(board() != nullptr);
    showPage();
    showChecks();
}

void FigureWorkspace::showPage()
{
    const bool isEmpty = *m_page && (*m_page)->panels.empty();
    if (!*m_page)
        m_view->setMessage(chartText(m_page->error().message));
    else if (isEmpty)
        m_view->setMessage(tr("This figure has no panels yet. Add a frame or a plot under Panels, or double-click a template "
                              "or plot in the list of figures."));
    else
        m_view->setPage(**m_page, board() != nullptr, stale());
    m_exportForm->setReady(*m_page && !isEmpty);
    m_panels->show(board() ? std::optional(m_list->choice().index) : std::nullopt, *m_page ? &**m_page : nullptr);
    pick(m_view->picked());
}

void FigureWorkspace::showChecks()
{
    m_checks->clear();
    if (!*m_page)
        return;
    QStringList letters;
    for (const std::size_t panel : stale())
        letters << QString::fromStdString((*m_page)->panels.size() > 1 ? (*m_page)->letterOf(panel) : "a");
    const CheckContext context{.calibration = m_document.project().calibration,
                               .isFresh = board() ? letters.isEmpty() : isPageFresh(),
                               .stalePanels = letters.join(QStringLiteral(", ")).toStdString(),
                               .colourOf = paperColour};
    for (const FigureCheck& check : checkFigure(**m_page, journal(), context))
        m_checks->addItem((check.passed ? QStringLiteral("✓  ") : QStringLiteral("!  ")) + shownCheck(check, journal()));
}

void FigureWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace ostwald
