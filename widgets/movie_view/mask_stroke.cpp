#include "movie_view/mask_stroke.h"

#include "movie_view/view_transform.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <utility>

namespace ostwald {

std::optional<MaskTool> MaskGesture::toolOf(int key)
{
    switch (key) {
    case Qt::Key_A: return MaskTool::Paint;
    case Qt::Key_D: return MaskTool::Erase;
    case Qt::Key_S: return MaskTool::Split;
    default: return std::nullopt;
    }
}

void MaskGesture::hold(MaskTool tool, bool fromHere)
{
    if (m_tool == tool)
        return;
    m_tool = tool;
    m_fromHere = fromHere;
    m_wasUsed = false;
    m_path_px.clear();
}

bool MaskGesture::letGo(MaskTool tool)
{
    if (m_tool != tool)
        return false;
    m_tool.reset();
    m_path_px.clear();
    return !m_wasUsed;
}

void MaskGesture::cancel()
{
    m_tool.reset();
    m_path_px.clear();
}

void MaskGesture::begin(QPointF at_px)
{
    m_wasUsed = true;
    m_path_px = {at_px};
}

void MaskGesture::moveTo(QPointF at_px)
{
    if (!m_path_px.empty() && m_path_px.back() != at_px)
        m_path_px.push_back(at_px);
}

std::vector<QPointF> MaskGesture::end()
{
    return std::exchange(m_path_px, {});
}

void MaskGesture::resizeBrush(double factor)
{
    m_brush_px = std::clamp(m_brush_px * factor, 0.5, 100.0);
}

void MaskGesture::draw(QPainter& painter, const ViewTransform& transform, QPointF pointer_px) const
{
    if (!m_tool)
        return;
    const QColor paint(80, 200, 120);
    const QColor erase(230, 90, 80);
    const QColor ink = *m_tool == MaskTool::Paint ? paint : *m_tool == MaskTool::Erase ? erase : QColor(Qt::white);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const bool isLine = *m_tool == MaskTool::Split;
    const double radius = m_brush_px * transform.scale();
    if (!m_path_px.empty()) {
        QPolygonF path;
        for (const QPointF& point : m_path_px)
            path.append(transform.toView(point));
        if (path.size() == 1)
            path.append(path.front() + QPointF(0.01, 0.0));
        QColor wide = ink;
        wide.setAlpha(isLine ? 255 : 110);
        painter.setPen(QPen(wide, isLine ? 2.0 : 2.0 * radius, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(path);
    }
    const QPointF centre = transform.toView(pointer_px);
    painter.setPen(QPen(QColor(0, 0, 0, 160), 3.0));
    const double shown = isLine ? 3.0 : radius;
    painter.drawEllipse(centre, shown, shown);
    painter.setPen(QPen(ink, 1.5));
    painter.drawEllipse(centre, shown, shown);
}

} // namespace ostwald
