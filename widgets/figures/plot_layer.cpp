#include "figures/plot_layer.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace ostwald {

PlotLayer::PlotLayer(QGraphicsItem* parent, double z, Keeping keeping, Paint paint)
    : QGraphicsItem(parent), m_paint(std::move(paint)), m_keeping(keeping)
{
    setZValue(z);
    setAcceptedMouseButtons(Qt::NoButton);
}

void PlotLayer::setSize(QSizeF size)
{
    prepareGeometryChange();
    m_size = size;
    renew();
}

void PlotLayer::renew()
{
    m_kept = {};
    update();
}

void PlotLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_keeping == Keeping::Never) {
        painter->save();
        m_paint(*painter);
        painter->restore();
        return;
    }
    const double ratio = painter->device()->devicePixelRatioF();
    if (m_kept.isNull() || m_kept.devicePixelRatioF() != ratio) {
        m_kept = QPixmap((m_size * ratio).toSize());
        m_kept.setDevicePixelRatio(ratio);
        m_kept.fill(Qt::transparent);
        QPainter sheet(&m_kept);
        sheet.setRenderHints(painter->renderHints());
        m_paint(sheet);
    }
    painter->drawPixmap(QPointF(), m_kept);
}

} // namespace ostwald
