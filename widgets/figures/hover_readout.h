#pragma once

#include "figures/panel_readout.h"

#include <QGraphicsItem>

namespace ostwald {

/// A small text at the pointer and a ring around the sample that it reads.
class HoverReadout : public QGraphicsItem {
public:
    explicit HoverReadout(QGraphicsItem* parent);

    /// Stays inside `plot`, beside the pointer.
    void show(const Reading& reading, QPointF pointer, const QRectF& plot, const PlotStyle& style);
    void clear();
    [[nodiscard]] const QString& text() const { return m_text; }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString m_text;
    QRectF m_box;
    std::optional<QPointF> m_sample;
    QRectF m_bounds;
    PlotStyle m_style;
};

} // namespace ostwald
