// What mouse and keys do to the timeline: scrubbing, jumping to coalescences, dragging and renaming phases.

#include "movie_view/timeline_strip.h"

#include "movie_view/movie_time.h"
#include "phases/phase_operations.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace ostwald {

QString TimelineStrip::tellCoalescence(const Coalescence& event) const
{
    const QString time = timeText(m_document.project().calibration, event.frame);
    const QString when =
        time.isEmpty() ? tr("Frame %1").arg(event.frame) : tr("Frame %1, t = %2").arg(event.frame).arg(time);
    return tr("%1: #%2 and #%3 become #%4\nVolume gained / volume of the smaller: %5, score %6\nClick to go "
              "there")
        .arg(when)
        .arg(value(event.parentA))
        .arg(value(event.parentB))
        .arg(value(event.child))
        .arg(event.volumeRatio, 0, 'f', 2)
        .arg(event.score, 0, 'f', 2);
}

bool TimelineStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const Coalescence* found = coalescenceAt(help->pos()))
            QToolTip::showText(help->globalPos(), tellCoalescence(*found), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TimelineStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || frameCount(m_document) == 0)
        return;
    if (m_border = phaseBorderAt(event->position()); m_border)
        return;
    if (const Coalescence* found = coalescenceAt(event->position())) {
        const Coalescence target = *found;
        m_document.setFrame(target.frame);
        m_document.select({target.parentA, target.parentB, target.child}, target.child);
        return;
    }
    m_scrubs = true;
    m_document.setFrame(frameAt(event->position().x()));
}

void TimelineStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto& phases = m_document.project().phases;
    for (std::size_t i = 0; m_document.project().calibration.hasTimes() && i < phases.size(); ++i)
        if (event->button() == Qt::LeftButton && bandOf(phases[i]).contains(event->position())) {
            beginRenaming(i);
            return;
        }
    mousePressEvent(event);
}

void TimelineStrip::beginRenaming(std::size_t phase)
{
    m_scrubs = false;
    m_border.reset();
    auto* line = new QLineEdit(QString::fromStdString(m_document.project().phases[phase].label), this);
    line->setObjectName(QStringLiteral("phaseName"));
    line->setAccessibleName(tr("Name of the phase"));
    QRect place = bandOf(m_document.project().phases[phase]).toRect();
    place.setWidth(std::max(place.width(), 80));
    place.moveRight(std::min(place.right(), width() - 1));
    place.setHeight(place.height() + 4);
    line->setGeometry(place);
    line->selectAll();
    line->show();
    line->setFocus();
    connect(line, &QLineEdit::editingFinished, this, [this, line, phase] {
        renamePhase(m_document, phase, line->text());
        line->deleteLater();
        setFocus();
    }, Qt::SingleShotConnection);
}

void TimelineStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (m_border) {
        movePhaseBorder(m_document, *m_border, timeAt_s(event->position().x()));
        return;
    }
    if (m_scrubs) {
        m_document.setFrame(frameAt(event->position().x()));
        return;
    }
    if (phaseBorderAt(event->position())) {
        setHovered(std::nullopt);
        setCursor(Qt::SplitHCursor);
        return;
    }
    unsetCursor();
    const Coalescence* under = coalescenceAt(event->position());
    setHovered(under ? std::optional(under->child) : std::nullopt);
}

void TimelineStrip::leaveEvent(QEvent* event)
{
    setHovered(std::nullopt);
    QWidget::leaveEvent(event);
}

void TimelineStrip::setHovered(std::optional<TrackId> child)
{
    if (child == m_hovered) {
        if (child)
            setCursor(Qt::PointingHandCursor);
        return;
    }
    m_hovered = child;
    if (child)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void TimelineStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_scrubs = false;
    m_border.reset();
}

void TimelineStrip::keyPressEvent(QKeyEvent* event)
{
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        stepFrames(m_document, -step);
        break;
    case Qt::Key_Right:
        stepFrames(m_document, step);
        break;
    case Qt::Key_Home:
        goToPlace(m_document, 0);
        break;
    case Qt::Key_End:
        goToPlace(m_document, lastFrame());
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ostwald
