#include "movie_view/transport_icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace ostwald {
namespace {

constexpr double box = 16.0; ///< the symbols are given in a square of this side
constexpr int pixmapSide = 16;

void addTriangle(QPainterPath& path, double base, double tip)
{
    path.addPolygon(QPolygonF({{base, 3.0}, {tip, 8.0}, {base, 13.0}}));
    path.closeSubpath();
}

void addBar(QPainterPath& path, double left, double width)
{
    path.addRect(left, 3.0, width, 10.0);
}

/// Three quarters of a circle with an arrow head at its end.
QPainterPath loopSymbol()
{
    QPainterPath arc;
    arc.arcMoveTo(3.0, 3.0, 10.0, 10.0, 60.0);
    arc.arcTo(3.0, 3.0, 10.0, 10.0, 60.0, 290.0);
    QPainterPathStroker pen;
    pen.setWidth(1.8);
    QPainterPath path = pen.createStroke(arc);
    path.addPolygon(QPolygonF({{9.8, 7.2}, {15.6, 7.6}, {12.4, 12.0}}));
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath symbolOf(TransportIcon icon)
{
    QPainterPath path;
    switch (icon) {
    case TransportIcon::First:
        addBar(path, 3.0, 2.0);
        addTriangle(path, 13.0, 5.5);
        break;
    case TransportIcon::Previous:
        addTriangle(path, 11.5, 4.0);
        break;
    case TransportIcon::Play:
        addTriangle(path, 4.0, 13.0);
        break;
    case TransportIcon::Pause:
        addBar(path, 4.0, 3.0);
        addBar(path, 9.0, 3.0);
        break;
    case TransportIcon::Next:
        addTriangle(path, 4.5, 12.0);
        break;
    case TransportIcon::Last:
        addTriangle(path, 3.0, 10.5);
        addBar(path, 11.0, 2.0);
        break;
    case TransportIcon::Loop:
        return loopSymbol();
    }
    return path;
}

} // namespace

QIcon transportIcon(TransportIcon icon, const QColor& colour)
{
    QIcon result;
    for (const int ratio : {1, 2, 3}) {
        QPixmap pixmap(pixmapSide * ratio, pixmapSide * ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(pixmap.width() / box, pixmap.height() / box);
        painter.fillPath(symbolOf(icon), colour);
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace ostwald
