#pragma once

#include "document/document.h"
#include "movie_view/playback_loop.h"
#include "theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace ostwald {

class TimelineAxis;

/// The movie along its time: phases, particles per frame, coalescences, playhead and axis. Click or drag to
/// scrub; a coalescence tells what happened under the pointer and is jumped to by a click; borders of phases are dragged,
/// and a double-click renames a phase.
class TimelineStrip : public QWidget {
    Q_OBJECT

public:
    TimelineStrip(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setLoop(const PlaybackLoop& loop);

    [[nodiscard]] double positionOf(double place) const;   ///< x of a frame's middle, by its place in the order of frames
    [[nodiscard]] double positionOfFrame(int frame) const; ///< likewise by its number
    [[nodiscard]] int frameAt(double x) const;           ///< nearest frame, within the movie
    /// The coalescence under a point, or null.
    [[nodiscard]] const Coalescence* coalescenceAt(QPointF position) const;

    /// The border of phases under a point, as an index in phaseBorders().
    [[nodiscard]] std::optional<std::size_t> phaseBorderAt(QPointF position) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] double timeAt_s(double x) const;
    /// Of what is open now.
    [[nodiscard]] TimelineAxis axis() const;
    [[nodiscard]] QRectF bandOf(const Phase& phase) const;
    void beginRenaming(std::size_t phase);
    void setHovered(std::optional<TrackId> child);
    [[nodiscard]] int lastFrame() const;
    [[nodiscard]] QString tellCoalescence(const Coalescence& event) const;
    void drawRange(QPainter& painter) const;
    void drawPhases(QPainter& painter) const;
    void drawCounts(QPainter& painter) const;
    void drawCoalescences(QPainter& painter) const;
    void drawAxis(QPainter& painter) const;
    void drawSamples(QPainter& painter) const; ///< where each begins, with its ageing time
    void drawLoop(QPainter& painter) const;
    void drawPlayhead(QPainter& painter) const;

    Document& m_document;
    Theme m_theme;
    PlaybackLoop m_loop;
    bool m_scrubs = false;
    std::optional<std::size_t> m_border; ///< of phases, being dragged
    std::optional<TrackId> m_hovered; ///< product of the coalescence under the pointer
};

} // namespace ostwald
