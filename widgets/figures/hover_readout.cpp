#include "figures/hover_readout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ostwald {

namespace {

constexpr double readoutZ = 12.0; ///< above the playhead
constexpr double ring_px = 4.0;
constexpr double fromPointer_px = 12.0;

} // namespace

HoverReadout::HoverReadout(QGraphicsItem* parent) : QGraphicsItem(parent)
{
    setZValue(readoutZ);
    setAcceptedMouseButtons(Qt::NoButton);
    setVisible(false);
}

void HoverReadout::show(const Reading& reading, QPointF pointer, const QRectF& plot, const PlotStyle& style)
{
    prepareGeometryChange();
    const QFontMetricsF metrics(style.smallFont());
    const QSizeF size(metrics.horizontalAdvance(reading.text) + 8.0, metrics.height() + 4.0);
    const bool isRight = pointer.x() + fromPointer_px + size.width() <= plot.right();
    const double x = isRight ? pointer.x() + fromPointer_px : pointer.x() - fromPointer_px - size.width();
    const double y = pointer.y() - fromPointer_px - size.height();
    m_style = style;
    m_text = reading.text;
    m_sample = reading.sample;
    m_box = QRectF(QPointF(std::max(x, 0.0), y < plot.top() ? pointer.y() + fromPointer_px : y), size);
    m_bounds = m_box.adjusted(-1.0, -1.0, 1.0, 1.0);
    if (m_sample)
        m_bounds |= QRectF(*m_sample, QSizeF())
                        .adjusted(-ring_px - 2.0, -ring_px - 2.0, ring_px + 2.0, ring_px + 2.0);
    setVisible(true);
    update();
}

void HoverReadout::clear()
{
    m_text.clear();
    setVisible(false);
}

void HoverReadout::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_sample) {
        painter->setPen(m_style.pen(m_style.theme.text, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(*m_sample, ring_px, ring_px);
    }
    painter->setPen(m_style.pen(m_style.theme.line));
    painter->setBrush(m_style.theme.window);
    painter->drawRect(m_box);
    painter->setFont(m_style.smallFont());
    painter->setPen(m_style.theme.text);
    painter->drawText(m_box, Qt::AlignCenter, m_text);
}

} // namespace ostwald
