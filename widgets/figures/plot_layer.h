#pragma once

#include <QGraphicsItem>
#include <QPixmap>

#include <functional>

namespace ostwald {

/// A transparent sheet over a chart, painted by one function. A kept sheet is painted once into a pixmap
/// until it is told to renew, so that what moves above it costs nothing; on paper sheets are never kept.
class PlotLayer : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter&)>;
    enum class Keeping { Never, Pixmap };

    PlotLayer(QGraphicsItem* parent, double z, Keeping keeping, Paint paint);

    void setSize(QSizeF size);
    void renew();

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Paint m_paint;
    Keeping m_keeping;
    QSizeF m_size;
    QPixmap m_kept;
};

} // namespace ostwald
