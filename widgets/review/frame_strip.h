#pragma once

#include "document/document.h"
#include "movie_view/frame_source.h"
#include "movie_view/overlay_painter.h"
#include "theme/theme.h"

#include <QWidget>

#include <array>
#include <optional>

namespace ostwald {

/// Seven frames around one moment of a particle, side by side and as large as its surroundings ask for, with outlines.
/// Frames are decoded one after the other in the background.
class FrameStrip : public QWidget {
    Q_OBJECT

public:
    static constexpr int cells = 7;

    FrameStrip(Document& document, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The particle and the frame in the middle; nullopt = nothing to show.
    struct Subject {
        TrackId track{};
        int frame = 0;

        bool operator==(const Subject&) const = default;
    };
    void setSubject(const std::optional<Subject>& subject);

    [[nodiscard]] QSize sizeHint() const override { return {380, 72}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, 60}; }

Q_SIGNALS:
    void frameChosen(int frame); ///< a cell was clicked

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void takeMovie();
    void requestNext();
    [[nodiscard]] QRectF cell(int index) const;
    [[nodiscard]] int frameOfCell(int index) const; ///< @pre a subject
    [[nodiscard]] QPointF positionIn(const Track& track, int frame) const;
    void drawCell(QPainter& painter, int index, const Track& track);

    Document& m_document;
    Theme m_theme;
    FrameSource m_source;
    std::optional<Subject> m_subject;
    std::array<DecodedFrame, cells> m_frames;
    FrameRenderer m_renderer;
    OverlayTools m_overlayTools;
    QImage m_canvas; ///< of one cell
    DisplayRange m_range;
    bool m_hasRange = false; ///< of the first frame that was decoded of this movie
};

} // namespace ostwald
