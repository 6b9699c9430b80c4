#pragma once

#include "movie_export/plot_pane.h"
#include "movie_view/frame_renderer.h"
#include "movie_view/overlay_painter.h"

#include <QImage>

#include <memory>
#include <optional>

namespace ostwald {

enum class ClipLayout {
    Overlay,   ///< the movie with what is drawn over it
    Raw,       ///< the movie with scale bar and clock alone
    SideBySide ///< raw beside overlay
};

/// What a clip shows. A plot stands at the right of the pictures when there is a pane.
struct ClipParams {
    ClipLayout layout = ClipLayout::Overlay;
    int width_px = 0; ///< of one picture of the movie, 16..8192; 0 = as the movie, enlarged to 480 at least
    OverlayOptions overlays = {};
    DisplayRange range = {};
    std::optional<PlotPane> pane = {}; ///< as high as the picture, see pictureSize()
};

/// All that a clip is made from: a copy of the document's content that edits during the export do not touch.
struct ClipSource {
    std::shared_ptr<const Movie> movie; ///< not null
    Project project;
    Results results;
    Selection selection;
    FocusedTracks focus; ///< the others are faint, as on screen
};
/// @pre document.movie()
[[nodiscard]] ClipSource clipSourceOf(const Document& document, const FocusedTracks& focus = {});

/// Of one picture of the movie in the clip: the movie's ratio, both sides even, as video asks.
[[nodiscard]] QSize pictureSize(const MovieInfo& movie, int width_px);

/// Paints the frames of a clip off-screen, on any one thread.
class ClipPainter {
public:
    ClipPainter(ClipSource source, ClipParams params);

    [[nodiscard]] int frames() const { return m_source.movie->info().frames; } ///< of the movie
    [[nodiscard]] QSize size() const; ///< of every frame of the clip
    /// @error  as Movie::frame()
    [[nodiscard]] Result<QImage> paint(int frame);

private:
    void paintPicture(QPainter& painter, const FrameLevels& levels, bool overlays);

    ClipSource m_source;
    ClipParams m_params;
    QSize m_picture;
    ViewTransform m_transform;
    FrameRenderer m_renderer;
    QImage m_canvas; ///< of one picture
    OverlayTools m_overlayTools;
};

} // namespace ostwald
