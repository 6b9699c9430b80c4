#pragma once

#include "document/document.h"
#include "edits/edit.h"
#include "focus/track_focus.h"
#include "theme/theme.h"
#include "track_scheme/scheme_layout.h"

#include <QAbstractScrollArea>

#include <optional>

namespace ostwald {

/// Every track as a bar from its first to its last frame, time to the right on the scale of the timeline below it,
/// coalescences as a Y. Bars have the colours of the groups, gaps are thin, doubtful links are marked. Click picks and
/// goes to the frame, double-click shows it in the movie, dragging from one bar to another links them. Only what is
/// visible is drawn.
class TrackScheme : public QAbstractScrollArea {
    Q_OBJECT

public:
    TrackScheme(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Tracks outside it are drawn faintly. @param focus  outlives the scheme
    void setTrackFocus(const TrackFocus& focus);

    [[nodiscard]] double positionOf(double frame) const; ///< x in the viewport
    [[nodiscard]] int frameAt(double x) const;
    /// Where the bar of a track is in the viewport; empty when there is no such track.
    [[nodiscard]] QRectF barOf(TrackId id) const;
    [[nodiscard]] std::optional<TrackId> trackAt(QPointF position) const;
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }

    [[nodiscard]] QSize sizeHint() const override { return {480, 160}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 48}; }

Q_SIGNALS:
    void visited(); ///< a track was double-clicked: it leads the selection now, at its frame
    void linkDrawn(const ostwald::Anchor& from, const ostwald::Anchor& to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Drag {
        TrackId from{};
        QPointF start;
        QPointF current;
        bool isLink = false; ///< the pointer has moved far enough
    };

    void onChanged(const Change& change);
    void layOut();
    void fitScrollBar();
    void showLead();
    [[nodiscard]] int lastFrame() const;
    [[nodiscard]] double middleOf(int row) const; ///< y in the viewport
    void drawBar(QPainter& painter, const Track& track, double y) const;
    void drawCoalescences(QPainter& painter, int firstRow, int lastRow) const;
    void drawDrag(QPainter& painter) const;
    [[nodiscard]] double opacityOf(const Track& track) const;
    [[nodiscard]] QColor colourOf(const Track& track) const;

    Document& m_document;
    Theme m_theme;
    const TrackFocus* m_focus = nullptr;
    SchemeLayout m_layout;
    int m_rowHeight = 8;
    std::optional<Drag> m_drag;
};

} // namespace ostwald
