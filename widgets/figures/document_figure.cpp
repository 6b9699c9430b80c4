#include "figures/document_figure.h"

#include "document/content_change.h"
#include "figures/figure_view.h"
#include "figures/muted_tracks.h"
#include "phases/phase_operations.h"

#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace ostwald {

namespace {

constexpr std::chrono::milliseconds calmBeforeRefresh{50};

/// The running fit while it runs, else the document's, else the last best that still belongs to the project.
template <class Fit>
std::shared_ptr<const Fit> shownFit(const Keyed<Fit>& stored, bool isFitting, bool isBestFresh,
                                    std::shared_ptr<const Fit> best)
{
    if (isFitting && best)
        return best;
    if (stored)
        return stored.value;
    return isBestFresh ? best : nullptr;
}

} // namespace

FigureData figureDataOf(const Project& project, const Results& results)
{
    FigureData data;
    if (results.tracks)
        data.tracks = &results.tracks.value->tracks;
    data.detections = shownDetections(results);
    data.calibration = project.calibration;
    if (results.ensemble) {
        data.trajectories = &results.ensemble.value->trajectories;
        data.moments = &results.ensemble.value->groupA;
        const auto& coalescence = results.ensemble.value->coalescence;
        data.coalescence = coalescence ? &*coalescence : nullptr;
        data.whyNoCoalescence = results.ensemble.value->whyNoCoalescence;
    }
    data.params = project.fit;
    data.keptFit = results.fit.value;
    data.fit = data.keptFit.get();
    data.coalescenceFit = results.coalescenceFit.value;
    for (const Phase& phase : project.phases)
        data.phases.push_back({phase.begin_s, phase.end_s, phase.label});
    return data;
}

FigureData makeFigureData(const Document& document, const StageRunner& runner)
{
    FigureData data = figureDataOf(document.project(), document.results());
    data.tracks = document.tracks();
    data.keptFit =
        shownFit(document.results().fit, runner.isFitting(), runner.isBestFresh(), runner.bestSoFar());
    data.fit = data.keptFit.get();
    data.coalescenceFit = shownFit(document.results().coalescenceFit, runner.isFittingCoalescence(),
                                   runner.isBestCoalescenceFresh(), runner.bestCoalescenceSoFar());
    data.selected = document.selection().tracks;
    data.frame = document.selection().frame;
    return data;
}

DocumentFigure::DocumentFigure(Document& document, StageRunner& runner, PanelFunction panel,
                               const Theme& theme, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_panel(std::move(panel)),
      m_view(new FigureView(theme, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    m_pick.setSingleShot(true);
    connect(&m_pick, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_refresh.isActive()) // else the panel is made anew
            m_view->setPicked(m_document.selection().tracks);
    });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(calmBeforeRefresh);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&document, &Document::changed, this, &DocumentFigure::onChanged);
    connect(&runner, &StageRunner::fitImproved, this, &DocumentFigure::refreshSoon);
    connect(m_view, &FigureView::trackPicked, this, &DocumentFigure::pickTrack);
    connect(m_view, &FigureView::timePicked, this, &DocumentFigure::pickTime);
    connect(m_view, &FigureView::phaseBorderGrabbed, this, &DocumentFigure::grabBorder);
    connect(m_view, &FigureView::phaseBorderMoved, this, [this](double to) {
        if (m_border)
            movePhaseBorder(m_document, *m_border, to);
    });
    connect(m_view, &FigureView::trackVisited, this, [this](TrackId id, double x) {
        if (m_view->panel().playhead)
            pickTime(x);
        pickTrack(id, false);
        Q_EMIT visited();
    });
    refresh();
}

void DocumentFigure::setTheme(const Theme& theme)
{
    m_view->setTheme(theme);
}

void DocumentFigure::setTrackFocus(const TrackFocus& focus)
{
    m_focus = &focus;
    connect(&focus, &TrackFocus::changed, this, &DocumentFigure::refreshSoon);
    refreshSoon();
}

void DocumentFigure::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void DocumentFigure::onChanged(const Change& change)
{
    if (std::holds_alternative<MovieChanged>(change))
        m_view->showAll();
    if (const auto* selection = std::get_if<SelectionChanged>(&change))
        followSelection(selection->before);
    else if (isContent(change))
        refreshSoon();
}

void DocumentFigure::followSelection(const Selection& before)
{
    const Selection& now = m_document.selection();
    if (now.tracks != before.tracks)
        m_pick.start();
    if (now.frame == before.frame)
        return;
    if (m_view->panel().playhead)
        m_view->setPlayhead(playheadOf(m_document.project().calibration, now.frame));
    else
        refreshSoon(); // x is not time: the panel itself may show that frame
}

void DocumentFigure::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void DocumentFigure::refresh()
{
    m_refresh.stop();
    Panel panel = m_panel(makeFigureData(m_document, m_runner));
    if (m_focus && m_focus->isOn())
        muteOthers(panel, *m_focus);
    m_view->setPanel(panel);
}

void DocumentFigure::pickTrack(TrackId id, bool extend)
{
    std::set<TrackId> ids = extend ? m_document.selection().tracks : std::set<TrackId>{};
    ids.insert(id);
    m_document.select(std::move(ids), id);
}

void DocumentFigure::pickTime(double x)
{
    m_document.setFrame(m_document.project().calibration.frameAt(x).value_or(static_cast<int>(std::lround(x))));
}

void DocumentFigure::grabBorder(double x)
{
    m_border.reset();
    const auto borders = phaseBorders(m_document.project().phases);
    const auto nearest = std::ranges::min_element(borders, {}, [x](const PhaseBorder& border) { return std::abs(border.t_s - x); });
    if (nearest != borders.end())
        m_border = static_cast<std::size_t>(nearest - borders.begin());
}

} // namespace ostwald
