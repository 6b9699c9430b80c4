#include "movie_view/overlay_painter.h"

#include "movie_view/halo.h"
#include "movie_view/particle_picking.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <utility>

namespace ostwald {
namespace {

constexpr double outlineWidth = 1.5;
constexpr double crowdedWidth = 1.0; ///< the widest line that is drawn without stroking a path first
constexpr std::size_t crowd = 300;   ///< particles in a frame
constexpr double smallestStep = 1.5; ///< between corners of a line; finer ones only cost
constexpr double pickedWidth = 2.5;
constexpr double tailOpacity = 0.7;
constexpr double diamond = 3.5;     ///< half its diagonal
constexpr double leadRingGap = 6.0; ///< between the particle and the ring around it
constexpr int framesBeforeEvent = 2;
constexpr int framesAfterEvent = 5;

/// Leaves out corners that nobody can see, never the last.
QPolygonF thinned(const QPolygonF& line)
{
    QPolygonF thin;
    thin.reserve(line.size());
    for (const QPointF& corner : line)
        if (thin.isEmpty() || (corner - thin.last()).manhattanLength() >= smallestStep)
            thin.append(corner);
    if (!line.isEmpty() && thin.last() != line.last())
        thin.append(line.last());
    return thin;
}

std::size_t particleCount(const Results& results, int frame)
{
    const FrameDetections* found = detectionsIn(results, frame);
    return found ? found->particles.size() : 0;
}

} // namespace

OverlayContent overlayContentOf(const Document& document)
{
    return {document.project(), document.results(), document.selection()};
}

OverlayPainter::OverlayPainter(QPainter& painter, const OverlayContent& content, const Theme& theme,
                               const ViewTransform& transform, int frame)
    : m_painter(painter), m_content(content), m_theme(theme), m_transform(transform),
      m_visible_px(transform.visiblePart()), m_frame(frame),
      m_outlineWidth(particleCount(content.results, frame) > crowd ? crowdedWidth : outlineWidth)
{
}

void OverlayPainter::draw(const OverlayOptions& options)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    const Tracks* tracks = m_content.tracks();
    if (!tracks) {
        if (options.outlines)
            drawUntracked();
        return;
    }
    if (options.tails)
        for (const Track& track : tracks->tracks)
            drawTail(track, options.tailLength_frames);
    for (const bool picked : {false, true}) // picked ones on top
        for (const Track& track : tracks->tracks) {
            if (!track.covers(m_frame) || isPicked(track) != picked)
                continue;
            if (options.outlines)
                drawParticle(track);
            if (options.ids && !picked)
                drawId(track);
        }
    if (!options.rings)
        return;
    if (options.outlines)
        for (const Coalescence& event : tracks->coalescences)
            drawCoalescence(event);
    if (const auto lead = m_content.selection.lead)
        if (const Track* track = tracks->find(*lead); track && track->covers(m_frame))
            drawLead(*track);
}

void OverlayPainter::drawPreview(const FrameDetections& particles)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] : {std::pair(QColor::fromRgba(seamOnPicture), m_outlineWidth + 1.5),
                                        std::pair(m_theme.ink(Ink::Selection), m_outlineWidth)}) {
        m_painter.setPen(QPen(colour, width));
        for (const Detection& detection : particles.particles)
            if (isVisible(detection.x_px, detection.y_px, 2.0 * detection.r_px))
                m_painter.drawPolygon(outlineInView(detection));
    }
}

void OverlayPainter::drawUntracked()
{
    const FrameDetections* found = detectionsIn(m_content.results, m_frame);
    if (!found)
        return;
    m_painter.setPen(QPen(m_theme.ink(Ink::Unassigned), m_outlineWidth));
    for (const Detection& detection : found->particles)
        if (isVisible(detection.x_px, detection.y_px, 2.0 * detection.r_px))
            m_painter.drawPolygon(outlineInView(detection));
}

void OverlayPainter::drawTail(const Track& track, int length_frames)
{
    const Tracks& tracks = *m_content.tracks();
    const int begin = std::max(track.first(), m_frame - length_frames);
    if (!track.covers(m_frame) || begin >= m_frame)
        return;
    QPolygonF tail;
    for (int frame = begin; frame <= m_frame; ++frame) {
        const TrackPoint& point = track.at(frame);
        tail.append(m_transform.toView(carriedByDrift(tracks, {point.x_px, point.y_px}, frame, m_frame)));
    }
    if (!tail.boundingRect().intersects(QRectF({0.0, 0.0}, m_transform.viewSize())))
        return;
    QColor colour = colourOf(track);
    colour.setAlphaF(static_cast<float>(tailOpacity));
    m_painter.setPen(QPen(colour, crowdedWidth));
    m_painter.drawPolyline(thinned(tail));
}

void OverlayPainter::drawParticle(const Track& track)
{
    const TrackPoint& point = track.at(m_frame);
    if (!isVisible(point.x_px, point.y_px, 2.0 * point.r_px))
        return;
    const Detection* detection = detectionOf(m_content.results, point);
    QPen pen(colourOf(track), isPicked(track) ? pickedWidth : m_outlineWidth);
    if (track.group == Group::Excluded || track.group == Group::Unsure)
        pen.setStyle(Qt::DashLine);
    else if (!point.measured())
        pen.setStyle(Qt::DotLine);
    m_painter.setPen(pen);
    const QPointF centre = m_transform.toView({point.x_px, point.y_px});
    const double radius = point.r_px * m_transform.scale();
    double top = centre.y() - radius;
    if (detection && detection->outline.size() > 2) {
        const QPolygonF outline = outlineInView(*detection);
        m_painter.drawPolygon(outline);
        top = outline.boundingRect().top();
    } else {
        m_painter.drawEllipse(centre, radius, radius);
    }
    if (track.group == Group::B) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colourOf(track));
        const QPointF at(centre.x(), top);
        m_painter.drawPolygon(QPolygonF({at - QPointF(0.0, diamond), at + QPointF(diamond, 0.0),
                                         at + QPointF(0.0, diamond), at - QPointF(diamond, 0.0)}));
        m_painter.setBrush(Qt::NoBrush);
    }
}

void OverlayPainter::drawLead(const Track& track)
{
    const TrackPoint& point = track.at(m_frame);
    const QPointF centre = m_transform.toView({point.x_px, point.y_px});
    const double radius = point.r_px * m_transform.scale() + leadRingGap;
    const QColor colour = m_theme.ink(Ink::Selection);
    m_painter.setPen(QPen(QColor::fromRgba(seamOnPicture), 4.0));
    m_painter.drawEllipse(centre, radius, radius);
    m_painter.setPen(QPen(colour, 2.0));
    m_painter.drawEllipse(centre, radius, radius);

    const QString text = QStringLiteral("#%1 \u00b7 %2").arg(value(track.id)).arg(sizeText(point.r_px));
    const QFontMetricsF metrics(m_painter.font());
    const double width = metrics.horizontalAdvance(text);
    double left = centre.x() + radius + 4.0;
    if (left + width > m_transform.viewSize().width() - 4.0)
        left = centre.x() - radius - 4.0 - width;
    drawTextWithHalo(m_painter, {left, centre.y() + metrics.ascent() / 2.0 - 1.0}, text, colour);
}

void OverlayPainter::drawId(const Track& track)
{
    const TrackPoint& point = track.at(m_frame);
    if (!isVisible(point.x_px, point.y_px, point.r_px))
        return;
    const QPointF corner = m_transform.toView({point.x_px + point.r_px, point.y_px - point.r_px});
    drawTextWithHalo(m_painter, corner, QString::number(value(track.id)), QColor::fromRgba(inkOnPicture));
}

void OverlayPainter::drawCoalescence(const Coalescence& event)
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
    m_painter.setOpacity(fading);
    m_painter.setPen(QPen(QColor::fromRgba(seamOnPicture), 3.5));
    m_painter.drawEllipse(m_transform.toView(position_px), radius, radius);
    m_painter.setPen(QPen(m_theme.ink(Ink::GroupB), 2.0, age < 0 ? Qt::DotLine : Qt::SolidLine));
    m_painter.drawEllipse(m_transform.toView(position_px), radius, radius);
    m_painter.setOpacity(1.0);
}

QColor OverlayPainter::colourOf(const Track& track) const
{
    if (isPicked(track))
        return m_theme.ink(Ink::Selection);
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

bool OverlayPainter::isPicked(const Track& track) const
{
    return m_content.selection.tracks.contains(track.id);
}

bool OverlayPainter::isVisible(double x_px, double y_px, double reach_px) const
{
    return m_visible_px.adjusted(-reach_px, -reach_px, reach_px, reach_px).contains(x_px, y_px);
}

QPolygonF OverlayPainter::outlineInView(const Detection& detection) const
{
    QPolygonF outline;
    outline.reserve(static_cast<qsizetype>(detection.outline.size()));
    for (const cv::Point2f& point : detection.outline)
        outline.append(m_transform.toView({static_cast<double>(point.x), static_cast<double>(point.y)}));
    return thinned(outline);
}

QString OverlayPainter::sizeText(double r_px) const
{
    if (const auto pixelSize_nm = m_content.project.calibration.pixelSize_nm)
        return QCoreApplication::translate("OverlayPainter", "r = %1 nm")
            .arg(r_px * *pixelSize_nm, 0, 'f', 2);
    return QCoreApplication::translate("OverlayPainter", "r = %1 px").arg(r_px, 0, 'f', 1);
}

} // namespace ostwald
