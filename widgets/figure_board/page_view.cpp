#include "figure_board/page_view.h"

#include "figures/page_painter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ostwald {
namespace {

constexpr double margin_px = 32.0;
constexpr double caption_px = 24.0;
constexpr double grip_px = 7.0; ///< how near to an edge takes hold of it
constexpr double mmPerInch = 25.4;
constexpr double largestScale = 2.0; ///< of the printed size

double columnPitch_mm(const FigurePage& page)
{
    return (page.width_mm + page.gap_mm) / page.columns;
}

double rowPitch_mm(const FigurePage& page)
{
    return page.rowHeight_mm + page.gap_mm;
}

int steps(double length_mm, double pitch_mm)
{
    return static_cast<int>(std::lround(length_mm / pitch_mm));
}

} // namespace

PageView::PageView(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page"));
    setMinimumSize(320, 240);
}

void PageView::setPage(FigurePage page, bool isBoard, std::set<std::size_t> stale)
{
    m_page = std::move(page);
    m_isBoard = isBoard;
    m_stale = std::move(stale);
    m_drawn = {};
    if (!isBoard || (m_picked && *m_picked >= m_page->panels.size()))
        m_picked.reset();
    if (m_drag && !(m_picked && m_page->panels[*m_picked].span == m_drag->before))
        m_drag.reset(); // else only the data are new
    update();
    Q_EMIT pickedChanged();
}

void PageView::setMessage(const QString& text)
{
    m_page.reset();
    m_message = text;
    m_picked.reset();
    m_drag.reset();
    update();
    Q_EMIT pickedChanged();
}

void PageView::setPicked(std::optional<std::size_t> panel)
{
    m_picked = isArrangeable() && panel && *panel < m_page->panels.size() ? panel : std::nullopt;
    update();
    Q_EMIT pickedChanged();
}

void PageView::pick(std::optional<std::size_t> panel)
{
    if (panel == m_picked)
        return;
    setPicked(panel);
    Q_EMIT panelPicked(m_picked);
}

/// A column of 89 mm fills the view, and a single small panel does not become a poster.
double PageView::pixelsPerMm() const
{
    return std::min({largestScale * physicalDpiX() / mmPerInch, (width() - 2 * margin_px) / m_page->width_mm,
                     (height() - 2 * margin_px - caption_px) / m_page->height_mm()});
}

QRectF PageView::sheet() const
{
    const QSizeF size = QSizeF(m_page->width_mm, m_page->height_mm()) * std::max(pixelsPerMm(), 0.0);
    return {{(width() - size.width()) / 2, (height() - caption_px - size.height()) / 2}, size};
}

QRectF PageView::placeOf(const GridSpan& span) const
{
    const AreaMm area = m_page->areaOf(span);
    const double scale = pixelsPerMm();
    const QPointF corner = sheet().topLeft();
    return {corner.x() + area.left_mm * scale, corner.y() + area.top_mm * scale, area.width_mm * scale,
            area.height_mm * scale};
}

QRectF PageView::placeOf(std::size_t panel) const
{
    return m_page && panel < m_page->panels.size() ? placeOf(m_page->panels[panel].span) : QRectF();
}

std::optional<std::size_t> PageView::panelAt(QPointF point) const
{
    if (!isArrangeable())
        return std::nullopt;
    for (std::size_t i = 0; i < m_page->panels.size(); ++i)
        if (placeOf(i).contains(point))
            return i;
    return std::nullopt;
}

PageView::Grip PageView::gripAt(QPointF point) const
{
    if (!m_picked)
        return {};
    const QRectF place = placeOf(*m_picked);
    if (!place.adjusted(0, 0, grip_px, grip_px).contains(point))
        return {};
    return {.right = point.x() > place.right() - grip_px, .bottom = point.y() > place.bottom() - grip_px};
}

GridSpan PageView::dragged(QPointF to) const
{
    GridSpan span = m_drag->before;
    const QPointF moved_mm = (to - m_drag->start) / pixelsPerMm();
    const int columns = steps(moved_mm.x(), columnPitch_mm(*m_page));
    const int rows = steps(moved_mm.y(), rowPitch_mm(*m_page));
    if (!m_drag->grip.sizes()) {
        span.column = std::clamp(span.column + columns, 0, m_page->columns - span.columns);
        span.row = std::max(0, span.row + rows);
        return span;
    }
    if (m_drag->grip.right)
        span.columns = std::clamp(span.columns + columns, leastPanelColumns, m_page->columns - span.column);
    if (m_drag->grip.bottom)
        span.rows = std::clamp(span.rows + rows, leastPanelRows, mostBoardRows);
    return span;
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !isArrangeable())
        return;
    const Grip grip = gripAt(event->position());
    if (!grip.sizes())
        pick(panelAt(event->position()));
    if (m_picked)
        m_drag = Drag{.grip = grip, .start = event->position(), .before = m_page->panels[*m_picked].span, .now = {}};
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag) {
        showCursor(event->position());
        return;
    }
    if (!m_drag->now && (event->position() - m_drag->start).manhattanLength() < QApplication::startDragDistance())
        return;
    const GridSpan span = dragged(event->position());
    if (span != m_drag->now) {
        m_drag->now = span;
        update();
    }
}

void PageView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    update();
    if (drag.now && *drag.now != drag.before)
        Q_EMIT placeWanted(*m_picked, *drag.now);
}

void PageView::showCursor(QPointF point)
{
    const Grip grip = gripAt(point);
    if (grip.right && grip.bottom)
        setCursor(Qt::SizeFDiagCursor);
    else if (grip.right)
        setCursor(Qt::SizeHorCursor);
    else if (grip.bottom)
        setCursor(Qt::SizeVerCursor);
    else if (panelAt(point))
        setCursor(Qt::SizeAllCursor);
    else
        unsetCursor();
}

bool PageView::handles(const QKeyEvent& key) const
{
    if (!isArrangeable())
        return false;
    switch (key.key()) {
    case Qt::Key_Escape: return m_drag || m_picked;
    case Qt::Key_Space: return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Delete: return m_picked.has_value();
    default: return false;
    }
}

bool PageView::event(QEvent* event)
{
    // Before they are the window's keys for frames.
    if (event->type() == QEvent::ShortcutOverride && handles(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Resize)
        m_drawn = {};
    return QWidget::event(event);
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (!handles(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const std::size_t count = m_page->panels.size();
    if (event->key() == Qt::Key_Space) {
        pick(m_picked ? (*m_picked + 1) % count : 0);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (m_drag)
            m_drag.reset();
        else
            pick(std::nullopt);
        update();
        return;
    }
    const std::size_t panel = *m_picked;
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT removalWanted(panel);
        return;
    }
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool isAcross = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int step = isBack ? -1 : 1;
    if (event->modifiers() & Qt::ControlModifier) {
        if (isBack ? panel > 0 : panel + 1 < count)
            Q_EMIT exchangeWanted(panel, isBack ? panel - 1 : panel + 1);
        return;
    }
    GridSpan span = m_page->panels[panel].span;
    if (event->modifiers() & Qt::ShiftModifier)
        (isAcross ? span.columns : span.rows) += step;
    else if (isAcross)
        span.column += step;
    else
        span.row += step * span.rows; // past its neighbour: panels rise as far as they can
    Q_EMIT placeWanted(panel, span);
}

const QPixmap& PageView::drawnPage(QSize size)
{
    if (m_drawn.isNull() || m_drawn.devicePixelRatio() != devicePixelRatioF()) {
        m_drawn = QPixmap(size * devicePixelRatioF());
        m_drawn.fill(Qt::white);
        QPainter painter(&m_drawn);
        drawPage(painter, QRectF(QPointF(), QSizeF(m_drawn.size())), *m_page);
        painter.end();
        m_drawn.setDevicePixelRatio(devicePixelRatioF());
    }
    return m_drawn;
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    if (!m_page) {
        painter.drawText(QRectF(rect()).adjusted(margin_px, margin_px, -margin_px, -margin_px),
                         static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap), m_message);
        return;
    }
    const QRectF page = sheet();
    if (page.width() < 1.0 || page.height() < 1.0)
        return;
    painter.drawPixmap(page.topLeft(), drawnPage(page.size().toSize().expandedTo({1, 1})));
    paintSize(painter, page);
    if (m_isBoard)
        paintArrangement(painter);
}

void PageView::paintSize(QPainter& painter, const QRectF& sheet) const
{
    const double trueScale = physicalDpiX() / mmPerInch;
    painter.drawText(QRectF(0, sheet.bottom() + 8, width(), caption_px), Qt::AlignHCenter,
                     tr("%L1 × %L2 mm · %3 %")
                         .arg(m_page->width_mm, 0, 'f', 1)
                         .arg(m_page->height_mm(), 0, 'f', 1)
                         .arg(std::lround(100.0 * pixelsPerMm() / trueScale)));
}

void PageView::paintArrangement(QPainter& painter) const
{
    for (const std::size_t panel : m_stale)
        painter.fillRect(placeOf(panel), QColor(255, 255, 255, 170));
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setBrush(Qt::NoBrush);
    if (m_picked && !(m_drag && m_drag->now)) {
        const QRectF place = placeOf(*m_picked);
        painter.setPen(QPen(accent, hasFocus() ? 2.0 : 1.0));
        painter.drawRect(place.adjusted(-1, -1, 1, 1));
        constexpr double knob = 4.0;
        for (const QPointF& at : {QPointF(place.right(), place.center().y()), QPointF(place.center().x(), place.bottom()),
                                  place.bottomRight()})
            painter.fillRect(QRectF(at.x() - knob, at.y() - knob, 2 * knob, 2 * knob), accent);
    }
    if (!m_drag || !m_drag->now)
        return;
    painter.setPen(QPen(accent, 1.0, Qt::DotLine));
    const QRectF page = sheet();
    for (int column = 0; column < m_page->columns; ++column) {
        const double x = placeOf(GridSpan{.row = 0, .column = column}).left();
        painter.drawLine(QPointF(x, page.top()), QPointF(x, page.bottom()));
    }
    const QRectF place = placeOf(*m_drag->now);
    QColor shade = accent;
    shade.setAlphaF(0.2F);
    painter.fillRect(place, shade);
    painter.setPen(QPen(accent, 2.0));
    painter.drawRect(place);
    const AreaMm area = m_page->areaOf(*m_drag->now);
    painter.drawText(place, Qt::AlignCenter,
                     tr("%L1 × %L2 mm").arg(area.width_mm, 0, 'f', 1).arg(area.height_mm, 0, 'f', 1));
}

} // namespace ostwald
