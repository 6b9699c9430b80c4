#include "movie_view/timeline_strip.h"

#include "base/nice_numbers.h"
#include "document/content_change.h"
#include "movie_view/movie_time.h"
#include "movie_view/timeline_axis.h"
#include "phases/phase_operations.h"
#include "wording/ageing_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ostwald {
namespace {

constexpr int margin = 12;
constexpr int phaseHeight = 20;
constexpr int trackTop = phaseHeight + 1;
constexpr int trackHeight = 28;
constexpr int trackBottom = trackTop + trackHeight;
constexpr int axisHeight = 20;
constexpr int eventReach = 4;  ///< px to either side that hit a coalescence
constexpr int widestTick = 72; ///< px between axis labels at least

/// Particles per analysed frame, from the first analysed one on.
std::vector<std::size_t> particleCounts(const Results& results)
{
    std::vector<std::size_t> counts;
    if (results.detections)
        for (const FrameDetections& frame : *results.detections.value)
            counts.push_back(frame.particles.size());
    return counts;
}

} // namespace

TimelineStrip::TimelineStrip(Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_document(document), m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time"));
    connect(&m_document, &Document::changed, this, [this](const Change& change) {
        if (isContent(change))
            update();
    });
}

void TimelineStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

QSize TimelineStrip::sizeHint() const
{
    return {480, trackBottom + axisHeight};
}

void TimelineStrip::setLoop(const PlaybackLoop& loop)
{
    m_loop = loop;
    update();
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {160, trackBottom + axisHeight};
}

int TimelineStrip::lastFrame() const
{
    return std::max(0, frameCount(m_document) - 1);
}

double TimelineStrip::positionOf(double place) const
{
    return margin + place / std::max(1, lastFrame()) * (width() - 2 * margin);
}

double TimelineStrip::positionOfFrame(int frame) const
{
    return positionOf(orderOf(m_document).placeOf(frame));
}

int TimelineStrip::frameAt(double x) const
{
    const double fraction = (x - margin) / std::max(1, width() - 2 * margin);
    return orderOf(m_document).frameAt(static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * lastFrame())));
}

TimelineAxis TimelineStrip::axis() const
{
    return {m_document.project().calibration, frameCount(m_document)};
}

double TimelineStrip::timeAt_s(double x) const
{
    const double fraction = (x - margin) / std::max(1, width() - 2 * margin);
    return axis().timeAt_s(fraction * lastFrame());
}

QRectF TimelineStrip::bandOf(const Phase& phase) const
{
    const TimelineAxis times = axis();
    const double begin = positionOf(times.placeOf(phase.begin_s));
    const double end = positionOf(times.placeOf(phase.end_s));
    return {begin, 0.0, std::max(0.0, end - begin - 1.0), phaseHeight};
}

std::optional<std::size_t> TimelineStrip::phaseBorderAt(QPointF position) const
{
    const TimelineAxis times = axis();
    if (position.y() > phaseHeight || !m_document.project().calibration.hasTimes())
        return std::nullopt;
    const auto borders = phaseBorders(m_document.project().phases);
    std::optional<std::size_t> nearest;
    double nearest_px = eventReach + 1.0;
    for (std::size_t i = 0; i < borders.size(); ++i) {
        const double distance_px = std::abs(positionOf(times.placeOf(borders[i].t_s)) - position.x());
        if (distance_px < nearest_px) {
            nearest = i;
            nearest_px = distance_px;
        }
    }
    return nearest;
}

const Coalescence* TimelineStrip::coalescenceAt(QPointF position) const
{
    const Tracks* tracks = m_document.tracks();
    if (!tracks || position.y() < trackTop || position.y() > trackBottom)
        return nullptr;
    const Coalescence* nearest = nullptr;
    double nearest_px = eventReach;
    for (const Coalescence& event : tracks->coalescences) {
        const double distance_px = std::abs(positionOfFrame(event.frame) - position.x());
        if (distance_px <= nearest_px) {
            nearest = &event;
            nearest_px = distance_px;
        }
    }
    return nearest;
}

void TimelineStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.fillRect(QRect(margin, trackTop, width() - 2 * margin, trackHeight), m_theme.window);
    if (frameCount(m_document) == 0)
        return;
    drawCounts(painter);
    drawRange(painter);
    if (m_document.project().calibration.hasTimes())
        drawPhases(painter);
    drawCoalescences(painter);
    if (m_document.project().calibration.isStudy())
        drawSamples(painter);
    else
        drawAxis(painter);
    drawLoop(painter);
    drawPlayhead(painter);
    if (hasFocus()) {
        painter.setPen(m_theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimelineStrip::drawRange(QPainter& painter) const
{
    const FrameRange& range = m_document.project().range;
    QColor shade = m_theme.panel;
    shade.setAlpha(160);
    const int last = range.last < 0 ? lastFrame() : std::min(range.last, lastFrame());
    const auto shadeFrom = [&](double begin, double end) {
        const double left = std::max(double(margin), positionOf(begin));
        const double right = std::min(double(width() - margin), positionOf(end));
        painter.fillRect(QRectF(QPointF(left, trackTop), QPointF(right, trackBottom)), shade);
    };
    if (!m_document.project().calibration.isStudy()) {
        shadeFrom(0.0, range.first);
        shadeFrom(last, lastFrame());
        return;
    }
    const FrameOrder order = orderOf(m_document); // in which left out stills can be anywhere
    for (int place = 0; place <= order.last(); ++place)
        if (const int frame = order.frameAt(place); frame < range.first || frame > last)
            shadeFrom(place - 0.5, place + 0.5);
}

void TimelineStrip::drawPhases(QPainter& painter) const
{
    int index = 0;
    for (const Phase& phase : m_document.project().phases) {
        const QRectF band = bandOf(phase);
        painter.fillRect(band, m_theme.phase(index));
        const QRectF inside = band.adjusted(4.0, 0.0, -4.0, 0.0);
        const QString name = painter.fontMetrics().elidedText(QString::fromStdString(phase.label), Qt::ElideRight,
                                                              static_cast<int>(inside.width()));
        painter.setPen(m_theme.phaseText(index));
        painter.drawText(inside, Qt::AlignCenter, name);
        ++index;
    }
}

void TimelineStrip::drawCounts(QPainter& painter) const
{
    const std::vector<std::size_t> counts = particleCounts(m_document.results());
    if (counts.empty())
        return;
    const auto most = static_cast<double>(std::max<std::size_t>(1, *std::ranges::max_element(counts)));
    const int first = m_document.results().detections.value->front().frame;
    const FrameOrder order = orderOf(m_document);
    QPolygonF area;
    for (int place = 0; place <= order.last(); ++place) {
        const auto i = static_cast<std::size_t>(order.frameAt(place) - first); // huge before the first one
        if (i < counts.size())
            area.append({positionOf(place), trackBottom - static_cast<double>(counts[i]) / most * (trackHeight - 2)});
    }
    if (area.isEmpty())
        return;
    area.prepend({area.first().x(), double(trackBottom)});
    area.append({area.last().x(), double(trackBottom)});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.line);
    painter.drawPolygon(area);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelineStrip::drawCoalescences(QPainter& painter) const
{
    const Tracks* tracks = m_document.tracks();
    if (!tracks)
        return;
    for (const Coalescence& event : tracks->coalescences) {
        const bool hovered = event.child == m_hovered;
        painter.fillRect(QRectF(positionOfFrame(event.frame) - (hovered ? 2.0 : 1.0), trackTop + 4,
                                hovered ? 4.0 : 2.0, trackHeight - 8),
                         m_theme.ink(Ink::GroupB));
    }
}

void TimelineStrip::drawAxis(QPainter& painter) const
{
    const bool inSeconds = m_document.project().calibration.frameInterval_s.has_value();
    const double interval = m_document.project().calibration.frameInterval_s.value_or(1.0);
    const double length = lastFrame() * interval;
    const int labels = std::max(1, (width() - 2 * margin) / widestTick);
    double step = niceNumberAbove(length / labels);
    if (!inSeconds)
        step = std::max(1.0, step);
    painter.setPen(m_theme.mutedText);
    const QString unit = inSeconds ? tr("s") : tr("frame");
    const double unitWidth = painter.fontMetrics().horizontalAdvance(unit);
    for (int i = 0; step > 0.0 && i * step <= length * (1.0 + 1e-9); ++i) {
        const double x = positionOf(i * step / interval);
        painter.drawLine(QPointF(x, trackBottom), QPointF(x, trackBottom + 3));
        const QString text =
            QString::number(i * step, 'g', 8) + (i == 0 ? QLatin1Char(' ') + unit : QString());
        const double textWidth = painter.fontMetrics().horizontalAdvance(text);
        const double shift = i == 0 ? (textWidth - unitWidth) / 2.0 : textWidth / 2.0;
        const double left = std::clamp(x - shift, 0.0, std::max(0.0, width() - textWidth));
        painter.drawText(QPointF(left, trackBottom + 4 + painter.fontMetrics().ascent()), text);
    }
}

void TimelineStrip::drawSamples(QPainter& painter) const
{
    const Calibration& calibration = m_document.project().calibration;
    const FrameOrder order = orderOf(m_document);
    painter.setPen(m_theme.mutedText);
    constexpr double air_px = 4.0;
    double free = 0.0; // to the left of it stand the labels so far
    std::optional<double> before_s;
    for (int place = 0; place <= order.last(); ++place) {
        const std::optional<double> t_s = calibration.timeOf_s(order.frameAt(place));
        if (!t_s || std::exchange(before_s, t_s) == t_s)
            continue;
        const double x = positionOf(place);
        painter.drawLine(QPointF(x, trackTop), QPointF(x, trackBottom + 3));
        const QString text = ageingText(*t_s);
        const double textWidth = painter.fontMetrics().horizontalAdvance(text);
        const double left = std::clamp(x - textWidth / 2.0, air_px, std::max(air_px, width() - textWidth - air_px));
        if (left < free)
            continue;
        painter.drawText(QPointF(left, trackBottom + 4 + painter.fontMetrics().ascent()), text);
        free = left + textWidth + 6.0;
    }
}

void TimelineStrip::drawLoop(QPainter& painter) const
{
    if (!m_loop.isOn)
        return;
    const double begin = positionOf(std::min(m_loop.first.value_or(0), lastFrame()));
    const double end = positionOf(std::min(m_loop.last.value_or(lastFrame()), lastFrame()));
    painter.fillRect(QRectF(begin, trackBottom, std::max(2.0, end - begin), 3.0), m_theme.accent);
}

void TimelineStrip::drawPlayhead(QPainter& painter) const
{
    const double x = positionOfFrame(m_document.selection().frame);
    painter.fillRect(QRectF(x - 1.0, 0.0, 2.0, trackBottom + 3), m_theme.ink(Ink::Selection));
}

} // namespace ostwald
