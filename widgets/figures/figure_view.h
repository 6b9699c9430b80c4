#pragma once

#include "base/ids.h"
#include "figure/figure_page.h"
#include "figures/plot_layout.h"

#include <QChartView>

#include <optional>
#include <set>

class QRubberBand;

namespace ostwald {

class HoverReadout;
class PanelChart;

// Ids in signals are never streamed, and Qt cannot: its template for enumerations knows no std::int64_t.
QDataStream& operator<<(QDataStream&, TrackId) = delete;
QDataStream& operator>>(QDataStream&, TrackId&) = delete;

/// One panel on screen. Click picks the nearest track and the time; Shift adds to the picked; drag zooms into
/// a box, wheel at the pointer, middle drag moves, double-click visits a track, beside the tracks it shows all again;
/// hovering reads values out; borders of phases are dragged. The title is dragged into other programs; the context menu
/// copies plot and data.
class FigureView : public QChartView {
    Q_OBJECT

public:
    explicit FigureView(const Theme& theme, QWidget* parent = nullptr);

    /// A panel of the same title and axes keeps the zoom, as long as there are data in it.
    void setPanel(const ostwald::Panel& panel);
    [[nodiscard]] const ostwald::Panel& panel() const;
    void setTheme(const Theme& theme);

    /// Ends the zoom.
    void showAll();

    /// Without rebuilding the plot.
    void setPlayhead(double x);
    void setPicked(const std::set<TrackId>& ids);

    /// Where things are, in the coordinates of the viewport.
    [[nodiscard]] const PlotLayout& plotLayout() const;
    /// What the pointer reads now; empty while it is outside the plot.
    [[nodiscard]] QString readout() const;

    [[nodiscard]] QSize sizeHint() const override { return {480, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 140}; }

Q_SIGNALS:
    void trackPicked(ostwald::TrackId id, bool extend);
    void trackVisited(ostwald::TrackId id, double x); ///< was double-clicked at x
    void phaseBorderGrabbed(double at); ///< in the unit of the time axis, before it is moved
    void phaseBorderMoved(double to);
    void timePicked(double x); ///< in the unit of the time axis; only where x is time

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// Where a phase begins or ends under the pointer.
    [[nodiscard]] std::optional<double> phaseBorderAt(QPointF at) const;
    void pick(QPointF at, bool extend);
    void zoomInto(const QRectF& dragged);
    void moveBy(QPointF shift);
    void dragOut();
    /// The plot alone on a page of one column.
    [[nodiscard]] FigurePage page() const;

    PanelChart* m_chart;
    HoverReadout* m_hover;
    QRubberBand* m_band;
    std::optional<QPoint> m_pressed; ///< by the left button
    std::optional<double> m_border; ///< of a phase, under the pressed button
    bool m_movesBorder = false;
    std::optional<QPoint> m_grabbed; ///< by the middle button
    std::optional<QPoint> m_lifted;  ///< the title, by the left button
};

} // namespace ostwald
