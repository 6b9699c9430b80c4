#include "figures/figure_view.h"

#include "figure/trajectories_panel.h"
#include "figures/chart_text.h"
#include "figures/figure_mime.h"
#include "figures/hover_readout.h"
#include "figures/panel_chart.h"
#include "figures/panel_csv.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMenu>
#include <QMouseEvent>
#include <QRubberBand>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ostwald {

namespace {

constexpr double reach_px = 8.0; ///< of a click or the pointer to a curve
constexpr double borderReach_px = 4.0;
constexpr double zoomPerNotch = 1.25;
constexpr double smallestZoom = 1e-3; ///< share of all data that still can be shown
constexpr double pageWidth_mm = 89.0; ///< of a plot on its own: one column of most journals
constexpr double pageHeight_mm = 60.0;
constexpr int dragWidth_px = 200; ///< of the picture under the pointer

Interval zoomedAround(Interval range, double fixed, double factor)
{
    return {fixed - (fixed - range.low) * factor, fixed + (range.high - fixed) * factor};
}

Interval shifted(Interval range, double by)
{
    return {range.low + by, range.high + by};
}

} // namespace

FigureView::FigureView(const Theme& theme, QWidget* parent)
    : QChartView(parent), m_chart(new PanelChart(screenStyle(theme))),
      m_band(new QRubberBand(QRubberBand::Rectangle, this))
{
    setChart(m_chart);
    m_hover = new HoverReadout(m_chart);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // no keys of its own
    setMouseTracking(true);
    setBackgroundBrush(theme.plotBackground);
}

void FigureView::setPanel(const ostwald::Panel& panel)
{
    m_chart->setPanel(panel);
    m_hover->clear();
    setAccessibleName(chartText(panel.title));
    setAccessibleDescription(chartText(panel.emptyText));
}

const ostwald::Panel& FigureView::panel() const
{
    return m_chart->panel();
}

void FigureView::setTheme(const Theme& theme)
{
    setBackgroundBrush(theme.plotBackground);
    m_chart->setStyle(screenStyle(theme));
}

void FigureView::showAll()
{
    m_chart->setZoom(std::nullopt);
}

void FigureView::setPlayhead(double x)
{
    m_chart->setPlayhead(x);
}

void FigureView::setPicked(const std::set<TrackId>& ids)
{
    ostwald::Panel panel = m_chart->panel();
    pickTracks(panel, ids);
    m_chart->setPanel(std::move(panel));
}

const PlotLayout& FigureView::plotLayout() const
{
    return m_chart->plotLayout();
}

QString FigureView::readout() const
{
    return m_hover->text();
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    if (!m_chart->isEmpty() && event->button() == Qt::LeftButton && plotLayout().titleRow.contains(event->position())) {
        m_lifted = event->pos();
        return;
    }
    if (m_chart->isEmpty() || !plotLayout().plot.contains(event->position()))
        return;
    m_hover->clear();
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->pos();
        m_border = phaseBorderAt(event->position());
    }
    if (event->button() == Qt::MiddleButton)
        m_grabbed = event->pos();
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF& plot = plotLayout().plot;
    if (m_lifted) {
        if ((event->pos() - *m_lifted).manhattanLength() >= QApplication::startDragDistance())
            dragOut();
        return;
    }
    if (m_pressed) {
        const bool isDrag =
            (event->pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (m_border && (isDrag || m_movesBorder)) {
            if (!std::exchange(m_movesBorder, true))
                Q_EMIT phaseBorderGrabbed(*m_border);
            Q_EMIT phaseBorderMoved(plotLayout().xOf(event->position().x()));
        } else if (isDrag || m_band->isVisible()) {
            m_band->setGeometry(QRect(*m_pressed, event->pos()).normalized() & plot.toAlignedRect());
            m_band->show();
        }
        return;
    }
    if (m_grabbed) {
        moveBy(event->pos() - *m_grabbed);
        m_grabbed = event->pos();
        return;
    }
    if (phaseBorderAt(event->position()))
        setCursor(Qt::SplitHCursor);
    else
        unsetCursor();
    if (m_chart->isEmpty() || !plot.contains(event->position()))
        m_hover->clear();
    else
        m_hover->show(readPanel(panel(), plotLayout(), event->position(), reach_px), event->position(), plot,
                      m_chart->style());
}

void FigureView::mouseReleaseEvent(QMouseEvent* event)
{
    m_lifted.reset();
    if (event->button() == Qt::MiddleButton)
        m_grabbed.reset();
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const QPoint pressed = *m_pressed;
    m_pressed.reset();
    m_border.reset();
    if (std::exchange(m_movesBorder, false))
        return;
    if (!m_band->isVisible()) {
        pick(pressed, event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    m_band->hide();
    zoomInto(QRectF(pressed, event->position()).normalized());
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool isInPlot = !m_chart->isEmpty() && plotLayout().plot.contains(event->position());
    if (const auto track = isInPlot ? nearestTrack(panel(), plotLayout(), event->position(), reach_px) : std::nullopt)
        Q_EMIT trackVisited(*track, plotLayout().xOf(event->position().x()));
    else
        showAll();
}

void FigureView::wheelEvent(QWheelEvent* event)
{
    const PlotLayout& layout = plotLayout();
    const double notches = event->angleDelta().y() / 120.0;
    if (m_chart->isEmpty() || notches == 0.0 || !layout.plot.contains(event->position()))
        return;
    const QPointF at = event->position();
    const double factor = std::pow(zoomPerNotch, -notches);
    const PlotWindow all = dataWindow(panel());
    const PlotWindow& now = layout.window;
    if (factor < 1.0 && now.x.span() * factor < smallestZoom * all.x.span())
        return;
    if (factor > 1.0 && now.x.span() * factor >= all.x.span() && now.y.span() * factor >= all.y.span()) {
        showAll();
        return;
    }
    m_hover->clear();
    m_chart->setZoom(PlotWindow{zoomedAround(now.x, layout.xOf(at.x()), factor),
                                zoomedAround(now.y, layout.yOf(at.y(), false), factor),
                                zoomedAround(now.right, layout.yOf(at.y(), true), factor)});
}

void FigureView::leaveEvent(QEvent* event)
{
    m_hover->clear();
    QChartView::leaveEvent(event);
}

FigurePage FigureView::page() const
{
    QString name = QString::fromStdString(panel().title).toLower();
    name.replace(QLatin1Char(' '), QLatin1Char('-'));
    return pageOfPanels(name.toStdString(), {panel()}, 1, pageWidth_mm, pageHeight_mm);
}

void FigureView::dragOut()
{
    m_lifted.reset();
    auto* drag = new QDrag(this); // deletes itself
    drag->setMimeData(figureMimeData(page()).release());
    drag->setPixmap(grab().scaledToWidth(dragWidth_px, Qt::SmoothTransformation));
    drag->exec(Qt::CopyAction);
}

void FigureView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    if (!m_chart->isEmpty()) {
        menu.addAction(tr("Copy plot"), this, [this] { QGuiApplication::clipboard()->setMimeData(figureMimeData(page()).release()); });
        menu.addAction(tr("Copy data"), this,
                       [this] { QGuiApplication::clipboard()->setText(QString::fromStdString(pageCsv(page()))); });
        if (m_chart->zoom())
            menu.addAction(tr("Show all"), this, &FigureView::showAll);
    }
    if (!actions().isEmpty())
        menu.addSeparator();
    menu.addActions(actions());
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}

std::optional<double> FigureView::phaseBorderAt(QPointF at) const
{
    const PlotLayout& layout = plotLayout();
    if (m_chart->isEmpty() || !panel().playhead || !layout.plot.contains(at))
        return std::nullopt;
    std::optional<double> nearest;
    double least_px = borderReach_px;
    for (const PhaseBand& phase : panel().phases)
        for (const double border : {phase.begin, phase.end})
            if (const double distance_px = std::abs(layout.xAt(border) - at.x()); distance_px < least_px) {
                nearest = border;
                least_px = distance_px;
            }
    return nearest;
}

void FigureView::pick(QPointF at, bool extend)
{
    const PlotLayout layout = plotLayout(); // whoever listens may ask for another panel
    const bool isTime = panel().playhead.has_value();
    const auto track = nearestTrack(panel(), layout, at, reach_px);
    if (track)
        Q_EMIT trackPicked(*track, extend);
    if (isTime && !extend)
        Q_EMIT timePicked(std::clamp(layout.xOf(at.x()), layout.window.x.low, layout.window.x.high));
}

void FigureView::zoomInto(const QRectF& dragged)
{
    const PlotLayout& layout = plotLayout();
    const QRectF box = dragged & layout.plot;
    const PlotWindow all = dataWindow(panel());
    const PlotWindow zoom{{layout.xOf(box.left()), layout.xOf(box.right())},
                          {layout.yOf(box.bottom(), false), layout.yOf(box.top(), false)},
                          {layout.yOf(box.bottom(), true), layout.yOf(box.top(), true)}};
    if (zoom.x.span() >= smallestZoom * all.x.span() && zoom.y.span() >= smallestZoom * all.y.span())
        m_chart->setZoom(zoom);
}

void FigureView::moveBy(QPointF shift)
{
    if (!m_chart->zoom())
        return;
    const PlotLayout& layout = plotLayout();
    const PlotWindow& now = layout.window;
    const double x = -shift.x() / layout.plot.width();
    const double y = shift.y() / layout.plot.height();
    m_chart->setZoom(PlotWindow{shifted(now.x, x * now.x.span()), shifted(now.y, y * now.y.span()),
                                shifted(now.right, y * now.right.span())});
}

} // namespace ostwald
