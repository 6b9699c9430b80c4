// What keys do to the picture while they are held: tools of the mask, links, panning, hiding and blinking.

#include "movie_view/frame_view.h"

#include "movie_view/halo.h"
#include "movie_view/particle_picking.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace ostwald {

bool FrameView::canPaint() const
{
    return m_document.movie() && m_document.tracks();
}

bool FrameView::canLink() const
{
    return m_document.tracks() && !m_document.tracks()->areStills;
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

} // namespace ostwald
