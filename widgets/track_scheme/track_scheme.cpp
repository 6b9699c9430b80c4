#include "track_scheme/track_scheme.h"

#include "document/content_change.h"
#include "movie_view/movie_time.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ostwald {
namespace {

constexpr int margin = 12; ///< left and right, as in the timeline
constexpr int top = 4;
constexpr int lowestRow = 5;
constexpr int highestRow = 24;
constexpr double doubtful = 0.3; ///< suspicion of a link that is marked, as in the review queue
constexpr int roomForNumber = 14; ///< row height from which bars carry their numbers

} // namespace

TrackScheme::TrackScheme(Document& document, const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent), m_document(document), m_theme(theme)
{
    setObjectName(QStringLiteral("trackScheme"));
    setAccessibleName(tr("Track scheme"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(&document, &Document::changed, this, &TrackScheme::onChanged);
    layOut();
}

void TrackScheme::setTheme(const Theme& theme)
{
    m_theme = theme;
    viewport()->update();
}

void TrackScheme::setTrackFocus(const TrackFocus& focus)
{
    m_focus = &focus;
    const auto redraw = [this] { viewport()->update(); };
    connect(&focus, &TrackFocus::changed, this, redraw);
    redraw();
}

void TrackScheme::onChanged(const Change& change)
{
    if (!isContent(change))
        return;
    if (const auto* selection = std::get_if<SelectionChanged>(&change)) {
        if (selection->before.lead != m_document.selection().lead)
            showLead();
    } else {
        layOut();
    }
    viewport()->update();
}

void TrackScheme::layOut()
{
    const Tracks* tracks = m_document.tracks();
    m_layout = tracks && !tracks->areStills ? layOutScheme(*tracks) : SchemeLayout{};
    fitScrollBar();
}

void TrackScheme::fitScrollBar()
{
    const int height = 2 * top + static_cast<int>(m_layout.tracks.size()) * m_rowHeight;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_rowHeight);
}

void TrackScheme::showLead()
{
    const auto& lead = m_document.selection().lead;
    if (!lead || (m_drag && m_drag->from == *lead))
        return;
    const QRectF bar = barOf(*lead);
    const double scroll = verticalScrollBar()->value();
    if (!bar.isEmpty() && (bar.top() < 0.0 || bar.bottom() > viewport()->height()))
        verticalScrollBar()->setValue(static_cast<int>(scroll + bar.center().y() - viewport()->height() / 2.0));
}

int TrackScheme::lastFrame() const
{
    return std::max(1, frameCount(m_document) - 1);
}

double TrackScheme::positionOf(double frame) const
{
    // Of the whole width: a scroll bar must not put bars beside their frames on the timeline.
    return margin + frame / lastFrame() * (width() - 2 * margin);
}

int TrackScheme::frameAt(double x) const
{
    const double fraction = (x - margin) / std::max(1, width() - 2 * margin);
    return static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * lastFrame()));
}

double TrackScheme::middleOf(int row) const
{
    return top + (row + 0.5) * m_rowHeight - verticalScrollBar()->value();
}

QRectF TrackScheme::barOf(TrackId id) const
{
    const Tracks* tracks = m_document.tracks();
    const auto index = tracks ? tracks->indexOf(id) : std::nullopt;
    if (!index || *index >= m_layout.rowOf.size())
        return {};
    const Track& track = tracks->tracks[*index];
    const double half = 0.5 * m_rowHeight;
    const double y = middleOf(m_layout.rowOf[*index]);
    const double left = positionOf(track.first());
    return {QPointF(left, y - half), QPointF(std::max(positionOf(track.last()), left + 1.0), y + half)};
}

std::optional<TrackId> TrackScheme::trackAt(QPointF position) const
{
    const Tracks* tracks = m_document.tracks();
    const int row = static_cast<int>(std::floor((position.y() + verticalScrollBar()->value() - top) / m_rowHeight));
    if (!tracks || row < 0 || row >= static_cast<int>(m_layout.tracks.size()))
        return std::nullopt;
    std::optional<TrackId> nearest;
    double least = 3.5; // px beside the end of a bar that still hit it
    for (const std::size_t index : m_layout.tracks[static_cast<std::size_t>(row)]) {
        const Track& track = tracks->tracks[index];
        const double beside = std::max(positionOf(track.first()) - position.x(), position.x() - positionOf(track.last()));
        if (beside < least) {
            nearest = track.id;
            least = std::max(beside, 0.0);
        }
    }
    return nearest;
}

double TrackScheme::opacityOf(const Track& track) const
{
    constexpr double faint = 0.25;
    return m_focus && !m_focus->holds(track.id) && !m_document.selection().tracks.contains(track.id) ? faint : 1.0;
}

QColor TrackScheme::colourOf(const Track& track) const
{
    if (m_document.selection().tracks.contains(track.id))
        return m_theme.ink(Ink::Selection);
    switch (track.group) {
    case Group::A: return m_theme.ink(Ink::GroupA);
    case Group::B: return m_theme.ink(Ink::GroupB);
    case Group::Excluded: return m_theme.mutedText;
    case Group::Unassigned:
    case Group::Unsure: break;
    }
    return m_theme.ink(Ink::Unassigned);
}

void TrackScheme::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.window);
    const Tracks* tracks = m_document.tracks();
    if (!tracks || tracks->areStills) {
        painter.setPen(m_theme.mutedText);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tracks ? tr("Stills of samples show different particles: none is followed.")
                                : tr("Tracks appear here once particles are followed."));
        return;
    }
    const int scroll = verticalScrollBar()->value();
    const int rows = static_cast<int>(m_layout.tracks.size());
    const int firstRow = std::clamp((scroll - top) / m_rowHeight, 0, rows);
    const int lastRow = std::clamp((scroll + viewport()->height() - top) / m_rowHeight + 1, 0, rows);
    painter.setRenderHint(QPainter::Antialiasing);
    drawCoalescences(painter, firstRow, lastRow);
    for (int row = firstRow; row < lastRow; ++row)
        for (const std::size_t index : m_layout.tracks[static_cast<std::size_t>(row)])
            drawBar(painter, tracks->tracks[index], middleOf(row));
    painter.setOpacity(1.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double x = positionOf(m_document.selection().frame);
    painter.fillRect(QRectF(x - 1.0, 0.0, 2.0, viewport()->height()), m_theme.ink(Ink::Selection));
    drawDrag(painter);
    if (hasFocus()) {
        painter.setPen(m_theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void TrackScheme::drawBar(QPainter& painter, const Track& track, double y) const
{
    const bool isPicked = m_document.selection().tracks.contains(track.id);
    const double width = std::clamp(m_rowHeight - 4.0, 1.5, 6.0) + (isPicked ? 1.5 : 0.0);
    const QColor colour = colourOf(track);
    painter.setOpacity(opacityOf(track));
    const Qt::PenStyle style = track.group == Group::Excluded ? Qt::DotLine
                               : track.group == Group::Unsure ? Qt::DashLine
                                                              : Qt::SolidLine;
    // Measured stretches are bars, gaps thin lines.
    std::size_t begin = 0;
    while (begin < track.points.size()) {
        std::size_t end = begin + 1;
        while (end < track.points.size() && track.points[end].measured() == track.points[begin].measured())
            ++end;
        const bool isGap = !track.points[begin].measured();
        const double from = positionOf(track.points[begin].frame - (isGap ? 1 : 0));
        const double to = std::max(from + 1.0, positionOf(track.points[end - 1].frame + (isGap ? 1 : 0)));
        painter.setPen(QPen(colour, isGap ? 1.0 : width, style, Qt::FlatCap));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        begin = end;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.warning);
    for (const TrackPoint& point : track.points)
        if (point.suspicion >= doubtful) {
            const double x = positionOf(point.frame - 0.5);
            const double h = std::min(0.5 * m_rowHeight, 5.0);
            painter.drawPolygon(QPolygonF{{x - h, y - h}, {x + h, y - h}, {x, y + 0.6 * h}});
        }
    if (track.group == Group::B && track.parents[0]) {
        const double x = positionOf(track.first());
        const double h = std::min(0.5 * m_rowHeight, 4.5);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{{x - h, y}, {x, y - h}, {x + h, y}, {x, y + h}});
    }
    if (m_rowHeight >= roomForNumber) {
        const QString number = QStringLiteral("#%1").arg(value(track.id));
        QFont small = font();
        small.setPixelSize(10);
        painter.setFont(small);
        const double room = positionOf(track.last()) - positionOf(track.first());
        const double needed = QFontMetricsF(small).horizontalAdvance(number);
        if (room > needed + 12.0) {
            const QRectF box(positionOf(track.first()) + 6.0, y - 0.5 * m_rowHeight, needed + 4.0, m_rowHeight);
            painter.fillRect(box, m_theme.window);
            painter.setPen(m_theme.mutedText);
            painter.drawText(box, Qt::AlignCenter, number);
        }
    }
}

void TrackScheme::drawCoalescences(QPainter& painter, int firstRow, int lastRow) const
{
    const Tracks& tracks = *m_document.tracks();
    for (const Coalescence& event : tracks.coalescences) {
        const auto child = tracks.indexOf(event.child);
        if (!child)
            continue;
        const QPointF to(positionOf(event.frame), middleOf(m_layout.rowOf[*child]));
        for (const TrackId id : {event.parentA, event.parentB}) {
            const auto parent = tracks.indexOf(id);
            if (!parent)
                continue;
            const auto [low, high] = std::minmax(m_layout.rowOf[*parent], m_layout.rowOf[*child]);
            if (high < firstRow || low > lastRow)
                continue;
            const double x = positionOf(tracks.tracks[*parent].last());
            const double y = middleOf(m_layout.rowOf[*parent]);
            painter.setOpacity(opacityOf(tracks.tracks[*parent]));
            painter.setPen(QPen(colourOf(tracks.tracks[*parent]), 1.5));
            painter.drawLine(QPointF(x, y), QPointF(std::max(x, to.x() - m_rowHeight), y));
            painter.drawLine(QPointF(std::max(x, to.x() - m_rowHeight), y), to);
        }
    }
}

void TrackScheme::drawDrag(QPainter& painter) const
{
    if (!m_drag || !m_drag->isLink)
        return;
    const auto target = trackAt(m_drag->current);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, 2.0, target && *target != m_drag->from ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(m_drag->start, m_drag->current);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TrackScheme::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
}

void TrackScheme::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_document.tracks())
        return;
    const int frame = frameAt(event->position().x());
    const auto id = trackAt(event->position());
    if (!id) {
        m_document.setFrame(frame);
        if (!event->modifiers().testFlag(Qt::ShiftModifier))
            m_document.select({}, std::nullopt);
        return;
    }
    m_drag = Drag{*id, event->position(), event->position()};
    std::set<TrackId> picked;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        picked = m_document.selection().tracks;
    else
        m_document.setFrame(frame);
    picked.insert(*id);
    m_document.select(std::move(picked), *id);
}

void TrackScheme::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag)
        return;
    m_drag->current = event->position();
    if ((m_drag->current - m_drag->start).manhattanLength() >= QApplication::startDragDistance())
        m_drag->isLink = true;
    viewport()->update();
}

void TrackScheme::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag drag = *m_drag;
    m_drag.reset();
    viewport()->update();
    const Tracks* tracks = m_document.tracks();
    const auto target = trackAt(event->position());
    if (!drag.isLink || !target || *target == drag.from || !tracks || !tracks->find(drag.from))
        return;
    const Track* early = tracks->find(drag.from);
    const Track* late = tracks->find(*target);
    double earlyX = drag.start.x();
    double lateX = event->position().x();
    if (early->first() > late->first()) {
        std::swap(early, late);
        std::swap(earlyX, lateX);
    }
    const auto place = [this](const Track& track, double x) {
        return anchorOf(track.at(std::clamp(frameAt(x), track.first(), track.last())));
    };
    if (early->last() < late->first())
        Q_EMIT linkDrawn(anchorOf(early->points.back()), anchorOf(late->points.front()));
    else
        Q_EMIT linkDrawn(place(*early, earlyX), place(*late, lateX));
}

void TrackScheme::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto id = trackAt(event->position()); id && event->button() == Qt::LeftButton) {
        m_document.setFrame(frameAt(event->position().x()));
        m_document.select({*id}, *id);
        Q_EMIT visited();
    }
}

void TrackScheme::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
    const int notch = event->angleDelta().y() > 0 ? 1 : -1;
    const double y = event->position().y();
    const double row = (y + verticalScrollBar()->value() - top) / m_rowHeight;
    m_rowHeight = std::clamp(m_rowHeight + notch * std::max(1, m_rowHeight / 6), lowestRow, highestRow);
    fitScrollBar();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(top + row * m_rowHeight - y)));
    viewport()->update();
}

bool TrackScheme::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto id = trackAt(help->pos());
        if (const Track* track = id ? m_document.tracks()->find(*id) : nullptr)
            QToolTip::showText(help->globalPos(),
                               tr("#%1, frames %2 to %3\n%4")
                                   .arg(value(track->id))
                                   .arg(track->first())
                                   .arg(track->last())
                                   .arg(track->child ? tr("goes into #%1").arg(value(*track->child)) : QString())
                                   .trimmed(),
                               viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace ostwald
