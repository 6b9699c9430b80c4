#include "movie_export/clip_painter.h"

#include "movie_view/frame_legend.h"
#include "movie_view/movie_time.h"

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr int smallestWidth_px = 480; ///< smaller movies leave no room for scale bar and clock
constexpr double scaleBarPart = 0.2;  ///< of the picture's width
constexpr double textPart = 0.022;    ///< height of the text in that of the picture
constexpr double smallestText_px = 13.0;

int even(double length)
{
    return std::max(2, 2 * static_cast<int>(std::lround(length / 2.0)));
}

} // namespace

ClipSource clipSourceOf(const Document& document, const FocusedTracks& focus)
{
    return {document.movie(), document.project(), document.results(), document.selection(), focus};
}

QSize pictureSize(const MovieInfo& movie, int width_px)
{
    const double width = width_px > 0 ? width_px : std::max(movie.width, smallestWidth_px);
    return {even(width), even(width * movie.height / movie.width)};
}

ClipPainter::ClipPainter(ClipSource source, ClipParams params)
    : m_source(std::move(source)), m_params(std::move(params)),
      m_picture(pictureSize(m_source.movie->info(), m_params.width_px))
{
    m_transform.setPictureSize(QSizeF(m_source.movie->info().width, m_source.movie->info().height));
    m_transform.setViewSize(QSizeF(m_picture));
    m_transform.fit();
}

QSize ClipPainter::size() const
{
    const int pictures = m_params.layout == ClipLayout::SideBySide ? 2 : 1;
    const int pane = m_params.pane ? m_params.pane->picture.width() : 0;
    return {pictures * m_picture.width() + pane, m_picture.height()};
}

Result<QImage> ClipPainter::paint(int frame)
{
    const auto pixels = m_source.movie->frame(frame);
    if (!pixels)
        return pixels.error();
    const FrameLevels levels = makeLevels(*pixels);
    QImage clip(size(), QImage::Format_RGB32);
    clip.fill(Qt::black);
    QPainter painter(&clip);
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(std::lround(std::max(smallestText_px, textPart * m_picture.height()))));
    painter.setFont(font);
    if (m_params.layout != ClipLayout::Overlay) {
        paintPicture(painter, levels, false);
        painter.translate(m_picture.width(), 0);
    }
    if (m_params.layout != ClipLayout::Raw) {
        paintPicture(painter, levels, true);
        painter.translate(m_picture.width(), 0);
    }
    if (m_params.pane) {
        const std::optional<double> t_s = m_source.project.calibration.timeOf_s(frame);
        painter.drawImage(0, 0, paneAt(*m_params.pane, t_s, makeTheme(ThemeKind::Dark).ink(Ink::Selection)));
    }
    return clip;
}

void ClipPainter::paintPicture(QPainter& painter, const FrameLevels& levels, bool overlays)
{
    const QRectF area({0.0, 0.0}, QSizeF(m_picture));
    painter.save();
    painter.setClipRect(area);
    prepareCanvas(m_canvas, area.size(), 1.0);
    fillAround(m_canvas, m_renderer.render(levels, m_params.range, m_transform, m_canvas), qRgb(0, 0, 0));
    if (overlays)
        OverlayPainter(m_canvas, m_overlayTools, painter.font(), {m_source.project, m_source.results, m_source.selection, &m_source.focus},
                       m_transform, levels.index)
            .draw(m_params.overlays);
    painter.drawImage(0, 0, m_canvas);
    const Calibration& calibration = m_source.project.calibration;
    if (m_params.overlays.scaleBar)
        drawScaleBar(painter, scaleBarFor(calibration, m_transform.scale(), scaleBarPart * area.width()), area);
    if (m_params.overlays.clock) {
        const QString time = timeText(calibration, levels.index);
        drawClock(painter, time.isEmpty() ? QString::number(levels.index) : time, area);
    }
    const bool hasColours = overlays && m_source.results.tracks && m_params.overlays.colourBy != ColourBy::Group &&
                            (m_params.overlays.outlines || m_params.overlays.tails);
    if (const auto& scale = m_overlayTools.colours.scale(); hasColours && scale)
        drawColourBar(painter, colourBarFor(m_params.overlays.colourBy, *scale, calibration), pictureTheme().ink(Ink::Muted), area);
    painter.restore();
}

} // namespace ostwald
