#pragma once

#include "figure/figure.h"
#include "figures/plot_layer.h"
#include "figures/plot_layout.h"

#include <QChart>

#include <optional>

class QGraphicsLineItem;
class QLineSeries;
class QValueAxis;

namespace ostwald {

/// A panel as a chart: Qt Charts scales it and draws background and grid; layers draw the rest, because
/// thousands of curve points, error bars, bands and well-placed labels are beyond its series and axes. Used
/// on screen and for export.
class PanelChart : public QChart {
    Q_OBJECT

public:
    explicit PanelChart(PlotStyle style, QGraphicsItem* parent = nullptr);

    void setPanel(Panel panel);
    [[nodiscard]] const Panel& panel() const { return m_panel; }
    void setStyle(PlotStyle style);
    [[nodiscard]] const PlotStyle& style() const { return m_style; }

    /// Moves the line of the playhead alone.
    void setPlayhead(std::optional<double> x);

    /// Margins that the plot keeps at least, to align it with others on a page.
    void setLeastMargins(const QMarginsF& margins);

    /// Shows a part of the data; nullopt = all of it.
    void setZoom(std::optional<PlotWindow> zoom);
    [[nodiscard]] const std::optional<PlotWindow>& zoom() const { return m_zoom; }

    [[nodiscard]] const PlotLayout& plotLayout() const { return m_layout; }
    [[nodiscard]] bool isEmpty() const { return !m_panel.emptyText.empty(); }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    void applyStyle();
    void arrange();
    void placePlayhead();
    void paintContent(QPainter& painter) const;

    Panel m_panel;
    PlotStyle m_style;
    PlotLayout m_layout;
    std::optional<PlotWindow> m_zoom;
    QMarginsF m_leastMargins;
    QValueAxis* m_x;
    QValueAxis* m_y;
    QValueAxis* m_right;
    QLineSeries* m_leftCarrier; ///< Qt Charts scales an axis only for a series
    QLineSeries* m_rightCarrier;
    PlotLayer* m_phases;
    PlotLayer* m_content;
    QGraphicsLineItem* m_playhead;
};

} // namespace ostwald
