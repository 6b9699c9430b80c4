#pragma once

#include "document/document.h"
#include "movie_view/frame_renderer.h"
#include "movie_view/frame_source.h"
#include "movie_view/mask_stroke.h"
#include "movie_view/overlay_painter.h"
#include "theme/theme.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

namespace ostwald {

/// What lies under the pointer.
struct PointerReadout {
    double x_px = 0.0; ///< in the frame, pixel centres at whole numbers
    double y_px = 0.0;
    std::optional<double> grey; ///< as stored; nullopt while the frame is not decoded
    std::optional<double> x_nm; ///< from the centre of pixel (0, 0); nullopt while the pixel size is unknown
    std::optional<double> y_nm;
    std::optional<TrackId> track;

    bool operator==(const PointerReadout&) const = default;
};

/// The movie at the playhead with its particles over it: picking, zoom and pan. Frames are decoded in the
/// background; until the one at the playhead is there, the one before stays, together with its own overlays.
class FrameView : public QWidget {
    Q_OBJECT

public:
    FrameView(Document& document, const Theme& theme, QWidget* parent = nullptr);
    ~FrameView() override;

    void setTheme(const Theme& theme);

    using OverlayOptions = ostwald::OverlayOptions;
    [[nodiscard]] const OverlayOptions& overlays() const { return m_overlays; }
    void setOverlays(const OverlayOptions& overlays);

    void zoomToFit();           ///< and stays fitted while the view is resized, until the next zoom or pan
    void zoomToActualSize();    ///< one screen pixel per picture pixel
    void zoomBy(double factor); ///< about the centre of the view
    void centreOnLead();        ///< the leading particle, where it is in this frame or was last
    [[nodiscard]] const ViewTransform& transform() const { return m_transform; }

    /// The range in use: chosen, else of the whole movie, else of the frame shown first.
    [[nodiscard]] DisplayRange contrast() const { return m_range; }
    void setContrast(const DisplayRange& range);
    /// Robust range of the whole movie, found in the background; so it starts with every movie.
    void autoContrast();

    /// The frame on screen, which lags behind the playhead while it is decoded; nullopt before the first.
    [[nodiscard]] std::optional<int> shownFrame() const;
    /// The sentence shown instead of a picture; empty when there is a picture, or no movie.
    [[nodiscard]] QString message() const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void
    pointerMoved(const std::optional<ostwald::PointerReadout>& readout); ///< nullopt: not over the picture
    void viewChanged();                                                  ///< zoom or position
    void contrastChanged(const ostwald::DisplayRange& range);
    void frameShown(int frame);
    void playRequested(); ///< Space was tapped here; held with a drag it pans
    void maskStrokeDrawn(const ostwald::MaskStroke& stroke); ///< a tool's key was held and the pointer dragged
    void maskToolTapped(const ostwald::MaskStroke& at);      ///< a tool's key was tapped with the pointer here

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Drag {
        enum class Kind { Undecided, Pan, Box } kind = Kind::Undecided;
        QPointF start;   ///< view
        QPointF current; ///< view
    };

    void onChanged(const Change& change);
    void takeMovie();
    void requestFrame(int stride);
    void present(int index, DecodedFrame frame);
    [[nodiscard]] const FrameLevels* picture() const; ///< null while there is none
    [[nodiscard]] QPointF leadPosition() const;       ///< @pre the selection has a lead
    void setRange(const DisplayRange& range);
    void updateTransform(const ViewTransform& transform);
    void drawLegend(QPainter& painter) const;
    void drawMessage(QPainter& painter) const;

    void select(QPointF view, Qt::KeyboardModifiers modifiers);
    void selectBox(const QRectF& view, Qt::KeyboardModifiers modifiers);
    void cancelGestureOrPicking();
    void reportPointer(QPointF view);
    [[nodiscard]] MaskStroke strokeOf(MaskTool tool, std::vector<QPointF> path_px) const;
    void updateCursor();
    [[nodiscard]] int frameForPicking() const;

    Document& m_document;
    Theme m_theme;
    OverlayOptions m_overlays;
    ViewTransform m_transform;
    bool m_isFitted = true;
    FrameSource m_source;
    DecodedFrame m_shown; ///< null before the first
    int m_shownIndex = -1;
    FrameRenderer m_renderer;
    DisplayRange m_range;
    enum class RangeOrigin { None, FirstFrame, MovieOrPerson } m_rangeOrigin = RangeOrigin::None;
    QFutureWatcher<Result<DisplayRange>> m_rangeWatcher;

    std::optional<Drag> m_drag;
    MaskGesture m_mask;
    QPointF m_pointer_px; ///< where the pointer was last, in the frame
    int m_wheelRest = 0;          ///< eighths of a degree towards the next frame
    bool m_hidesOverlays = false; ///< H is held
    bool m_spaceIsHeld = false;
    bool m_spacePanned = false;
};

} // namespace ostwald
