// What the pointer does to the picture: picking, panning, zooming, measuring, drawing with the tool that is held.

#include "movie_view/frame_view.h"

#include "image/scale_bar.h"
#include "movie_view/halo.h"
#include "movie_view/movie_time.h"
#include "movie_view/particle_picking.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
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

int FrameView::frameForPicking() const
{
    return m_shown ? m_shownIndex : m_document.selection().frame;
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

std::optional<TrackId> FrameView::pointed() const
{
    return m_pointerIsOver ? particleAt(m_document, frameForPicking(), m_pointer_px, clickReach / m_transform.scale())
                           : std::nullopt;
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
