#include "movie_view/overlay_painter.h"

#include "movie_view/halo.h"
#include "movie_view/particle_picking.h"
#include "raster/thinning.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>
#include <utility>

namespace ostwald {
namespace {

constexpr double outlineWidth = 1.5;
constexpr double crowdedWidth = 1.0;
constexpr std::size_t crowd = 300; ///< particles in a frame
constexpr float smallestStep = 0.5F;      ///< device pixels between corners of an outline; finer ones only cost
constexpr float smallestTailStep = 1.5F; ///< of a tail, whose corners jitter
constexpr float thinning = 0.2F;         ///< device pixels that a line may leave its corners by
constexpr float tailThinning = 0.4F;
constexpr double pickedWidth = 2.5;
constexpr double seamWidth = 1.5; ///< on both sides together, where colours have to be told apart on any grey
constexpr double tailOpacity = 0.7;
constexpr double faintOpacity = 0.25; ///< of what is out of focus
constexpr double diamond = 3.5;     ///< half its diagonal
constexpr double leadRingGap = 6.0; ///< between the particle and the ring around it
constexpr int framesBeforeEvent = 2;
constexpr int framesAfterEvent = 5;

std::size_t particleCount(const Results& results, int frame)
{
    const FrameDetections* found = detectionsIn(results, frame);
    return found ? found->particles.size() : 0;
}

PixelCanvas pixelsOf(QImage& image)
{
    Q_ASSERT(image.format() == QImage::Format_RGB32);
    return {reinterpret_cast<std::uint32_t*>(image.bits()), image.width(), image.height(), image.bytesPerLine() / 4};
}

CanvasInk inkOf(const QColor& colour, double opacity = 1.0)
{
    return {colour.rgb() & 0xffffffU, static_cast<float>(colour.alphaF() * opacity)};
}

LineStyle dashed(float width)
{
    return {width, 4.0F * width, 2.0F * width};
}

LineStyle dotted(float width)
{
    return {width, 1.0F * width, 2.0F * width};
}

/// Appends a corner to a line, unless it is nearer than `step` to the one before.
void append(std::vector<CanvasPoint>& line, CanvasPoint corner, float step)
{
    if (line.empty() || std::abs(corner.x - line.back().x) + std::abs(corner.y - line.back().y) >= step)
        line.push_back(corner);
}

} // namespace

OverlayContent overlayContentOf(const Document& document)
{
    return {document.project(), document.results(), document.selection()};
}

const Theme& pictureTheme()
{
    static const Theme theme = makeTheme(ThemeKind::Dark);
    return theme;
}

QPointF besideRing(QPointF centre, double radius, double width, double ascent, double descent, QSizeF view)
{
    constexpr double air = 4.0;
    double left = centre.x() + radius + air;
    if (left + width > view.width() - air)
        left = centre.x() - radius - air - width;
    const double baseline = centre.y() + ascent / 2.0 - 1.0;
    // In a view that is too small for the words their beginning is what counts.
    return {std::max(air, std::min(left, view.width() - air - width)),
            std::max(air + ascent, std::min(baseline, view.height() - air - descent))};
}

OverlayPainter::OverlayPainter(QImage& canvas, OverlayTools& tools, const QFont& font, const OverlayContent& content,
                               const ViewTransform& transform, int frame)
    : m_image(canvas), m_canvas(pixelsOf(canvas)), m_tools(tools), m_font(font), m_content(content), m_theme(pictureTheme()),
      m_transform(transform), m_visible_px(transform.visiblePart()), m_frame(frame), m_ratio(canvas.devicePixelRatio()),
      m_scale(transform.scale() * m_ratio), m_origin(transform.toView({0.0, 0.0}) * m_ratio),
      m_outlineWidth(particleCount(content.results, frame) > crowd ? crowdedWidth : outlineWidth)
{
}

void OverlayPainter::draw(const OverlayOptions& options)
{
    const Tracks* tracks = m_content.tracks();
    if (!tracks) {
        if (options.outlines)
            drawUntracked();
        return;
    }
    m_colourBy = options.colourBy;
    if (m_colourBy != ColourBy::Group)
        m_tools.colours.prepare(m_content.results.tracks.value, liveTracks(), m_frame, m_colourBy);
    if (options.tails)
        drawTails(options.tailLength_frames);
    for (const bool picked : {false, true}) { // picked ones on top
        if (options.outlines)
            for (const Track* track : liveTracks())
                if (isPicked(*track) == picked)
                    drawParticle(*track);
        if (options.ids && !picked)
            drawIds();
    }
    if (!options.rings)
        return;
    QPainter painter(&m_image);
    painter.setFont(m_font);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (options.outlines)
        for (const Coalescence& event : tracks->coalescences)
            drawCoalescence(painter, event);
    if (const auto lead = m_content.selection.lead)
        if (const Track* track = tracks->find(*lead); track && track->covers(m_frame))
            drawLead(painter, *track);
}

void OverlayPainter::drawPreview(const FrameDetections& particles)
{
    for (const auto& [colour, width] : {std::pair(QColor::fromRgba(seamOnPicture), m_outlineWidth + seamWidth),
                                        std::pair(m_theme.ink(Ink::Selection), m_outlineWidth)})
        for (const Detection& detection : particles.particles)
            if (isVisible(detection.x_px, detection.y_px, 2.0 * detection.r_px) && takeOutline(detection))
                m_tools.lines.stroke(m_canvas, m_tools.points, true, {static_cast<float>(width * m_ratio)}, inkOf(colour));
}

void OverlayPainter::drawUntracked()
{
    const FrameDetections* found = detectionsIn(m_content.results, m_frame);
    if (!found)
        return;
    const CanvasInk ink = inkOf(m_theme.ink(Ink::Unassigned));
    for (const Detection& detection : found->particles)
        if (isVisible(detection.x_px, detection.y_px, 2.0 * detection.r_px) && takeOutline(detection))
            m_tools.lines.stroke(m_canvas, m_tools.points, true, {static_cast<float>(m_outlineWidth * m_ratio)}, ink);
}

void OverlayPainter::drawTails(int length_frames)
{
    const Tracks& tracks = *m_content.tracks();
    const int earliest = std::max(tracks.firstFrame, m_frame - length_frames);
    std::vector<QPointF> carried; // by the drift from frames earliest .. m_frame to m_frame
    for (int frame = earliest; frame <= m_frame; ++frame)
        carried.push_back(carriedByDrift(tracks, {0.0, 0.0}, frame, m_frame));
    const LineStyle style{static_cast<float>(crowdedWidth * m_ratio)};
    m_tools.tails.prepare(m_content.results.tracks.value, m_frame, length_frames);
    const QRectF seen_px = m_visible_px.adjusted(-1.0, -1.0, 1.0, 1.0); // lines have a width
    for (const Track* live : liveTracks()) {
        const Track& track = *live;
        const int begin = std::max(track.first(), earliest);
        if (begin >= m_frame || !m_tools.tails.of(track).intersects(seen_px))
            continue;
        const std::span points(&track.at(begin), static_cast<std::size_t>(m_frame - begin));
        const QPointF* shifts = &carried[static_cast<std::size_t>(begin - earliest)];
        const TrackPoint& now = track.at(m_frame);
        m_tools.points.clear();
        for (std::size_t i = 0; i < points.size(); ++i)
            append(m_tools.points, onCanvas(points[i].x_px + shifts[i].x(), points[i].y_px + shifts[i].y()), smallestTailStep);
        m_tools.points.push_back(onCanvas(now.x_px, now.y_px));
        thin(m_tools.points, tailThinning);
        m_tools.lines.stroke(m_canvas, m_tools.points, false, style, inkOf(colourOf(track), isFaint(track) ? tailOpacity * faintOpacity : tailOpacity));
    }
}

void OverlayPainter::drawParticle(const Track& track)
{
    const TrackPoint& point = track.at(m_frame);
    if (!isVisible(point.x_px, point.y_px, 2.0 * point.r_px))
        return;
    const auto width = static_cast<float>((isPicked(track) ? pickedWidth : m_outlineWidth) * m_ratio);
    const bool isLeftOut = track.group == Group::Excluded || track.group == Group::Unsure;
    const LineStyle style = isLeftOut ? dashed(width) : point.measured() ? LineStyle{width} : dotted(width);
    const CanvasInk ink = inkOf(colourOf(track), isFaint(track) ? faintOpacity : 1.0);
    const CanvasPoint centre = onCanvas(point.x_px, point.y_px);
    const Detection* detection = detectionOf(m_content.results, point);
    if (!detection || !takeOutline(*detection))
        takeCircle(centre, static_cast<float>(point.r_px * m_scale));
    if (m_colourBy != ColourBy::Group) {
        LineStyle seam = style;
        seam.width += static_cast<float>(seamWidth * m_ratio);
        m_tools.lines.stroke(m_canvas, m_tools.points, true, seam, inkOf(QColor::fromRgba(seamOnPicture)));
    }
    m_tools.lines.stroke(m_canvas, m_tools.points, true, style, ink);
    if (track.group != Group::B)
        return;
    const float top = std::ranges::min_element(m_tools.points, {}, &CanvasPoint::y)->y;
    const auto reach = static_cast<float>(diamond * m_ratio);
    const std::array<CanvasPoint, 4> corners{{{centre.x, top - reach}, {centre.x + reach, top}, {centre.x, top + reach},
                                              {centre.x - reach, top}}};
    m_tools.lines.fillConvex(m_canvas, corners, ink);
}

void OverlayPainter::drawIds()
{
    if (!m_tools.numbers || !m_tools.numbers->isFor(m_font, m_ratio))
        m_tools.numbers.emplace(m_font, QColor::fromRgba(inkOnPicture), m_ratio);
    for (const Track* track : liveTracks()) {
        if (isPicked(*track) || isFaint(*track))
            continue;
        const TrackPoint& point = track->at(m_frame);
        if (!isVisible(point.x_px, point.y_px, point.r_px))
            continue;
        const CanvasPoint corner = onCanvas(point.x_px + point.r_px, point.y_px - point.r_px);
        m_tools.numbers->put(m_canvas, static_cast<int>(std::lround(corner.x)), static_cast<int>(std::lround(corner.y)),
                             value(track->id));
    }
}

const std::vector<const Track*>& OverlayPainter::liveTracks() const
{
    return m_tools.live.in(m_content.results.tracks.value, m_frame);
}

void OverlayPainter::drawLead(QPainter& painter, const Track& track)
{
    const TrackPoint& point = track.at(m_frame);
    const QPointF centre = m_transform.toView({point.x_px, point.y_px});
    if (!isVisible(point.x_px, point.y_px, point.r_px + leadRingGap / m_transform.scale()))
        return; // its words would stand at the rim, beside nothing
    const double radius = point.r_px * m_transform.scale() + leadRingGap;
    const QColor colour = m_theme.ink(Ink::Selection);
    painter.setPen(QPen(QColor::fromRgba(seamOnPicture), 4.0));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(colour, 2.0));
    painter.drawEllipse(centre, radius, radius);

    const QString text = QStringLiteral("#%1 \u00b7 %2").arg(value(track.id)).arg(sizeText(point.r_px));
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text);
    const QPointF at = besideRing(centre, radius, width, metrics.ascent(), metrics.descent(), m_transform.viewSize());
    drawTextWithHalo(painter, at, text, colour);
}

void OverlayPainter::drawCoalescence(QPainter& painter, const Coalescence& event)
{
    const int age = m_frame - event.frame;
    if (age < -framesBeforeEvent || age > framesAfterEvent)
        return;
    const QPointF position_px =
        carriedByDrift(*m_content.tracks(), {event.x_px, event.y_px}, event.frame, m_frame);
    const double radius_px = event.rA_px + event.rB_px;
    if (!isVisible(position_px.x(), position_px.y(), radius_px))
        return;
    const double radius = radius_px * m_transform.scale() + leadRingGap;
    const double fading = age <= 0 ? 1.0 : 1.0 - static_cast<double>(age) / (framesAfterEvent + 1);
    painter.setOpacity(fading);
    painter.setPen(QPen(QColor::fromRgba(seamOnPicture), 3.5));
    painter.drawEllipse(m_transform.toView(position_px), radius, radius);
    painter.setPen(QPen(m_theme.ink(Ink::GroupB), 2.0, age < 0 ? Qt::DotLine : Qt::SolidLine));
    painter.drawEllipse(m_transform.toView(position_px), radius, radius);
    painter.setOpacity(1.0);
}

QColor OverlayPainter::colourOf(const Track& track) const
{
    if (isPicked(track))
        return m_theme.ink(Ink::Selection);
    if (m_colourBy != ColourBy::Group) {
        const auto colour = m_tools.colours.of(track);
        return colour ? QColor(*colour) : m_theme.ink(Ink::Muted);
    }
    switch (track.group) {
    case Group::A:
        return m_theme.ink(Ink::GroupA);
    case Group::B:
        return m_theme.ink(Ink::GroupB);
    case Group::Unassigned:
        return m_theme.ink(Ink::Unassigned);
    case Group::Excluded:
    case Group::Unsure:
        return m_theme.ink(Ink::Muted);
    }
    return m_theme.ink(Ink::Unassigned);
}

bool OverlayPainter::isFaint(const Track& track) const
{
    return m_content.focus && !m_content.focus->holds(track.id) && !isPicked(track);
}

bool OverlayPainter::isPicked(const Track& track) const
{
    return m_content.selection.tracks.contains(track.id);
}

bool OverlayPainter::isVisible(double x_px, double y_px, double reach_px) const
{
    return m_visible_px.adjusted(-reach_px, -reach_px, reach_px, reach_px).contains(x_px, y_px);
}

bool OverlayPainter::takeOutline(const Detection& detection)
{
    m_tools.points.clear();
    if (detection.outline.size() < 3)
        return false;
    for (const cv::Point2f& corner : detection.outline)
        append(m_tools.points, onCanvas(static_cast<double>(corner.x), static_cast<double>(corner.y)), smallestStep);
    thin(m_tools.points, thinning);
    return true;
}

void OverlayPainter::takeCircle(CanvasPoint centre, float radius)
{
    // Chords that leave the circle by a twentieth of a pixel at most.
    const int corners = std::clamp(static_cast<int>(std::ceil(5.0F * std::sqrt(std::abs(radius)))), 8, 360);
    m_tools.points.clear();
    for (int i = 0; i < corners; ++i) {
        const float angle = 2.0F * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(corners);
        m_tools.points.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
}

QString OverlayPainter::sizeText(double r_px) const
{
    if (const auto pixelSize_nm = m_content.project.calibration.pixelSize_nm)
        return QCoreApplication::translate("OverlayPainter", "r = %1 nm")
            .arg(r_px * *pixelSize_nm, 0, 'f', 2);
    return QCoreApplication::translate("OverlayPainter", "r = %1 px").arg(r_px, 0, 'f', 1);
}

} // namespace ostwald
