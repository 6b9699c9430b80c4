#include "figures/panel_chart.h"

#include "figures/plot_curves.h"
#include "figures/plot_frame.h"

#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <utility>

namespace ostwald {

namespace {

// Qt Charts draws the background of the plot at 0.
constexpr double phasesZ = 1.0;
constexpr double contentZ = 10.0;
constexpr double playheadZ = 11.0;

QValueAxis* addScale(QChart& chart, Qt::Alignment side, QLineSeries* carrier)
{
    auto* axis = new QValueAxis;
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0.0);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false); // its ticks are 5 units long whatever the size of the page
    chart.addAxis(axis, side);
    carrier->attachAxis(axis);
    return axis;
}

/// Never passes through a state with more ticks than either end of the change has: a fine step on a wide
/// range would take minutes.
void rescale(QValueAxis& axis, Interval range, double step)
{
    if (step > axis.tickInterval()) {
        axis.setTickInterval(step);
        axis.setRange(range.low, range.high);
    } else {
        axis.setRange(range.low, range.high);
        axis.setTickInterval(step);
    }
}

bool overlap(Interval a, Interval b)
{
    return a.low < b.high && b.low < a.high;
}

bool overlap(const PlotWindow& a, const PlotWindow& b)
{
    return overlap(a.x, b.x) && overlap(a.y, b.y);
}

} // namespace

PanelChart::PanelChart(PlotStyle style, QGraphicsItem* parent)
    : QChart(parent), m_style(std::move(style)), m_leftCarrier(new QLineSeries),
      m_rightCarrier(new QLineSeries)
{
    legend()->hide();
    setBackgroundRoundness(0.0);
    setMargins({});
    layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    setDropShadowEnabled(false);
    setAcceptHoverEvents(false);
    addSeries(m_leftCarrier);
    addSeries(m_rightCarrier);
    m_x = addScale(*this, Qt::AlignBottom, m_leftCarrier);
    m_rightCarrier->attachAxis(m_x);
    m_y = addScale(*this, Qt::AlignLeft, m_leftCarrier);
    m_right = addScale(*this, Qt::AlignRight, m_rightCarrier);
    const auto keeping = m_style.paper ? PlotLayer::Keeping::Never : PlotLayer::Keeping::Pixmap;
    m_phases = new PlotLayer(this, phasesZ, keeping, [this](QPainter& painter) {
        if (isEmpty())
            return;
        paintPhases(painter, m_panel, m_layout, m_style);
        if (!m_style.paper) // printed plots have no grid
            paintGrid(painter, m_layout, m_style);
    });
    m_content = new PlotLayer(this, contentZ, keeping, [this](QPainter& painter) { paintContent(painter); });
    m_playhead = new QGraphicsLineItem(this);
    m_playhead->setZValue(playheadZ);
    applyStyle();
}

void PanelChart::setPanel(Panel panel)
{
    const bool isSamePlot = panel.title == m_panel.title && panel.x.title() == m_panel.x.title() &&
                            panel.y.title() == m_panel.y.title();
    m_panel = std::move(panel);
    if (m_zoom && (!isSamePlot || !overlap(*m_zoom, dataWindow(m_panel))))
        m_zoom.reset();
    arrange();
}

void PanelChart::setStyle(PlotStyle style)
{
    m_style = std::move(style);
    applyStyle();
    arrange();
}

void PanelChart::setPlayhead(std::optional<double> x)
{
    m_panel.playhead = x;
    placePlayhead();
}

void PanelChart::setLeastMargins(const QMarginsF& margins)
{
    m_leastMargins = margins;
    arrange();
}

void PanelChart::setZoom(std::optional<PlotWindow> zoom)
{
    m_zoom = zoom;
    arrange();
}

void PanelChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    arrange();
}

void PanelChart::applyStyle()
{
    setBackgroundBrush(m_style.theme.plotBackground);
    setBackgroundPen(Qt::NoPen);
    m_playhead->setPen(m_style.pen(m_style.theme.ink(Ink::Selection), 1.5));
}

void PanelChart::arrange()
{
    m_layout = layOutPlot(m_panel, m_style, size(), m_zoom, m_leastMargins);
    for (QValueAxis* axis : {m_x, m_y})
        axis->setVisible(!isEmpty());
    m_right->setVisible(!isEmpty() && m_panel.yRight.has_value());
    for (QValueAxis* axis : {m_x, m_y, m_right})
        axis->setGridLineVisible(false); // that of Qt Charts stays where it was when the plot area changes
    setPlotArea(m_layout.plot);
    rescale(*m_x, m_layout.window.x, m_layout.xStep);
    rescale(*m_y, m_layout.window.y, m_layout.yStep);
    rescale(*m_right, m_layout.window.right, m_layout.rightStep);
    layout()->activate(); // else axes follow only in the event loop, which an export never enters
    m_phases->setSize(size());
    m_content->setSize(size());
    placePlayhead();
}

void PanelChart::placePlayhead()
{
    const double x = m_panel.playhead ? m_layout.xAt(*m_panel.playhead) : -1.0;
    m_playhead->setVisible(m_panel.playhead && !isEmpty() && !m_style.paper && x >= m_layout.plot.left() &&
                           x <= m_layout.plot.right());
    m_playhead->setLine(x, m_layout.plot.top(), x, m_layout.plot.bottom());
}

void PanelChart::paintContent(QPainter& painter) const
{
    if (isEmpty()) {
        paintEmptyText(painter, m_panel, m_layout, m_style);
        return;
    }
    paintCurves(painter, m_panel, m_layout, m_style);
    paintFrame(painter, m_panel, m_layout, m_style);
    paintInset(painter, m_panel, m_layout, m_style);
}

} // namespace ostwald
