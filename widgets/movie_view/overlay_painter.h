#pragma once

#include "document/document.h"
#include "focus/track_focus.h"
#include "movie_view/live_tracks.h"
#include "movie_view/number_stamps.h"
#include "movie_view/particle_colours.h"
#include "movie_view/tail_reach.h"
#include "movie_view/view_transform.h"
#include "raster/line_raster.h"
#include "theme/theme.h"

#include <QFont>
#include <QImage>

#include <optional>
#include <vector>

class QPainter;

namespace ostwald {

/// What is drawn over a frame.
struct OverlayOptions {
    bool outlines = true;
    bool ids = false;
    bool tails = true;
    bool scaleBar = true;
    bool clock = true;
    bool rings = true; ///< around the leading particle, with its size, and around coalescences
    int tailLength_frames = 20;
    ColourBy colourBy = ColourBy::Group; ///< of outlines and tails

    bool operator==(const OverlayOptions&) const = default;
};

/// What is drawn, borrowed for as long as the painting takes: from the open document, or from a copy that a worker
/// holds.
struct OverlayContent {
    const Project& project;
    const Results& results;
    const Selection& selection;
    const FocusedTracks* focus = nullptr; ///< tracks outside it are faint; null = all are in it

    /// Tracks with the edits replayed, or null.
    [[nodiscard]] const Tracks* tracks() const { return results.tracks ? &results.tracks.value->tracks : nullptr; }
};
[[nodiscard]] OverlayContent overlayContentOf(const Document& document);

/// A micrograph is grey in either theme: what lies over it keeps the bright inks.
[[nodiscard]] const Theme& pictureTheme();

/// What is worth keeping from one painting to the next; one for each thread.
struct OverlayTools {
    LineRaster lines;
    std::optional<NumberStamps> numbers;
    std::vector<CanvasPoint> points;
    LiveTracks live;
    TailReach tails;
    ParticleColours colours; ///< prepared by drawing, unless by group
};

/// Where the base line of the words on a ringed particle begins: to its right, where there is no room to its left, and
/// whole in the view even where the particle stands at its rim.
/// @param text  width of the words, height above and below their base line
[[nodiscard]] QPointF besideRing(QPointF centre, double radius, double width, double ascent, double descent,
                                 QSizeF view);

/// Draws the particles of one frame over its picture: outlines and tails in the colour of the group or of a number
/// (see ColourBy), picked ones in the colour of the selection, those out of focus faintly, coalescences as a ring around
/// their time. Group-B also carries a diamond and excluded ones are dashed, so that colour alone tells nothing. Only what
/// the view shows is drawn.
class OverlayPainter {
public:
    /// @param canvas  RGB32, of the view's size, with its device pixel ratio and the picture already in it
    /// @param font    of ids and of the leading particle's size
    OverlayPainter(QImage& canvas, OverlayTools& tools, const QFont& font, const OverlayContent& content,
                   const ViewTransform& transform, int frame);

    void draw(const OverlayOptions& options);
    /// Instead of the document's particles, others of the same frame.
    void drawPreview(const FrameDetections& particles);

private:
    void drawUntracked();
    void drawTails(int length_frames);
    void drawParticle(const Track& track);
    void drawIds();
    void drawLead(QPainter& painter, const Track& track);
    void drawCoalescence(QPainter& painter, const Coalescence& event);

    [[nodiscard]] QColor colourOf(const Track& track) const;
    [[nodiscard]] bool isFaint(const Track& track) const;
    [[nodiscard]] bool isPicked(const Track& track) const;
    [[nodiscard]] bool isVisible(double x_px, double y_px, double reach_px) const;
    [[nodiscard]] CanvasPoint onCanvas(double x_px, double y_px) const
    {
        return {static_cast<float>(x_px * m_scale + m_origin.x()), static_cast<float>(y_px * m_scale + m_origin.y())};
    }
    [[nodiscard]] bool takeOutline(const Detection& detection); ///< as the line in hand; false = it has none
    void takeCircle(CanvasPoint centre, float radius);
    [[nodiscard]] QString sizeText(double r_px) const;

    [[nodiscard]] const std::vector<const Track*>& liveTracks() const; ///< @pre tracks

    QImage& m_image;
    const PixelCanvas m_canvas;
    OverlayTools& m_tools;
    const QFont m_font;
    const OverlayContent m_content;
    const Theme& m_theme;
    const ViewTransform& m_transform;
    const QRectF m_visible_px;
    const int m_frame;
    const double m_ratio; ///< device pixels per pixel of the view
    const double m_scale; ///< device pixels per picture pixel
    const QPointF m_origin; ///< picture pixel (0, 0) on the canvas
    const double m_outlineWidth;
    ColourBy m_colourBy = ColourBy::Group;
};

} // namespace ostwald
