#pragma once

#include "document/document.h"
#include "jobs/frame_preview.h"
#include "movie_view/frame_legend.h"
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
/// Particles that were imported without pictures stand on a plain ground.
class FrameView : public QWidget {
    Q_OBJECT

public:
    FrameView(Document& document, const Theme& theme, QWidget* parent = nullptr);
    ~FrameView() override;

    void setTheme(const Theme& theme);
    /// Shows what the preview finds in place of older outlines; B held shows those. @param preview  outlives the view
    void setPreview(FramePreview& preview);

    /// Tracks outside it are drawn faintly. @param focus  outlives the view
    void setTrackFocus(const TrackFocus& focus);

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
    /// Locked, one range holds for all frames, so that growth is no effect of contrast; otherwise every frame gets its
    /// own. Locked at the start.
    [[nodiscard]] bool isContrastLocked() const { return m_isContrastLocked; }
    void setContrastLocked(bool isLocked);
    [[nodiscard]] ColourMap colours() const { return m_colours; }
    void setColours(ColourMap colours);
    /// Grey values spread over the movie, or of the first frame until those are there; empty without a movie.
    [[nodiscard]] const std::vector<float>& greys() const { return m_greys; }

    [[nodiscard]] std::size_t cached_bytes() const { return m_source.cached_bytes(); }
    [[nodiscard]] std::size_t cacheLimit_bytes() const { return m_source.limit_bytes(); }

    /// The frame on screen, which lags behind the playhead while it is decoded; nullopt before the first.
    [[nodiscard]] std::optional<int> shownFrame() const;
    /// What the colours of the shown particles mean; nullopt while they tell the group, or none is shown.
    [[nodiscard]] std::optional<ColourBar> colourBar() const;
    /// The sentence shown instead of a picture; empty when there is a picture, or no movie. Where particles stand without one
    /// it is for whoever reads the screen aloud.
    [[nodiscard]] QString message() const;

    /// The particle under the pointer in the shown frame.
    [[nodiscard]] std::optional<TrackId> pointed() const;
    [[nodiscard]] std::optional<MaskTool> heldTool() const { return m_mask.tool(); }
    [[nodiscard]] bool holdsFromHere() const { return m_mask.fromHere(); }
    [[nodiscard]] bool isLinking() const { return m_linkFrom.has_value(); }

    /// The next drag measures a length instead of picking; Escape or false gives up.
    void setMeasuring(bool on);
    [[nodiscard]] bool isMeasuring() const { return m_isMeasuring; }

    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void
    pointerMoved(const std::optional<ostwald::PointerReadout>& readout); ///< nullopt: not over the picture
    void viewChanged();                                                  ///< zoom or position
    void contrastChanged(const ostwald::DisplayRange& range);
    void lookChanged();                                                  ///< contrast(), its lock, or colours()
    void greysSampled();                                                 ///< greys() are new
    void frameShown(int frame);
    void playRequested(); ///< Space was tapped here; held with a drag it pans
    void maskStrokeDrawn(const ostwald::MaskStroke& stroke); ///< a tool's key was held and the pointer dragged
    void maskToolTapped(const ostwald::MaskStroke& at);      ///< a tool's key was tapped with the pointer here
    void measured(double length_px); ///< of the burned-in bar under the line that was drawn, else of the line; ends measuring
    void measuringEnded();
    void gestureChanged(); ///< a tool's key was pressed or let go
    void linkDrawn(const ostwald::Anchor& from, const ostwald::Anchor& to); ///< L went down on one and up on the other
    void linkTapped(); ///< L went down and up on one particle, or on none

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
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Drag {
        enum class Kind { Undecided, Pan, Box, Ruler, Contrast } kind = Kind::Undecided;
        QPointF start;   ///< view
        QPointF current; ///< view
    };

    void onChanged(const Change& change);
    void takeMovie();
    /// Particles stand there without a movie, and never had one.
    [[nodiscard]] bool hasParticlesOnly() const;
    /// There is something to zoom and to pick from.
    [[nodiscard]] bool hasGround() const;
    void takeGround(); ///< of particles without a movie
    void requestFrame(int stride);
    void present(int index, DecodedFrame frame);
    [[nodiscard]] const FrameLevels* picture() const; ///< null while there is none
    [[nodiscard]] QPointF leadPosition() const;       ///< @pre the selection has a lead
    void setRange(const DisplayRange& range);
    void takeGreys(std::vector<float> greys);
    void dragContrast(QPointF step);
    void setBlinking(bool isBlinking);
    void process();
    /// What paintEvent() shows of the picture: processed while B is held and it is there, else raw.
    void drawPicture();
    [[nodiscard]] bool showsProcessed() const;
    /// What is known of it in words, over the picture.
    void drawPictureState(QPainter& painter) const;
    void updateTransform(const ViewTransform& transform);
    void drawParticles();
    /// What the preview has found in the shown frame, or null.
    [[nodiscard]] std::shared_ptr<const FramePreview::Found> previewed() const;
    void drawPreviewState(QPainter& painter) const;
    void drawLegend(QPainter& painter) const;
    void drawMessage(QPainter& painter) const;

    void select(QPointF view, Qt::KeyboardModifiers modifiers);
    void selectBox(const QRectF& view, Qt::KeyboardModifiers modifiers);
    void cancelGestureOrPicking();
    void beginLink();
    void endLink();
    void drawLink(QPainter& painter) const;
    void drawRuler(QPainter& painter) const;
    [[nodiscard]] double rulerLength_px() const;
    void reportPointer(QPointF view);
    [[nodiscard]] MaskStroke strokeOf(MaskTool tool, std::vector<QPointF> path_px) const;
    void updateCursor();
    [[nodiscard]] int frameForPicking() const;
    [[nodiscard]] bool canPaint() const; ///< outlines in a picture
    [[nodiscard]] bool canLink() const;  ///< where particles are followed

    Document& m_document;
    Theme m_theme;
    OverlayOptions m_overlays;
    const TrackFocus* m_focus = nullptr;
    ViewTransform m_transform;
    bool m_isFitted = true;
    QSizeF m_ground; ///< px, of particles without a movie; empty while there are none
    FrameSource m_source;
    DecodedFrame m_shown; ///< null before the first
    int m_shownIndex = -1;
    QImage m_canvas; ///< the picture with its particles, of the view's size
    OverlayTools m_overlayTools;
    FrameRenderer m_renderer;
    DisplayRange m_range;
    enum class RangeOrigin { None, FirstFrame, MovieOrPerson } m_rangeOrigin = RangeOrigin::None;
    struct SampledGreys {
        std::vector<float> greys;
        DisplayRange range;
    };
    QFutureWatcher<Result<SampledGreys>> m_greysWatcher;
    std::vector<float> m_greys;
    bool m_isContrastLocked = true;
    ColourMap m_colours = ColourMap::Grey;

    bool m_blinks = false; ///< B is held
    QFutureWatcher<Result<FrameLevels>> m_processWatcher;
    std::optional<FrameLevels> m_processed; ///< of the frame with its index, by the project's segmenter
    DisplayRange m_processedRange;
    FrameRenderer m_processedRenderer;

    std::optional<Drag> m_drag;
    MaskGesture m_mask;
    bool m_holdsLink = false;         ///< L
    std::optional<Anchor> m_linkFrom; ///< what the pointer was on when L went down
    QPointF m_pointer_px; ///< where the pointer was last, in the frame
    bool m_pointerIsOver = false;
    int m_wheelRest = 0;          ///< eighths of a degree towards the next frame
    bool m_isMeasuring = false;
    bool m_hidesOverlays = false; ///< H is held
    bool m_showsBefore = false;   ///< B is held
    FramePreview* m_preview = nullptr;
    bool m_spaceIsHeld = false;
    bool m_spacePanned = false;
};

} // namespace ostwald
