#pragma once

#include "document/document.h"
#include "movie_view/view_transform.h"
#include "theme/theme.h"

#include <QPainter>

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

    bool operator==(const OverlayOptions&) const = default;
};

/// What is drawn, borrowed for as long as the painting takes: from the open document, or from a copy that a worker
/// holds.
struct OverlayContent {
    const Project& project;
    const Results& results;
    const Selection& selection;

    /// Tracks with the edits replayed, or null.
    [[nodiscard]] const Tracks* tracks() const { return results.tracks ? &results.tracks.value->tracks : nullptr; }
};
[[nodiscard]] OverlayContent overlayContentOf(const Document& document);

/// Draws the particles of one frame over its picture: outlines, tails and ids in the colour of the group,
/// picked ones in the colour of the selection, coalescences as a ring around their time. Group-B also carries
/// a diamond and excluded ones are dashed, so that colour alone tells nothing. Only what the view shows is
/// drawn.
class OverlayPainter {
public:
    OverlayPainter(QPainter& painter, const OverlayContent& content, const Theme& theme,
                   const ViewTransform& transform, int frame);

    void draw(const OverlayOptions& options);
    /// Instead of the document's particles, others of the same frame.
    void drawPreview(const FrameDetections& particles);

private:
    void drawUntracked();
    void drawTail(const Track& track, int length_frames);
    void drawParticle(const Track& track);
    void drawLead(const Track& track);
    void drawId(const Track& track);
    void drawCoalescence(const Coalescence& event);

    [[nodiscard]] QColor colourOf(const Track& track) const;
    [[nodiscard]] bool isPicked(const Track& track) const;
    [[nodiscard]] bool isVisible(double x_px, double y_px, double reach_px) const;
    [[nodiscard]] QPolygonF outlineInView(const Detection& detection) const;
    [[nodiscard]] QString sizeText(double r_px) const;

    QPainter& m_painter;
    const OverlayContent m_content;
    const Theme& m_theme;
    const ViewTransform& m_transform;
    const QRectF m_visible_px;
    const int m_frame;
    const double m_outlineWidth;
};

} // namespace ostwald
