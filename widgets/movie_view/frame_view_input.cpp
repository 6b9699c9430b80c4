#include "movie_view/frame_view.h"

#include "image/scale_bar.h"
#include "movie_view/halo.h"
#include "movie_view/movie_time.h"
#include "movie_view/particle_picking.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace ostwald {
namespace {

constexpr double clickReach = 6.0; ///< view pixels: small particles are hit generously
constexpr double zoomPerNotch = 1.25;
constexpr int notch = 120; ///< of QWheelEvent::angleDelta

} // namespace

bool FrameView::canPaint() const
{
    return m_document.movie() && m_document.tracks();
}

bool FrameView::canLink() const
{
    return m_document.tracks() && !m_document.tracks()->areStills;
}

int FrameView::frameForPicking() const
{
    return m_shown ? m_shownIndex : m_document.selection().frame;
}

bool FrameView::event(QEvent* event)
{
    // Space pans and A, D and S draw while a drag goes on, so that a shortcut of the window must not take them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isHeldHere =
            key->key() == Qt::Key_Space ||
            (canPaint() && MaskGesture::toolOf(key->key())) || (canLink() && key->key() == Qt::Key_L);
        const bool isSplitFromHere = canPaint() && key->key() == Qt::Key_S && key->modifiers() == Qt::ShiftModifier;
        if ((isHeldHere && key->modifiers() == Qt::NoModifier) || isSplitFromHere) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void FrameView::mousePressEvent(QMouseEvent* event)
{
    if (!hasGround() || m_drag)
        return;
    if (event->button() == Qt::RightButton) {
        if (m_document.movie())
            m_drag = Drag{Drag::Kind::Contrast, event->position(), event->position()};
        return;
    }
    const bool pans =
        event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceIsHeld);
    if (!pans && event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    if (!pans && m_mask.tool()) {
        m_mask.begin(m_transform.toPicture(event->position()));
        update();
        return;
    }
    const auto kind = pans ? Drag::Kind::Pan : m_isMeasuring ? Drag::Kind::Ruler : Drag::Kind::Undecided;
    m_drag = Drag{kind, event->position(), event->position()};
    updateCursor();
}

void FrameView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer_px = m_transform.toPicture(event->position());
    m_pointerIsOver = true;
    reportPointer(event->position());
    if (m_linkFrom)
        update();
    if (m_mask.tool()) {
        if (m_mask.isDrawing())
            m_mask.moveTo(m_pointer_px);
        update();
    }
    if (!m_drag)
        return;
    const QPointF step = event->position() - m_drag->current;
    m_drag->current = event->position();
    const QPointF way = m_drag->current - m_drag->start;
    if (m_drag->kind == Drag::Kind::Undecided && way.manhattanLength() >= QApplication::startDragDistance())
        m_drag->kind = Drag::Kind::Box;
    if (m_drag->kind == Drag::Kind::Pan) {
        m_isFitted = false;
        m_spacePanned = m_spaceIsHeld;
        ViewTransform panned = m_transform;
        panned.panBy(step);
        updateTransform(panned);
    } else if (m_drag->kind == Drag::Kind::Contrast) {
        dragContrast(step);
    } else if (m_drag->kind == Drag::Kind::Box || m_drag->kind == Drag::Kind::Ruler) {
        update();
    }
}

void FrameView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_mask.isDrawing() && m_mask.tool() && event->button() == Qt::LeftButton) {
        m_mask.moveTo(m_transform.toPicture(event->position()));
        const MaskStroke stroke = strokeOf(*m_mask.tool(), m_mask.end());
        update();
        Q_EMIT maskStrokeDrawn(stroke);
        return;
    }
    if (!m_drag || event->buttons() != Qt::NoButton)
        return;
    if (m_drag->kind == Drag::Kind::Ruler) {
        m_drag->current = event->position();
        const QPointF from = m_transform.toPicture(m_drag->start);
        const QPointF to = m_transform.toPicture(m_drag->current);
        const FrameLevels* shown = picture();
        const auto bar = shown ? barUnder(shown->pixels(), {from.x(), from.y()}, {to.x(), to.y()}) : std::nullopt;
        const double length_px = bar ? bar->length_px() : rulerLength_px();
        m_drag.reset();
        setMeasuring(false);
        if (length_px >= 1.0)
            Q_EMIT measured(length_px);
        return;
    }
    const Drag drag = *m_drag;
    m_drag.reset();
    updateCursor();
    update();
    if (drag.kind == Drag::Kind::Undecided)
        select(event->position(), event->modifiers());
    else if (drag.kind == Drag::Kind::Box)
        selectBox(QRectF(drag.start, event->position()).normalized(), event->modifiers());
}

void FrameView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasGround())
        return;
    const auto id = particleAt(m_document, frameForPicking(), m_transform.toPicture(event->position()),
                               clickReach / m_transform.scale());
    if (!id)
        return;
    m_document.select({*id}, *id);
    centreOnLead();
}

void FrameView::select(QPointF view, Qt::KeyboardModifiers modifiers)
{
    const auto id = particleAt(m_document, frameForPicking(), m_transform.toPicture(view),
                               clickReach / m_transform.scale());
    if (!modifiers.testFlag(Qt::ShiftModifier)) {
        m_document.select(id ? std::set{*id} : std::set<TrackId>{}, id);
        return;
    }
    if (!id)
        return;
    std::set<TrackId> picked = m_document.selection().tracks;
    if (picked.erase(*id) == 0) {
        picked.insert(*id);
        m_document.select(std::move(picked), id);
        return;
    }
    auto lead = m_document.selection().lead;
    if (lead == id)
        lead = picked.empty() ? std::nullopt : std::optional(*picked.rbegin());
    m_document.select(std::move(picked), lead);
}

void FrameView::selectBox(const QRectF& view, Qt::KeyboardModifiers modifiers)
{
    const QRectF box_px(m_transform.toPicture(view.topLeft()), m_transform.toPicture(view.bottomRight()));
    std::set<TrackId> picked = particlesIn(m_document, frameForPicking(), box_px);
    auto lead = picked.empty() ? std::nullopt : std::optional(*picked.begin());
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        picked.insert(m_document.selection().tracks.begin(), m_document.selection().tracks.end());
        if (m_document.selection().lead)
            lead = m_document.selection().lead;
    }
    m_document.select(std::move(picked), lead);
}

void FrameView::wheelEvent(QWheelEvent* event)
{
    if (!hasGround())
        return;
    event->accept();
    // Some platforms turn the wheel sideways while Shift is held.
    const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_wheelRest += turn;
        const int frames = m_wheelRest / notch;
        m_wheelRest -= frames * notch;
        if (frames != 0)
            stepFrames(m_document, -frames);
        return;
    }
    m_isFitted = false;
    ViewTransform zoomed = m_transform;
    zoomed.zoomAt(event->position(), std::pow(zoomPerNotch, static_cast<double>(turn) / notch));
    updateTransform(zoomed);
    reportPointer(event->position());
}

void FrameView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_H && event->modifiers() == Qt::NoModifier) {
        m_hidesOverlays = true;
        update();
    } else if (event->key() == Qt::Key_B && event->modifiers() == Qt::NoModifier) {
        m_showsBefore = true;
        if (!m_preview || !m_preview->latest()) // there B is for its outlines
            setBlinking(true);
        update();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat())
            m_spacePanned = false;
        m_spaceIsHeld = true;
        updateCursor();
    } else if (event->key() == Qt::Key_L && canLink() && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat())
            beginLink();
    } else if (const auto tool = MaskGesture::toolOf(event->key());
               tool && canPaint() &&
               (event->modifiers() == Qt::NoModifier ||
                (*tool == MaskTool::Split && event->modifiers() == Qt::ShiftModifier))) {
        if (!event->isAutoRepeat() && !m_drag) {
            m_mask.hold(*tool, event->modifiers() == Qt::ShiftModifier);
            Q_EMIT gestureChanged();
        }
        update();
    } else if ((event->key() == Qt::Key_Q || event->key() == Qt::Key_E) && event->modifiers() == Qt::NoModifier) {
        m_mask.resizeBrush(event->key() == Qt::Key_Q ? 0.8 : 1.25);
        update();
    } else if (event->key() == Qt::Key_Escape) {
        cancelGestureOrPicking();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FrameView::setMeasuring(bool on)
{
    if (on == m_isMeasuring)
        return;
    m_isMeasuring = on;
    m_drag.reset();
    updateCursor();
    update();
    if (!on)
        Q_EMIT measuringEnded();
}

double FrameView::rulerLength_px() const
{
    const QPointF way = m_transform.toPicture(m_drag->current) - m_transform.toPicture(m_drag->start);
    return std::hypot(way.x(), way.y());
}

void FrameView::drawRuler(QPainter& painter) const
{
    if (!m_drag || m_drag->kind != Drag::Kind::Ruler)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [colour, width] : {std::pair(QColor::fromRgba(seamOnPicture), 4.0), std::pair(QColor::fromRgba(inkOnPicture), 1.5)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(m_drag->start, m_drag->current);
        for (const QPointF& end : {m_drag->start, m_drag->current})
            painter.drawLine(end - QPointF(0.0, 6.0), end + QPointF(0.0, 6.0));
    }
    drawTextWithHalo(painter, m_drag->current + QPointF(10.0, -8.0), tr("%1 px").arg(rulerLength_px(), 0, 'f', 1),
                     QColor::fromRgba(inkOnPicture));
}

void FrameView::cancelGestureOrPicking()
{
    if (m_isMeasuring) {
        setMeasuring(false);
        return;
    }
    if (m_mask.tool() || m_holdsLink) {
        m_mask.cancel();
        m_holdsLink = false;
        m_linkFrom.reset();
        update();
        Q_EMIT gestureChanged();
        return;
    }
    if (!m_drag) {
        m_document.select({}, std::nullopt);
        return;
    }
    m_drag.reset();
    updateCursor();
    update();
}

void FrameView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_H) {
        m_hidesOverlays = false;
        update();
    } else if (event->key() == Qt::Key_B) {
        m_showsBefore = false;
        setBlinking(false);
        update();
    } else if (event->key() == Qt::Key_Space && m_spaceIsHeld) {
        m_spaceIsHeld = false;
        updateCursor();
        if (!m_spacePanned)
            Q_EMIT playRequested();
    } else if (event->key() == Qt::Key_L && m_holdsLink) {
        endLink();
    } else if (const auto tool = MaskGesture::toolOf(event->key()); tool && m_mask.tool() == tool) {
        const bool fromHere = m_mask.fromHere();
        const bool wasTapped = m_mask.letGo(*tool);
        update();
        Q_EMIT gestureChanged();
        if (wasTapped && !fromHere)
            Q_EMIT maskToolTapped(strokeOf(*tool, {m_pointer_px}));
    } else {
        QWidget::keyReleaseEvent(event);
    }
}

void FrameView::focusOutEvent(QFocusEvent* event)
{
    m_hidesOverlays = false;
    m_showsBefore = false;
    m_spaceIsHeld = false;
    setBlinking(false);
    m_mask.cancel();
    m_holdsLink = false;
    m_linkFrom.reset();
    updateCursor();
    update();
    Q_EMIT gestureChanged();
    QWidget::focusOutEvent(event);
}

std::optional<TrackId> FrameView::pointed() const
{
    return m_pointerIsOver ? particleAt(m_document, frameForPicking(), m_pointer_px, clickReach / m_transform.scale())
                           : std::nullopt;
}

void FrameView::beginLink()
{
    m_holdsLink = true;
    if (const auto id = pointed())
        m_linkFrom = anchorOf(m_document.tracks()->find(*id)->at(frameForPicking()));
    update();
    Q_EMIT gestureChanged();
}

void FrameView::endLink()
{
    m_holdsLink = false;
    const std::optional<Anchor> from = std::exchange(m_linkFrom, std::nullopt);
    update();
    Q_EMIT gestureChanged();
    const auto id = pointed();
    const std::optional<Anchor> to =
        id ? std::optional(anchorOf(m_document.tracks()->find(*id)->at(frameForPicking()))) : std::nullopt;
    if (!from || !to || *from == *to)
        Q_EMIT linkTapped();
    else
        Q_EMIT linkDrawn(*from, *to);
}

void FrameView::drawLink(QPainter& painter) const
{
    if (!m_linkFrom || !m_document.tracks())
        return;
    const QPointF from = m_transform.toView(
        carriedByDrift(*m_document.tracks(), {m_linkFrom->x_px, m_linkFrom->y_px}, m_linkFrom->frame, m_shownIndex));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [colour, width] : {std::pair(QColor::fromRgba(seamOnPicture), 4.0), std::pair(QColor::fromRgba(inkOnPicture), 2.0)}) {
        painter.setPen(QPen(colour, width, m_shownIndex == m_linkFrom->frame ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(from, m_transform.toView(m_pointer_px));
        painter.drawEllipse(from, 5.0, 5.0);
    }
}

void FrameView::enterEvent(QEnterEvent* event)
{
    // Keys follow the pointer, except out of a field that somebody writes into.
    const QWidget* focused = QApplication::focusWidget();
    const bool isWriting = qobject_cast<const QLineEdit*>(focused) || qobject_cast<const QAbstractSpinBox*>(focused) ||
                           qobject_cast<const QComboBox*>(focused);
    if (hasGround() && !isWriting && isActiveWindow())
        setFocus(Qt::MouseFocusReason);
    QWidget::enterEvent(event);
}

void FrameView::leaveEvent(QEvent* event)
{
    m_pointerIsOver = false;
    Q_EMIT pointerMoved(std::nullopt);
    QWidget::leaveEvent(event);
}

MaskStroke FrameView::strokeOf(MaskTool tool, std::vector<QPointF> path_px) const
{
    return {tool, frameForPicking(), std::move(path_px), m_mask.brush_px(), m_mask.fromHere()};
}

void FrameView::updateCursor()
{
    if (m_drag && m_drag->kind == Drag::Kind::Pan)
        setCursor(Qt::ClosedHandCursor);
    else if (m_spaceIsHeld)
        setCursor(Qt::OpenHandCursor);
    else if (m_isMeasuring)
        setCursor(Qt::CrossCursor);
    else
        unsetCursor();
}

void FrameView::reportPointer(QPointF view)
{
    const QPointF at = m_transform.toPicture(view);
    const FrameLevels* shown = picture();
    if ((!shown && !hasParticlesOnly()) || !m_transform.pictureInView().contains(view)) {
        Q_EMIT pointerMoved(std::nullopt);
        return;
    }
    PointerReadout readout{.x_px = at.x(), .y_px = at.y(), .grey = {}, .x_nm = {}, .y_nm = {}, .track = {}};
    const cv::Mat pixels = shown ? shown->pixels() : cv::Mat(1, 1, CV_8S); // whose depth tells no grey
    const int x = std::clamp(static_cast<int>(std::lround(at.x())), 0, pixels.cols - 1);
    const int y = std::clamp(static_cast<int>(std::lround(at.y())), 0, pixels.rows - 1);
    switch (pixels.depth()) {
    case CV_8U:
        readout.grey = pixels.at<std::uint8_t>(y, x);
        break;
    case CV_16U:
        readout.grey = pixels.at<std::uint16_t>(y, x);
        break;
    case CV_32F:
        readout.grey = static_cast<double>(pixels.at<float>(y, x));
        break;
    default:
        break;
    }
    if (const auto pixelSize_nm = m_document.project().calibration.pixelSize_nm) {
        readout.x_nm = at.x() * *pixelSize_nm;
        readout.y_nm = at.y() * *pixelSize_nm;
    }
    readout.track = particleAt(m_document, frameForPicking(), at, clickReach / m_transform.scale());
    Q_EMIT pointerMoved(readout);
}

} // namespace ostwald
