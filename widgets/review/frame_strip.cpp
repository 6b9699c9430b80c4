#include "review/frame_strip.h"

#include "document/content_change.h"
#include "movie_view/particle_picking.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ostwald {
namespace {

constexpr std::size_t cache_bytes = std::size_t{64} << 20U;
constexpr double radiiShown = 8.0; ///< width of a cell, in radii of the particle
constexpr double leastShown_px = 24.0;
constexpr double labelHeight = 16.0;

} // namespace

FrameStrip::FrameStrip(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_document(document), m_theme(theme), m_source(cache_bytes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Seven frames around the case"));
    connect(&m_source, &FrameSource::decoded, this, [this](int, const DecodedFrame&) { requestNext(); });
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (std::holds_alternative<MovieChanged>(change))
            takeMovie();
        if (isContent(change))
            update();
    });
    takeMovie();
}

void FrameStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void FrameStrip::takeMovie()
{
    m_source.setMovie(m_document.movie());
    m_subject.reset();
    m_frames = {};
    m_hasRange = false;
}

void FrameStrip::setSubject(const std::optional<Subject>& subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    m_frames = {};
    requestNext();
    update();
}

int FrameStrip::frameOfCell(int index) const
{
    return m_subject->frame + index - cells / 2;
}

void FrameStrip::requestNext()
{
    update();
    if (!m_subject || !m_document.movie())
        return;
    const int count = m_document.movie()->info().frames;
    // The middle first, then outwards.
    constexpr std::array<int, cells> order{3, 2, 4, 1, 5, 0, 6};
    for (const int index : order) {
        const int frame = frameOfCell(index);
        DecodedFrame& slot = m_frames[static_cast<std::size_t>(index)];
        if (slot || frame < 0 || frame >= count)
            continue;
        slot = m_source.request(frame, 0);
        if (!slot)
            return; // decoded() follows
        if (!m_hasRange && *slot) {
            m_range = robustRange(sampledGreys((**slot).pixels(), 1 << 16));
            m_hasRange = true;
        }
    }
}

QRectF FrameStrip::cell(int index) const
{
    constexpr double gap = 3.0;
    const double width = (this->width() - gap * (cells - 1)) / cells;
    const double side = std::min(width, height() - labelHeight);
    return {index * (width + gap) + (width - side) / 2.0, 0.0, side, side};
}

QPointF FrameStrip::positionIn(const Track& track, int frame) const
{
    const TrackPoint& point = track.at(std::clamp(frame, track.first(), track.last()));
    return carriedByDrift(*m_document.tracks(), {point.x_px, point.y_px}, point.frame, frame);
}

void FrameStrip::drawCell(QPainter& painter, int index, const Track& track)
{
    const QRectF box = cell(index);
    const int frame = frameOfCell(index);
    const DecodedFrame& decoded = m_frames[static_cast<std::size_t>(index)];
    const bool isMiddle = index == cells / 2;
    if (decoded && *decoded) {
        const TrackPoint& point = track.at(std::clamp(m_subject->frame, track.first(), track.last()));
        ViewTransform transform;
        transform.setPictureSize(QSizeF((**decoded).pixels().cols, (**decoded).pixels().rows));
        transform.setViewSize(box.size());
        transform.setScale(box.width() / std::max(leastShown_px, radiiShown * point.r_px));
        transform.centreOn(positionIn(track, frame));
        prepareCanvas(m_canvas, box.size(), devicePixelRatioF());
        fillAround(m_canvas, m_renderer.render(**decoded, m_range, transform, m_canvas), m_theme.window.rgb());
        OverlayOptions options;
        options.tails = options.scaleBar = options.clock = options.rings = false;
        OverlayPainter(m_canvas, m_overlayTools, painter.font(), overlayContentOf(m_document), transform, frame).draw(options);
        painter.save();
        painter.setClipRect(box);
        painter.drawImage(box.topLeft(), m_canvas);
        painter.restore();
    } else {
        painter.fillRect(box, m_theme.window);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isMiddle ? m_theme.ink(Ink::Selection) : m_theme.grid, isMiddle ? 2.0 : 1.0));
    painter.drawRect(box);
    const bool exists = m_document.movie() && frame >= 0 && frame < m_document.movie()->info().frames;
    painter.setPen(m_theme.text);
    painter.drawText(QRectF(box.left() - 4.0, box.bottom(), box.width() + 8.0, labelHeight), Qt::AlignCenter,
                     exists ? QString::number(frame) : QString());
}

void FrameStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Track* track = m_subject && m_document.tracks() ? m_document.tracks()->find(m_subject->track) : nullptr;
    if (!track)
        return;
    for (int index = 0; index < cells; ++index)
        drawCell(painter, index, *track);
}

void FrameStrip::mousePressEvent(QMouseEvent* event)
{
    if (m_subject)
        for (int index = 0; index < cells; ++index)
            if (cell(index).contains(event->position()))
                Q_EMIT frameChosen(frameOfCell(index));
}

} // namespace ostwald
